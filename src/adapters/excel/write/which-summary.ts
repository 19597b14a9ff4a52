import type { StandingSummary } from "../../../core/host/open-workbook";
import type { SummaryAbout, SummaryDocument } from "../../../core/document/document";
import { sheetNames } from "../../../core/summary/names";
import type { Standing } from "./standing";
import type { OwnState } from "./state/own-state";

/** The summary that the document would replace, when it is of the other kind; null when there is none, or one of the same kind. */
export function otherSummary(
  { own }: OwnState,
  standing: Standing | null,
  next: SummaryDocument,
): StandingSummary | null {
  if (standing === null) return null;
  const { document } = standing;
  const about = document.about ?? aboutSheets([...document.sheets.map(({ name }) => name), ...own.keys()]);
  return about.scope === aboutOf(next).scope ? null : { about, asOf: document.created };
}

/** What is said of it in the record's head. */
export const withAbout = ({ document: { about } }: Standing): { readonly about?: SummaryAbout } =>
  about === undefined ? {} : { about };

const aboutOf = ({ about, sheets }: SummaryDocument): SummaryAbout =>
  about ?? aboutSheets(sheets.map(({ name }) => name));

/** What earlier versions wrote does not say which it is, but every summary of several workbooks has a sheet that names them. `kinds`: sheets by their names in the document. */
export const aboutSheets = (kinds: readonly string[]): SummaryAbout => ({
  scope: kinds.includes(sheetNames.sources) || kinds.includes(sheetNames.perNamnd) ? "consolidated" : "own-workbook",
  workbooks: null,
  projects: null,
});
