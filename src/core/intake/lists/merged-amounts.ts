import type { FieldId } from "../../anvisningar/known-fields";
import { addressOf, type Area } from "sheet-refs";
import { isBlank } from "../../workbook/cell-text";
import type { ClassifiedRow } from "../rows/row-kind";
import type { MappedColumn } from "../headings/columns";
import type { Grid } from "../../workbook/grid";

export interface MergedAmounts {
  /** Areas with the fields whose amounts they hold. */
  readonly areas: ReadonlyMap<Area, readonly FieldId[]>;
  readonly cells: ReadonlySet<string>;
}

/** One amount merged over several project rows belongs to none of them alone. */
export function mergedAmounts(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  columns: readonly MappedColumn[],
): MergedAmounts {
  const projectRows = new Set(rows.filter(({ kind }) => kind.kind === "project").map(({ row }) => row));
  const areas = new Map<Area, readonly FieldId[]>();
  const cells = new Set<string>();
  for (const { column, field } of columns) {
    if (field.type !== "amount") continue;
    for (const row of projectRows) {
      const merge = grid.mergeAt(row, column);
      if (!merge || merge.bottom === merge.top || merge.top !== row) continue;
      if (isBlank(grid.at(merge.top, merge.left)) || !projectRows.has(row + 1)) continue;
      areas.set(merge, [field.id]);
      cells.add(addressOf(merge.top, merge.left));
    }
  }
  return { areas, cells };
}
