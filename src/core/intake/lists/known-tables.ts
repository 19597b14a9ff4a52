import { lastColumn } from "sheet-refs";
import type { Edition } from "../../anvisningar/schema";
import type { Grid } from "../../workbook/grid";
import type { HeadingBlock } from "../headings/find-headings";
import type { SheetParts } from "../raw";

/** The tables of a sheet that the edition knows beside the projects: walks, contacts, decisions. Their rows stand together, and are never read as projects. */
export function otherTables(grid: Grid, blocks: readonly HeadingBlock[]): SheetParts {
  const found = blocks.flatMap((block, index) =>
    block.of ? [{ ...block, of: block.of, next: blocks[index + 1] }] : [],
  );
  return {
    tables: found.map(({ top, bottom, of }) => ({
      sheet: grid.sheet.name,
      layout: "other",
      of: of.id,
      topRow: top,
      headerRow: bottom,
      columns: [],
    })),
    records: [],
    sums: [],
    gaps: [],
    remarks: [],
    covers: found.map(({ top, bottom, of, next }) => ({
      top,
      bottom: rowsUnder(grid, bottom, next?.top ?? Number.POSITIVE_INFINITY, of).at(-1) ?? bottom,
      left: 1,
      right: lastColumn,
    })),
  };
}

/**
 * The rows under the headings of such a table, until an empty one. Where the table is read into records, one empty row parts nothing when the rows go on under
 * the same headings: what stands there would be lost.
 */
export function rowsUnder(
  grid: Grid,
  header: number,
  next: number,
  { fields }: Pick<Edition["tables"][number], "fields">,
): readonly number[] {
  const headed = new Set(grid.row(header).map(({ column }) => column));
  const goesOn = (row: number): boolean => {
    const columns = grid.row(row).map(({ column }) => column);
    return columns.length >= fewestCells && columns.every((column) => headed.has(column));
  };
  const rows: number[] = [];
  for (let row = header + 1; row < next; row += 1) {
    if (grid.row(row).length > 0) rows.push(row);
    else if (fields.length === 0 || row + 1 >= next || !goesOn(row + 1)) break;
  }
  return rows;
}

const fewestCells = 2;
