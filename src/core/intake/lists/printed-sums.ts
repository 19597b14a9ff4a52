import { isBlank, labelText } from "../../workbook/cell-text";
import { mayBeLeftOut } from "../../words/left-out";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import { countsBeyondItsColumn, rowsAddedUp, skipsHidden } from "../../workbook/sum-formulas";
import type { ClassifiedRow } from "../rows/row-kind";
import type { MappedColumn } from "../headings/columns";
import type { Before } from "./continued";
import type { Grid } from "../../workbook/grid";
import type { PrintedSum } from "../raw";

/**
 * Each printed sum with the rows that it may add up: those since the last sum, since the last section heading, or all so far. One that stands
 * above the list adds up the rows below it, to the next sum or to the end. `before`: the projects of the tables above this one, all of them and those under
 * the same heading (pages): a sum may be carried over from them, and the last one may add up all tables.
 */
export function printedSums(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  columns: readonly MappedColumn[],
  sheet: string,
  before: Before,
): readonly PrintedSum[] {
  const first = before.listed.length;
  const ofPages = Math.max(0, first - (before.projectRows?.length ?? 0));
  const projectRows = [...before.listed, ...rows.filter(({ kind }) => kind.kind === "project").map(({ row }) => row)];
  const ofKind = (kind: string) => rows.filter((row) => row.kind.kind === kind).map(({ row }) => row);
  const [empty, leftOut] = [ofKind("empty"), ofKind("left-out")];
  const amounts = columns.filter(
    ({ field, column }) =>
      field.type === "amount" &&
      ![...empty, ...(field.perYear ? [] : leftOut)].some((row) => hasAmount(grid.at(row, column))),
  );
  const askedRows = ofKind("asked");
  const isAskedAbout = (column: number): boolean => askedRows.some((row) => hasAmount(grid.at(row, column)));
  const sums: PrintedSum[] = [];
  let seen = first;
  let sinceSum = first;
  let sinceSection = first;
  // Sums of sums: "Summa Trygga torg" under "Summa Tensta" and "Summa Kista" adds up what stands since "Summa Trygga stråk".
  const sinceEarlier: number[] = [];
  for (const [index, { row, kind }] of rows.entries()) {
    if (kind.kind === "project") seen += 1;
    if (kind.kind === "section") sinceSection = seen;
    if (kind.kind !== "sum" && kind.kind !== "group") continue;
    const above = [sinceSum, sinceSection, first, ofPages, 0, ...sinceEarlier.slice(-mostLevels)]
      .filter((from) => from < seen)
      .map((from) => [from, seen] as const);
    const under =
      kind.kind === "group" && kind.last !== undefined
        ? spanTo(kind.last, projectRows, seen)
        : spansBelow(rows, index, seen, projectRows.length);
    const spans = kind.kind === "group" ? under.slice(0, 1) : seen > first ? above : [...under, ...above];
    for (const { column, field, year, heading, repeatsTotal } of amounts) {
      const cell = grid.at(row, column);
      if (isBlank(cell) || projectRows.length === 0 || spans.length === 0) continue;
      const unit = heading.meaning.unit;
      const value = {
        field,
        year,
        row,
        column,
        cell,
        ...(unit ? { headingUnit: unit } : {}),
        ...(repeatsTotal ? { repeatsTotal } : {}),
      };
      const { hiddenRows } = grid.sheet;
      const mayLeaveOut =
        cell && skipsHidden(cell) && hiddenRows.size > 0
          ? { mayLeaveOut: hiddenRows, ...(hasFilterAt(grid, row) ? {} : { areHiddenByHand: true as const }) }
          : {};
      const countsMore = isAskedAbout(column) || (cell !== null && countsBeyondItsColumn(cell));
      const more = countsMore ? { mayCountMore: true as const } : {};
      const below = cell ? belowByFormula(cell, projectRows, seen) : null;
      const short = cell ? endsAbove(grid, cell, projectRows, spans) : null;
      sums.push({
        ...{ sheet, value, projectRows, spans: below ?? spans },
        ...(short ? { reaches: short } : {}),
        ...mayLeaveOut,
        ...more,
      });
    }
    sinceSum = seen;
    if (kind.kind === "sum") sinceEarlier.push(seen);
  }
  return sums;
}

/** So many of the sums before may begin where a sum of sums does. */
const mostLevels = 12;

/** Filter buttons of the sheet, or of a table that ends in the row or above it. */
const hasFilterAt = ({ sheet }: Grid, row: number): boolean =>
  sheet.hasFilter === true || sheet.tables.some(({ area }) => area.bottom <= row);

/** What a refused application asked for: the list's sum may count it or not. */
const hasAmount = (cell: Cell | null): boolean => (looseAmount(cell) ?? 0n) !== 0n;

/** The projects that the formula of a sum above them adds up; null when it adds up nothing below itself. */
function belowByFormula(cell: Cell, projectRows: readonly number[], seen: number): PrintedSum["spans"] | null {
  const added = rowsAddedUp(cell);
  if (added.length === 0 || added.some(([from]) => from <= cell.row)) return null;
  const spans = spanTo(Math.max(...added.map(([, to]) => to)), projectRows, seen);
  // "B3+B6" adds up sums that stand among them.
  const isAdded = (row: number): boolean => added.some(([from, to]) => row >= from && row <= to);
  return spans.some(([from, to]) => projectRows.slice(from, to).every(isAdded)) ? spans : null;
}

/** Of a sum that does not reach more rows than one for so many that it does, nobody knows what it is the sum of. */
const fewestReached = 2;

/** "=SUM(B4:B7)" under row 8: rows were added under those that the formula adds up, and it was not made longer. Null for any other formula. */
function endsAbove(
  grid: Grid,
  cell: Cell,
  projectRows: readonly number[],
  spans: PrintedSum["spans"],
): NonNullable<PrintedSum["reaches"]> | null {
  const [added, ...more] = rowsAddedUp(cell);
  if (!added || more.length > 0 || added[1] >= cell.row) return null;
  const [first, last] = added;
  for (const [from, to] of spans) {
    const end = projectRows.findIndex((row, at) => at >= from && at < to && row > last);
    const isShort = projectRows[from] === first && end > from && (to - end) * fewestReached <= end - from;
    const saysWhy = projectRows.slice(end, to).some((row) => grid.row(row).some((one) => mayBeLeftOut(labelText(one))));
    if (isShort && !saysWhy) return { span: [from, end], lastRow: last };
  }
  return null;
}

/** The projects down to a row. */
function spanTo(last: number, projectRows: readonly number[], from: number): readonly (readonly [number, number])[] {
  const after = projectRows.findIndex((row, at) => at >= from && row > last);
  const to = after < 0 ? projectRows.length : after;
  return to > from ? [[from, to]] : [];
}

/** The projects below a sum that stands above them: up to the next sum, or all. */
function spansBelow(
  rows: readonly ClassifiedRow[],
  from: number,
  first: number,
  all: number,
): readonly (readonly [from: number, to: number])[] {
  let to = first;
  for (const { kind } of rows.slice(from + 1)) {
    if (kind.kind === "sum" || kind.kind === "group") break;
    if (kind.kind === "project") to += 1;
  }
  return [to, all].filter((end) => end > first).map((end) => [first, end]);
}
