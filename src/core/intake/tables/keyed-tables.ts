import type { Edition, Table } from "../../anvisningar/schema";
import { labelText } from "../../workbook/cell-text";
import { parseFormKey } from "../../workbook/form-marks";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import type { Area } from "sheet-refs";
import { fieldMeant } from "./field-words";
import type { RawCell, RawHeading, RawTable } from "./raw-table";
import { tableRows } from "./table-rows";
import type { TemplateTexts } from "./template-texts";

interface Keyed {
  readonly cell: Cell;
  readonly table: Table;
  readonly field: Table["fields"][number];
}

/** Headings stand right below the keys; rows can have been put in between. */
const furthest = 8;

/**
 * The table of a returned form of ours that a sheet holds, known by its hidden keys: a row of them over a list, or a column of them beside labels. Whatever has
 * become of its headings, it is read as it went out. Null for any other sheet.
 */
export function keyedTable(grid: Grid, edition: Edition, texts: TemplateTexts): RawTable | null {
  const keyed = grid.sheet.cells.flatMap((cell): readonly Keyed[] => {
    const key = cell.value.kind === "text" && cell.value.text.startsWith("mk:") ? parseFormKey(cell.value.text) : null;
    if (key?.kind !== "table") return [];
    const table = edition.tables.find(({ id }) => id === key.table);
    const field = table?.fields.find(({ id }) => id === key.field);
    return table && field ? [{ cell, table, field }] : [];
  });
  const [first] = keyed;
  if (first === undefined) return null;
  const own = keyed.filter(({ table }) => table === first.table);
  return first.table.found.by === "form" ? formOf(grid, first, own, texts) : listOf(grid, first, own, texts);
}

function listOf(grid: Grid, { cell: first, table }: Keyed, keyed: readonly Keyed[], texts: TemplateTexts): RawTable {
  const near = grid.rows.filter((row) => row > first.row && row <= first.row + furthest);
  const headerRow =
    near.find((row) => grid.row(row).some((cell) => fieldMeant(table, labelText(cell)) !== null)) ?? first.row + 1;
  const columns = keyed.map(({ cell, field }): RawHeading => ({
    ...{ field, row: headerRow, column: cell.column },
    text: labelText(grid.at(headerRow, cell.column)) || field.label.sv,
  }));
  const rows = grid.rows.filter((row) => row > headerRow);
  return {
    ...{ table, sheet: grid.sheet.name, topRow: first.row, headerRow, columns },
    rows: tableRows(grid, columns, rows, texts),
    covers: [wholeOf(grid)],
  };
}

function formOf(grid: Grid, { cell: first, table }: Keyed, keyed: readonly Keyed[], texts: TemplateTexts): RawTable {
  const cells = keyed.map(({ cell: { row, column }, field }): RawCell => {
    const [label, ...others] = grid.row(row).filter((cell) => cell.column > column);
    const heading = { field, text: labelText(label ?? null), row, column: label?.column ?? column + 1 };
    const answer = others.find((cell) => !texts.isEmpty(cell)) ?? null;
    return { heading, row, column: answer?.column ?? heading.column + 1, cell: answer };
  });
  return {
    ...{ table, sheet: grid.sheet.name, topRow: first.row, headerRow: first.row },
    columns: cells.map(({ heading }) => heading),
    rows: cells.some(({ cell }) => cell !== null) ? [{ row: first.row, cells }] : [],
    covers: [wholeOf(grid)],
  };
}

/** All that stands on the sheet is the form's. */
const wholeOf = ({ sheet: { cells } }: Grid): Area => ({
  ...{ top: 1, left: 1 },
  bottom: cells.at(-1)?.row ?? 1,
  right: Math.max(1, ...cells.map(({ column }) => column)),
});
