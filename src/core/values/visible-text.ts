const code = (character: string): string =>
  `\u2039U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}\u203a`;

/**
 * A workbook's own words on one line: line breaks and runs of spaces become one space; characters that are invisible, broken, or steer the
 * terminal or the direction of writing are shown as their code, `‹U+202E›`. Soft hyphens go.
 */
export const visibleText = (text: string): string => (isOneLine.test(text) ? text : madeVisible(text));

/** What most cells hold: nothing to show otherwise, and no blanks but single ones between words. */
const isOneLine = /^[!-_a-~åäöéÅÄÖÉ]+(?: [!-_a-~åäöéÅÄÖÉ]+)*$/;

const madeVisible = (text: string): string =>
  text
    .replace(/\u00ad/g, "")
    .replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]/gu, code)
    .trim();

/** At most `most` UTF-16 units, ended by an ellipsis when something was cut; no surrogate pair is split. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, Math.max(0, most - 1)).replace(/[\ud800-\udbff]$/, "");
  return most > 0 ? `${kept.trimEnd()}\u2026` : "";
}
