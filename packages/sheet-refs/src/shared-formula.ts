import { columnLetters, columnNumber, parseAddress } from "./a1";
import { lastColumn, lastRow } from "./areas";
import { type FormulaToken, formulaTokens } from "./formula-tokens";

/**
 * A formula that Excel stores once for many cells. The text belongs to the cell at `row`, `column`; for another cell its relative references
 * move along, while absolute ones, texts and names stay.
 */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  /** Alternately text that stays and a reference: text, reference, text, … */
  readonly pieces: readonly (string | Reference)[];
}

/** One corner of a reference. A whole column has no row and a whole row no column. */
interface Reference {
  readonly column: Step | null;
  readonly row: Step | null;
}

interface Step {
  readonly at: number;
  readonly absolute: boolean;
}

export function sharedFormula(text: string, row: number, column: number): SharedFormula {
  const tokens = formulaTokens(text);
  return { row, column, pieces: tokens.map((token, index) => referenceAt(tokens, index) ?? token.text) };
}

/** The formula's text for the cell at `row`, `column`. */
export function formulaAt(formula: SharedFormula, row: number, column: number): string {
  const down = row - formula.row;
  const right = column - formula.column;
  return formula.pieces.map((piece) => (typeof piece === "string" ? piece : moved(piece, down, right))).join("");
}

/** A reference that leaves the sheet refers to nothing. */
function moved({ column, row }: Reference, down: number, right: number): string {
  const letters = column === null ? "" : movedStep(column, right, lastColumn, columnLetters);
  const digits = row === null ? "" : movedStep(row, down, lastRow, String);
  return letters === null || digits === null ? "#REF!" : letters + digits;
}

function movedStep({ at, absolute }: Step, by: number, last: number, written: (at: number) => string): string | null {
  if (absolute) return `$${written(at)}`;
  const movedTo = at + by;
  return movedTo < 1 || movedTo > last ? null : written(movedTo);
}

/** The token as a reference; null when it is something else, such as a function `LOG10(` or a sheet `A1!`. */
function referenceAt(tokens: readonly FormulaToken[], index: number): Reference | null {
  const token = tokens[index];
  if (token?.kind !== "word") return null;
  const next = tokens[index + 1]?.text;
  if (next === "(" || next === "!") return null;
  const address = parseAddress(token.text);
  if (address) {
    const rowSign = token.text.lastIndexOf("$") > 0;
    return {
      column: { at: address.column, absolute: token.text.startsWith("$") },
      row: { at: address.row, absolute: rowSign },
    };
  }
  return lineAt(tokens, index, token.text);
}

/** `A` in `A:C` or `1` in `1:3`: only beside a colon is a line a reference. */
function lineAt(tokens: readonly FormulaToken[], index: number, text: string): Reference | null {
  const line = lineOf(text);
  if (line === null) return null;
  const partner = tokens[index + 1]?.text === ":" ? index + 2 : index - 2;
  const isRange = tokens[(index + partner) / 2]?.text === ":";
  const other = isRange ? lineOf(tokens[partner]?.text ?? "") : null;
  // In `Jan:Mar!A1` the words are sheets.
  const isSheets = tokens[partner + 1]?.text === "!";
  return other !== null && !isSheets && (other.column === null) === (line.column === null) ? line : null;
}

function lineOf(text: string): Reference | null {
  const absolute = text.startsWith("$");
  const column = columnNumber(text);
  if (column !== null) return { column: { at: column, absolute }, row: null };
  const digits = absolute ? text.slice(1) : text;
  return /^[1-9]\d{0,6}$/.test(digits) ? { column: null, row: { at: Number(digits), absolute } } : null;
}
