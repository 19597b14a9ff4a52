import type { Cell, SheetSnapshot } from "../../../core/workbook/snapshot";
import type { Area } from "sheet-refs";

/** A sheet as its part has it, and the areas that its array formulas fill. */
export interface ReadSheet {
  readonly sheet: SheetSnapshot;
  readonly arrays: readonly Area[];
}

/**
 * Results that are none are unknown, never 0. `awaitsCalculation`: the file asks to be calculated when it is opened. Programs that do not calculate store 0
 * for every formula and ask so; Excel asks so too, of workbooks that it has calculated, but then some formula has another result.
 */
export function withoutPlaceholders(read: readonly ReadSheet[], awaitsCalculation: boolean): readonly SheetSnapshot[] {
  const arePlaceholders = awaitsCalculation && !read.some(isCalculated);
  return read.map(({ sheet, arrays }) => {
    const cells = arePlaceholders ? sheet.cells.map(withoutZero) : sheet.cells;
    return withUnknownFills({ ...sheet, cells }, arrays);
  });
}

const isZero = ({ value }: Cell): boolean => value.kind === "number" && value.number === 0;
const isUnknown = ({ value }: Cell): boolean => value.kind === "uncached";

const isCalculated = ({ sheet: { cells }, arrays }: ReadSheet): boolean =>
  cells.some(
    (cell) =>
      !isUnknown(cell) && !isZero(cell) && (cell.formula !== undefined || arrays.some((area) => isWithin(area, cell))),
  );

const isWithin = ({ top, left, bottom, right }: Area, { row, column }: Pick<Cell, "row" | "column">): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const unknown = { kind: "uncached" } as const;

const withoutZero = (cell: Cell): Cell =>
  cell.formula !== undefined && isZero(cell) ? { ...cell, value: unknown } : cell;

/** More cells than this are no result that somebody waits for. */
const mostFilled = 100_000;

/** What an array formula fills is as unknown as its own result, also where the file has no cell yet. */
function withUnknownFills(sheet: SheetSnapshot, arrays: readonly Area[]): SheetSnapshot {
  if (arrays.length === 0) return sheet;
  const key = (row: number, column: number): string => `${row} ${column}`;
  const byPlace = new Map(sheet.cells.map((cell) => [key(cell.row, cell.column), cell]));
  let left = mostFilled;
  let isChanged = false;
  for (const { top, left: first, bottom, right } of arrays) {
    const owner = byPlace.get(key(top, first));
    if (owner === undefined || !isUnknown(owner)) continue;
    for (let row = top; row <= bottom && left > 0; row += 1)
      for (let column = first; column <= right && left > 0; column += 1) {
        left -= 1;
        const there = byPlace.get(key(row, column));
        if (there?.formula !== undefined) continue;
        byPlace.set(key(row, column), { ...(there ?? { row, column }), value: unknown });
        isChanged = true;
      }
  }
  if (!isChanged) return sheet;
  const cells = [...byPlace.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  return { ...sheet, cells };
}
