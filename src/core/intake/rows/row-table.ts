import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import { parseAmountText } from "../../values/amount-text";
import { isEmptyText } from "../../values/plain-phrase";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import type { NamndRegister } from "../../profile/namnd-register";
import { saysNoName } from "../../words/row-labels";
import { mayTell } from "../../words/telling";
import type { MappedColumn } from "../headings/columns";
import { decimalsShown } from "../values/shown-decimals";
import type { RowKind } from "./row-kind";
import { amountColumns, type Amount, type AmountColumn } from "./adding-up";

/** The columns of a table by what they can tell about a row. */
export interface TableColumns {
  readonly name: readonly number[];
  readonly amounts: readonly number[];
  readonly grants: readonly number[];
  /** Mapped columns that are neither name nor amount. */
  readonly others: readonly number[];
  readonly statuses: readonly number[];
  /** They tell of the money: "Ej beviljat" there speaks of a carry-over or of somebody else's share, not of the project. */
  readonly economy: readonly number[];
  /** Amounts of a budget year: granted, spent, moved; not what was applied for. */
  readonly yearly: readonly number[];
  /** What forms fill in beforehand: lists to choose from, nämnder, areas, years. */
  readonly chosen: readonly number[];
  readonly id: number | null;
  readonly names: number | null;
  readonly budgetYear: number | null;
  readonly decision: number | null;
}

/** One row under a heading, understood once. Blank rows are left out of a table. */
export interface TableRow {
  readonly row: number;
  readonly filled: readonly Cell[];
  /** Cells that can be labels: text that is no amount, except that a name may look like one. */
  readonly texts: readonly Cell[];
  /** Those of `texts` that may tell what the row is. */
  readonly telling: readonly Cell[];
  /** The cells in the columns that name a project. */
  readonly inName: readonly Cell[];
  readonly label: string;
  /** It has a name or an id, its own or through a merge that begins in the list. */
  readonly isNamed: boolean;
  /** It has an id beside its name. */
  readonly hasId: boolean;
  /** Cells that are filled beside name, id and amounts: a row with many is a project by all appearance. */
  readonly otherCells: number;
  readonly amounts: readonly Amount[];
  readonly hasAmounts: boolean;
  readonly hasMoney: boolean;
  /** Money of a budget year: granted, spent or moved, not what was applied for. */
  readonly hasYearlyMoney: boolean;
}

export interface RowTable {
  readonly grid: Grid;
  readonly columns: TableColumns;
  readonly mapped: readonly MappedColumn[];
  /** Headings of columns that are read as no field. */
  readonly unmapped: readonly { readonly column: number; readonly text: string }[];
  readonly rows: readonly TableRow[];
  readonly amountColumns: readonly AmountColumn[];
  readonly isNamnd: (text: string) => boolean;
  /** It names what projects are grouped by: a nämnd, an area, a type of investment. */
  readonly isGroupName: (text: string) => boolean;
}

/** What names mean, by the register. */
export type KnownNames = Pick<RowTable, "isNamnd" | "isGroupName">;

export const knownNames = (register: NamndRegister): KnownNames => {
  const isNamnd = (text: string): boolean => text !== "" && register.resolveNamnd(text).kind === "match";
  return {
    isNamnd,
    isGroupName: (text) => isNamnd(text) || register.resolveArea(text).kind === "match" || register.isTypeName(text),
  };
};

function split(columns: readonly MappedColumn[]): TableColumns {
  const isName = ({ field }: MappedColumn) => hasRole(field.id, "names");
  const isAmount = ({ field }: MappedColumn) => field.type === "amount" || field.type === "percent";
  const columnsWhere = (test: (column: MappedColumn) => boolean) => columns.filter(test).map(({ column }) => column);
  const first = (id: FieldId) => columns.find(({ field }) => field.id === id)?.column ?? null;
  return {
    name: columnsWhere(isName),
    amounts: columnsWhere(({ field }) => field.type === "amount"),
    grants: columnsWhere(({ field }) => field.id === "grantedAmount"),
    others: columnsWhere((column) => !isName(column) && !isAmount(column)),
    statuses: columnsWhere(({ field }) => field.type === "codes"),
    economy: columnsWhere(({ field }) => field.group === "economy"),
    yearly: columnsWhere(({ field }) => field.type === "amount" && field.perYear === true),
    chosen: columnsWhere(({ field }) =>
      ["codes", "yes-no", "namnd", "area", "year", "investment-type"].includes(field.type),
    ),
    id: first("projectId"),
    names: first("projectName"),
    budgetYear: first("budgetYear"),
    decision: first("decisionDate"),
  };
}

/** An amount that is written but cannot be read is unknown; it neither adds up nor contradicts. */
function amountIn(cell: Cell | null): Amount {
  if (cell === null || isBlank(cell)) return null;
  const amount = looseAmount(cell);
  if (amount !== null) return amount;
  return cell.value.kind === "text" && isEmptyText(cell.value.text) ? null : "unknown";
}

const none: readonly Cell[] = [];

export function rowTable(
  grid: Grid,
  rows: readonly number[],
  mapped: readonly MappedColumn[],
  unmapped: RowTable["unmapped"],
  names: KnownNames,
): RowTable {
  const columns = split(mapped);
  const first = rows[0] ?? 1;
  const count = (row: number, where: readonly number[]): number => {
    let filled = 0;
    for (const column of where) if (!isBlank(grid.at(row, column))) filled += 1;
    return filled;
  };
  const isName = new Set(columns.name);
  const isYearly = columns.amounts.map((column) => columns.yearly.includes(column));
  const isWords = (cell: Cell): boolean =>
    labelText(cell) !== "" && (isName.has(cell.column) || parseAmountText(labelText(cell)).kind === "not-an-amount");

  const isMoney = (amount: Amount): boolean => amount === "unknown" || (amount !== null && amount !== 0n);

  const tableRow = (row: number): TableRow => {
    const cells = grid.row(row);
    const filled = cells.some(isBlank) ? cells.filter((cell) => !isBlank(cell)) : cells;
    const texts = filled.filter(isWords);
    const telling = texts.filter((cell) => mayTell(labelText(cell)));
    const inName = columns.name.flatMap((column) => {
      const cell = grid.at(row, column);
      return cell && !isBlank(cell) ? [cell] : [];
    });
    // A name merged down over rows names them all; a heading merged down into them, or words merged across from another column, name none.
    const isNamed = columns.name.some(
      (column) =>
        !isBlank(grid.throughMerge(row, column)) &&
        !saysNoName(labelText(grid.throughMerge(row, column))) &&
        (grid.mergeAt(row, column)?.top ?? row) >= first &&
        (grid.mergeAt(row, column)?.left ?? column) === column,
    );
    // Words alone are a heading, also in a column of amounts.
    const isHeading = !isNamed && filled.length === 1 && texts.length === 1;
    const amounts = columns.amounts.map((column) => (isHeading ? null : amountIn(grid.at(row, column))));
    const label = texts.find(({ column }) => column === columns.names) ?? inName[0] ?? texts[0] ?? null;
    return {
      row,
      filled,
      texts,
      telling: telling.length > 0 ? telling : none,
      inName,
      label: cellText(label),
      isNamed,
      hasId: columns.id !== null && columns.name.length > 1 && !isBlank(grid.at(row, columns.id)),
      otherCells: count(row, columns.others),
      amounts,
      hasAmounts: !isHeading && count(row, columns.amounts) > 0,
      hasMoney: amounts.some(isMoney),
      hasYearlyMoney: amounts.some((amount, at) => isYearly[at] && isMoney(amount)),
    };
  };

  const tableRows = rows.filter((row) => grid.row(row).some((cell) => !isBlank(cell))).map(tableRow);
  const decimals = columns.amounts.map((column) =>
    rows.reduce((most, row) => {
      const cell = grid.at(row, column);
      return cell ? Math.max(most, decimalsShown({ cell })) : most;
    }, 0),
  );
  return {
    grid,
    columns,
    mapped,
    unmapped,
    rows: tableRows,
    amountColumns: amountColumns(
      tableRows.map(({ amounts }) => amounts),
      decimals,
      mapped.filter(({ field }) => field.type === "amount").map(({ field }) => field.id),
    ),
    ...names,
  };
}

/** The row as a heading over the rows under it. */
export function groupOf({ inName, texts }: TableRow, last?: number): RowKind {
  const cell = inName.at(-1) ?? texts[0];
  const text = labelText(cell ?? null);
  return { kind: "group", text, column: cell?.column ?? 1, ...(last === undefined ? {} : { last }) };
}
