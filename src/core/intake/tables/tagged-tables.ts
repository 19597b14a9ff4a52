import type { Table } from "../../anvisningar/schema";
import { doubt, nothingTold, type Told } from "../../project/told";
import { addressOf } from "../../workbook/a1";
import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Area, Cell } from "../../workbook/snapshot";
import { fieldMeant } from "./field-words";
import type { RawCell, RawHeading, RawRow, RawTable } from "./raw-table";
import { tableRows } from "./table-rows";
import type { TemplateTexts } from "./template-texts";

export interface TaggedTables {
  readonly tables: readonly RawTable[];
  readonly told: Told;
}

/** The tables that stand between two texts of the template: one right above its first column, the other right below its last. */
export function taggedTables(grid: Grid, table: Table, texts: TemplateTexts, file: string): TaggedTables {
  const { start = "", end = "" } = table.found;
  const tags = grid.sheet.cells.filter((cell) => [start, end].includes(labelText(cell)));
  const tables: RawTable[] = [];
  let told = nothingTold;
  tags.forEach((tag, index) => {
    if (labelText(tag) !== start) return;
    const close = tags[index + 1];
    if (close && labelText(close) === end) tables.push(between(grid, table, tag, close, texts));
    else {
      const at = { file, sheet: grid.sheet.name, cell: addressOf(tag.row, tag.column) };
      told = doubt("TAB-02", at, { table: table.id, value: end });
    }
  });
  return { tables, told };
}

function between(grid: Grid, table: Table, open: Cell, close: Cell, texts: TemplateTexts): RawTable {
  const [left, right] = [Math.min(open.column, close.column), Math.max(open.column, close.column)];
  const inside = grid.rows.filter((row) => row > open.row && row < close.row);
  const topRow = inside.find((row) => cellsOf(grid, row, left, right).length > 0) ?? open.row + 1;
  const headerRow = topRow + (table.found.headingRows ?? 1) - 1;
  const columns = headingsIn(grid, table, { top: topRow, bottom: headerRow, left, right });
  const below = { top: headerRow + 1, bottom: close.row - 1 };
  const rows = table.found.one
    ? oneAnswer(grid, columns, below, texts)
    : tableRows(
        grid,
        columns,
        inside.filter((row) => row > headerRow),
        texts,
      );
  const tagAt = ({ row, column }: Cell): Area => ({ top: row, bottom: row, left: column, right: column });
  return {
    ...{ table, sheet: grid.sheet.name, topRow, headerRow, columns, rows },
    covers: [{ top: topRow, bottom: close.row - 1, left, right }, tagAt(open), tagAt(close)],
  };
}

const cellsOf = (grid: Grid, row: number, left: number, right: number): readonly Cell[] =>
  grid.row(row).filter(({ column }) => column >= left && column <= right);

/** The headings of each column, from the top and each once: "Financial year 2024 to 2025 (Jan to Mar) Forecast". The first column that means a field has it. */
function headingsIn(grid: Grid, table: Table, { top, bottom, left, right }: Area): readonly RawHeading[] {
  const taken = new Set<string>();
  const found: RawHeading[] = [];
  for (let column = left; column <= right; column += 1) {
    const texts: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const text = labelText(grid.throughMerge(row, column));
      if (text !== "" && texts.at(-1) !== text) texts.push(text);
    }
    // A heading that is merged across stands over its first column; a group's stands over all of them, with others beneath.
    const own = grid.mergeAt(bottom, column);
    if (own !== null && own.left < column) continue;
    const text = texts.join(" ");
    const field = fieldMeant(table, text);
    if (field === null || taken.has(field.id)) continue;
    taken.add(field.id);
    found.push({ field, text, row: bottom, column });
  }
  return found;
}

/** Beneath each heading one answer: what is written; else what the template shows until then; else the first empty cell. */
function oneAnswer(
  grid: Grid,
  columns: readonly RawHeading[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  { isEmpty, isGuidance }: TemplateTexts,
): readonly RawRow[] {
  const cells = columns.map((heading): RawCell => {
    const { column } = heading;
    const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
    const asking = rows.filter((row) => !isGuidance(grid.at(row, column)));
    const answered = asking.find((row) => !isEmpty(grid.at(row, column)));
    const row = answered ?? asking.find((one) => grid.at(one, column) !== null) ?? asking[0] ?? top;
    return { heading, row, column, cell: answered === undefined ? null : grid.at(answered, column) };
  });
  const [first] = cells;
  return first === undefined ? [] : [{ row: first.row, cells }];
}
