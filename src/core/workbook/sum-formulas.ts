import { columnLetters } from "./a1";
import type { Cell } from "./snapshot";

/** Longer formulas are not searched. */
const longestFormula = 1000;

/** `SUBTOTAL` and `AGGREGATE` leave out rows that a filter or a hand has hidden. */
export const skipsHidden = ({ formula }: Cell): boolean =>
  formula !== undefined && /^(?:SUBTOTAL|AGGREGATE)\(/iu.test(formula.trim());

/** Does the cell's formula add up other rows of its own column: `SUM(D2:D9)`, `SUBTOTAL(9,D2:D9)`, `D4+D9`? */
export function addsUpItsColumn({ row, column, formula }: Cell): boolean {
  if (formula === undefined || formula.length > longestFormula || formula.includes("!")) return false;
  const letters = columnLetters(column);
  const text = formula.replaceAll("$", "").toUpperCase();
  const range = new RegExp(`(?:^|[^A-Z0-9])${letters}(\\d{1,7})(?::${letters}(\\d{1,7}))?(?![A-Z0-9:(])`, "gu");
  const isAdding = /^(?:SUM|SUBTOTAL|AGGREGATE)\(/u.test(text);
  let rows = 0;
  for (const [, from, to] of text.matchAll(range)) {
    const first = Number(from);
    const last = Number(to ?? from);
    if (first !== row || last !== row) rows += Math.abs(last - first) + 1;
  }
  return isAdding ? rows > 0 : rows > 1 && /^[A-Z0-9+ ()]+$/u.test(text);
}
