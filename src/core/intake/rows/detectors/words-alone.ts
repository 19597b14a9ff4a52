import { cellText } from "../../../workbook/cell-text";
import type { Cell } from "../../../workbook/snapshot";
import type { RowDetector } from "../detector";
import type { RowTable, TableRow } from "../row-table";

/** Words alone in a row are a heading or a note, in whatever column they stand; a name merged down belongs to the rows beside the merge. */
export const wordsAlone: RowDetector = {
  id: "words-alone",
  says: { sv: "rubrik eller anmärkning i listan", en: "a heading or a note in the list" },
  find: (table) =>
    table.rows.flatMap((row) => {
      const cell = loneWords(row, table);
      return cell ? [{ row: row.row, is: { kind: "section", text: cellText(cell), column: cell.column } }] : [];
    }),
  examples: {
    claims: [
      { heading: ["Projekt", "Beviljat", "Utfall"], rows: [["Belysning"], ["Ljus", 5, 4]], at: [0] },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 5, 4],
          [null, null, "* avser 2023"],
        ],
        at: [1],
      },
      { heading: ["Projekt", "Beviljat", "Utfall"], rows: [["Ljus", 5, 4], [2024], ["Torg", 7, 6]], at: [1] },
    ],
    leaves: [
      { heading: ["Projekt", "Beviljat", "Utfall"], rows: [["Ljus", 5, 4], [null, 2024], [1150]], at: [1, 2] },
      { heading: ["Projekt", "Beviljat", "Status"], rows: [["Ljus", null, "Pågår"]], at: [0] },
      { heading: ["Projekt", "Beviljat", "Utfall"], rows: [["Ljus", 5, 4]], at: [0] },
    ],
  },
};

function loneWords(row: TableRow, table: RowTable): Cell | null {
  const { columns } = table;
  const [first] = isYearAlone(row, table) ? row.filled : row.texts;
  if (!first || isMergedDown(first, table)) return null;
  // A table of names alone has rows of one cell each.
  const isAlone = row.filled.length === 1 && (columns.name.includes(first.column) || !row.isNamed);
  if (isAlone) return first;
  if (row.hasAmounts) return null;
  // Words where the id should be, and nothing else that tells of a project: a page's head between two pages of a list.
  const isOnlyId = columns.name.length > 1 && row.hasId && row.inName.length === 1 && row.otherCells === 0;
  if (isOnlyId && first.column === columns.id) return first;
  return !row.isNamed || (row.texts.length === 1 && row.otherCells === 0) ? first : null;
}

/** 2024 over the rows of that year, as a number. */
const isYearAlone = ({ filled: [only, ...others] }: TableRow, { columns }: RowTable): boolean =>
  others.length === 0 &&
  only?.value.kind === "number" &&
  columns.name.includes(only.column) &&
  /^20[1-4]\d$/u.test(cellText(only));

function isMergedDown(cell: Cell, { columns, grid }: RowTable): boolean {
  const merge = grid.mergeAt(cell.row, cell.column);
  return columns.name.includes(cell.column) && merge !== null && merge.bottom > merge.top && merge.left === merge.right;
}
