import { buildSummary, type SummaryOptions } from "../../../src/core/summary/build-summary";
import { followUp } from "../../../src/core/run/follow-up";
import type { RunResult } from "../../../src/core/run/run-result";
import type { DocumentCell, DocumentSheet, SummaryDocument } from "../../../src/core/document/document";
import { projectHeadings, type ProjectHeading } from "../../../src/core/summary/names";
import { recalculate, type SourceSheet } from "../../support/recalculate";
import { follow, library, workbooksIn } from "../../support/returned";
import { workbookOf, type CellInput } from "../../support/snapshot";

export type Rows = readonly (readonly CellInput[])[];

/** What a run makes of one workbook with these sheets. */
export const outcomeOf = (sheets: Readonly<Record<string, Rows>>, name = "Farsta.xlsx"): RunResult =>
  follow([{ name, size: 1, sha256: name, snapshot: { ...workbookOf(sheets), name }, remarks: [] }]);

export const returned = follow(workbooksIn("returned"));

/** The same workbooks by another of the city's editions. */
export function returnedBy(index: number): RunResult {
  const edition = library.editions[index];
  if (!edition) throw new Error(`No edition ${index}`);
  const options = { edition, profile: library.profile, asOf: returned.asOf, answers: {} };
  return followUp(workbooksIn("returned"), options);
}

export const summary = (outcome: RunResult, options: Partial<SummaryOptions> = {}): SummaryDocument =>
  buildSummary(outcome, { scope: "consolidated", language: "sv", ...options });

export function sheetOf(document: SummaryDocument, name: string): DocumentSheet {
  const sheet = document.sheets.find((known) => known.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

export const cellAt = (sheet: DocumentSheet, row: number, column: number): DocumentCell | undefined =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);

/** The value as a plain number or text; null for an empty cell. */
export function plain(cell: DocumentCell | undefined): number | string | null {
  const value = cell?.value;
  if (value === undefined) return null;
  if (value.kind === "number") return value.number;
  if (value.kind === "date") return value.serial;
  return value.kind === "text" ? value.text : String(value.boolean);
}

/** The cells of one column of the sheet Projekt, top to bottom. */
export const projectCells = (document: SummaryDocument, heading: ProjectHeading): readonly DocumentCell[] =>
  sheetOf(document, "Projekt").cells.filter(
    ({ row, column }) => row > 1 && column === projectHeadings.indexOf(heading) + 1,
  );

export const projectColumn = (document: SummaryDocument, heading: ProjectHeading) =>
  projectCells(document, heading).map(plain);

/** Every text of a sheet. */
export const textsOf = (sheet: DocumentSheet): readonly string[] =>
  sheet.cells.flatMap(({ value }) => (value?.kind === "text" ? [value.text] : []));

/** The cell that stands `right` columns from the first cell with this text, or from the nth. */
export function beside(sheet: DocumentSheet, label: string, right: number, nth = 0): DocumentCell | undefined {
  const found = sheet.cells.filter(({ value }) => value?.kind === "text" && value.text === label)[nth];
  if (!found) throw new Error(`No cell says "${label}" on ${sheet.name}`);
  return cellAt(sheet, found.row, found.column + right);
}

/** Formulas whose recalculated result differs from the cached one by more than the fifteenth digit can explain. */
export function differences(document: SummaryDocument, sources: readonly SourceSheet[] = []): readonly string[] {
  const valueAt = recalculate(document, sources);
  return document.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      if (cell.formula === undefined) return [];
      const cached = plain(cell);
      const computed = valueAt(sheet.name, cell.row, cell.column);
      return isSame(cached, computed)
        ? []
        : [`${sheet.name} ${cell.row},${cell.column}: ${String(cached)} but ${computed} by ${cell.formula}`];
    }),
  );
}

/** A rest that is a difference of sums may miss zero by the last digit of the sums. */
function isSame(cached: number | string | null, computed: number | string): boolean {
  if (typeof cached !== "number" || typeof computed !== "number") return cached === computed;
  return Math.abs(cached - computed) <= 1e-12 * Math.max(Math.abs(cached), Math.abs(computed)) + 1e-9;
}

/** The sheets of a workbook as the engine takes them. */
export const sourcesOf = (sheets: Readonly<Record<string, Rows>>): readonly SourceSheet[] =>
  Object.entries(sheets).map(([name, rows]) => ({
    name,
    cells: rows.flatMap((row, r) =>
      row.flatMap((content, c) =>
        typeof content === "number" || typeof content === "string" ? [{ row: r + 1, column: c + 1, content }] : [],
      ),
    ),
  }));
