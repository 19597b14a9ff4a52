import type { sv } from "./texts.sv";

/** Every language says the same things. */
export type PaneTexts = typeof sv;
