import { cellText, labelText } from "../../../workbook/cell-text";
import { looseAmount } from "../../../workbook/loose-amount";
import { refersToOwnRow } from "../../../workbook/sum-formulas";
import type { Cell } from "../../../workbook/snapshot";
import { isEmptyText } from "../../../values/plain-phrase";
import { isRunningNumber } from "../../../project/running-number";
import type { RowDetector } from "../detector";
import type { RowTable, TableRow } from "../row-table";

/**
 * A row that the form filled in and nobody else: a running number, zeros, formulas that show nothing, a nämnd or a status chosen beforehand. No project,
 * and nothing to say about it. A name, an id of its own, a text or an amount that is not 0 makes it somebody's.
 */
export const unfilled: RowDetector = {
  id: "unfilled",
  says: { sv: "förifylld rad som ingen har fyllt i", en: "a prefilled row that nobody has filled in" },
  find: (table) => {
    let known: ReadonlySet<string> | null = null;
    const isChosen = (cell: Cell): boolean => (known ??= chosenIn(table)).has(keyOf(cell));
    const isUnfilled = (row: TableRow): boolean => row.filled.every((cell) => isPrefilled(cell, row, table, isChosen));
    const headed = [...table.mapped, ...table.unmapped].map(({ column }) => column);
    const [first, last] = [Math.min(...headed), Math.max(...headed)];
    return table.rows
      .filter((row) => isOutside(row, first, last) || isUnfilled(row))
      .map(({ row }) => ({ row, is: { kind: "empty" } }));
  },
  examples: {
    claims: [
      { heading: ["Nr", "Projekt", "Beviljat", "Utfall"], rows: [[1, "Ljus", 5, 4], [2, null, 0, 0], [3]], at: [1, 2] },
      {
        heading: ["Projekt", "Nämnd", "Beviljat", "Utfall", "Status"],
        rows: [
          ["Ljus", "Farsta", 5, 4, "Pågår"],
          [null, "Farsta", null, { number: 0, formula: "C3*2" }, "Ej påbörjat"],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall", "Avvikelse"],
        rows: [
          ["Ljus", 5, 4, 1],
          [null, null, null, { uncached: 'IF(B3="","",B3-C3)' }],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 5, 4],
          [null, null, null, null, null, 12],
        ],
        at: [1],
      },
    ],
    leaves: [
      {
        heading: ["Typ av investering", "Projekt", "Beviljat", "Utfall"],
        rows: [["Farsta"], ["Belysning", "Ljus", 5, 4]],
        at: [0],
      },
      {
        heading: ["Projekt-ID", "Projekt", "Beviljat", "Utfall"],
        rows: [
          ["TI-1", "Ljus", 5, 4],
          ["TI-2", null, 0, 0],
        ],
        at: [0, 1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall", "Kommentar"],
        rows: [
          ["Ljus", 0, 0, null],
          [null, 0, 0, "Flyttas till 2025"],
        ],
        at: [0, 1],
      },
      { heading: ["Nr", "Projekt", "Beviljat", "Utfall"], rows: [[1, null, 5, 0]], at: [0] },
      { heading: ["Projekt", "Beviljat", "Utfall"], rows: [[null, { uncached: "Blad2!B7" }, null]], at: [0] },
    ],
  },
};

/** Nothing stands under the table's headings, but numbers beside them. */
const isOutside = ({ filled }: TableRow, first: number, last: number): boolean =>
  filled.every(({ column, value }) => (column < first || column > last) && value.kind === "number");

function isPrefilled(cell: Cell, row: TableRow, { columns }: RowTable, isChosen: (cell: Cell) => boolean): boolean {
  const { column, formula, value } = cell;
  const text = cellText(cell);
  const isZero = value.kind === "number" && value.number === 0;
  if (row.filled.length === 1 && isYear(text)) return false;
  if (column === columns.id || columns.name.includes(column))
    return (
      (column === columns.id && isRunningNumber(text)) ||
      isNothing(cell) ||
      (formula !== undefined && isZero) ||
      isLoneNumber(cell, row, columns.names)
    );
  if (columns.amounts.includes(column))
    return isNothing(cell) || looseAmount(cell) === 0n || (value.kind === "uncached" && refersToOwnRow(cell));
  // Words alone are a heading, unless they are what other rows choose in that column.
  if (columns.chosen.includes(column)) return row.filled.length > 1 || value.kind !== "text" || isChosen(cell);
  return isZero || isNothing(cell) || (formula !== undefined && value.kind !== "text") || value.kind === "boolean";
}

/** What rows with more in them say in the columns to choose in, as one key a text. */
const chosenIn = ({ rows, columns }: RowTable): ReadonlySet<string> =>
  new Set(
    rows
      .filter(({ filled }) => filled.length > 1)
      .flatMap(({ filled }) => filled.filter(({ column }) => columns.chosen.includes(column)).map(keyOf)),
  );

const keyOf = (cell: Cell): string => `${cell.column} ${labelText(cell)}`;

/** A year alone in a row is a heading over the rows below. */
const isYear = (text: string): boolean => /^20\d\d$/u.test(text);

const isNothing = (cell: Cell): boolean => cell.value.kind === "text" && isEmptyText(labelText(cell));

/** A table without a column for ids may number its rows in the column of names. */
const isLoneNumber = ({ value, column }: Cell, { filled }: TableRow, names: number | null): boolean =>
  column === names &&
  value.kind === "number" &&
  Number.isInteger(value.number) &&
  value.number < 1000 &&
  filled.length === 1;
