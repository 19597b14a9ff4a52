import { type Area, columnsOf, contains, forEachCell, isWholeColumns, isWholeRows, sizeOf } from "sheet-refs";
import { lineOf } from "./lines";
import { type CellLook, type LookPatch, patched, plainLook } from "./look";
import { cellKey, columnOfKey, type HostCell, type HostLine, type HostSheet, rowOfKey } from "./workbook";

/** Reading and changing cells. The caller announces changes to the `WorkbookModel` first. */

const emptyCell: HostCell = { value: null };

export const cellAt = (sheet: HostSheet, row: number, column: number): HostCell =>
  sheet.cells.get(cellKey(row, column)) ?? emptyCell;

export const lookAt = (sheet: HostSheet, row: number, column: number): CellLook =>
  sheet.cells.get(cellKey(row, column))?.look ??
  sheet.rows.get(row)?.look ??
  sheet.columns.get(column)?.look ??
  sheet.look ??
  plainLook;

const holdsContent = (cell: HostCell): boolean => cell.value !== null || cell.formula !== undefined;

/** The area from the first to the last cell in use; null for a sheet without any. Without `valuesOnly`, a look counts as use. */
export function usedArea(sheet: HostSheet, valuesOnly: boolean, within?: Area): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && !holdsContent(cell)) continue;
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (within && !contains(within, row, column)) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom === 0 ? null : { top, left, bottom, right };
}

/** The cells of an area that are stored, whatever the area's size. */
export function storedCells(sheet: HostSheet, area: Area): readonly (readonly [key: number, cell: HostCell])[] {
  if (sizeOf(area) > sheet.cells.size) {
    return [...sheet.cells].filter(([key]) => contains(area, rowOfKey(key), columnOfKey(key)));
  }
  const found: (readonly [number, HostCell])[] = [];
  forEachCell(area, (row, column) => {
    const cell = sheet.cells.get(cellKey(row, column));
    if (cell) found.push([cellKey(row, column), cell]);
  });
  return found;
}

/** Stores a cell; one that says nothing is dropped. */
export function putCell(sheet: HostSheet, row: number, column: number, cell: HostCell): void {
  const says = holdsContent(cell) || cell.look !== undefined || cell.link !== undefined;
  if (says) sheet.cells.set(cellKey(row, column), cell);
  else sheet.cells.delete(cellKey(row, column));
}

/** Replaces what the cell holds and keeps its look and link. */
export function putContent(
  sheet: HostSheet,
  row: number,
  column: number,
  content: Pick<HostCell, "value" | "formula" | "runs">,
): void {
  const { look, link } = cellAt(sheet, row, column);
  putCell(sheet, row, column, { ...content, ...(look && { look }), ...(link && { link }) });
}

/** Changes how the cells of an area look; whole rows and columns remember it for cells that come later. */
export function patchLook(sheet: HostSheet, area: Area, patch: LookPatch | ((look: CellLook) => CellLook)): void {
  const change = typeof patch === "function" ? patch : (look: CellLook): CellLook => patched(look, patch);
  const share = shared(change);
  if (isWholeColumns(area) || isWholeRows(area)) {
    for (const [key, cell] of storedCells(sheet, area)) {
      if (cell.look) sheet.cells.set(key, { ...cell, look: share(cell.look) });
    }
    patchLines(sheet, area, share);
    return;
  }
  forEachCell(area, (row, column) => {
    const key = cellKey(row, column);
    sheet.cells.set(key, { ...(sheet.cells.get(key) ?? emptyCell), look: share(lookAt(sheet, row, column)) });
  });
}

function patchLines(sheet: HostSheet, area: Area, change: (look: CellLook) => CellLook): void {
  const patchLine = (lines: Map<number, HostLine>, at: number): void => {
    const line = lines.get(at);
    lines.set(at, { ...line, look: change(line?.look ?? sheet.look ?? plainLook) });
  };
  if (isWholeColumns(area) && isWholeRows(area)) {
    for (const lines of [sheet.rows, sheet.columns]) {
      for (const [at, line] of lines) if (line.look) patchLine(lines, at);
    }
    sheet.look = change(sheet.look ?? plainLook);
  } else if (isWholeColumns(area)) {
    for (let column = area.left; column <= area.right; column += 1) patchLine(sheet.columns, column);
  } else {
    for (let row = area.top; row <= area.bottom; row += 1) patchLine(sheet.rows, row);
  }
}

/** Cells that looked the same share one look afterwards as well. */
function shared(change: (look: CellLook) => CellLook): (look: CellLook) => CellLook {
  const results = new Map<CellLook, CellLook>();
  return (look) => {
    const result = results.get(look) ?? change(look);
    results.set(look, result);
    return result;
  };
}

export function clearArea(sheet: HostSheet, area: Area, what: "All" | "Contents" | "Formats" | "Hyperlinks"): void {
  for (const [key, cell] of storedCells(sheet, area)) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    const { look, link, ...content } = cell;
    if (what === "All") sheet.cells.delete(key);
    if (what === "Contents") putCell(sheet, row, column, { value: null, ...(look && { look }), ...(link && { link }) });
    if (what === "Formats") putCell(sheet, row, column, { ...content, ...(link && { link }) });
    if (what === "Hyperlinks") putCell(sheet, row, column, { ...content, ...(look && { look }) });
  }
  if (what === "All" || what === "Formats") clearLineLooks(sheet, area);
}

function clearLineLooks(sheet: HostSheet, area: Area): void {
  const drop = (lines: Map<number, HostLine>, from: number, to: number): void => {
    for (const [at, line] of lines) {
      if (at < from || at > to || !line.look) continue;
      lines.set(at, lineOf({ ...line, look: undefined }));
    }
  };
  if (isWholeColumns(area)) drop(sheet.columns, area.left, area.right);
  if (isWholeRows(area)) drop(sheet.rows, area.top, area.bottom);
  if (isWholeColumns(area) && isWholeRows(area)) sheet.look = null;
}

/** Widths or heights and hidden of every row or column of an area. */
export function patchLineSizes(
  sheet: HostSheet,
  which: "rows" | "columns",
  area: Area,
  patch: { readonly size?: number; readonly hidden?: boolean },
): void {
  const [from, to] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const lines = sheet[which];
  for (let at = from; at <= to; at += 1) {
    lines.set(at, lineOf({ ...lines.get(at), ...patch }));
  }
}

export const isSingleCell = (area: Area): boolean => area.top === area.bottom && columnsOf(area) === 1;
