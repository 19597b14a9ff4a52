/** The page footer as Excel's codes: `&L` and `&R` for the sides, then font, size and colour, then the text. */
import { defaultFont, palette } from "../../../core/document/style-sheet";
import { shownText } from "./writable-text";

/** Excel's limit for the whole footer, codes included; a longer one makes it repair the file. */
const MAX_FOOTER = 255;

// The colour stands last: it takes exactly six digits, so a text that starts with a digit cannot be read as part of a code.
const dress = `&"${defaultFont.name},Regular"&8&K${palette.muted}`;

const oneLine = (text: string): string => text.replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, " ");

/** An ampersand starts a code, so the text's own are doubled. */
const plain = (text: string): string => oneLine(text).replaceAll("&", "&&");

/** The page number `&P` and the number of pages `&N` are ours to give; any other ampersand is text. */
const withPageCodes = (text: string): string => oneLine(text).replace(/&(?![PN])/g, "&&");

/** The longest beginning of `text` that fits in `room` characters once its ampersands are doubled. */
function fitting(text: string, room: number): string {
  let limit = Math.max(room, 1);
  while (limit > 1 && plain(shownText(text, limit)).length > room) limit--;
  return plain(shownText(text, limit));
}

/** `left` is any text and is cut to what fits; `right` is our own and may hold `&P` and `&N`. */
export function pageFooter(left: string, right: string): string {
  const end = `&R${dress}${withPageCodes(shownText(right, 60))}`;
  const start = `&L${dress}`;
  return start + fitting(left, MAX_FOOTER - start.length - end.length) + end;
}
