import type { Severity } from "../../../core/findings/severity";

/**
 * The fills of marked cells: strong enough to be seen on a page of white cells, pale enough to read black on. Nobody else uses these very colours, so ours are
 * known by them when a marked copy is marked again.
 */
export const markColours: Readonly<Record<Severity, string>> = {
  blocker: "FFF2A8A1",
  error: "FFF8C3BB",
  warning: "FFFFE18D",
  notice: "FFD3E3F6",
};

export const isMarkColour = (argb: string): boolean => Object.values(markColours).includes(argb.toUpperCase());
