import { cellText } from "./cell-text";
import type { Cell } from "./snapshot";

/** What the cell shows of an id: by its number format where that can be known, else as stored. */
export function idText(cell: Cell | null): string {
  const text = cellText(cell);
  return cell?.value.kind === "number" ? (shownNumber(text, cell.format) ?? text) : text;
}

/** A number as text: sign, digits, decimals; no exponent. */
const plainNumber = /^(-?)(\d+)(?:\.(\d+))?$/u;

/** Formats are as long as Excel lets them be. */
const longestFormat = 255;

/** A part of a format's section: text that stands as it is, or a place for a digit. */
type Part = { readonly literal: string } | { readonly digit: "0" | "#" | "?" };

/**
 * A whole number as Excel shows it by a number format of literals and digits: 901 by `"TI-2023-"000` is `TI-2023-901`, 42 by `00000` is `00042`. The text is
 * the number as the file stores it. Null where this cannot be known: General, fractions, dates, thousands separators, conditions and locales.
 */
export function shownNumber(text: string, format: string | undefined): string | null {
  const number = plainNumber.exec(text);
  if (!number || format === undefined || format.length > longestFormat || Number(number[3] ?? 0) !== 0) return null;
  const [, sign = "", whole = ""] = number;
  const digits = whole.replace(/^0+(?=\d)/u, "");
  const sections = sectionsOf(format);
  if (!sections) return null;
  const isNegative = sign === "-" && digits !== "0";
  const own = isNegative ? 1 : digits === "0" ? 2 : 0;
  const parts = sections[own] ?? sections[0];
  if (!parts) return null;
  const shown = filled(parts, digits);
  if (shown === null || shown === "") return null;
  // Only a section of its own shows a negative number without its sign.
  return isNegative && sections[1] === undefined ? `-${shown}` : shown;
}

/** The sections between semicolons; null when one holds something else than literals and digits. */
function sectionsOf(format: string): readonly (readonly Part[])[] | null {
  const sections: Part[][] = [[]];
  const tokens =
    /"([^"]*)"|\\(.)|_.|\*.|\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]|(;)|([0#?])|([-+() !^&'~{}<>=$€])|(.)/giu;
  for (const [token, quoted, escaped, semicolon, digit, bare, other] of format.matchAll(tokens)) {
    const section = sections.at(-1);
    if (other !== undefined || !section) return null;
    if (semicolon !== undefined) sections.push([]);
    else if (digit !== undefined) section.push({ digit: digit as "0" | "#" | "?" });
    else if (quoted !== undefined || escaped !== undefined || bare !== undefined)
      section.push({ literal: quoted ?? escaped ?? bare ?? "" });
    else if (token.startsWith("_")) section.push({ literal: " " });
  }
  return sections;
}

/** Digits go to their places from the right; the first place takes those that are left over. */
function filled(parts: readonly Part[], digits: string): string | null {
  const places = parts.filter((part) => "digit" in part).length;
  if (places === 0) return null;
  const left = digits === "0" ? [] : Array.from(digits);
  let seen = 0;
  return parts
    .toReversed()
    .map((part) => {
      if ("literal" in part) return part.literal;
      seen += 1;
      if (seen === places) {
        const rest = left.splice(0).join("");
        return rest === "" ? nothing[part.digit] : rest;
      }
      return left.pop() ?? nothing[part.digit];
    })
    .toReversed()
    .join("")
    .trim();
}

const nothing = { "0": "0", "#": "", "?": " " } as const;
