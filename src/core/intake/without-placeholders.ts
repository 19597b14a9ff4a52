import type { Edition } from "../anvisningar/schema";
import { templateTexts } from "./tables/template-texts";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { labelText } from "../workbook/cell-text";
import { isLineToWriteOn, mayBePlaceholder } from "../words/placeholders";

/** What a template shows until somebody answers is an empty cell. */
export function withoutPlaceholders(snapshot: WorkbookSnapshot, edition: Edition): WorkbookSnapshot {
  const { asks } = templateTexts(edition);
  const isAny = (cell: Cell): boolean =>
    asks(cell) || mayBePlaceholder(labelText(cell)) || isLineToWriteOn(labelText(cell));
  if (!snapshot.sheets.some(({ cells }) => cells.some(isAny))) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => withoutThem(sheet, asks)) };
}

function withoutThem(sheet: SheetSnapshot, asks: (cell: Cell) => boolean): SheetSnapshot {
  const keyOf = (row: number, column: number, text: string): string => `${row} ${column} ${text}`;
  const askedFor = new Set(
    sheet.cells.flatMap((cell) =>
      mayBePlaceholder(labelText(cell)) ? [keyOf(cell.row, cell.column, labelText(cell))] : [],
    ),
  );
  const isRepeated = (cell: Cell): boolean =>
    [-1, 1].some((step) => askedFor.has(keyOf(cell.row + step, cell.column, labelText(cell))));
  const isOut = (cell: Cell): boolean =>
    asks(cell) || isLineToWriteOn(labelText(cell)) || (mayBePlaceholder(labelText(cell)) && isRepeated(cell));
  return { ...sheet, cells: sheet.cells.filter((cell) => !isOut(cell)) };
}
