import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { labelText } from "../workbook/cell-text";
import { isPlaceholder, mayBePlaceholder } from "../words/placeholders";

/** What a template shows until somebody answers is an empty cell. */
export function withoutPlaceholders(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const isAny = (cell: Cell): boolean => isPlaceholder(labelText(cell)) || mayBePlaceholder(labelText(cell));
  if (!snapshot.sheets.some(({ cells }) => cells.some(isAny))) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.map(withoutThem) };
}

function withoutThem(sheet: SheetSnapshot): SheetSnapshot {
  const keyOf = (row: number, column: number, text: string): string => `${row} ${column} ${text}`;
  const asked = new Set(
    sheet.cells.flatMap((cell) =>
      mayBePlaceholder(labelText(cell)) ? [keyOf(cell.row, cell.column, labelText(cell))] : [],
    ),
  );
  const isRepeated = (cell: Cell): boolean =>
    [-1, 1].some((step) => asked.has(keyOf(cell.row + step, cell.column, labelText(cell))));
  const isOut = (cell: Cell): boolean =>
    isPlaceholder(labelText(cell)) || (mayBePlaceholder(labelText(cell)) && isRepeated(cell));
  return { ...sheet, cells: sheet.cells.filter((cell) => !isOut(cell)) };
}
