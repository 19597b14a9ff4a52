/** Text as the file format can hold it, so that any reader gets back exactly what was written. */

/** Excel's limit for the text of one cell, in UTF-16 units. */
export const MAX_TEXT = 32_767;

/** Stands last in a text that was cut. */
const CUT_MARK = "…";

/** Shows half a character as U+FFFD and cuts what is longer than `limit`, with a mark, never in the middle of a character. */
export function shownText(text: string, limit = MAX_TEXT): string {
  const whole = text.replace(/\p{Surrogate}/gu, "\uFFFD");
  if (whole.length <= limit) return whole;
  return whole.slice(0, limit - CUT_MARK.length).replace(/\p{Surrogate}$/u, "") + CUT_MARK;
}

// In the format `_xHHHH_` stands for a character. A text that holds these very letters needs its underscore written that way, also when
// the closing underscore is the first of a character that the library escapes after us.
// oxlint-disable-next-line no-control-regex
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF])/g;

/** Escapes what the library leaves: `_xHHHH_` in the text itself, and U+FFFE and U+FFFF, which XML cannot hold. */
export const escapedText = (text: string): string =>
  text
    .replace(looksEscaped, "_x005F_")
    .replace(/[\uFFFE\uFFFF]/g, (mark) => (mark === "\uFFFE" ? "_xFFFE_" : "_xFFFF_"));

/** Excel reads such a text as a formula when somebody edits the cell and presses Enter, unless the cell has the text format. */
export const startsLikeFormula = (text: string): boolean => /^[=+\-@\t\r\n＝＋－＠]/.test(text);

/** The library stores a text that equals an error value as that error. */
export const looksLikeError = (text: string): boolean => /^#[A-Z0-9_/]{1,20}[!?]?$/.test(text);
