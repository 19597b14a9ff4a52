import type { Language } from "../../../src/core/values/bilingual";
import type { PaneTexts } from "../../../src/faces/taskpane/texts";
import { en } from "../../../src/faces/taskpane/texts.en";
import { sv } from "../../../src/faces/taskpane/texts.sv";

/** The pane's words in both languages; the pane itself loads one of them. */
export const paneTexts: Readonly<Record<Language, PaneTexts>> = { sv, en };
