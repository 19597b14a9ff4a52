import { normaliseLabel } from "../values/label";
import { isBlank, labelText } from "../workbook/cell-text";
import type { Grid } from "../workbook/grid";
import { beginsLikeSum, isSumLabel } from "../words/sums";
import { hasMeaning, type Vocabulary } from "./headings/vocabulary";

/** A heading stands high on its sheet, and so many codes tell. */
const lastHeadingRow = 20;
const mostCodes = 2000;
const fewestCodes = 3;

/** "Trygg-nr", "Vårt id": it heads numbers of something. */
const numbers = /(?:nr|nummer|id|no|number|kod|code|ref|referens|beteckning|nyckel)$/u;
/** "TM-2301", "230108": a code, and no sentence. */
const code = /^(?=[^\s]*\d)[\p{L}\d][\p{L}\d\-./]{1,14}$/u;

/**
 * Headings that nobody knows, over the same codes on two sheets: the key by which the sheets belong together, and so the number of the project on both.
 */
export function sharedKeys(grids: readonly Grid[], { meaning }: Vocabulary): readonly string[] {
  if (grids.length < 2) return [];
  const found = new Map<string, ReadonlySet<string>[]>();
  for (const grid of grids) {
    const own = new Set<string>();
    for (const row of grid.rows.slice(0, lastHeadingRow))
      for (const cell of grid.row(row)) {
        const label = normaliseLabel(labelText(cell));
        if (!numbers.test(label) || own.has(label) || hasMeaning(meaning(labelText(cell)))) continue;
        const codes = codesUnder(grid, row, cell.column);
        if (codes === null) continue;
        own.add(label);
        found.set(label, [...(found.get(label) ?? []), codes]);
      }
  }
  return [...found].flatMap(([label, sets]) => (areOfTheSame(sets) ? [label] : []));
}

/** The codes under a heading; null where something else stands there, or where most of them stand there again. */
function codesUnder(grid: Grid, heading: number, column: number): ReadonlySet<string> | null {
  const codes = new Set<string>();
  let again = 0;
  for (const row of grid.rows) {
    if (row <= heading) continue;
    const cell = grid.at(row, column);
    if (isBlank(cell) || isSumLabel(labelText(cell)) || beginsLikeSum(labelText(cell))) continue;
    const text = labelText(cell).trim();
    if (!code.test(text)) return null;
    // A later decision on the same project.
    if (codes.has(text)) again += 1;
    codes.add(text);
    if (codes.size > mostCodes) break;
  }
  return codes.size >= fewestCodes && again * 3 <= codes.size ? codes : null;
}

/** On two sheets, and more than half of the fewer codes on both. */
function areOfTheSame(sets: readonly ReadonlySet<string>[]): boolean {
  const [first, ...others] = sets;
  if (!first || others.length === 0) return false;
  return others.every((other) => {
    const common = [...other].filter((one) => first.has(one)).length;
    return common * 2 > Math.min(first.size, other.size);
  });
}
