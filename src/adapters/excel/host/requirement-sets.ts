/** Requirement sets that the adapter asks about; the manifest's floor, ExcelApi 1.9, is taken for granted. */
export type Feature =
  | "charts"
  | "lists"
  | "outlines"
  | "merges"
  | "resizeTables"
  | "undoGroups"
  | "comments"
  | "notes"
  | "textRuns";

const neededSet: Readonly<Record<Feature, string>> = {
  charts: "1.7",
  lists: "1.8",
  outlines: "1.10",
  merges: "1.13",
  resizeTables: "1.13",
  undoGroups: "1.20",
  comments: "1.10",
  notes: "1.18",
  textRuns: "1.18",
};

export const can = (feature: Feature): boolean => hasSet("ExcelApi", neededSet[feature]);

export const hasSet = (name: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(name, version);
