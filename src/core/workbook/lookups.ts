import { type Area, parseArea } from "sheet-refs";
import type { Cell } from "./snapshot";

const longestFormula = 1000;
const adding = /\b(?:SUMIFS?|SUMPRODUCT|SUM)\s*\(/iu;
const otherSheet = /(?:'((?:[^']|''){1,300})'|([\p{L}_][\p{L}\p{N}_.]{0,250}))!/gu;

/**
 * The sheet from which the cell's formula adds up what belongs to its own row: `SUMIF(Huvudbok!C:C,A5,Huvudbok!H:H)` in row 5. Null when it adds up nothing,
 * from several sheets, or the same for every row.
 */
export function addsUpFrom({ row, formula }: Cell): string | null {
  if (formula === undefined || formula.length > longestFormula || !adding.test(formula)) return null;
  const sheets = new Set(
    [...formula.matchAll(otherSheet)].map(([, quoted, plain]) => (quoted ?? plain ?? "").replaceAll("''", "'")),
  );
  const own = formula.replaceAll(
    /(?:'(?:[^']|''){1,300}'|[\p{L}_][\p{L}\p{N}_.]{0,250})!\$?[A-Z]{1,3}(?:\$?\d+)?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?/giu,
    "",
  );
  const refersToRow = [...own.matchAll(/\$?\b[A-Z]{1,3}(\d{1,7})\b(?!\()/giu)].some(([, at]) => Number(at) === row);
  const [only, ...others] = sheets;
  return only !== undefined && others.length === 0 && refersToRow ? only : null;
}

/** The areas of its own sheet that the cell's formula adds up: `SUMIF($L$4:$L$12,A4,$P$4:$P$12)`. None when it adds up nothing, or something on another sheet too. */
export function addsUpBeside(cell: Cell, sheet: string): readonly Area[] {
  const { formula } = cell;
  if (formula === undefined || formula.length > longestFormula || !adding.test(formula)) return [];
  const sheets = [...formula.matchAll(otherSheet)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? "").replaceAll("''", "'"),
  );
  if (sheets.some((name) => name.toLowerCase() !== sheet.toLowerCase())) return [];
  return [...formula.matchAll(range)].flatMap(([text]) => parseArea(text.replaceAll("$", "")) ?? []);
}

const range = /(?<![A-Z\d])\$?[A-Z]{1,3}(?:\$?\d{1,7})?:\$?[A-Z]{1,3}(?:\$?\d{1,7})?(?![A-Z\d(])/giu;
