import type { Field } from "../../anvisningar/schema";
import { columnLetters } from "sheet-refs";
import type { Cell } from "../../workbook/snapshot";
import type { Grid } from "../../workbook/grid";
import { amountRows, amountsIn } from "./amount-rows";
import { isSame, sumOf, type Amount, type AmountRow } from "./arithmetic";
import type { HeadingColumn } from "./heading-column";
import { hasNumbers } from "./unread-columns";
import type { Vocabulary } from "./vocabulary";

/** One block that adds up may do so by chance. */
const fewestBlocks = 2;

/**
 * "Beviljat per typ", "Delsumma" beside the list: columns whose values are what another column of amounts adds up to, block by block. They stand on the first
 * or the last row of their block, are merged down over it, or repeated on each of its rows. No money stands in them that the list has not.
 */
export function sumsOfBlocks(
  grid: Grid,
  dataRows: readonly number[],
  headings: readonly HeadingColumn[],
  { answered, amountsNamedIn }: Pick<Vocabulary, "answered" | "amountsNamedIn">,
): ReadonlySet<HeadingColumn> {
  const fieldsOf = ({ meaning, text }: HeadingColumn): readonly Field[] =>
    meaning.field ? [meaning.field] : meaning.candidates.length > 0 ? meaning.candidates : amountsNamedIn(text);
  const amounts = amountsAmong(grid, dataRows, headings);
  const isOfOneField = (one: readonly Field[], other: readonly Field[]): boolean =>
    one.length === 0 || one.some(({ id }) => other.some((field) => field.id === id));
  const found = new Set<HeadingColumn>();
  for (const sums of headings) {
    if (answered(sums.text) !== undefined || sums.meaning.isOnlyYearOrUnit || sums.meaning.isPercent) continue;
    const fields = fieldsOf(sums);
    const others = amounts.filter((one) => one !== sums && !found.has(one) && isOfOneField(fields, fieldsOf(one)));
    // A field's only column is what it says.
    if (others.length === 0 || !hasNumbers(grid, dataRows, sums.column)) continue;
    if (others.some((one) => isSumOfBlocks(grid, dataRows, sums, one))) found.add(sums);
  }
  return found;
}

/** The same of a column without a heading. */
export const isSumOfBlocksOf = (
  grid: Grid,
  dataRows: readonly number[],
  column: number,
  headings: readonly HeadingColumn[],
): boolean => amountsAmong(grid, dataRows, headings).some((one) => isSumOfBlocks(grid, dataRows, { column }, one));

const amountsAmong = (
  grid: Grid,
  dataRows: readonly number[],
  headings: readonly HeadingColumn[],
): readonly HeadingColumn[] =>
  headings.filter(
    ({ meaning, column }) =>
      [meaning.field, ...meaning.candidates].some((field) => field?.type === "amount") &&
      hasNumbers(grid, dataRows, column),
  );

type SumColumn = Pick<HeadingColumn, "column"> & Partial<Pick<HeadingColumn, "meaning">>;

function isSumOfBlocks(grid: Grid, dataRows: readonly number[], sums: SumColumn, of: HeadingColumn): boolean {
  const measured = [sums, of].map(({ column, meaning }) => ({ column, unit: meaning?.unit ?? null }));
  const rows = amountRows(grid, dataRows, measured);
  const amounts = rows.map((row) => amountsIn(grid, row, measured));
  const stated = amounts.flatMap(([sum], index) => (sum ? [index] : []));
  if (stated.length < fewestBlocks) return false;
  if (isSumByFormula(grid, rows, stated, sums.column, of.column)) return true;
  const starts = stated.map((start, at) => range(start, stated[at + 1] ?? rows.length));
  const ends = stated.map((end, at) => range((stated[at - 1] ?? -1) + 1, end + 1));
  const covers = (blocks: readonly (readonly number[])[]): boolean => blocks.flat().length === rows.length;
  return [starts, ends].some((blocks) => covers(blocks) && addUp(blocks, amounts)) || addUp(repeated(amounts), amounts);
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** Rows that state the same sum are a block. */
function repeated(amounts: readonly AmountRow[]): readonly (readonly number[])[] {
  if (amounts.some(([sum]) => !sum)) return [];
  const blocks = new Map<bigint, number[]>();
  for (const [index, [sum]] of amounts.entries()) {
    const block = blocks.get(sum?.value ?? 0n);
    if (block) block.push(index);
    else blocks.set(sum?.value ?? 0n, [index]);
  }
  return [...blocks.values()];
}

/** Every block adds up to what is stated in it, and more than one of them has several amounts to add. */
function addUp(blocks: readonly (readonly number[])[], amounts: readonly AmountRow[]): boolean {
  let proving = 0;
  for (const block of blocks) {
    const parts = block.flatMap((index) => amounts[index]?.[1] ?? []);
    const [sum] = block.flatMap((index) => amounts[index]?.[0] ?? []);
    if (!isSame(sum ?? null, added(parts))) return false;
    if (parts.filter(({ value }) => value !== 0n).length > 1) proving += 1;
  }
  return proving >= fewestBlocks;
}

const added = (parts: readonly Amount[]): Amount | null => sumOf(parts, [...parts.keys()]);

/** Each stated sum is a formula over rows of the other column, in one of those rows or right beside them. */
function isSumByFormula(
  grid: Grid,
  rows: readonly number[],
  stated: readonly number[],
  column: number,
  of: number,
): boolean {
  const spans = stated.map((index) => spanAdded(grid.at(rows[index] ?? 0, column), of));
  let last = 0;
  let longest = 0;
  for (const [at, span] of spans.entries()) {
    const row = rows[stated[at] ?? 0] ?? 0;
    if (span === null || span[0] <= last || row < span[0] - 1 || row > span[1] + 1) return false;
    last = span[1];
    longest = Math.max(longest, span[1] - span[0] + 1);
  }
  return longest > 1;
}

/** `SUM(C4:C7)`, or `C13` alone where the block has one row. */
function spanAdded(cell: Cell | null, of: number): readonly [from: number, to: number] | null {
  const formula = cell?.formula?.replaceAll("$", "").trim().toUpperCase() ?? "";
  const letters = columnLetters(of);
  const [, from, to = from] =
    new RegExp(`^(?:SUM|SUBTOTAL)\\((?:9,|109,)?${letters}(\\d{1,7}):${letters}(\\d{1,7})\\)$`, "u").exec(formula) ??
    new RegExp(`^(?:SUM\\()?${letters}(\\d{1,7})\\)?$`, "u").exec(formula) ??
    [];
  return from === undefined || to === undefined ? null : [Number(from), Number(to)];
}
