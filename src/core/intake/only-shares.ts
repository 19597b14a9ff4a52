import { remark, type Remark } from "../findings/finding";
import { visibleText } from "../values/label";
import { addressOf } from "sheet-refs";
import { isBlank } from "../workbook/cell-text";
import type { RawSheet } from "./raw";

/** Cells that one finding names. */
const mostCells = 20;

/** A workbook without what was spent, but with the share of the grant that it was ("Upparbetat, %"): the cells with the shares (STR-77). Null where none are. */
export function onlyShares(sheets: readonly RawSheet[], file: string): Remark | null {
  for (const { sheet, records, tables } of sheets) {
    const column = tables.flatMap(({ columns }) => columns).find(({ field }) => field === "reportedUtilisation");
    const cells = records.flatMap(({ values }) =>
      values.flatMap(({ field, cell, row, column: at }) =>
        field.id === "reportedUtilisation" && !isBlank(cell) ? [addressOf(row, at)] : [],
      ),
    );
    if (!column || cells.length === 0) continue;
    return remark(
      "STR-77",
      { file, sheet, cell: cells.slice(0, mostCells).join(",") },
      { heading: visibleText(column.heading), cell: column.at.cell, field: "spentAmount" },
    );
  }
  return null;
}
