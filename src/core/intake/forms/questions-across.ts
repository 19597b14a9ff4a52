import { grantedAndSpent, hasRole, type FieldId } from "../../anvisningar/known-fields";
import { normaliseLabel } from "../../values/label";
import { isBlank, labelText } from "../../workbook/cell-text";
import { withoutCells, type Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import { namesPart } from "../../words/row-labels";
import { isSumLabel } from "../../words/sums";
import { hasMeaning, type Vocabulary } from "../headings/vocabulary";

/** One column of answers is a form with its title above. */
const fewestProjects = 2;
/** How far above the first question the names may stand. */
const headingReach = 1;

/**
 * A matrix of questions down the side and projects across, with columns of its own between: "Nr | Fråga | Så här svarar du | Spånga IP | Grimsta IP | Summa". The
 * numbers, the help and the columns that nobody has filled are left out. Null where the questions do not ask for both amounts, or the
 * amounts stand in fewer columns than two.
 */
export function questionsAcross(grid: Grid, vocabulary: Vocabulary): Grid | null {
  const asked = new Map<number, Map<FieldId, number>>();
  for (const cell of grid.sheet.cells) {
    const id = cell.value.kind === "text" ? vocabulary.meaning(labelText(cell)).field?.id : undefined;
    if (id === undefined || !grantedAndSpent.some((one) => one === id)) continue;
    const rows = asked.get(cell.column) ?? new Map<FieldId, number>();
    if (!rows.has(id)) rows.set(id, cell.row);
    asked.set(cell.column, rows);
  }
  for (const [column, rows] of asked) {
    const found = rows.size === grantedAndSpent.length ? matrixAt(grid, column, [...rows.values()], vocabulary) : null;
    if (found) return found;
  }
  return null;
}

function matrixAt(grid: Grid, column: number, rows: readonly number[], vocabulary: Vocabulary): Grid | null {
  // A label that asks for the names or numbers stands beside them.
  const asksForNames = grid.sheet.cells.some(
    (cell) => cell.column === column && hasRole(vocabulary.meaning(labelText(cell)).field?.id, "names"),
  );
  if (asksForNames) return null;
  const first = Math.min(...rows);
  const isAmount = (row: number, at: number): boolean => looseAmount(grid.at(row, at)) !== null;
  const isAnswered = (at: number): boolean => rows.some((row) => isAmount(row, at));
  // Another card's own "Beviljat" is no help.
  const isLabel = (row: number, at: number): boolean =>
    normaliseLabel(labelText(grid.at(row, at))) === normaliseLabel(labelText(grid.at(row, column)));
  const beside = rows.flatMap((row) => grid.row(row).filter((cell) => cell.column > column));
  const firstAnswer = beside.reduce(
    (least, cell) => (looseAmount(cell) === null ? least : Math.min(least, cell.column)),
    Infinity,
  );
  const lastFilled = new Map<number, number>();
  for (const cell of grid.sheet.cells)
    if (!isBlank(cell)) lastFilled.set(cell.column, Math.max(cell.row, lastFilled.get(cell.column) ?? 0));
  /** Help beside both questions, before all answers, or nothing below the heading. */
  const isAside = (at: number, heading: number): boolean =>
    (at < firstAnswer && rows.every((row) => !isBlank(grid.at(row, at)) && !isLabel(row, at))) ||
    (lastFilled.get(at) ?? 0) <= heading;
  const isName = (cell: Cell): boolean =>
    cell.value.kind === "text" &&
    looseAmount(cell) === null &&
    !hasMeaning(vocabulary.meaning(labelText(cell))) &&
    vocabulary.meaning(labelText(cell)).year === null &&
    !namesPart(labelText(cell)) &&
    vocabulary.moneyOf(labelText(cell)) !== "other";
  // The names stand above all questions, of which some may come before those about money.
  const highest = first - reachOf(grid, column, first);
  const over = (row: number): readonly Cell[] =>
    grid.row(row).filter((cell) => cell.column > column && !isSumLabel(labelText(cell)) && !isAside(cell.column, row));
  const isHead = (row: number): boolean => over(row).length >= fewestProjects && over(row).every(isName);
  const top = grid.rows.find((row) => row < first && row >= highest && isHead(row));
  if (top === undefined) return null;
  const named = new Set(over(top).map((cell) => cell.column));
  const isSum = (at: number): boolean => isSumLabel(labelText(grid.at(top, at)));
  const last = grid.sheet.cells.reduce((most, cell) => Math.max(most, cell.column), column);
  const others = Array.from({ length: last - column }, (_, index) => column + 1 + index).filter((at) => !named.has(at));
  // An amount that nobody has named belongs to somebody.
  if (others.some((at) => isAnswered(at) && !isSum(at)) || ![...named].every(isAnswered)) return null;
  // A note below answers nothing.
  const end = grid.rows.findLast((row) => grid.row(row).some((cell) => named.has(cell.column) && !isBlank(cell))) ?? 0;
  return withoutCells(
    grid,
    (cell) =>
      cell.row > end || (cell.row >= top && (cell.column === column ? cell.row === top : !named.has(cell.column))),
  );
}

/** From the first question about money to what stands above the first question of all: the questions stand without a gap. */
function reachOf(grid: Grid, column: number, first: number): number {
  let row = first;
  while (row > 1 && !isBlank(grid.at(row - 1, column))) row -= 1;
  return first - row + headingReach;
}
