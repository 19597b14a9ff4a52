import type { Edition, ExceptionsPlan } from "../../anvisningar/schema";
import { headingParts, normaliseLabel } from "../../values/label";
import { isSlipOf } from "../../values/slip-of-the-pen";
import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import { hasMeaning, type Vocabulary } from "../headings/vocabulary";

export type ExceptionColumn = keyof ExceptionsPlan["columns"];

/** A table of decisions about exceptions, as it stands on a sheet. */
export interface ExceptionTable {
  readonly headerRow: number;
  /** Its last row, empty ones within it included. */
  readonly bottom: number;
  /** The columns of each kind, from the left: a day may have one for extensions and one for waivers. */
  readonly columns: ReadonlyMap<ExceptionColumn, readonly number[]>;
}

type Words = ReadonlyMap<string, ExceptionColumn>;

/** An edition never changes: its words are normalised once. */
const known = new WeakMap<ExceptionsPlan, Words>();

function wordsOf(plan: ExceptionsPlan): Words {
  const words =
    known.get(plan) ??
    new Map(
      (Object.keys(plan.columns) as ExceptionColumn[]).flatMap((column) =>
        plan.columns[column].map((word) => [normaliseLabel(word), column] as const),
      ),
    );
  known.set(plan, words);
  return words;
}

/** Longer texts are prose. */
const longestHeading = 60;

function columnNamed(text: string, words: Words): ExceptionColumn | null {
  if (text === "" || text.length > longestHeading) return null;
  const label = normaliseLabel(text);
  const exact = words.get(label) ?? words.get(headingParts(text).label);
  if (exact) return exact;
  for (const [word, column] of words) if (isSlipOf(label, word)) return column;
  return null;
}

/** So few headings may be those of any list. */
const fewestColumns = 4;

/**
 * The tables of exceptions on a sheet. A row of headings is one's when most of it is, when it says which decision lets what be otherwise until when, and
 * when none of its columns is an amount: a list of projects with a day until which something is extended stays a list of projects.
 */
export function exceptionTables(
  grid: Grid,
  { exceptions }: Edition,
  vocabulary: Vocabulary,
): readonly ExceptionTable[] {
  if (!exceptions) return [];
  const words = wordsOf(exceptions);
  const tops = grid.rows.flatMap((row) => {
    const columns = columnsIn(grid, row, words, vocabulary);
    return columns ? [{ row, columns }] : [];
  });
  return tops.map(({ row, columns }, index) => ({
    headerRow: row,
    bottom: lastRowUnder(grid, row, tops[index + 1]?.row ?? Number.POSITIVE_INFINITY, vocabulary),
    columns,
  }));
}

const saysWord = ({ value }: Cell, words: Words): boolean =>
  value.kind === "text" && value.text.length <= longestHeading && words.has(normaliseLabel(value.text));

function columnsIn(grid: Grid, row: number, words: Words, vocabulary: Vocabulary): ExceptionTable["columns"] | null {
  const cells = grid.row(row);
  // Of the rows of a long list hardly any says a word of these: only where one is said are the others looked at for slips of the pen.
  if (cells.length < fewestColumns || !cells.some((cell) => saysWord(cell, words))) return null;
  const columns = new Map<ExceptionColumn, number[]>();
  for (const cell of cells) {
    const column = columnNamed(labelText(cell), words);
    if (column) columns.set(column, [...(columns.get(column) ?? []), cell.column]);
  }
  const has = (column: ExceptionColumn): boolean => columns.has(column);
  const isTimed = has("until") && (has("kind") || has("rule")) && (has("dnr") || has("decidedBy"));
  const isDecided = has("kind") && has("rule") && has("dnr") && has("decidedBy");
  const isMost = columns.size >= fewestColumns && columns.size * 2 > cells.length;
  if (!isMost || !(isTimed || isDecided)) return null;
  const isAmount = cells.some((cell) => {
    const { field, candidates } = vocabulary.meaning(labelText(cell));
    return [field, ...candidates].some((one) => one?.type === "amount");
  });
  return isAmount ? null : columns;
}

/** To the next table of exceptions, or to where another list begins. */
function lastRowUnder(grid: Grid, top: number, next: number, vocabulary: Vocabulary): number {
  let last = top;
  for (const row of grid.rows) {
    if (row <= top) continue;
    if (row >= next || isHeadingOfList(grid, row, vocabulary)) break;
    last = row;
  }
  return last;
}

const fewestOfList = 3;

const isHeadingOfList = (grid: Grid, row: number, vocabulary: Vocabulary): boolean =>
  grid.row(row).filter((cell) => hasMeaning(vocabulary.meaning(labelText(cell)))).length >= fewestOfList;
