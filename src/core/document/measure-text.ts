/**
 * How much room a text takes, in points. Widths of characters are those of the default font to within a few percent, by kind of character;
 * body text is 10 points.
 */

const bodySize = 10;
/** Shares of the font size, by groups of characters that are about as wide as each other. */
const groups: readonly (readonly [string, number])[] = [
  [" \u00a0ijl.,:;'|!", 0.24],
  ['ftrIJ()[]-/"”“', 0.33],
  ["sczL", 0.41],
  ["aåäeékvxygFEST", 0.49],
  ["mM@%", 0.83],
  ["wW—…", 0.8],
];
const ordinary = 0.53;
const capital = 0.61;
/** Signs of other scripts, and whatever else is drawn in a square. */
const square = 1.05;

const known: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([characters, width]) => Array.from(characters).map((character) => [character, width] as const)),
);

function share(character: string): number {
  const width = known.get(character);
  if (width !== undefined) return width;
  if (character > "\u2fff") return square;
  return character === character.toLowerCase() ? ordinary : capital;
}

/** Programs draw text on screen somewhat wider than on paper. */
const caution = 1.02;

const inPoints = (shares: number): number => shares * bodySize * caution;

export const textWidth = (text: string): number => {
  let shares = 0;
  for (const character of text) shares += share(character);
  return inPoints(shares);
};

/** Points across a column: seven pixels a digit and five around them. */
export const columnPoints = (width: number): number => width * 5.25 + 3.75;
/** Points by which a text stands in from the edges of its cell. */
export const indent = 9.75;

/**
 * The text broken into lines that fit so many points; words longer than a line are cut. Each character is measured once, and none behind the
 * line number `most`: a workbook may hold texts of any length.
 */
export function linesWithin(text: string, points: number, most = Infinity): readonly string[] {
  const lines: string[] = [];
  // The line so far is the text from `start` to `end`.
  let [start, end, used] = [0, 0, 0];
  const space = textWidth(" ");
  const close = (next: number): void => {
    lines.push(text.slice(start, end));
    start = next;
  };
  for (let at = 0; at <= text.length && lines.length < most; at = end + 1) {
    let word = wordAt(text, at, points);
    const isFirst = end === start;
    if (isFirst) start = at;
    else if (word.isCut || used + space + word.width > points) close(at);
    used = start === at ? word.width : used + space + word.width;
    end = word.end;
    while (word.isCut && lines.length < most) {
      close(end);
      word = wordAt(text, start, points);
      [end, used] = [word.end, word.width];
    }
  }
  return lines.length < most ? [...lines, text.slice(start, end)] : lines;
}

/** The word at `start`, or as much of it as fits so many points: at least one character. */
function wordAt(text: string, start: number, points: number) {
  let [shares, end] = [0, start];
  while (end < text.length && text[end] !== " ") {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    const wider = shares + share(character);
    if (inPoints(wider) > points && end > start) return { end, width: inPoints(shares), isCut: true };
    shares = wider;
    end += character.length;
  }
  return { end, width: inPoints(shares), isCut: false };
}

/** The text, or as much of it as fits so many points with an ellipsis. */
export function fitted(text: string, points: number): string {
  if (fits(text, points)) return text;
  const [first = ""] = linesWithin(text, points - textWidth("\u2026"), 1);
  return `${first}\u2026`;
}

/** Measures no further than to the first character that does not fit. */
export function fits(text: string, points: number): boolean {
  let shares = 0;
  for (const character of text) {
    shares += share(character);
    if (inPoints(shares) > points) return false;
  }
  return true;
}

/** Longer words, such as file names and sums of bytes, may be broken: a column as wide as they are would be in everybody's way. */
const longestUnbroken = 26;

/** The column width that no word of the text is broken in. */
export function widthOfWords(text: string): number {
  let widest = 0;
  for (const word of text.split(" ")) if (word.length <= longestUnbroken) widest = Math.max(widest, textWidth(word));
  return widest === 0 ? 0 : Math.ceil(((widest + indent - 3.75) / 5.25) * 2) / 2;
}

/** Bold figures are somewhat wider than those of the body, and programs differ. */
const boldly = 1.06;

/** The column width that holds a bold number of so many points; a number that its column cannot hold is shown as nothing but signs. */
export const widthOfFigure = (text: string, size: number): number =>
  Math.ceil((((textWidth(text) * size * boldly) / bodySize + indent + 2 - 3.75) / 5.25) * 2) / 2;

/** Points of a line of body text, and the room above and below a cell's text. */
const lineHeight = 12.75;
const margin = 2.25;
/** Excel's limit. */
const tallestRow = 409;
/** What a longer text says further on is seen in the cell alone. */
const mostLines = Math.floor((tallestRow - margin) / lineHeight);

/** How many lines a text takes in a row: no more than the tallest row has. */
export const linesOfRow = (text: string, points: number): number => linesWithin(text, points, mostLines + 1).length;

/** Points that a row needs so that every text shows whole in its column. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(
    1,
    ...cells.map(({ text, width }) => linesOfRow(text, Math.max(lineHeight, columnPoints(width) - indent))),
  );
  return Math.min(tallestRow, lines * lineHeight + margin);
}
