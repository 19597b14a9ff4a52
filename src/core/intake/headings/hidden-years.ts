import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import type { CellRef } from "../../project/project";
import { doubt, nothingTold, type Told } from "../../project/told";
import { visibleText } from "../../values/label";
import { addressOf } from "sheet-refs";
import { balancedAmounts } from "./by-arithmetic";
import type { MappedColumn } from "./mapped-column";
import type { ColumnLook } from "./tell-columns";
import { hasNumbers } from "./unread-columns";

/**
 * Hidden columns of another year, which the list's own "Kvar" leaves out: last year's copy, or a part of the grant that somebody folded away. They count, and
 * the totals are in doubt (STR-71).
 */
export function hiddenYears(columns: readonly MappedColumn[], { grid, dataRows, file }: ColumnLook): Told {
  const { hiddenColumns, name } = grid.sheet;
  const isHidden = ({ column }: MappedColumn): boolean =>
    hiddenColumns.some(([first, last]) => column >= first && column <= last);
  const hidden = columns.filter(
    (column) =>
      isHidden(column) &&
      column.year !== null &&
      hasRole(column.field.id, "granted", "spent") &&
      hasNumbers(grid, dataRows, column.column),
  );
  const shown = columns.filter((column) => !isHidden(column));
  const [first] = hidden;
  if (!first || balancedAmounts(grid, dataRows, shown).size === 0) return nothingTold;
  const at: CellRef = { file, sheet: name, cell: addressOf(first.heading.row, first.column) };
  const fields: readonly FieldId[] = [...new Set(hidden.map(({ field }) => field.id))];
  const headings = hidden.map(({ heading }) => visibleText(heading.text));
  return doubt("STR-71", at, { headings }, { leavesOut: fields, reach: "sheet" });
}
