import type { RawRecord, RawValue } from "../raw";
import { columnValue, listColumn, type ListColumn } from "./column-value";
import type { MergedAmounts } from "./merged-amounts";
import type { OtherMoney } from "../money/kinds-of-money";
import type { ClassifiedRow } from "../rows/row-kind";
import { valueOfSection, type StatusOfSection } from "../context/status-of-section";
import { decisionFields } from "../../project/decisions";
import { addressOf } from "sheet-refs";
import { isBlank, isYes } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";

/** A heading inside the list: it may name the nämnd or the budget year of the rows under it. */
export interface Section {
  readonly cell: Cell | null;
  readonly year: number | null;
  readonly isNamnd: boolean;
  /** The words by which the rows under it were not granted: "Ej beviljade ansökningar". */
  readonly refused: string | null;
  /** Other money than the grant's, of which the rows under it are. */
  readonly money: OtherMoney | null;
  /** How far the rows under it have come, in a list without a column for that. */
  readonly status: StatusOfSection | null;
}

/** Another row of a project. A part ("Entreprenad") counts only where the project's own row leaves the amount out; what continues it always adds. */
interface FurtherRow {
  readonly row: number;
  readonly isPart: boolean;
}

export function furtherRows(rows: readonly ClassifiedRow[]): ReadonlyMap<number, readonly FurtherRow[]> {
  const more = new Map<number, FurtherRow[]>();
  const project = new Map<number, number>();
  for (const { row, kind } of rows) {
    const of = kind.kind === "continues" || kind.kind === "part" ? kind.of : undefined;
    if (of === undefined) continue;
    // What continues a row that itself continues another is of that one's project.
    const first = project.get(of) ?? of;
    if (kind.kind === "continues") project.set(row, first);
    more.set(first, [...(more.get(first) ?? []), { row, isPart: kind.kind === "part" }]);
  }
  return more;
}

/** What the list knows beside the project's own row. */
interface AroundRow {
  readonly merged: MergedAmounts;
  readonly section: Section;
  readonly isRepeated: (row: number, column: number) => boolean;
}

/** The record of the project in `row`, with the amounts of its further rows added. */
export function recordOf(
  grid: Grid,
  { row, namedIn }: { readonly row: number; readonly namedIn: number },
  more: readonly FurtherRow[],
  columns: readonly ListColumn[],
  { merged, section, isRepeated }: AroundRow,
): RawRecord {
  const cellOf = ({ isAmount, column }: ListColumn, at: number): Cell | null =>
    isAmount ? grid.at(at, column) : grid.throughMerge(at, column);
  const value = (of: ListColumn, at: number): RawValue => {
    const isMerged = merged.cells.size > 0 && merged.cells.has(addressOf(at, of.column));
    if (of.elseIn && !isMerged && isBlank(cellOf(of, at)) && !isBlank(grid.at(at, of.elseIn.column)))
      return columnValue(listColumn({ ...of.elseIn, year: of.year }), at, grid.at(at, of.elseIn.column), section.year);
    return columnValue(of, at, isMerged ? null : cellOf(of, at), section.year);
  };
  /** 0 says nothing where the project's parts have amounts. */
  const isStated = (of: ListColumn): boolean => {
    const own = cellOf(of, row);
    return (
      !isBlank(own) &&
      (looseAmount(own) !== 0n ||
        !more.some(({ row: at, isPart }) => isPart && (looseAmount(grid.at(at, of.column)) ?? 0n) !== 0n))
    );
  };
  const addedTo = (of: ListColumn): readonly number[] => {
    if (!of.isAmount || isRepeated(row, of.column)) return [];
    const isOwnStated = isStated(of);
    return more.flatMap(({ row: at, isPart }) =>
      !isBlank(grid.at(at, of.column)) && (!isPart || !isOwnStated) ? [at] : [],
    );
  };
  const values: RawValue[] = [];
  for (const of of columns) {
    if (of.mark !== undefined && !isYes(cellOf(of, row))) continue;
    const own = of.isName ? namedIn : row;
    if (more.length === 0 && !of.adds) {
      values.push(value(of, own));
      continue;
    }
    const added = addedTo(of);
    const stating = added.length > 0 && !isStated(of) ? added : [own, ...added];
    const adds = stating.length > 1 || of.adds;
    for (const at of stating) values.push(adds ? { ...value(of, at), adds } : value(of, at));
  }
  if (section.status) values.push(valueOfSection(section.status));
  const record = { sheet: grid.sheet.name, row, values };
  const heading = section.isNamnd && section.cell ? { namndHeading: section.cell } : {};
  return more.length === 0
    ? { ...record, ...heading }
    : { ...record, ...heading, ...furtherOf(more, columns, { cellOf, value, isStated }) };
}

interface ValuesOfRow {
  readonly cellOf: (column: ListColumn, row: number) => Cell | null;
  readonly value: (column: ListColumn, row: number) => RawValue;
  readonly isStated: (column: ListColumn) => boolean;
}

/** What a project's further rows tell beside amounts that are added. */
function furtherOf(
  more: readonly FurtherRow[],
  columns: readonly ListColumn[],
  { cellOf, value, isStated }: ValuesOfRow,
): Pick<RawRecord, "parts" | "laterDecisions"> {
  const parts = columns
    .filter((column) => column.isAmount && isStated(column))
    .flatMap((column) =>
      more.flatMap(({ row: at, isPart }) => {
        const cell = cellOf(column, at);
        return isPart && (looseAmount(cell) ?? 1n) !== 0n && !isBlank(cell) ? [value(column, at)] : [];
      }),
    );
  const decisions = columns.filter(({ field }) => decisionFields.has(field.id));
  const later = more.flatMap(({ row: at, isPart }) => {
    const stated = decisions.flatMap((column) => (isPart || isBlank(cellOf(column, at)) ? [] : [value(column, at)]));
    return stated.length > 0 ? [stated] : [];
  });
  return {
    ...(parts.length > 0 ? { parts } : {}),
    ...(later.length > 0 ? { laterDecisions: later } : {}),
  };
}
