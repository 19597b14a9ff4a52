/**
 * How much room a text takes, in points. Widths of characters are those of the default font to within a few percent, by kind of character;
 * body text is 10 points.
 */

const bodySize = 10;
/** Shares of the font size, by groups of characters that are about as wide as each other. */
const groups: readonly (readonly [string, number])[] = [
  [" ijl.,:;'|!", 0.24],
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

export const textWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += share(character);
  return width * bodySize * caution;
};

/** Points across a column: seven pixels a digit and five around them. */
export const columnPoints = (width: number): number => width * 5.25 + 3.75;
/** Points by which a text stands in from the edges of its cell. */
export const indent = 9.75;

/** The text broken into lines that fit so many points; words longer than a line are cut. */
export function linesWithin(text: string, points: number): readonly string[] {
  const lines: string[] = [];
  let [line, used] = ["", 0];
  const space = textWidth(" ");
  for (const word of text.split(" ")) {
    const width = textWidth(word);
    if (line !== "" && used + space + width > points) {
      lines.push(line);
      [line, used] = [word, width];
    } else {
      [line, used] = line === "" ? [word, width] : [`${line} ${word}`, used + space + width];
    }
    while (used > points && line.length > 1) {
      const kept = longestStart(line, points);
      lines.push(line.slice(0, kept));
      line = line.slice(kept);
      used = textWidth(line);
    }
  }
  return [...lines, line];
}

/** The text, or as much of it as fits so many points with an ellipsis. */
export function fitted(text: string, points: number): string {
  if (textWidth(text) <= points) return text;
  const [first = ""] = linesWithin(text, points - textWidth("\u2026"));
  return `${first}\u2026`;
}

/** Longer words, such as file names and sums of bytes, may be broken: a column as wide as they are would be in everybody's way. */
const longestUnbroken = 26;

/** The column width that no word of the text is broken in. */
export function widthOfWords(text: string): number {
  let widest = 0;
  for (const word of text.split(" ")) if (word.length <= longestUnbroken) widest = Math.max(widest, textWidth(word));
  return widest === 0 ? 0 : Math.ceil(((widest + indent - 3.75) / 5.25) * 2) / 2;
}

/** How many characters of the text fit; at least one. */
function longestStart(text: string, points: number): number {
  let [width, at] = [0, 0];
  for (const character of text) {
    width += textWidth(character);
    if (width > points && at > 0) break;
    at += character.length;
  }
  return at;
}

/** Points of a line of body text, and the room above and below a cell's text. */
const lineHeight = 12.75;
const margin = 2.25;
/** Excel's limit. */
const tallestRow = 409;

/** Points that a row needs so that every text shows whole in its column. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(
    1,
    ...cells.map(({ text, width }) => linesWithin(text, Math.max(lineHeight, columnPoints(width) - indent)).length),
  );
  return Math.min(tallestRow, lines * lineHeight + margin);
}
