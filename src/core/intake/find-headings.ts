import type { Field } from "../anvisningar/schema";
import type { Grid } from "./grid";
import { cellText, isBlank, labelText } from "./cell-text";
import type { HeadingMeaning, Vocabulary } from "./vocabulary";

/** One column of a heading block, with what its cells say together, read from the lowest row upwards. */
export interface HeadingColumn {
  readonly column: number;
  /** The row of the cell that names the column. */
  readonly row: number;
  readonly text: string;
  readonly meaning: HeadingMeaning;
  /** Year in this heading or in the one above it. */
  readonly year: number | null;
}

/** A heading of one to three rows over a list of projects. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadingColumn[];
}

const tallestHeading = 3;

const hasMeaning = ({ field, candidates }: HeadingMeaning): boolean => field !== null || candidates.length > 0;

/** A row of a heading holds text, and numbers only where they are years; one heading of many may have become something else. */
function couldBeHeadingRow(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  const odd = cells.filter(
    ({ value }) =>
      value.kind === "boolean" || value.kind === "iso-date" || (value.kind === "number" && !isYear(value.number)),
  ).length;
  return odd === 0 || (odd === 1 && cells.length >= fewestBesideOdd);
}

const fewestBesideOdd = 4;

const isYear = (number: number): boolean => Number.isInteger(number) && number >= 2018 && number <= 2040;

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

function readColumn(
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
    texts.push({ row, text });
  }
  const [lowest, ...above] = texts;
  if (!lowest) return null;
  // A heading merged over several columns names the first of them, unless a lower row tells them apart.
  const merge = grid.mergeAt(lowest.row, column);
  if (merge && merge.left < column) return null;
  const lowestMeaning = vocabulary.meaning(lowest.text);
  if (above.length === 0 && lowestMeaning.isOnlyYearOrUnit && lowestMeaning.year !== null) {
    const over = measureToTheLeft(grid, vocabulary, lowest.row, column, top, firstColumn);
    if (over) above.push(over);
  }
  let meaning = lowestMeaning;
  let year = meaning.year;
  for (const { text } of above) {
    const over = vocabulary.meaning(text);
    if (!hasMeaning(meaning)) {
      const joined = vocabulary.meaning(`${text} ${lowest.text}`);
      if (hasMeaning(joined)) meaning = joined;
      else if (lowestMeaning.isOnlyYearOrUnit && !lowestMeaning.isPercent && hasMeaning(over))
        meaning = { ...over, ...(lowestMeaning.unit ? { unit: lowestMeaning.unit } : {}) };
    }
    if (over.isTotal) meaning = { ...meaning, isTotal: true };
    if (over.isCumulative) meaning = { ...meaning, isCumulative: true };
    if (over.unit && !meaning.unit) meaning = { ...meaning, unit: over.unit };
    year ??= over.year;
  }
  for (let row = lowest.row - 1; row >= top; row -= 1)
    if (meaning.field?.perYear && year === null && isBrokenAbove(grid, row, column, firstColumn))
      meaning = { ...meaning, field: null };
  for (let row = bottom - 1; row >= top && year === null; row -= 1)
    year = yearAbove(grid, vocabulary, row, column, firstColumn);
  return {
    column,
    row: lowest.row,
    text: [...above.map(({ text }) => text).reverse(), lowest.text].join(" "),
    meaning,
    year,
  };
}

function readBlock(grid: Grid, vocabulary: Vocabulary, top: number, bottom: number): HeadingBlock {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row += 1)
    for (const cell of grid.row(row)) {
      const merge = grid.mergeAt(row, cell.column);
      const last = merge && merge.right - merge.left < 100 ? merge.right : cell.column;
      for (let column = cell.column; column <= last; column += 1) columns.add(column);
    }
  const sorted = [...columns].sort((a, b) => a - b);
  const first = sorted[0] ?? 1;
  return {
    top,
    bottom,
    columns: sorted.flatMap((column) => readColumn(grid, vocabulary, top, bottom, column, first) ?? []),
  };
}

const fieldsOf = ({ field, candidates }: HeadingMeaning): readonly Field[] => (field ? [field] : candidates);

/** How many different things (field and year) the block names. */
function score(block: HeadingBlock): number {
  return new Set(
    block.columns.flatMap(({ meaning, year }) =>
      fieldsOf(meaning)
        .slice(0, 1)
        .map(({ id }) => `${id} ${year ?? ""}`),
    ),
  ).size;
}

/** Better blocks name more things, then give more of them a year or a unit, or say of unknown columns what amount they belong to. */
const rank = (block: HeadingBlock, vocabulary: Vocabulary): number =>
  score(block) * 1000 +
  block.columns.filter(({ year }) => year !== null).length * 10 +
  block.columns.filter(({ meaning }) => meaning.unit).length +
  block.columns.filter(({ text, meaning }) => !hasMeaning(meaning) && vocabulary.amountsNamedIn(text).length > 0)
    .length;

/** Three fields make a heading; two do when one names the project and the other is an amount. */
export function isHeading(block: HeadingBlock): boolean {
  const ids = new Set(block.columns.flatMap(({ meaning }) => fieldsOf(meaning).map(({ id }) => id)));
  const isAboutProjects = ids.has("projectName") || ids.has("projectId");
  const hasAmount = block.columns.some(({ meaning }) => fieldsOf(meaning).some(({ type }) => type === "amount"));
  const points = score(block);
  return (points >= 3 && (isAboutProjects || hasAmount)) || (points === 2 && isAboutProjects && hasAmount);
}

/** All heading blocks of a sheet, from the top; blocks do not overlap. */
export function findHeadings(grid: Grid, vocabulary: Vocabulary): readonly HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  let lastRow = 0;
  for (const row of grid.rows) {
    if (row <= lastRow) continue;
    if (!couldBeHeadingRow(grid, row)) continue;
    if (!grid.row(row).some((cell) => hasMeaning(vocabulary.meaning(labelText(cell))))) continue;
    const best = bestBlockFrom(grid, vocabulary, row, lastRow);
    if (!isHeading(best)) continue;
    blocks.push(best);
    lastRow = best.bottom;
  }
  return blocks;
}

/** Tables side by side: where a field comes again after an empty column, a new table begins. */
export function sideBySide(block: HeadingBlock): readonly HeadingBlock[] {
  const bands: HeadingColumn[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const column of block.columns) {
    if (column.column > last + 1) bands.push([]);
    bands.at(-1)?.push(column);
    last = column.column;
  }
  const blocks = bands.map((columns) => ({ ...block, columns }));
  return blocks.length > 1 && blocks.every(isHeading) ? blocks : [block];
}

/** The block around `row` that names most: it may begin one or two rows higher (years, groups) and end lower. */
function bestBlockFrom(grid: Grid, vocabulary: Vocabulary, row: number, notAbove: number): HeadingBlock {
  let best = readBlock(grid, vocabulary, row, row);
  let bestRank = rank(best, vocabulary);
  for (let top = row; top > Math.max(notAbove, row - tallestHeading); top -= 1) {
    if (top !== row && !couldStandOver(grid, vocabulary, top)) break;
    for (let bottom = row; bottom < top + tallestHeading; bottom += 1) {
      if (bottom > row && !(couldStandOver(grid, vocabulary, top) && couldStandUnder(grid, vocabulary, bottom))) break;
      const block = readBlock(grid, vocabulary, top, bottom);
      const points = rank(block, vocabulary);
      if (points > bestRank) {
        best = block;
        bestRank = points;
      }
    }
  }
  return best;
}

/** A lower row of a heading: most of its cells are names of columns, years or units; under the headings of a list stand values. */
function couldStandUnder(grid: Grid, vocabulary: Vocabulary, row: number): boolean {
  const cells = grid.row(row);
  const naming = cells.filter((cell) => {
    const meaning = vocabulary.meaning(cellText(cell));
    return meaning.isOnlyYearOrUnit || meaning.isTotal || meaning.isPercent || hasMeaning(meaning);
  });
  return couldBeHeadingRow(grid, row) && naming.length * 2 > cells.length;
}

/** A row over the headings: groups, years or units over columns. A lone cell at the left edge is a title and no part of the heading. */
function couldStandOver(grid: Grid, vocabulary: Vocabulary, row: number): boolean {
  const cells = grid.row(row);
  const [first] = cells;
  if (!first || !couldBeHeadingRow(grid, row)) return false;
  const isTitle =
    cells.length === 1 && !grid.mergeAt(row, first.column) && first.column <= (grid.row(row + 1)[0]?.column ?? 1);
  const isGroup = cells.length > 1 || grid.mergeAt(row, first.column) !== null;
  return (
    !isTitle &&
    cells.some((cell) => {
      const meaning = vocabulary.meaning(cellText(cell));
      return meaning.isOnlyYearOrUnit || (isGroup && (meaning.isTotal || hasMeaning(meaning) || meaning.year !== null));
    })
  );
}

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
    const isYearBelow = vocabulary.meaning(cellText(grid.at(yearRow, left))).year !== null;
    const over = grid.at(row, left);
    if (!isYearBelow || grid.mergeAt(row, left)) return null;
    if (isBlank(over)) continue;
    const { field } = vocabulary.meaning(cellText(over));
    return field?.perYear ? { row, text: cellText(over) } : null;
  }
  return null;
}
