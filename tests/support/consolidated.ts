import { consolidate, type ConsolidatedSet } from "../../src/core/consolidation/consolidate";
import { projectFigures } from "../../src/core/figures/project-figures";
import { totalsOf } from "../../src/core/figures/totals";
import { readWorkbook } from "../../src/core/intake/read-workbook";
import type { WorkbookReading } from "../../src/core/intake/workbook-reading";
import type { IsoDate } from "../../src/core/values/iso-date";
import { edition, register } from "./intake";
import { workbookOf, type CellInput, type SheetInput } from "./snapshot";

export type Sheets = Readonly<Record<string, SheetInput | SheetInput["rows"]>>;

/** A returned workbook, read. Without `modified` nobody knows when it was saved; workbooks of different names are different bytes. */
export const returnedBook = (name: string, sheets: Sheets, modified?: string): WorkbookReading =>
  readWorkbook(
    { snapshot: workbookOf(sheets, { name, ...(modified ? { modified } : {}) }), sha256: name, size: 1 },
    edition,
    register,
    {},
  );

/** One sheet of rows under the usual headings. */
export const listOf = (...rows: readonly (readonly CellInput[])[]): Sheets => ({
  Blad: [["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall kr", "Status"], ...rows],
});

export const together = (
  readings: readonly WorkbookReading[],
  chosen: Readonly<Record<string, string>> = {},
): ConsolidatedSet => consolidate(readings, register, chosen);

/** Projects, granted and spent in kronor; `?` marks an incomplete total, `-` an unknown one. */
export function totalsOfSet({ projects, gaps }: ConsolidatedSet): string {
  const figures = projects.map((project) =>
    projectFigures(project, { edition, register, asOf: "2024-11-13" as IsoDate }),
  );
  const { granted, spent } = totalsOf(figures, { gaps, unread: 0 });
  const shown = ({ ore, complete }: { ore: bigint | null; complete: boolean }) =>
    `${ore === null ? "-" : Number(ore) / 100}${complete ? "" : "?"}`;
  return `${projects.length} ${shown(granted)} ${shown(spent)}`;
}

/** Codes with file and cell, in alphabetical order. */
export const codesOfSet = ({ remarks }: ConsolidatedSet): readonly string[] =>
  remarks.map(({ code, at }) => `${code} ${at.file} ${at.cell ?? ""}`.trim()).sort();
