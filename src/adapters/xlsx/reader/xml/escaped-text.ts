import { caps } from "../caps";

/**
 * Excel writes characters that XML cannot hold as `_x000D_`, and a literal `_x000D_` as `_x005F_x000D_`. Undone after the XML references.
 * Half a surrogate pair stays as it is written: it is no character.
 */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x(d[89ab][0-9a-f]{2})__x(d[c-f][0-9a-f]{2})_|_x([0-9a-f]{4})_/gi, unescapeOne);
}

function unescapeOne(written: string, high?: string, low?: string, single?: string): string {
  if (high !== undefined && low !== undefined) return codeUnits(high, low);
  const unit = single === undefined ? "" : codeUnits(single);
  return /[\ud800-\udfff]/.test(unit) ? written : unit;
}

const codeUnits = (...hexadecimal: readonly string[]): string =>
  String.fromCharCode(...hexadecimal.map((digits) => Number.parseInt(digits, 16)));

/** Length of `_xHHHH_`. */
const escapeLength = 7;

/** What a cell holds; null when it is more than a cell can hold, and then not Excel's work. */
export function unescapeCellText(text: string): string | null {
  if (text.length > caps.cellText * escapeLength) return null;
  const unescaped = unescapeText(text);
  return unescaped.length > caps.cellText ? null : unescaped;
}
