import { visibleText } from "../../values/label";
import { addressOf } from "sheet-refs";
import type { HeadingBlock } from "../headings/find-headings";
import type { MappedColumn } from "../headings/mapped-column";
import type { SheetParts } from "../raw";

/** What is told of a list: where its headings stand, and what they were read as. */
export const listTable = (
  { file, sheet }: { readonly file: string; readonly sheet: string },
  block: HeadingBlock,
  columns: readonly MappedColumn[],
): SheetParts["tables"][number] => ({
  sheet,
  layout: "list",
  topRow: block.top,
  headerRow: block.bottom,
  columns: columns.map(({ heading, field, year }) => ({
    heading: visibleText(heading.text),
    at: { file, sheet, cell: addressOf(heading.row, heading.column) },
    field: field.id,
    year,
  })),
});
