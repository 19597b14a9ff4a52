import {
  type Area,
  columnLetters,
  columnNumber,
  type FormulaToken,
  lastColumn,
  lastRow,
  parseAddress,
  quoted,
  unquoted,
} from "sheet-refs";
import { formulaTokens } from "./formula-tokens";
import { remembered } from "./remembered";

/** The references in a formula, so that they can follow what happens to the sheets. */

/** A corner of a reference; a whole column leaves the row open, a whole row the column. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export interface FormulaReference {
  /** Without apostrophes; null when the reference names none. */
  readonly sheet: string | null;
  readonly first: Corner;
  readonly last: Corner | null;
}

/** Alternately text that stays and references. */
const formulaPieces = remembered((formula: string): readonly (string | FormulaReference)[] => {
  const tokens = formulaTokens(formula);
  const pieces: (string | FormulaReference)[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = referenceAt(tokens, at);
    pieces.push(found?.reference ?? tokens[at]?.text ?? "");
    at += found?.length ?? 1;
  }
  return pieces;
});

function referenceAt(
  tokens: readonly FormulaToken[],
  at: number,
): { readonly reference: FormulaReference; readonly length: number } | null {
  const prefix = sheetAt(tokens, at);
  const start = prefix === null ? at : at + 2;
  const first = cornerAt(tokens, start);
  if (!first) return null;
  const last = tokens[start + 1]?.text === ":" ? cornerAt(tokens, start + 2) : null;
  const isLine = first.row === null || first.column === null;
  if (isLine && (last === null || (last.row === null) !== (first.row === null))) return null;
  // In `Jan:Mar!A1` the words are sheets; `LOG10(` is a function; the sheet before another workbook's `[1]` is not ours.
  const end = start + (last ? 3 : 1);
  if (["(", "!"].includes(tokens[end]?.text ?? "")) return null;
  if (tokens[at - 1]?.kind === "bracket" || tokens[at - 1]?.text === "!" || tokens[end]?.kind === "bracket")
    return null;
  return { reference: { sheet: prefix, first, last }, length: end - at };
}

function sheetAt(tokens: readonly FormulaToken[], at: number): string | null {
  const token = tokens[at];
  if (tokens[at + 1]?.text !== "!" || (token?.kind !== "word" && token?.kind !== "quoted")) return null;
  return tokens[at - 1]?.text === ":" ? null : unquoted(token.text);
}

function cornerAt(tokens: readonly FormulaToken[], at: number): Corner | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const { text } = token;
  const address = parseAddress(text);
  if (address) return { ...address, fixedColumn: text.startsWith("$"), fixedRow: text.lastIndexOf("$") > 0 };
  const fixed = text.startsWith("$");
  const column = columnNumber(text);
  if (column !== null) return { row: null, column, fixedRow: false, fixedColumn: fixed };
  const digits = /^\$?([1-9]\d{0,6})$/u.exec(text)?.[1];
  return digits === undefined ? null : { row: Number(digits), column: null, fixedRow: fixed, fixedColumn: false };
}

export function areaOfReference({ first, last }: FormulaReference): Area {
  const other = last ?? first;
  return {
    top: Math.min(first.row ?? 1, other.row ?? 1),
    left: Math.min(first.column ?? 1, other.column ?? 1),
    bottom: Math.max(first.row ?? lastRow, other.row ?? lastRow),
    right: Math.max(first.column ?? lastColumn, other.column ?? lastColumn),
  };
}

/** The reference with another area in its place; dollars stay where they were. */
export function withArea(reference: FormulaReference, area: Area): FormulaReference {
  const { first, last } = reference;
  const corner = (one: Corner, row: number, column: number): Corner => ({
    ...one,
    row: one.row === null ? null : row,
    column: one.column === null ? null : column,
  });
  return {
    ...reference,
    first: corner(first, area.top, area.left),
    last: last && corner(last, area.bottom, area.right),
  };
}

export function referenceText({ sheet, first, last }: FormulaReference): string {
  const corner = ({ row, column, fixedRow, fixedColumn }: Corner): string =>
    `${column === null ? "" : `${fixedColumn ? "$" : ""}${columnLetters(column)}`}${row === null ? "" : `${fixedRow ? "$" : ""}${row}`}`;
  return `${sheet === null ? "" : `${quoted(sheet)}!`}${corner(first)}${last ? `:${corner(last)}` : ""}`;
}

/** The formula with each reference replaced; null makes it `#REF!`. */
export const mapReferences = (
  formula: string,
  change: (reference: FormulaReference) => FormulaReference | null,
): string =>
  formulaPieces(formula)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const changed = change(piece);
      if (changed === piece) return referenceText(piece);
      return changed ? referenceText(changed) : "#REF!";
    })
    .join("");
