import { carriedMark, parseFormKey, type FormKey } from "../../workbook/form-marks";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";

/** The hidden row of keys above a list of a form of ours. */
export interface KeyRow {
  readonly row: number;
  readonly keys: ReadonlyMap<number, FormKey>;
}

/** Rows can be put in above it; a sheet that is not ours is not searched through. */
const deepest = 60;
/** A text that looks like a key may stand anywhere; several side by side may not. */
const fewestKeys = 3;

const keyOf = ({ value }: Cell): FormKey | null => (value.kind === "text" ? parseFormKey(value.text) : null);

export function keyRowOf({ cells }: SheetSnapshot): KeyRow | null {
  const rows = new Map<number, Map<number, FormKey>>();
  for (const cell of cells) {
    if (cell.row > deepest) break;
    const key = keyOf(cell);
    // What stands under the keys of a table is no list of projects (`tables/keyed-tables.ts`).
    if (key === null || key.kind === "sheet" || key.kind === "table") continue;
    const row = rows.get(cell.row) ?? new Map<number, FormKey>();
    row.set(cell.column, key);
    rows.set(cell.row, row);
  }
  for (const [row, keys] of rows) if (keys.size >= fewestKeys) return { row, keys };
  return null;
}

/** A sheet of ours that holds nothing to read: `cover`, `instructions`, `lists`. Null for any other. */
export function sheetRole({ cells }: SheetSnapshot): string | null {
  for (const cell of cells) {
    if (cell.row > deepest) break;
    if (cell.value.kind === "text" && cell.value.text === carriedMark) return "edition";
    const key = keyOf(cell);
    if (key?.kind === "sheet") return key.name;
  }
  return null;
}

/** The cells of the first sheet that people fill in, by name of their key: the key stands in the same row. */
export function keyedRows({ cells }: SheetSnapshot): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key?.kind === "own") rows.set(key.name, cell.row);
  }
  return rows;
}
