import type { Table } from "../../anvisningar/schema";
import { doubt, nothingTold, type Told } from "../../project/told";
import { addressOf, type Area } from "sheet-refs";
import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import { fieldsUnder } from "./field-columns";
import { headedColumns, joinedHeadings } from "./joined-headings";
import type { RawCell, RawHeading, RawRow, RawTable } from "./raw-table";
import { tableRows } from "./table-rows";
import type { TemplateTexts } from "./template-texts";

export interface TaggedTables {
  readonly tables: readonly RawTable[];
  readonly told: Told;
}

/**
 * The tables that stand between two texts of the template: one right above its first column, the other right below its last. Where the edition names no end,
 * the first is a title, and the table goes on to the first empty row.
 */
export function taggedTables(grid: Grid, table: Table, texts: TemplateTexts, file: string): TaggedTables {
  const { start = "", end } = table.found;
  const isStart = saysTag(start);
  const isEnd = end === undefined ? () => false : saysTag(end);
  const tags = grid.sheet.cells.filter((cell) => isStart(cell) || isEnd(cell));
  const tables: RawTable[] = [];
  let told = nothingTold;
  tags.forEach((tag, index) => {
    if (!isStart(tag)) return;
    const close = tags[index + 1];
    if (end === undefined)
      tables.push(...(beneath(grid, table, tag, close?.row ?? Number.POSITIVE_INFINITY, texts) ?? []));
    else if (close && isEnd(close)) tables.push(between(grid, table, tag, close, texts));
    else {
      const at = { file, sheet: grid.sheet.name, cell: addressOf(tag.row, tag.column) };
      told = doubt("TAB-02", at, { table: table.id, value: end });
    }
  });
  return { tables, told };
}

/** Whatever its case and spaces; `*` ends the beginning of a text. Signs count: a mark is made of them. */
function saysTag(words: string): (cell: Cell) => boolean {
  const plain = (text: string): string => text.trim().replaceAll(/\s+/gu, " ").toLowerCase();
  const wanted = plain(words);
  const beginning = wanted.endsWith("*") ? wanted.slice(0, -1) : null;
  return (cell) => {
    const said = plain(labelText(cell));
    return said !== "" && (beginning === null ? said === wanted : said.startsWith(beginning));
  };
}

/** The table right below a title, as far as its headings reach and down to the first empty row; none where the title has nothing below it. */
function beneath(
  grid: Grid,
  table: Table,
  title: Cell,
  next: number,
  texts: TemplateTexts,
): readonly [RawTable] | null {
  const topRow = grid.rows.find((row) => row > title.row && row < next);
  if (topRow === undefined) return null;
  const headerRow = topRow + (table.found.headingRows ?? 1) - 1;
  const all = joinedHeadings(grid, { ...headedColumns(grid, topRow, headerRow), top: topRow, bottom: headerRow });
  const [left, right] = [Math.min(...all.map(({ column }) => column)), Math.max(...all.map(({ column }) => column))];
  const columns = fieldsUnder(grid, table, { top: topRow, bottom: headerRow, left, right });
  if (columns.length === 0) return null;
  let bottom = headerRow;
  while (bottom + 1 < next && cellsOf(grid, bottom + 1, left, right).length > 0) bottom += 1;
  const below = grid.rows.filter((row) => row > headerRow && row <= bottom);
  return [
    {
      ...{ table, sheet: grid.sheet.name, topRow, headerRow, columns },
      rows: tableRows(grid, columns, below, texts),
      covers: [{ top: title.row, bottom, left: Math.min(left, title.column), right }],
    },
  ];
}

function between(grid: Grid, table: Table, open: Cell, close: Cell, texts: TemplateTexts): RawTable {
  const [left, right] = [Math.min(open.column, close.column), Math.max(open.column, close.column)];
  const inside = grid.rows.filter((row) => row > open.row && row < close.row);
  const topRow = inside.find((row) => cellsOf(grid, row, left, right).length > 0) ?? open.row + 1;
  const headerRow = topRow + (table.found.headingRows ?? 1) - 1;
  const columns = fieldsUnder(grid, table, { top: topRow, bottom: headerRow, left, right });
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
