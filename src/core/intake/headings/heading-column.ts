import { isDifference } from "../values/signs";
import { cellText, isBlank } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { hasMeaning, type HeadingMeaning, type Vocabulary } from "./vocabulary";

/** One column of a heading block, with what its cells say together, read from the lowest row upwards. */
export interface HeadingColumn {
  readonly column: number;
  /** The row of the cell that names the column. */
  readonly row: number;
  readonly text: string;
  readonly meaning: HeadingMeaning;
  /** Year in this heading or in the one above it. */
  readonly year: number | null;
  /** Nobody knows its heading: it is taken for the projects' names by what its cells are. */
  readonly isNamedByCells?: true;
}

/** More words in a single cell are no heading over another. */
const mostWordsAbove = 7;

/** The year that stands over a column: through a merge, else the nearest year to the left over otherwise empty cells. */
function yearAbove(
  grid: Grid,
  vocabulary: Vocabulary,
  row: number,
  column: number,
  firstColumn: number,
): number | null {
  const own = grid.throughMerge(row, column);
  if (own) return vocabulary.meaning(cellText(own)).year;
  for (let left = column - 1; left >= firstColumn; left -= 1) {
    const cell = grid.throughMerge(row, left);
    if (isBlank(cell)) continue;
    // A merge says exactly how far its year reaches.
    return grid.mergeAt(row, left) ? null : vocabulary.meaning(cellText(cell)).year;
  }
  return null;
}

/** Is the heading over the column, or the nearest to its left, an error or without a value? Then nobody knows what it said. */
function isBrokenAbove(grid: Grid, row: number, column: number, firstColumn: number): boolean {
  for (let left = column; left >= firstColumn; left -= 1) {
    const cell = grid.throughMerge(row, left);
    if (cell === null || (left < column && isBlank(cell))) continue;
    const isBroken = cell.value.kind === "error" || cell.value.kind === "uncached";
    return isBroken && (left === column || grid.mergeAt(row, left) === null);
  }
  return false;
}

/**
 * "Ack period" over "Budget | Utfall": what a group says of time, and of nothing else, it says of each of its columns. Without a merge it reaches to the next group.
 */
function groupTime(
  grid: Grid,
  vocabulary: Vocabulary,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  column: number,
  firstColumn: number,
): HeadingMeaning["time"] | null {
  for (let row = bottom; row >= top; row -= 1)
    for (let left = column; left >= firstColumn; left -= 1) {
      const cell = left === column ? grid.throughMerge(row, left) : grid.at(row, left);
      if (isBlank(cell)) continue;
      const isGroup = left === column || (grid.mergeAt(row, left) === null && grid.row(row).length > 1);
      const over = vocabulary.meaning(cellText(cell));
      if (isGroup && over.time && saysOnlyTime(over)) return over.time;
      break;
    }
  return null;
}

/** What the cells of one column say between `top` and `bottom`; null where nothing names it. */
export function readColumn(
  grid: Grid,
  vocabulary: Vocabulary,
  top: number,
  bottom: number,
  column: number,
  firstColumn: number,
): HeadingColumn | null {
  const texts: { row: number; text: string }[] = [];
  for (let row = bottom; row >= top; row -= 1) {
    const cell = grid.throughMerge(row, column);
    const merge = grid.mergeAt(row, column);
    // A heading without a value is one that nobody can know.
    const text = cell?.value.kind === "uncached" ? "?" : cellText(cell);
    if (text === "" || (merge && merge.top < row)) continue;
    // A sentence over a heading that needs no other is about the table.
    const own = texts[0];
    if (own && !merge && text.split(/\s+/u).length > mostWordsAbove && hasMeaning(vocabulary.meaning(own.text)))
      continue;
    texts.push({ row, text });
  }
  const [lowest, ...above] = texts;
  if (!lowest) return null;
  // A heading merged over several columns names the first of them, unless a lower row tells them apart.
  const merge = grid.mergeAt(lowest.row, column);
  if (merge && merge.left < column) return null;
  const lowestMeaning = vocabulary.meaning(lowest.text);
  if (above.length === 0 && saysOnlyTime(lowestMeaning)) {
    const over = measureToTheLeft(grid, vocabulary, lowest.row, column, top, firstColumn);
    if (over) above.push(over);
  }
  let meaning = lowestMeaning;
  let year = meaning.year;
  for (const { row, text } of above) {
    const over = vocabulary.meaning(text);
    // "Summa" may be any amount; under "Utfall" it is that one.
    if (over.field && meaning.candidates.includes(over.field)) {
      const joined = vocabulary.meaning(`${text} ${lowest.text}`);
      meaning = joined.field === over.field ? joined : { ...meaning, field: over.field, candidates: [] };
    }
    // "Belopp" under "Beslut" is one of those that it may be.
    if (meaning.candidates.length > 0) {
      const joined = vocabulary.meaning(`${text} ${lowest.text}`);
      if (joined.field && meaning.candidates.includes(joined.field)) meaning = joined;
    }
    if (!hasMeaning(meaning)) {
      const joined = vocabulary.meaning(`${text} ${lowest.text}`);
      if (hasMeaning(joined)) meaning = joined;
      else if (lowestMeaning.isOnlyYearOrUnit && !lowestMeaning.isPercent && hasMeaning(over))
        meaning = { ...over, ...(lowestMeaning.unit ? { unit: lowestMeaning.unit } : {}) };
    }
    // What differs from a forecast is no surplus: "Prognos T2" over "Prognos | Avvikelse mot budget".
    if (over.field?.id === "forecast" && saysDifference(meaning)) meaning = { ...meaning, field: null, candidates: [] };
    // "Bev-dec" under "Avvikelse" is what differs, and not what was granted.
    const isTitle = (grid.mergeAt(row, column)?.left ?? column) <= firstColumn;
    if (!isTitle && saysDifference(over) && meaning.field?.type === "amount" && !isDifference(meaning.field.id))
      meaning = { ...over, year: meaning.year };
    if (over.isTotal) meaning = { ...meaning, isTotal: true };
    if (over.isCumulative) meaning = { ...meaning, isCumulative: true };
    if (over.unit && !meaning.unit) meaning = { ...meaning, unit: over.unit };
    year ??= over.year;
  }
  const time = groupTime(grid, vocabulary, { top, bottom: lowest.row - 1 }, column, firstColumn);
  if (time && !meaning.time && !meaning.isTotal && meaning.field?.type === "amount")
    meaning = { ...meaning, time, isTimeOfGroup: true };
  for (let row = lowest.row - 1; row >= top; row -= 1)
    if (meaning.field?.perYear && year === null && isBrokenAbove(grid, row, column, firstColumn))
      meaning = { ...meaning, field: null };
  for (let row = bottom - 1; row >= top && year === null; row -= 1)
    year = yearAbove(grid, vocabulary, row, column, firstColumn);
  const text = [...above.map((over) => over.text).reverse(), lowest.text].join(" ");
  const whole = vocabulary.answered(text);
  const answer = whole === undefined ? vocabulary.answered(lowest.text) : whole;
  if (answer !== undefined) meaning = { ...meaning, field: answer, candidates: [] };
  return { column, row: lowest.row, text, meaning, year };
}

const saysDifference = ({ field, candidates }: HeadingMeaning): boolean => {
  const fields = field ? [field] : candidates;
  return fields.length > 0 && fields.every(({ id }) => isDifference(id));
};

/** A year, a part of one, or "Totalt": the words over it say of what. */
export const saysOnlyTime = (meaning: HeadingMeaning): boolean =>
  !hasMeaning(meaning) && (meaning.year !== null || meaning.time !== undefined || meaning.isTotal);

/** "Beviljat" over "2023 | 2024" without a merge: the measure to the left holds for every year under it and the empty cells beside it. */
function measureToTheLeft(
  grid: Grid,
  vocabulary: Vocabulary,
  yearRow: number,
  column: number,
  top: number,
  firstColumn: number,
): { readonly row: number; readonly text: string } | null {
  const row = yearRow - 1;
  if (row < top || !isBlank(grid.throughMerge(row, column))) return null;
  for (let left = column - 1; left >= firstColumn; left -= 1) {
    const isYearBelow = saysOnlyTime(vocabulary.meaning(cellText(grid.at(yearRow, left))));
    const over = grid.at(row, left);
    if (!isYearBelow || grid.mergeAt(row, left)) return null;
    if (isBlank(over)) continue;
    const { field } = vocabulary.meaning(cellText(over));
    return field?.perYear ? { row, text: cellText(over) } : null;
  }
  return null;
}
