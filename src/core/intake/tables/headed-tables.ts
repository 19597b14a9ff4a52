import type { Edition } from "../../anvisningar/schema";
import { joinAll, doubt, type Told } from "../../project/told";
import { addressOf } from "sheet-refs";
import type { Grid } from "../../workbook/grid";
import { bidOfOthers } from "../headings/other-headings";
import { rowsUnder } from "../lists/known-tables";
import { fieldsUnder } from "./field-columns";
import { headedColumns, joinedHeadings } from "./joined-headings";
import type { RawTable } from "./raw-table";
import { tableRows } from "./table-rows";
import { templateTexts } from "./template-texts";

/** Where headings of a table were found, and which table has them. */
export interface HeadedBlock {
  readonly of?: string | undefined;
  readonly topRow: number;
  readonly headerRow: number;
}

/** The records of tables that were known by their headings. Where two tables explain as many of the headings, it is told, and neither is read (TAB-03). */
export function headedTables(
  grid: Grid,
  blocks: readonly HeadedBlock[],
  edition: Edition,
  file: string,
): { readonly tables: readonly RawTable[]; readonly told: Told } {
  const texts = templateTexts(edition);
  const told: Told[] = [];
  const headers = blocks.map(({ headerRow }) => headerRow).toSorted((a, b) => a - b);
  const tables = blocks.flatMap(({ of, topRow, headerRow }): readonly RawTable[] => {
    const table = edition.tables.find(({ id }) => id === of);
    if (table === undefined || table.fields.length === 0) return [];
    const area = { ...headedColumns(grid, topRow, headerRow), top: topRow, bottom: headerRow };
    const headings = joinedHeadings(grid, area);
    const said = headings.map(({ text }) => text);
    const rival = bidOfOthers(said, edition, grid.sheet.name, headerRow - topRow + 1)?.rival;
    if (rival) {
      const at = { file, sheet: grid.sheet.name, cell: addressOf(headerRow, headings[0]?.column ?? 1) };
      told.push(doubt("TAB-03", at, { table: table.id, other: rival.id }));
      return [];
    }
    const columns = fieldsUnder(grid, table, area);
    const next = headers.find((row) => row > headerRow) ?? Number.POSITIVE_INFINITY;
    const rows = rowsUnder(grid, headerRow, next, table);
    return [
      {
        ...{ table, sheet: grid.sheet.name, topRow, headerRow, columns },
        rows: tableRows(grid, columns, rows, texts),
        covers: [],
      },
    ];
  });
  return { tables, told: joinAll(told) };
}
