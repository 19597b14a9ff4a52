import { parseAmountText } from "../../values/amount-text";
import type { Cell } from "../../workbook/snapshot";
import type { Grid } from "../../workbook/grid";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { ClassifiedRow, RowKind } from "./classified-row";
import type { MappedColumn } from "../headings/columns";
import { doubtParts } from "./doubtful-parts";
import { doubtSums } from "./doubtful-sums";
import { looseAmount } from "../../workbook/loose-amount";
import { addsUpItsColumn } from "../../workbook/sum-formulas";
import {
  beginsLikeSum,
  isBookkeepingLabel,
  isExampleId,
  isExampleName,
  isPartLabel,
  isSumLabel,
  isWithdrawnName,
  saysRefusal,
  saysRefused,
  saysWithdrawn,
} from "./row-words";

/** The columns of a table by what they can tell about a row. */
interface TableColumns {
  readonly name: readonly number[];
  readonly amounts: readonly number[];
  readonly grants: readonly number[];
  readonly others: readonly number[];
  readonly statuses: readonly number[];
  /** They tell of the money: "Ej beviljat" there speaks of a carry-over or of somebody else's share, not of the project. */
  readonly economy: readonly number[];
  /** Amounts of a budget year: granted, spent, moved; not what was applied for. */
  readonly yearly: readonly number[];
  readonly id: number | null;
}

function split(columns: readonly MappedColumn[]): TableColumns {
  const isName = ({ field }: MappedColumn) => field.id === "projectName" || field.id === "projectId";
  const isAmount = ({ field }: MappedColumn) => field.type === "amount" || field.type === "percent";
  const columnsWhere = (test: (column: MappedColumn) => boolean) => columns.filter(test).map(({ column }) => column);
  return {
    name: columnsWhere(isName),
    amounts: columnsWhere(({ field }) => field.type === "amount"),
    grants: columnsWhere(({ field }) => field.id === "grantedAmount"),
    others: columnsWhere((column) => !isName(column) && !isAmount(column)),
    statuses: columnsWhere(({ field }) => field.type === "codes"),
    economy: columnsWhere(({ field }) => field.group === "economy"),
    yearly: columnsWhere(({ field }) => field.type === "amount" && field.perYear === true),
    id: columns.find(({ field }) => field.id === "projectId")?.column ?? null,
  };
}

/** Classifies the rows of one table, top to bottom; blank rows are left out. */
export function classifyRows(
  grid: Grid,
  rows: readonly number[],
  columns: readonly MappedColumn[],
  isNamnd: (text: string) => boolean,
): readonly ClassifiedRow[] {
  const parts = split(columns);
  const filled = (row: number, where: readonly number[]): number =>
    where.filter((column) => !isBlank(grid.at(row, column))).length;
  /** A name merged down over rows names them all; a heading merged down into them names none. */
  const isNamed = (row: number): boolean =>
    parts.name.some(
      (column) =>
        !isBlank(grid.throughMerge(row, column)) && (grid.mergeAt(row, column)?.top ?? row) >= (rows[0] ?? row),
    );
  const classified = rows.flatMap((row, index): ClassifiedRow[] => {
    if (grid.row(row).every((cell) => isBlank(cell))) return [];
    const otherCells = filled(row, parts.others);
    const hasId = parts.id !== null && parts.name.length > 1 && !isBlank(grid.at(row, parts.id));
    return [{ row, kind: firstLook(grid, row, index, parts, otherCells, isNamed, isNamnd), otherCells, hasId }];
  });
  return doubtSums(grid, doubtParts(grid, classified, parts), parts.amounts);
}

function firstLook(
  grid: Grid,
  row: number,
  index: number,
  parts: TableColumns,
  otherCells: number,
  isNamed: (row: number) => boolean,
  isNamnd: (text: string) => boolean,
): RowKind {
  if (index === 0 && isColumnNumbers(grid, row)) return { kind: "column-numbers" };
  const filled = grid.row(row).filter((cell) => !isBlank(cell));
  const texts = filled.filter((cell) => isWords(cell, parts));
  const [first] = texts;
  // Words alone in a row are a heading or a note, in whatever column they stand.
  const isAlone = first !== undefined && filled.length === 1 && (parts.name.includes(first.column) || !isNamed(row));
  if (isAlone && !isIdCell(grid, row, parts, first))
    return { kind: "section", text: labelText(first), column: first.column };
  const amounts = parts.amounts.filter((column) => !isBlank(grid.at(row, column))).length;
  if (filled.some((cell) => parts.amounts.includes(cell.column) && addsUpItsColumn(cell))) return { kind: "sum" };
  if (amounts > 0) {
    const kind = kindByWords(grid, row, texts, parts, otherCells, isNamnd);
    if (kind) return kind;
  }
  if (amounts === 0 && texts.length === 1 && first && otherCells === 0 && !isIdCell(grid, row, parts, first))
    return { kind: "section", text: labelText(first), column: first.column };
  if (isNamed(row)) return isStruck(grid, row, parts) ? { kind: "struck" } : { kind: "project" };
  if (amounts > 0) return { kind: "nameless" };
  return first ? { kind: "section", text: labelText(first), column: first.column } : { kind: "project" };
}

/** A cell that can be a label: text that is no amount, except that a name may look like one. */
const isWords = (cell: Cell, { name }: TableColumns): boolean =>
  labelText(cell) !== "" && (name.includes(cell.column) || parseAmountText(labelText(cell)).kind === "not-an-amount");

/**
 * What the row calls itself, in its first words or in the name's column; a sum's plain label counts anywhere. A row that is described like a
 * project ("Total upprustning av torget" with a status and a nämnd of its own) is one, whatever its name begins with.
 */
function kindByWords(
  grid: Grid,
  row: number,
  texts: readonly Cell[],
  parts: TableColumns,
  otherCells: number,
  isNamnd: (text: string) => boolean,
): RowKind | null {
  const inName = texts.filter(({ column }) => parts.name.includes(column));
  const labels = [...texts.slice(0, 1), ...inName].map((cell) => labelText(cell));
  if (texts.some((cell) => isSumLabel(labelText(cell)))) return { kind: "sum" };
  const besideLabel = otherCells - (texts[0] && parts.others.includes(texts[0].column) ? 1 : 0);
  const hasId = parts.id !== null && parts.name.length > 1 && !isBlank(grid.at(row, parts.id)) && inName.length > 1;
  const isBare = besideLabel <= 1 && !hasId;
  if (!hasId && labels.some(isPartLabel)) return { kind: "part" };
  if (isBare && labels.some(beginsLikeSum)) return { kind: "sum" };
  const doubt =
    (isBare ? labels.find(isBookkeepingLabel) : undefined) ??
    // A nämnd's name and amounts, and nothing else: what the nämnd has in all.
    (otherCells === 0 && !hasId ? inName.map((cell) => labelText(cell)).find(isNamnd) : undefined) ??
    inName.map((cell) => labelText(cell)).find((name) => isWithdrawnName(name) || isExampleName(name)) ??
    inName
      .filter(({ column }) => column === parts.id)
      .map((cell) => labelText(cell))
      .find(isExampleId) ??
    texts
      .filter(({ column }) => !parts.statuses.includes(column))
      .map((cell) => labelText(cell))
      .find(saysWithdrawn) ??
    refusalIn(grid, row, texts, parts);
  return doubt === undefined ? null : { kind: "doubtful", says: doubt };
}

/** The words by which a row with money says that none was granted. A row that says 0 beside them is right as it stands. */
function refusalIn(grid: Grid, row: number, texts: readonly Cell[], parts: TableColumns): string | undefined {
  const hasMoney = parts.yearly.some((column) => (looseAmount(grid.at(row, column)) ?? 0n) !== 0n);
  if (!hasMoney) return undefined;
  const says = texts.find(
    (cell) =>
      !parts.economy.includes(cell.column) &&
      (parts.name.includes(cell.column) ? saysRefused(labelText(cell)) : saysRefusal(labelText(cell))),
  );
  return says && labelText(says);
}

const isStruck = (grid: Grid, row: number, { name }: TableColumns): boolean => {
  const names = name.flatMap((column) => grid.at(row, column) ?? []);
  return names.length > 0 && names.every(({ struck }) => struck === true);
};

/** A lone filled name cell is a section heading; a merged one belongs to the rows beside the merge. */
function isIdCell(grid: Grid, row: number, parts: TableColumns, cell: Cell): boolean {
  const merge = grid.mergeAt(row, cell.column);
  return parts.name.includes(cell.column) && merge !== null && merge.bottom > merge.top && merge.left === merge.right;
}

function isColumnNumbers(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  return cells.length >= 4 && cells.every((cell, index) => cellText(cell) === String(index + 1));
}
