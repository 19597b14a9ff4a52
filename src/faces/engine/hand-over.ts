import type { SourceFile } from "../../core/run/source-file";
import type { Cell } from "../../core/workbook/snapshot";

/** A workbook is copied to the worker in parts, so that no single copy holds the page up. */
export interface CellPart {
  readonly sheet: number;
  readonly cells: readonly Cell[];
}

/** Copying this many cells stays far below what anybody notices. */
const cellsInPart = 4000;

/** The file without its cells, and the cells in parts. */
export function takeApart(file: SourceFile): { readonly frame: SourceFile; readonly parts: readonly CellPart[] } {
  if (!("snapshot" in file)) return { frame: file, parts: [] };
  const { snapshot } = file;
  return {
    frame: { ...file, snapshot: { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: [] })) } },
    parts: snapshot.sheets.flatMap(({ cells }, sheet) =>
      Array.from({ length: Math.ceil(cells.length / cellsInPart) }, (_, part) => ({
        sheet,
        cells: cells.slice(part * cellsInPart, (part + 1) * cellsInPart),
      })),
    ),
  };
}

/** The inverse of `takeApart`. */
export function putTogether(frame: SourceFile, parts: readonly CellPart[]): SourceFile {
  if (!("snapshot" in frame)) return frame;
  const sheets = frame.snapshot.sheets.map((sheet, index) => ({
    ...sheet,
    cells: parts.flatMap((part) => (part.sheet === index ? part.cells : [])),
  }));
  return { ...frame, snapshot: { ...frame.snapshot, sheets } };
}
