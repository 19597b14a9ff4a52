import type { WorkbookSnapshot } from "./snapshot";

/**
 * Hidden defined names, each for the first cell of a sheet of ours. They follow when the user renames or moves the sheet. `record` is the very hidden sheet
 * where we keep what it takes to put an earlier summary back.
 */
export const ownMarks = {
  overview: "_medelkoll_sammanstallning",
  projects: "_medelkoll_projekt",
  findings: "_medelkoll_brister",
  perNamnd: "_medelkoll_per_namnd",
  coverage: "_medelkoll_tackning",
  handling: "_medelkoll_handlaggning",
  reconciliation: "_medelkoll_avstamning",
  changes: "_medelkoll_forandringar",
  trend: "_medelkoll_trend",
  statistics: "_medelkoll_statistik",
  sources: "_medelkoll_kallor",
  rules: "_medelkoll_regler",
  record: "_medelkoll_uppgifter",
  toMend: "_medelkoll_att_ratta",
} as const;

const marks: ReadonlySet<string> = new Set(Object.values(ownMarks));

/** The sheets of the workbook that are ours: they repeat what stands on the others, so they are never read as returned lists. */
export const ownSheets = ({ names }: Pick<WorkbookSnapshot, "names">): ReadonlySet<string> =>
  new Set(names.flatMap(({ name, refersTo }) => (marks.has(name.toLowerCase()) ? (sheetOf(refersTo) ?? []) : [])));

/** `'Min sida'!$A$1` and `Projekt!$A$1`, or wherever the cell has moved when rows were added above it; null for anything else, such as the mark of a sheet that was deleted (`#REF!`). */
function sheetOf(refersTo: string): string | null {
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$[A-Z]{1,3}\$\d+$/u.exec(refersTo) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  return sheet?.startsWith("#") ? null : sheet;
}
