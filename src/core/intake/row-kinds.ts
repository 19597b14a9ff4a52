import { normaliseLabel } from "../values/label";
import type { Cell } from "../workbook/snapshot";
import type { Grid } from "./grid";
import { cellText, isBlank, labelText } from "./cell-text";
import type { ClassifiedRow, RowKind } from "./classified-row";
import type { MappedColumn } from "./columns";
import { doubtSums } from "./doubtful-sums";

const sumWords: ReadonlySet<string> = new Set([
  ...[
    "summa",
    "summor",
    "summering",
    "totalt",
    "delsumma",
    "delsummor",
    "subtotal",
    "totalsumma",
    "slutsumma",
    "sammanlagt",
  ],
  ...["totalbelopp", "s a", "saldo", "summa summarum"],
]);
const partWords: ReadonlySet<string> = new Set(["varav", "därav", "därutav"]);

interface TableColumns {
  readonly name: readonly number[];
  readonly amounts: readonly number[];
  readonly others: readonly number[];
}

function split(columns: readonly MappedColumn[]): TableColumns {
  const isName = ({ field }: MappedColumn) => field.id === "projectName" || field.id === "projectId";
  const isAmount = ({ field }: MappedColumn) => field.type === "amount" || field.type === "percent";
  return {
    name: columns.filter(isName).map(({ column }) => column),
    amounts: columns.filter(({ field }) => field.type === "amount").map(({ column }) => column),
    others: columns.filter((column) => !isName(column) && !isAmount(column)).map(({ column }) => column),
  };
}

/** Classifies the rows of one table, top to bottom; blank rows are left out. */
export function classifyRows(
  grid: Grid,
  rows: readonly number[],
  columns: readonly MappedColumn[],
): readonly ClassifiedRow[] {
  const parts = split(columns);
  const filled = (row: number, where: readonly number[]): number =>
    where.filter((column) => !isBlank(grid.at(row, column))).length;
  const classified = rows.flatMap((row, index): ClassifiedRow[] => {
    if (grid.row(row).every((cell) => isBlank(cell))) return [];
    const otherCells = filled(row, parts.others);
    return [{ row, kind: firstLook(grid, row, index, parts, otherCells), otherCells }];
  });
  return doubtSums(grid, classified, parts.amounts);
}

function firstLook(grid: Grid, row: number, index: number, parts: TableColumns, otherCells: number): RowKind {
  if (index === 0 && isColumnNumbers(grid, row)) return { kind: "column-numbers" };
  const texts = grid.row(row).filter((cell) => labelText(cell) !== "");
  const amounts = parts.amounts.filter((column) => !isBlank(grid.at(row, column))).length;
  const named = parts.name.some((column) => !isBlank(grid.throughMerge(row, column)));
  const firstText = texts[0];
  const besideLabel = otherCells - (firstText && parts.others.includes(firstText.column) ? 1 : 0);
  const sum = firstText && amounts > 0 ? sumKind(labelText(firstText), besideLabel) : null;
  if (sum) return { kind: sum };
  if (amounts === 0 && texts.length === 1 && firstText && otherCells === 0 && !isIdCell(grid, row, parts, firstText))
    return { kind: "section", text: labelText(firstText), column: firstText.column };
  if (named) return { kind: "project" };
  if (amounts > 0) return { kind: "nameless" };
  return firstText ? { kind: "section", text: labelText(firstText), column: firstText.column } : { kind: "project" };
}

/** A lone filled name cell is a section heading; a merged one belongs to the rows beside the merge. */
function isIdCell(grid: Grid, row: number, parts: TableColumns, cell: Cell): boolean {
  const merge = grid.mergeAt(row, cell.column);
  return parts.name.includes(cell.column) && merge !== null && merge.bottom > merge.top && merge.left === merge.right;
}

/** "Summa Farsta", "Delsumma:", "Totalt 2023"; "Total upprustning av torget" with a status of its own is a project. */
function sumKind(text: string, otherCells: number): "sum" | "part" | null {
  const label = normaliseLabel(text);
  const [firstWord = ""] = label.split(" ");
  if (partWords.has(firstWord)) return "part";
  if (otherCells > 1) return null;
  if (sumWords.has(firstWord) || sumWords.has(label) || label === "total") return "sum";
  return /(?:^| )(?:summa|totalt)$/u.test(label) ? "sum" : null;
}

function isColumnNumbers(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  return cells.length >= 4 && cells.every((cell, index) => cellText(cell) === String(index + 1));
}
