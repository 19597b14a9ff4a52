import type { CellValue } from "../../../../core/workbook/snapshot";
import { caps } from "../caps";
import { unescapeCellText } from "../xml/escaped-text";
import { wholeNumberOf } from "../xml/whole-number";
import { type RichText, type TextValue, type TooLong, tooLong } from "./rich-runs";
import type { SharedStrings } from "./shared-strings";

/** What a cell element holds, before its type has said what that means. */
export interface StoredCell {
  /** The `t` attribute; a number when there is none. */
  readonly type: string;
  /** Text of `<v>`; null when there is no such element. */
  readonly stored: string | null;
  /** What `<is>` holds; null when there is no such element. */
  readonly inline: TextValue | RichText | TooLong | null;
  readonly isFormula: boolean;
}

const yes: CellValue = { kind: "boolean", boolean: true };
const no: CellValue = { kind: "boolean", boolean: false };
const uncached: CellValue = { kind: "uncached" };
const booleans: ReadonlyMap<string, CellValue> = new Map([
  ["1", yes],
  ["0", no],
  ["true", yes],
  ["false", no],
]);

/** A value, or a rich text whose value depends on the cell's look. */
export type StoredValue = CellValue | RichText;

/** The cell's value; null when the cell is empty, "damaged" when type and content contradict each other. */
export function cellValue(cell: StoredCell, strings: SharedStrings): StoredValue | TooLong | null | "damaged" {
  if (cell.type === "str" || cell.type === "inlineStr") return plainText(cell);
  const stored = cell.stored?.trim() ?? "";
  if (stored.length > caps.cellText) return "damaged";
  // Programs that do not calculate write an empty <v/> as well as none: neither is a result.
  if (stored === "") return cell.isFormula ? uncached : null;
  switch (cell.type) {
    case "n":
      return numberOf(stored);
    case "s":
      return sharedText(stored, cell.isFormula, strings);
    case "b":
      return booleans.get(stored) ?? "damaged";
    case "e":
      return { kind: "error", error: stored };
    case "d":
      return { kind: "iso-date", text: stored };
    default:
      return "damaged";
  }
}

/** A formula may well result in the empty text; otherwise a cell with no text is an empty cell. */
function plainText({ stored, inline, isFormula }: StoredCell): StoredValue | TooLong | null | "damaged" {
  if (inline?.kind === "too-long") return inline;
  if (inline !== null) return inline.text === "" && !isFormula ? null : inline;
  if (stored === null) return isFormula ? uncached : null;
  const text = unescapeCellText(stored);
  if (text === null) return tooLong;
  return text === "" && !isFormula ? null : { kind: "text", text };
}

function sharedText(
  stored: string,
  isFormula: boolean,
  strings: SharedStrings,
): StoredValue | TooLong | null | "damaged" {
  const index = wholeNumberOf(stored);
  const value = index === null ? undefined : strings[index];
  if (value === undefined) return "damaged";
  if (value.kind === "too-long") return value;
  return value.text === "" && !isFormula ? null : value;
}

/** Numbers that no cell of Excel can hold; it shows them as `#NUM!`, and so they never become an amount. */
const beyondNumbers: ReadonlySet<string> = new Set(["NaN", "INF", "-INF", "Infinity", "-Infinity"]);
const notANumber: CellValue = { kind: "error", error: "#NUM!" };

function numberOf(text: string): CellValue | "damaged" {
  const number = Number(text);
  if (Number.isFinite(number)) return isDecimal(text) ? { kind: "number", number, text } : "damaged";
  return beyondNumbers.has(text) || (isDecimal(text) && !Number.isNaN(number)) ? notANumber : "damaged";
}

/** Only digits, sign, point and exponent: JavaScript would also take `0x10`. */
function isDecimal(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isDigit = code >= 0x30 && code <= 0x39;
    if (!isDigit && code !== 0x2e && code !== 0x2d && code !== 0x2b && code !== 0x65 && code !== 0x45) return false;
  }
  return true;
}
