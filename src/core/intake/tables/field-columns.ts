import type { Table } from "../../anvisningar/schema";
import type { Grid } from "../../workbook/grid";
import type { Area } from "sheet-refs";
import { fieldMeant } from "./field-words";
import { joinedHeadings } from "./joined-headings";
import type { RawHeading } from "./raw-table";

/** Which columns under some rows of headings are fields of the table. The first column that means a field has it. */
export function fieldsUnder(grid: Grid, table: Table, headings: Area): readonly RawHeading[] {
  const taken = new Set<string>();
  return joinedHeadings(grid, headings).flatMap(({ text, column }) => {
    const field = fieldMeant(table, text);
    if (field === null || taken.has(field.id)) return [];
    taken.add(field.id);
    return [{ field, text, row: headings.bottom, column }];
  });
}
