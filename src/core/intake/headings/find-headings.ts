import { fieldsWithRole, hasRole } from "../../anvisningar/known-fields";
import { matchCodes } from "../../anvisningar/match-code";
import type { Field, Table } from "../../anvisningar/schema";
import { cellText, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import type { Area } from "sheet-refs";
import { isMeasureHeading, isValueHeading } from "../../words/measures";
import { namesNoAmount } from "../../words/not-amounts";
import { holdsPeriods, isYear } from "./period-cells";
import { readColumn, type HeadingColumn } from "./heading-column";
import { measuresWithoutHeading } from "./measure-column";
import { withSlips } from "./misspelt";
import { withNames } from "./name-column";
import { headedColumns, joinedHeadings, type JoinedHeading } from "../tables/joined-headings";
import { bidOfOthers, headingRowsOf } from "./other-headings";
import { isRowOfList } from "./row-of-list";
import { hasMeaning, type HeadingMeaning, type Vocabulary } from "./vocabulary";

/** A heading of one to three rows over a list of projects. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadingColumn[];
  /** The kind of table beside the projects whose headings they are. */
  readonly of?: Table;
}

const tallestHeading = 3;

/** A row of a heading holds text, and numbers only where they are years; one heading of many may have become something else. */
function couldBeHeadingRow(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  let odd = 0;
  for (const { value } of cells)
    if (value.kind === "boolean" || value.kind === "iso-date" || (value.kind === "number" && !isYear(value.number)))
      odd += 1;
  return odd === 0 || (odd === 1 && cells.length >= fewestBesideOdd);
}

const fewestBesideOdd = 4;

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

/** How many different things (field, year and time) the block names. */
function score(block: HeadingBlock): number {
  return new Set(
    block.columns.flatMap(({ meaning, year }) =>
      fieldsOf(meaning)
        .slice(0, 1)
        .map(({ id }) => `${id} ${year} ${meaning.isTotal} ${meaning.time ? JSON.stringify(meaning.time) : ""}`),
    ),
  ).size;
}

/** Better blocks name more things, then end where their merged cells end, give more of them a year or a unit, or say of unknown columns what amount they belong to. */
const rank = (grid: Grid, block: HeadingBlock, vocabulary: Vocabulary): number =>
  score(block) * 1000 +
  (isCutThrough(grid, block) ? 0 : 500) +
  block.columns.filter(({ year }) => year !== null).length * 10 +
  block.columns.filter(({ meaning }) => meaning.unit).length +
  block.columns.filter(({ text, meaning }) => !hasMeaning(meaning) && vocabulary.amountsNamedIn(text).length > 0)
    .length;

/** A heading that is merged down past the block's last row names its column there too. */
const isCutThrough = (grid: Grid, { top, bottom, columns }: HeadingBlock): boolean =>
  columns.some(({ column }) => {
    const merge = grid.mergeAt(bottom, column);
    return merge !== null && merge.top >= top && merge.bottom > bottom;
  });

/** Three fields make a heading; two do when one names the project and the other is an amount, or its id and how far it has come. */
export function isHeading(block: HeadingBlock): boolean {
  const ids = new Set(block.columns.flatMap(({ meaning }) => fieldsOf(meaning).map(({ id }) => id)));
  const isAboutProjects = fieldsWithRole("names").some((id) => ids.has(id));
  const hasAmount = block.columns.some(({ meaning }) => fieldsOf(meaning).some(({ type }) => type === "amount"));
  const points = score(block);
  return (
    (points >= 3 && (isAboutProjects || hasAmount)) ||
    (points === 2 && isAboutProjects && (hasAmount || (ids.has("projectId") && ids.has("status")))) ||
    (isAboutProjects && isOverMeasures(block))
  );
}

/** "Projekt, Typ, 2023, 2024", "Projekt, Mått, Värde": the rows say of what the amounts under the years and months are. */
const isOverMeasures = ({ columns }: HeadingBlock): boolean =>
  columns.some(({ text }) => isMeasureHeading(text)) &&
  columns.some(({ text, meaning }) => meaning.isOnlyYearOrUnit || meaning.isTotal || isValueHeading(text));

/** Rows under a heading that tell what its columns are. */
const fewRows = 24;

/** "Projekt | | 2023 | 2024": the rows say of what the amounts are, in a column without a heading. */
const isOverMeasureRows = (grid: Grid, block: HeadingBlock, vocabulary: Vocabulary): boolean =>
  namesProjects(block) && measuresWithoutHeading(grid, block, rowsUnder(grid, block), vocabulary) !== null;

const rowsUnder = (grid: Grid, { bottom }: HeadingBlock): readonly number[] =>
  Array.from({ length: fewRows }, (_, at) => bottom + 1 + at).filter((row) => grid.row(row).length > 0);

/** All heading blocks of a sheet, from the top; blocks do not overlap. */
export function findHeadings(grid: Grid, vocabulary: Vocabulary, mayGuessNames = true): readonly HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  let lastRow = 0;
  for (const row of grid.rows) {
    if (row <= lastRow) continue;
    if (!couldBeHeadingRow(grid, row) && !isHeadingOverPeriods(grid, vocabulary, row)) continue;
    const other = otherTableAt(grid, vocabulary, row);
    if (other) {
      blocks.push(other);
      lastRow = other.bottom;
      continue;
    }
    if (isProjectUnder(grid, vocabulary, blocks.at(-1), row)) {
      lastRow = row;
      continue;
    }
    if (!grid.row(row).some((cell) => hasMeaning(vocabulary.meaning(labelText(cell))) || beginsAbove(grid, cell)))
      continue;
    // "Task Name | Bucket | Beviljat | Använt": two amounts are a heading where the rows show which column names the projects.
    const found = withSlips(grid, bestBlockFrom(grid, vocabulary, row, lastRow), vocabulary);
    if (isGroupUnder(grid, found, row)) continue;
    // Tables side by side may have a heading row in common.
    const best = withNamesOfEach(grid, found, vocabulary, mayGuessNames);
    const isOne = isHeading(best) || isOverMeasureRows(grid, best, vocabulary);
    const again = isOne && namesProjects(best) ? null : comesAgain(grid, blocks, row);
    const block = again ?? (isOne ? best : null);
    if (!block) continue;
    blocks.push(block);
    lastRow = block.bottom;
  }
  return blocks;
}

/** "Delprojekt" merged down over two rows of headings: nobody may know the words beside it, but what stands under them. */
const beginsAbove = (grid: Grid, { row, column }: Cell): boolean => {
  const merge = grid.mergeAt(row, column);
  return merge !== null && merge.top === row && merge.bottom > row && merge.bottom < row + tallestHeading;
};

/** "Trygghetsinvesteringar" alone at the left under headings begins what they are over, and names none of its columns. */
const isGroupUnder = (grid: Grid, { top, bottom }: HeadingBlock, row: number): boolean => {
  const [only, ...more] = grid.row(row);
  return top < row && bottom === row && more.length === 0 && only !== undefined && !startsRight(grid, only);
};

const startsRight = (grid: Grid, { row, column }: Cell): boolean => column > (grid.row(row - 1)[0]?.column ?? 0);

/** Names in each of two lists side by side, or in the one list that there is. */
function withNamesOfEach(grid: Grid, block: HeadingBlock, vocabulary: Vocabulary, mayGuess: boolean): HeadingBlock {
  const bands = bandsOf(block).map((columns) => ({ ...block, columns }));
  const hasBoth = ({ columns }: HeadingBlock): boolean =>
    ["grantedAmount", "spentAmount"].every((id) => columns.some(({ meaning }) => meaning.field?.id === id));
  if (bands.length > 1 && bands.every(hasBoth))
    return { ...block, columns: bands.flatMap((band) => withNames(grid, band, vocabulary, mayGuess).columns) };
  return withNames(grid, block, vocabulary, mayGuess && sideBySide(block).length === 1);
}

/** The headings of a page before, word for word: over the last page's few rows they mean what they meant there. */
function comesAgain(grid: Grid, blocks: readonly HeadingBlock[], row: number): HeadingBlock | null {
  const words = (at: number): string => JSON.stringify(grid.row(at).map((cell) => [cell.column, labelText(cell)]));
  const first = blocks.find(({ of, bottom }) => of === undefined && words(bottom) === words(row));
  if (!first) return null;
  const down = row - first.bottom;
  const above = blocks.at(-1)?.bottom ?? 0;
  return {
    top: Math.max(first.top + down, above + 1),
    bottom: row,
    columns: first.columns.map((column) => ({ ...column, row: column.row + down })),
  };
}

/** Fewer headings of another table must be all that the row holds. */
const fewestOfOther = 3;

/**
 * The headings of another kind of table, when they explain most of the row and more of it than the fields of a project do. Alike is enough where the row
 * does not both name a project and an amount that a project must have.
 */
function otherTableAt(grid: Grid, vocabulary: Vocabulary, row: number): HeadingBlock | null {
  if (grid.row(row).some((cell) => labelText(cell) === "")) return null;
  for (const rows of headingRowsOf(vocabulary.edition)) {
    const found = otherTableOver(grid, vocabulary, row, row + rows - 1);
    if (found) return found;
  }
  return null;
}

function otherTableOver(grid: Grid, vocabulary: Vocabulary, row: number, bottom: number): HeadingBlock | null {
  const cells = joinedHeadings(grid, { ...headedColumns(grid, row, bottom), top: row, bottom });
  if (cells.length < 2) return null;
  const texts = cells.map(({ text }) => text);
  const bid = bidOfOthers(texts, vocabulary.edition, grid.sheet.name, bottom - row + 1);
  if (!bid || bid.headings * 2 <= cells.length) return null;
  if (bid.headings < Math.min(fewestOfOther, cells.length)) return null;
  if (cells.some((cell) => !bid.explains(cell.text) && mayHeadMoney(grid, cell, bottom))) return null;
  const block = readBlock(grid, vocabulary, row, bottom);
  const fields = block.columns.flatMap(({ meaning }) => meaning.field ?? []);
  const isProjects =
    fields.some(({ id }) => hasRole(id, "names")) && fields.some(({ type, required }) => type === "amount" && required);
  const points = score(block);
  return bid.headings > points || (bid.headings === points && !isProjects) ? { ...block, of: bid.table } : null;
}

/** A column that the other table does not know, with numbers: nothing with money may go with it unseen. */
const mayHeadMoney = (grid: Grid, { text, column }: JoinedHeading, bottom: number): boolean =>
  !namesNoAmount(text) && looseAmount(grid.at(bottom + 1, column)) !== null;

/** Months as dates, quarters 1 to 4, accounts: numbers side by side do not unmake a heading whose words alone are one. */
const isHeadingOverPeriods = (grid: Grid, vocabulary: Vocabulary, row: number): boolean =>
  holdsPeriods(grid.row(row)) && isHeading(readBlock(grid, vocabulary, row, row));

/** A project of the list above is no part of the next heading; a row that is a heading all by itself is no project. */
const isProjectUnder = (grid: Grid, vocabulary: Vocabulary, above: HeadingBlock | undefined, row: number): boolean =>
  above !== undefined &&
  isRowOfList(grid, vocabulary, above.columns, row) &&
  !isHeading(withoutAnswers(readBlock(grid, vocabulary, row, row), above, vocabulary));

/** "Genomfört" under "Status" and "Ombudgeteras" under "Vad händer med överskottet" are answers, whatever they would mean over a column. */
function withoutAnswers(block: HeadingBlock, above: HeadingBlock, { edition }: Vocabulary): HeadingBlock {
  const isAnswer = ({ column, text }: HeadingColumn): boolean => {
    const field = above.columns.find((one) => one.column === column)?.meaning.field;
    const list = field?.type === "codes" ? edition.lists.find(({ id }) => id === field.list) : undefined;
    return list !== undefined && matchCodes(list, text) !== null;
  };
  return { ...block, columns: block.columns.filter((column) => !isAnswer(column)) };
}

/** The columns between empty columns. */
function bandsOf({ columns }: HeadingBlock): readonly (readonly HeadingColumn[])[] {
  const bands: HeadingColumn[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    if (column.column > last + 1) bands.push([]);
    bands.at(-1)?.push(column);
    last = column.column;
  }
  return bands;
}

/**
 * Tables side by side: after an empty column a new one begins where it names its projects. What does not, but begins with a column of its own and repeats
 * an amount, is no part of the list either (a chart's data, a second list by other names): a table of something else where it has headings enough, and
 * otherwise left to whoever looks for unread rows. The rest are columns of the list, apart from the others for looks.
 */
export function sideBySide(block: HeadingBlock): readonly HeadingBlock[] {
  const [first, ...others] = bandsOf(block).map((columns) => ({ ...block, columns }));
  if (!first || others.length === 0 || !isHeading(first)) return [block];
  const found: HeadingBlock[] = [first];
  for (const band of others) {
    const list = found.at(-1) ?? first;
    if (isHeading(band) && (namesProjects(band) || isApart(list, band))) found.push(band);
    else if (!isApart(list, band)) found.splice(-1, 1, { ...list, columns: [...list.columns, ...band.columns] });
  }
  return found;
}

/** Does a column name the project of each row? */
export const namesProjects = ({ columns }: HeadingBlock): boolean =>
  columns.some(({ meaning }) => fieldsOf(meaning).some(({ id }) => hasRole(id, "names")));

function isApart(list: HeadingBlock, beside: HeadingBlock): boolean {
  const taken = new Set(list.columns.flatMap(({ meaning }) => fieldsOf(meaning).map(({ id }) => id)));
  const isTaken = ({ meaning }: HeadingColumn): boolean => fieldsOf(meaning).some(({ id }) => taken.has(id));
  const [first, ...others] = beside.columns;
  const namesAmount = ({ meaning }: HeadingColumn): boolean => fieldsOf(meaning).some(({ type }) => type === "amount");
  return (
    first !== undefined &&
    (!hasMeaning(first.meaning) || (isTaken(first) && !namesAmount(first))) &&
    others.some((column) => namesAmount(column) && isTaken(column))
  );
}

/** The block around `row` that names most: it may begin one or two rows higher (years, groups) and end lower. */
export function bestBlockFrom(grid: Grid, vocabulary: Vocabulary, row: number, notAbove: number): HeadingBlock {
  let best = readBlock(grid, vocabulary, row, row);
  let bestRank = rank(grid, best, vocabulary);
  for (let top = row; top > Math.max(notAbove, row - tallestHeading); top -= 1) {
    if (top !== row && !couldStandOver(grid, vocabulary, top)) break;
    // The row by itself is the first that was tried.
    for (let bottom = top === row ? row + 1 : row; bottom < top + tallestHeading; bottom += 1) {
      if (bottom > row && !(couldStandOver(grid, vocabulary, top) && couldStandUnder(grid, vocabulary, bottom))) break;
      const block = readBlock(grid, vocabulary, top, bottom);
      const points = rank(grid, block, vocabulary);
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
  // "Beslut 8 mars 2023" alone at the left under the headings begins the list.
  const [only] = cells;
  const isGroup = cells.length === 1 && only !== undefined && !startsRight(grid, only);
  if (isGroup && !vocabulary.meaning(cellText(only)).isOnlyYearOrUnit) return false;
  if (holdsPeriods(cells) && cells.every(({ value }) => value.kind !== "text")) return true;
  // Under "Mått | Värde" stand the names of amounts, row by row.
  const above = grid.row(row - 1).map(labelText);
  if (above.some(isMeasureHeading) && above.some(isValueHeading)) return false;
  if (isUnderMergedHeadings(grid, row)) return true;
  if (!couldBeHeadingRow(grid, row)) return false;
  const naming = cells.filter((cell) => {
    const meaning = vocabulary.meaning(cellText(cell));
    return meaning.isOnlyYearOrUnit || meaning.isTotal || meaning.isPercent || hasMeaning(meaning);
  });
  return naming.length * 2 > cells.length;
}

/** Words alone, under headings that are merged over them, beside headings that are merged down to them: "Utfall" over "Totalt | varav trygghetsmedel". */
function isUnderMergedHeadings(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  const isUnderGroup = ({ column, value }: Cell): boolean => {
    const over = grid.mergeAt(row - 1, column);
    return value.kind === "text" && over !== null && over.right > over.left && over.bottom < row;
  };
  const isMergedDown = grid.row(row - 1).some((cell) => {
    const merge = grid.mergeAt(row - 1, cell.column);
    return merge !== null && merge.bottom >= row;
  });
  return isMergedDown && cells.length > 1 && cells.every(isUnderGroup);
}

/** A row over the headings: groups, years or units over columns. A lone cell at the left edge is a title and no part of the heading. */
function couldStandOver(grid: Grid, vocabulary: Vocabulary, row: number): boolean {
  const cells = grid.row(row);
  const [first] = cells;
  if (!first || !couldBeHeadingRow(grid, row)) return false;
  const isTitle =
    cells.length === 1 && !grid.mergeAt(row, first.column) && first.column <= (grid.row(row + 1)[0]?.column ?? 1);
  const isGroup = cells.length > 1 || grid.mergeAt(row, first.column) !== null;
  if (isUnderMergedHeadings(grid, row + 1)) return true;
  return (
    !isTitle &&
    cells.some((cell) => {
      const meaning = vocabulary.meaning(cellText(cell));
      return meaning.isOnlyYearOrUnit || (isGroup && (meaning.isTotal || hasMeaning(meaning) || meaning.year !== null));
    })
  );
}

/** A table: its heading and the rows under it, to the next heading. A column without words right beside it is its own. */
export function areaUnder(grid: Grid, block: HeadingBlock, nextTop: number): Area {
  const columns = block.columns.map(({ column }) => column);
  const last = grid.rows.at(-1) ?? block.bottom;
  return {
    top: block.top,
    bottom: Math.min(last, nextTop - 1),
    left: Math.min(...columns),
    right: Math.max(...columns) + 1,
  };
}
