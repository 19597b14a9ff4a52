import type { Cell } from "../../workbook/snapshot";
import type { MappedColumn } from "../headings/mapped-column";
import type { RawValue } from "../raw";

/** What a column says in a row, with what its heading says of the amount. `year`: that of the rows around it, where the heading names none. */
export const columnValue = (column: MappedColumn, row: number, cell: Cell | null, year: number | null): RawValue => ({
  field: column.field,
  year: column.year ?? (column.field.perYear ? year : null),
  row,
  column: column.column,
  cell,
  ...(column.heading.meaning.unit ? { headingUnit: column.heading.meaning.unit } : {}),
  ...(column.heading.meaning.signHint ? { signHint: column.heading.meaning.signHint } : {}),
  ...(column.upTo === undefined ? {} : { upTo: column.upTo }),
  ...(column.repeatsTotal ? { repeatsTotal: true as const } : {}),
  ...(column.isPart ? { isPart: true as const } : {}),
  ...(column.isPart || column.heading.meaning.isAddition ? { mayTakeBack: true as const } : {}),
  ...(column.unsplitRows?.has(row) ? { isUnsplit: true as const } : {}),
  ...(column.mayBeOfOther ? { mayBeOfOther: true as const } : {}),
  ...(column.mark === undefined ? {} : { says: column.mark }),
});
