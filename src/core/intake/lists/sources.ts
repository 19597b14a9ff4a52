import { remark } from "../../findings/finding";
import { addressOf } from "sheet-refs";
import type { Grid } from "../../workbook/grid";
import type { RawSheet } from "../raw";
import { comesTo, hasGrant, holdsAll, isAddedUpFromSheet, isLedger, namesOnly } from "./source-of";

/**
 * A sheet with a row an entry in the books, from which another sheet's list adds up what its projects have spent: its rows are no projects (STR-36). The list's
 * formulas say so, or a ledger's entries, or the pivot made of them, come to the list's amounts, project by project.
 */
export function setSourcesAside(
  sheets: readonly RawSheet[],
  grids: readonly Grid[],
  file: string,
): readonly RawSheet[] {
  const lists = sheets.filter(({ records }) => records.some(hasGrant));
  if (lists.length === 0) return sheets;
  return sheets.map((sheet, index) => {
    const grid = grids[index];
    if (!grid || sheet.records.some(hasGrant) || grid.sheet.cells.length === 0) return sheet;
    const list = lists.find(({ records }) =>
      isLedger(grid)
        ? isAddedUpFromSheet(records, sheet.sheet) || comesTo(grid, records)
        : holdsAll(records, sheet.records) &&
          (isAddedUpFromSheet(records, sheet.sheet) ||
            ((sheet.records.length > 0 || namesOnly(grid, records)) && comesTo(grid, records))),
    );
    const [first] = grid.sheet.cells;
    if (!list || !first) return sheet;
    const at = { file, sheet: sheet.sheet, cell: addressOf(first.row, first.column) };
    const bottom = grid.rows.at(-1) ?? 1;
    const right = grid.sheet.cells.reduce((most, { column }) => Math.max(most, column), 1);
    return {
      sheet: sheet.sheet,
      hidden: sheet.hidden,
      tables: [],
      records: [],
      sums: [],
      gaps: [],
      remarks: [remark("STR-36", at, { sheet: sheet.sheet, list: list.sheet })],
      covers: [{ top: 1, left: 1, bottom, right }],
    };
  });
}
