import { columnLetters } from "sheet-refs";
import type { Cell } from "./snapshot";

/** Longer formulas are not searched. */
const longestFormula = 1000;

/** `SUBTOTAL` and `AGGREGATE` leave out rows that a filter or a hand has hidden. */
export const skipsHidden = ({ formula }: Cell): boolean =>
  formula !== undefined && /^(?:SUBTOTAL|AGGREGATE)\(/iu.test(formula.trim());

/** Columns and rows of the cells that a formula names; a table's or a function's name is none. */
const cellsNamed = (formula: string): readonly { readonly letters: string; readonly row: number }[] =>
  [...formula.matchAll(/\$?\b([A-Z]{1,3})\$?(\d{1,7})(?![\d([])/giu)].map(([, letters = "", row]) => ({
    letters: letters.toUpperCase(),
    row: Number(row),
  }));

/** The cell's formula works out something from cells of its own row, and from nothing else. */
export function refersToOwnRow({ row, formula }: Cell): boolean {
  if (formula === undefined || formula.length > longestFormula || formula.includes("!")) return false;
  const named = cellsNamed(formula);
  return named.length > 0 && named.every((one) => one.row === row);
}

/** The rows of its own sheet that a cell's formula names; none where it names another sheet. */
export const rowsNamed = ({ formula }: Cell): readonly number[] =>
  formula === undefined || formula.length > longestFormula || formula.includes("!")
    ? []
    : cellsNamed(formula).map(({ row }) => row);

/** The cell counts or adds up what meets a condition: `SUMIF(B2:B9,"Klart",D2:D9)`. */
export const countsConditionally = ({ formula }: Cell): boolean =>
  formula !== undefined && /^(?:COUNT|SUM|AVERAGE)IFS?\(/iu.test(formula.trim());

/** Does the cell's formula add up other rows of its own column: `SUM(D2:D9)`, `SUBTOTAL(9,D2:D9)`, `D4+D9`? */
export const addsUpItsColumn = (cell: Cell): boolean => rowsAddedUp(cell).length > 0;

/** The cell's formula counts something that stands neither in its own column nor in its own row: the sum of a list beside, another sheet. */
export function countsBeyondItsColumn({ row, column, formula }: Cell): boolean {
  if (formula === undefined || formula.length > longestFormula) return false;
  const own = columnLetters(column);
  return formula.includes("!") || cellsNamed(formula).some((one) => one.letters !== own && one.row !== row);
}

/** The spans of rows of its own column that the cell's formula adds up; none when it does something else. */
export function rowsAddedUp({ row, column, formula }: Cell): readonly (readonly [from: number, to: number])[] {
  if (formula === undefined || formula.length > longestFormula || formula.includes("!")) return [];
  const letters = columnLetters(column);
  const text = formula.replaceAll("$", "").toUpperCase();
  const range = new RegExp(`(?:^|[^A-Z0-9])${letters}(\\d{1,7})(?::${letters}(\\d{1,7}))?(?![A-Z0-9:(])`, "gu");
  const isAdding = /^(?:SUM|SUBTOTAL|AGGREGATE)\(/u.test(text);
  const spans: (readonly [number, number])[] = [];
  let rows = 0;
  for (const [, from, to] of text.matchAll(range)) {
    const [first, last] = [Number(from), Number(to ?? from)].toSorted((a, b) => a - b);
    if (first === undefined || last === undefined || (first === row && last === row)) continue;
    spans.push([first, last]);
    rows += last - first + 1;
  }
  return (isAdding ? rows > 0 : rows > 1 && /^[A-Z0-9+ ()]+$/u.test(text)) ? spans : [];
}

/** The columns of its own row of which the cell is the difference, `D4-E4`; null for any other formula. */
export function differenceInRow({ row, formula }: Cell): { readonly whole: string; readonly part: string } | null {
  if (formula === undefined || formula.length > longestFormula) return null;
  const [, whole, first, part, second] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})\s*-\s*\$?([A-Z]{1,3})\$?(\d{1,7})$/iu.exec(formula.trim()) ?? [];
  if (whole === undefined || part === undefined || Number(first) !== row || Number(second) !== row) return null;
  return { whole: whole.toUpperCase(), part: part.toUpperCase() };
}
