import type { Severity } from "../../../core/findings/severity";

/**
 * The fills of marked cells: strong enough to be seen on a page of white cells, and far enough from the letters to be read. Nobody else uses these very colours,
 * so ours are known by them when a marked copy is marked again.
 */
type Tones = Readonly<Record<Severity, string>>;

/** Under dark letters, as most cells have. */
const pale: Tones = { blocker: "FFF2A8A1", error: "FFF8C3BB", warning: "FFFFE18D", notice: "FFD3E3F6" };

/** Under white letters, as headings on a dark ground have. */
const deep: Tones = { blocker: "FF7F0F13", error: "FFA3261D", warning: "FF7A5207", notice: "FF234B7D" };

export const markColour = (severity: Severity, isLightText: boolean): string => (isLightText ? deep : pale)[severity];

const ours: ReadonlySet<string> = new Set([...Object.values(pale), ...Object.values(deep)]);

export const isMarkColour = (argb: string): boolean => ours.has(argb.toUpperCase());
