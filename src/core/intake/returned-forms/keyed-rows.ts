import { fromExcelSerial } from "../../values/iso-date";
import { normaliseLabel } from "../../values/label";
import { cellText } from "../../workbook/cell-text";
import type { FormKey } from "../../workbook/form-marks";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import type { KeyRow } from "./key-row";

/** A list of keyed columns: where its rows begin, and what its columns are. */
export interface KeyedList {
  readonly sheet: SheetSnapshot;
  readonly keys: KeyRow["keys"];
  readonly headingRow: number;
}

/** One project of a form, whether it has a row of a list or a sheet of its own. */
export interface KeyedRow {
  readonly sheet: string;
  /** What is filled in, by `field` or `field@year`. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Where a field's cell stands, filled in or not; null where nothing asks for it. */
  readonly place: (name: string) => Pick<Cell, "row" | "column"> | null;
}

export const nameOfKey = (key: FormKey): string | null =>
  key.kind === "field" ? `${key.field}${key.year === null ? "" : `@${key.year}`}` : null;

export function rowsOfList({ sheet, keys, headingRow }: KeyedList): readonly KeyedRow[] {
  const rows = new Map<number, Map<string, Cell>>();
  for (const cell of sheet.cells) {
    const key = cell.row > headingRow ? keys.get(cell.column) : undefined;
    const name = key === undefined ? null : nameOfKey(key);
    if (name === null || !isFilled(cell)) continue;
    const row = rows.get(cell.row) ?? new Map<string, Cell>();
    row.set(name, cell);
    rows.set(cell.row, row);
  }
  const columns = new Map([...keys].map(([column, key]) => [nameOfKey(key), column]));
  return [...rows].map(([row, cells]) => ({
    sheet: sheet.name,
    cells,
    place: (name) => {
      const column = columns.get(name);
      return column === undefined ? null : { row, column };
    },
  }));
}

/** What names a project, as it is compared: a number that has become a text is the same. Null where nobody can know. */
export function textIn({ cells }: KeyedRow, name: string): string | null {
  const cell = cells.get(name);
  return cell === undefined || isUnknown(cell) ? null : normaliseLabel(cellText(cell));
}

const isUnknown = ({ value }: Cell): boolean => value.kind === "uncached";

/** A formula without a result says something too, which nobody knows. */
export const isFilled = (cell: Cell): boolean => isUnknown(cell) || cellText(cell).trim() !== "";

/** The same to whoever reads it: a number may have become a text, and a day may have lost its look. */
export function isSame({ value: was }: Cell, now: Cell): boolean {
  const { value } = now;
  if (saysNothingSure(now)) return true;
  if (was.kind === "number" && value.kind === "number") return Math.abs(was.number - value.number) < 0.005;
  if (was.kind === "number" && value.kind === "text") {
    const said = value.text.replaceAll(/\s/gu, "");
    return Number(said.replace(",", ".")) === was.number || fromExcelSerial(was.text, 1900) === said;
  }
  if (was.kind === "text" && value.kind === "text") return normaliseLabel(was.text) === normaliseLabel(value.text);
  return was.kind === "text" && value.kind === "number" && was.text.trim() === value.text;
}

/** A cell that cannot be held against what was sent. */
export const saysNothingSure = ({ value }: Cell): boolean => value.kind === "uncached" || value.kind === "iso-date";
