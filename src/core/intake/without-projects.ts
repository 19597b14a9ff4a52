import { hasRole } from "../anvisningar/known-fields";
import { remark, type Remark } from "../findings/finding";
import type { CellRef } from "../project/project";
import { visibleText } from "../values/label";
import { addressOf } from "sheet-refs";
import type { Cell } from "../workbook/snapshot";
import { cellText, isBlank, labelText } from "../workbook/cell-text";
import type { Grid } from "../workbook/grid";
import { looseAmount } from "../workbook/loose-amount";
import { saysNothingToReport } from "../words/nothing-to-report";
import { findFormLabels } from "./forms/form-labels";
import { fewestLabels, namesProject } from "./forms/form-sheets";
import { hasMeaning } from "./headings/vocabulary";
import type { RawRecord, RawSheet } from "./raw";
import type { Terms } from "./terms";

/** What a workbook without a single project says: that there are none (at the cell that says so), or the one thing that is wrong with it. */
export type WithoutProjects = { readonly answersNone: CellRef; readonly said: Remark } | { readonly wrong: Remark };

/** The cell in which the writer says that there are no projects to report. */
function answerNone(grids: readonly Grid[]): { readonly grid: Grid; readonly cell: Cell } | null {
  for (const grid of grids)
    for (const cell of grid.sheet.cells) if (saysNothingToReport(labelText(cell))) return { grid, cell };
  return null;
}

const namesNothing = ({ values }: RawRecord): boolean =>
  values.every(({ field, cell }) => field.type !== "amount" || (looseAmount(cell) ?? 0n) === 0n) &&
  values.some(({ field, cell }) => hasRole(field.id, "names") && saysNothingToReport(labelText(cell)));

/** "Inga projekt att redovisa" where a project's name is asked for names none. */
export const withoutNone = (sheets: readonly RawSheet[]): readonly RawSheet[] =>
  sheets.map((sheet) =>
    sheet.records.some(namesNothing)
      ? { ...sheet, records: sheet.records.filter((record) => !namesNothing(record)) }
      : sheet,
  );

/**
 * A workbook that gave no project, and nothing that was left out: the nämnd has none to report (STR-52), the form was never filled in (STR-53), or
 * nothing in it looks like a return (STR-78 where headings only say when, STR-54 with the row that came nearest, else STR-01). One finding for the whole file. Null when something was left out.
 */
export function withoutProjects(
  grids: readonly Grid[],
  sheets: readonly RawSheet[],
  terms: Terms,
): WithoutProjects | null {
  if (sheets.some(({ records, gaps, setAside }) => records.length + gaps.length + (setAside?.length ?? 0) > 0))
    return null;
  const { file } = terms;
  const none = answerNone(grids);
  if (none) {
    const { grid, cell } = none;
    const at = { file, sheet: grid.sheet.name, cell: addressOf(cell.row, cell.column) };
    return { answersNone: at, said: remark("STR-52", at, { value: visibleText(cellText(cell)) }) };
  }
  const filled = grids.filter(({ sheet }) => sheet.cells.length > 0);
  const hasHeadings = sheets.some(({ tables }) => tables.some(({ layout }) => layout !== "other"));
  if (filled.length === 0 || hasHeadings || filled.some((grid) => isEmptyForm(grid, terms)))
    return { wrong: remark("STR-53", { file }, { file }) };
  const [timed] = filled.flatMap((grid) => onlyTimes(grid, terms) ?? []);
  if (timed) {
    const { grid, cells } = timed;
    const at = { file, sheet: grid.sheet.name, cell: cells.map(({ row, column }) => addressOf(row, column)).join(",") };
    const headings = cells.map((cell) => `”${visibleText(cellText(cell))}”`);
    return { wrong: remark("STR-78", at, { sheet: grid.sheet.name, headings }) };
  }
  const nearest = filled.flatMap((grid) => nearestHeading(grid, terms)).toSorted((a, b) => b.known - a.known)[0];
  if (nearest) {
    const { grid, row, column, unknown } = nearest;
    const at = { file, sheet: grid.sheet.name, cell: addressOf(row, column) };
    return { wrong: remark("STR-54", at, { sheet: grid.sheet.name, row: String(row), unknown }) };
  }
  const [first] = filled.toSorted((a, b) => b.sheet.cells.length - a.sheet.cells.length);
  const cell = first?.sheet.cells[0];
  const sheet = first?.sheet.name ?? "";
  return {
    wrong: remark("STR-01", { file, sheet, ...(cell ? { cell: addressOf(cell.row, cell.column) } : {}) }, { sheet }),
  };
}

/** A row of headings that are nothing but times and their total ("2023 | 2024 | Totalt"), over rows of amounts with words before them. */
function onlyTimes(grid: Grid, { vocabulary }: Terms): { readonly grid: Grid; readonly cells: readonly Cell[] } | null {
  for (const row of grid.rows) {
    if (row > lastHeadingRow) break;
    const meanings = grid.row(row).map((cell) => ({ cell, meaning: vocabulary.meaning(cellText(cell)) }));
    const isTime = ({ meaning }: (typeof meanings)[number]): boolean =>
      (meaning.isOnlyYearOrUnit && meaning.time !== undefined) ||
      (meaning.field?.id === "budgetYear" && meaning.year !== null);
    const isTotal = ({ meaning }: (typeof meanings)[number]): boolean => meaning.isTotal && !hasMeaning(meaning);
    const cells = meanings.filter((one) => isTime(one) || isTotal(one)).map(({ cell }) => cell);
    const others = meanings.length - cells.length;
    if (meanings.filter(isTime).length < fewestCells || others > 1) continue;
    // What stands over the times may say it.
    if (cells.some(({ column }) => !isBlank(grid.throughMerge(row - 1, column)))) continue;
    const under = grid.rows.filter(
      (below) =>
        below > row &&
        /\p{L}{3}/u.test(labelText(grid.row(below)[0] ?? null)) &&
        cells.filter(({ column }) => looseAmount(grid.at(below, column)) !== null).length >= fewestCells,
    );
    if (under.length >= fewestRows) return { grid, cells };
  }
  return null;
}

/** Labels of a form, and no number. */
function isEmptyForm(grid: Grid, { vocabulary }: Terms): boolean {
  const { labels } = findFormLabels(grid, vocabulary);
  return (
    labels.length >= fewestLabels &&
    labels.some(namesProject) &&
    grid.sheet.cells.every((cell) => looseAmount(cell) === null)
  );
}

/** A heading stands high on its sheet, and names several columns. */
const lastHeadingRow = 200;
const fewestCells = 2;
const fewestRows = 2;
const mostUnknown = 6;

interface Near {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly known: number;
  readonly unknown: readonly string[];
}

/** The row with most words that the edition knows, when others in it are unknown: it looks most like a heading. */
function nearestHeading(grid: Grid, { vocabulary }: Terms): readonly Near[] {
  let best: Near | null = null;
  for (const row of grid.rows) {
    if (row > lastHeadingRow) break;
    const cells = grid.row(row);
    if (cells.some((cell) => labelText(cell) === "" || looseAmount(cell) !== null)) continue;
    const isKnown = (cell: Cell): boolean => hasMeaning(vocabulary.meaning(labelText(cell)));
    const known = cells.filter(isKnown).length;
    const [first] = cells;
    if (!first || cells.length < fewestCells || known <= (best?.known ?? 0)) continue;
    const unknown = cells.filter((cell) => !isKnown(cell)).map((cell) => visibleText(labelText(cell)));
    best = { grid, row, column: first.column, known, unknown: unknown.slice(0, mostUnknown) };
  }
  return best && best.unknown.length > 0 ? [best] : [];
}
