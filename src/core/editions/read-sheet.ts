import { editionRemark } from "./edition-messages";
import type { Location, Remark } from "../findings/finding";
import { addressOf } from "sheet-refs";
import { isBlank, labelText } from "../workbook/cell-text";
import { gridOf } from "../workbook/grid";
import type { Cell, SheetSnapshot } from "../workbook/snapshot";

/** One sheet of an edition's workbook as rows under its headings. The headings decide: columns may have moved, others may stand between, rows may be blank. */
export interface ReadSheet {
  readonly rows: readonly ReadRow[];
  readonly faults: readonly Remark[];
}

export interface ReadRow {
  readonly row: number;
  readonly cell: (heading: string) => Cell | null;
  /** Where the cell under a heading is, also when it is empty. */
  readonly at: (heading: string) => Location;
}

/** An edition has some hundreds. */
export const mostRows = 5000;
/** Headings stand first; a few lines of explanation may stand above them. */
const headingRows = 20;

export const plainName = (name: string): string => name.trim().replaceAll(/\s+/gu, " ").toLowerCase();

/** `optional`: headings that need not be there. */
export function readSheet(
  sheet: SheetSnapshot,
  file: string,
  headings: readonly string[],
  optional: readonly string[] = [],
): ReadSheet {
  const grid = gridOf(sheet);
  const wanted = new Map([...headings, ...optional].map((heading) => [plainName(heading), heading]));
  const headingOf = (cell: Cell): string | undefined => wanted.get(plainName(labelText(cell)));
  const place = (row: number, column: number): Location => ({ file, sheet: sheet.name, cell: addressOf(row, column) });
  const headed = grid.rows
    .filter((row) => row <= headingRows)
    .map((row) => ({ row, cells: grid.row(row).filter((cell) => headingOf(cell) !== undefined) }));
  const most = Math.max(0, ...headed.map(({ cells }) => cells.length));
  const head = most === 0 ? undefined : headed.find(({ cells }) => cells.length === most);
  const columns = new Map<string, number>();
  const faults: Remark[] = [];
  for (const cell of head?.cells ?? []) {
    const heading = headingOf(cell) ?? "";
    if (columns.has(heading)) faults.push(editionRemark("UTG-04", place(cell.row, cell.column), { heading }));
    else columns.set(heading, cell.column);
  }
  const at: Location = head ? place(head.row, 1) : { file, sheet: sheet.name };
  for (const heading of headings) if (!columns.has(heading)) faults.push(editionRemark("UTG-03", at, { heading }));
  const known = new Set(columns.values());
  const below = grid.rows.filter(
    (row) => row > (head?.row ?? Infinity) && grid.row(row).some((cell) => known.has(cell.column) && !isBlank(cell)),
  );
  if (below.length > mostRows)
    return { rows: [], faults: [...faults, editionRemark("UTG-38", at, { rows: below.length, most: mostRows })] };
  const rows = below.map((row): ReadRow => ({
    row,
    cell: (heading) => {
      const column = columns.get(heading);
      return column === undefined ? null : grid.throughMerge(row, column);
    },
    at: (heading) => place(row, columns.get(heading) ?? 1),
  }));
  return { rows, faults };
}
