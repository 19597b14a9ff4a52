import { browserEngine } from "../../../../src/adapters/xlsx/reader/engine-browser";
import { nodeEngine } from "../../../../src/adapters/xlsx/reader/engine-node";
import type { ReadEngine } from "../../../../src/adapters/xlsx/reader/engine";
import { type ReadResult, readXlsx } from "../../../../src/adapters/xlsx/reader/read-xlsx";
import { addressOf } from "sheet-refs";
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { type WorkbookXml, workbookBytes } from "../../../support/workbook-bytes";

/** Whatever the reader does it must do with both. */
export const engines: readonly (readonly [name: string, engine: ReadEngine])[] = [
  ["node:zlib", nodeEngine],
  ["fflate", browserEngine],
];

export const read = (bytes: Uint8Array, engine: ReadEngine = nodeEngine, name = "rapport.xlsx"): ReadResult =>
  readXlsx({ name, bytes }, engine);

/** The snapshot of a file that must be readable. */
export function snapshotOf(file: Uint8Array | WorkbookXml, engine?: ReadEngine): WorkbookSnapshot {
  const result = read(file instanceof Uint8Array ? file : workbookBytes(file), engine);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.remark)}`);
  return result.snapshot;
}

/** Code and params, apart from the file's name, of a file that must be refused. */
export function refusalOf(file: Uint8Array | WorkbookXml, engine?: ReadEngine, name?: string): unknown {
  const result = read(file instanceof Uint8Array ? file : workbookBytes(file), engine, name);
  if (result.ok) throw new Error("read");
  const params = Object.entries(result.remark.params).filter(([name]) => name !== "file");
  return [result.remark.code, Object.fromEntries(params)];
}

/** A cell in short: the value as a JavaScript value, errors and unknown results in brackets. */
export function plain(value: CellValue): unknown {
  switch (value.kind) {
    case "number":
      return value.number;
    case "text":
    case "iso-date":
      return value.text;
    case "boolean":
      return value.boolean;
    case "error":
      return [value.error];
    case "uncached":
      return ["uncached"];
  }
}

const only = (sheets: readonly SheetSnapshot[]): SheetSnapshot => {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};

export const cellsOf = (file: Uint8Array | WorkbookXml, engine?: ReadEngine): readonly Cell[] =>
  only(snapshotOf(file, engine).sheets).cells;

/** Values of the first sheet by address. */
export const valuesOf = (file: Uint8Array | WorkbookXml, engine?: ReadEngine): Record<string, unknown> =>
  Object.fromEntries(cellsOf(file, engine).map(({ row, column, value }) => [addressOf(row, column), plain(value)]));

/** Formulas of the first sheet by address. */
export const formulasOf = (file: Uint8Array | WorkbookXml, engine?: ReadEngine): Record<string, unknown> =>
  Object.fromEntries(
    cellsOf(file, engine).flatMap(({ row, column, formula }) =>
      formula === undefined ? [] : [[addressOf(row, column), formula]],
    ),
  );
