import { isBlank, cellText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import { saysOnlyTime } from "../headings/heading-column";
import { isSumLabel } from "../../words/sums";
import { isYear } from "../headings/period-cells";
import type { Vocabulary } from "../headings/vocabulary";
import type { FormLabel, FormLabels } from "./form-labels";
import { labelMeaning } from "./label-text";

/** The words over a block of rows, and the cells beside which the block's amounts stand. */
interface Block {
  readonly over: Cell;
  readonly rows: readonly Cell[];
}

/** A single block may be a title over what a form asks. */
const fewestBlocks = 2;

/**
 * Blocks under each other: "Beviljade medel" over "2023 | 2024 | Summa", then "Utfall" over the same; or "2023" over "Beviljat | Utfall", then "2024". What stands over a block
 * and what stands in it are one label together: "Beviljade medel 2023". Otherwise the labels are as they were.
 */
export function labelBlocks(grid: Grid, all: FormLabels, vocabulary: Vocabulary): FormLabels {
  const isAmount = (cell: Cell): boolean => labelMeaning(cellText(cell), vocabulary)?.meaning.field?.type === "amount";
  // A number that could be a day (101000) is money.
  const isTime = (cell: Cell): boolean =>
    cell.value.kind === "number"
      ? isYear(cell.value.number)
      : isSumLabel(cellText(cell)) || saysOnlyTime(vocabulary.meaning(cellText(cell)));
  if (all.labels.length === 0) return all;
  const byTime = blocksOf(grid, isAmount, isTime);
  const blocks = byTime.length > 0 ? byTime : blocksOf(grid, isTime, isAmount);
  if (blocks.length < (byTime.length > 0 ? 1 : fewestBlocks)) return all;
  const told = blocks.flatMap((block) => {
    const labels = block.rows.flatMap((cell) => joined(grid, block.over, cell, byTime.length > 0, vocabulary));
    return labels.length === block.rows.length ? [{ ...block, labels }] : [];
  });
  const made = told.flatMap(({ labels }) => labels);
  if (made.length === 0) return all;
  const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row} ${column}`;
  const places = new Set(told.flatMap(({ over, rows }) => [over, ...rows].map(placeOf)));
  const [first] = made;
  // "År" over the years says only that they are years.
  const isOfYears = ({ meaning, row, column }: FormLabel): boolean =>
    meaning.field?.id === "budgetYear" &&
    first !== undefined &&
    row < first.row &&
    column >= first.column &&
    column <= first.right;
  const wasYears = new Set(all.labels.filter(isOfYears).map(placeOf));
  const kept = all.labels.filter((label) => !places.has(placeOf(label)) && !isOfYears(label));
  const labels = [...kept, ...made].toSorted((a, b) => a.row - b.row || a.column - b.column);
  const columns = new Set([...all.columns, ...made.map(({ column }) => column)]);
  return {
    labels,
    columns,
    isLabel: (cell) => places.has(placeOf(cell)) || (all.isLabel(cell) && !wasYears.has(placeOf(cell))),
    mayBeLabel: (cell) => places.has(placeOf(cell)) || all.mayBeLabel(cell),
  };
}

/** Rows with amounts beside what `isRow` says, under words or a merge beside them that `isOver` says. */
function blocksOf(grid: Grid, isOver: (cell: Cell) => boolean, isRow: (cell: Cell) => boolean): readonly Block[] {
  const blocks: { over: Cell; rows: Cell[] }[] = [];
  let isOpen = false;
  for (const row of grid.rows) {
    const cells = grid.row(row).filter((cell) => !isBlank(cell));
    const [first, second] = cells;
    if (!first) continue;
    const amounts = cells.filter((cell) => cell !== first && looseAmount(cell) !== null);
    const last = blocks.at(-1);
    if (isOver(first) && !second) blocks.push({ over: first, rows: [] });
    // The words stand beside the first of the block's rows.
    else if (isOver(first) && second && isRow(second) && amounts.some((cell) => cell !== second))
      blocks.push({ over: first, rows: [second] });
    else if (isOpen && last && isRow(first) && amounts.length > 0 && first.column >= last.over.column)
      last.rows.push(first);
    else {
      isOpen = false;
      continue;
    }
    isOpen = true;
  }
  return blocks.filter(({ rows }) => rows.length > 0);
}

function joined(
  grid: Grid,
  over: Cell,
  cell: Cell,
  isTimeBelow: boolean,
  vocabulary: Vocabulary,
): readonly FormLabel[] {
  const [measure, time] = isTimeBelow ? [over, cell] : [cell, over];
  const meaning = labelMeaning(cellText(measure), vocabulary)?.meaning;
  const when = vocabulary.meaning(cellText(time));
  if (meaning?.field?.type !== "amount" || meaning.year !== null) return [];
  const text = `${cellText(over)} ${cellText(cell)}`;
  return [
    {
      // Both columns are the label's, where the words stand beside their rows.
      ...{ row: cell.row, column: Math.min(over.column, cell.column), bottom: cell.row },
      ...{ right: grid.mergeAt(cell.row, cell.column)?.right ?? cell.column, text },
      // "Beviljade medel Summa": the sum of the times is all of it.
      meaning: {
        ...meaning,
        ...{ text, year: when.year, isTotal: isSumLabel(cellText(time)), isCumulative: when.isCumulative },
        ...(when.time ? { time: when.time } : {}),
      },
    },
  ];
}
