import { joinAll } from "../../project/told";
import type { Remark } from "../../findings/finding";
import type { TableRecord } from "../../project/table-record";
import type { Grid } from "../../workbook/grid";
import type { TableReading } from "../workbook-reading";
import { headedTables, type HeadedBlock } from "./headed-tables";
import { missingColumns, readRecords, tableReading, type RecordTerms } from "./read-records";
import type { TablesTaken } from "./take-tables";

/** What the tables beside the projects say, in the order of the sheets. */
export interface RecordsIn {
  readonly records: readonly TableRecord[];
  readonly tables: readonly TableReading[];
  readonly remarks: readonly Remark[];
}

/** Reads the tables that were taken out before, and those whose headings were found on the sheets. */
export function recordsIn(
  taken: TablesTaken,
  grids: readonly Grid[],
  blocksOn: (grid: Grid) => readonly HeadedBlock[],
  how: RecordTerms,
): RecordsIn {
  const { edition } = how;
  const { file } = how.terms;
  const headed = grids.map((grid) => headedTables(grid, blocksOn(grid), edition, file));
  const sheets = grids.map(({ sheet }) => sheet.name);
  const raw = [...taken.tables, ...headed.flatMap(({ tables }) => tables)].toSorted(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.topRow - b.topRow,
  );
  return {
    records: raw.flatMap((table) => readRecords(table, how)),
    tables: raw.map((table) => tableReading(table, file)),
    remarks: [
      ...joinAll([taken.told, ...headed.map(({ told }) => told)]).remarks,
      ...raw.flatMap((table) => missingColumns(table, edition, file)),
    ],
  };
}
