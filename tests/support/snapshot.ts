import { type Area, parseAddress, parseArea } from "sheet-refs";
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";

/** A cell as a test writes it: text, a number, nothing, or one of the special kinds. */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | { readonly uncached: string }
  | { readonly error: string }
  | { readonly struck: string }
  | { readonly text: string; readonly bold?: true; readonly indent?: number }
  | { readonly runs: string }
  | { readonly number: number; readonly format?: string; readonly formula?: string };

export interface SheetInput {
  readonly rows: readonly (readonly CellInput[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** From the first to the last, by number. */
  readonly hiddenColumns?: SheetSnapshot["hiddenColumns"];
  readonly hasFilter?: true;
  readonly hidden?: boolean;
  /** Outline levels by row. */
  readonly levels?: Readonly<Record<number, number>>;
  /** By address. */
  readonly notes?: Readonly<Record<string, string>>;
}

function valueOf(input: Exclude<CellInput, null>): Omit<Cell, "row" | "column"> {
  const number = (value: number): CellValue => ({ kind: "number", number: value, text: String(value) });
  if (typeof input === "string") return { value: { kind: "text", text: input } };
  if (typeof input === "number") return { value: number(input) };
  if (typeof input === "boolean") return { value: { kind: "boolean", boolean: input } };
  if ("uncached" in input) return { value: { kind: "uncached" }, formula: input.uncached };
  if ("error" in input) return { value: { kind: "error", error: input.error } };
  if ("struck" in input) return { value: { kind: "text", text: input.struck }, struck: true };
  if ("text" in input) {
    const { text, bold, indent } = input;
    return { value: { kind: "text", text }, ...(bold ? { bold } : {}), ...(indent ? { indent } : {}) };
  }
  if ("runs" in input) return { value: { kind: "text", text: input.runs }, hasUnknownRuns: true };
  const { format, formula } = input;
  return { value: number(input.number), ...(format ? { format } : {}), ...(formula ? { formula } : {}) };
}

function sheetOf(name: string, input: SheetInput | SheetInput["rows"]): SheetSnapshot {
  const {
    rows,
    merges = [],
    hiddenRows = [],
    hiddenColumns = [],
    hasFilter,
    hidden = false,
    levels,
    notes = {},
  }: SheetInput = "rows" in input ? input : { rows: input };
  return {
    name,
    visibility: hidden ? "hidden" : "visible",
    cells: rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, columnIndex): Cell[] =>
        cell === null || cell === "" ? [] : [{ row: rowIndex + 1, column: columnIndex + 1, ...valueOf(cell) }],
      ),
    ),
    merges: merges.map((text) => parseArea(text)).filter((area): area is Area => area !== null),
    hiddenRows: new Set(hiddenRows),
    ...(hasFilter ? { hasFilter } : {}),
    hiddenColumns,
    tables: [],
    ...(levels ? { rowLevels: new Map(Object.entries(levels).map(([row, level]) => [Number(row), level])) } : {}),
    notes: Object.entries(notes).map(([address, text]) => ({ row: 1, column: 1, ...parseAddress(address), text })),
  };
}

/** A workbook from rows of cells, sheet by sheet, in order. */
export const workbookOf = (
  sheets: Readonly<Record<string, SheetInput | SheetInput["rows"]>>,
  facts: Partial<Pick<WorkbookSnapshot, "name" | "dateSystem" | "modified">> = {},
): WorkbookSnapshot => ({
  name: "test.xlsx",
  dateSystem: 1900,
  hasMacros: false,
  names: [],
  ...facts,
  sheets: Object.entries(sheets).map(([name, input]) => sheetOf(name, input)),
});
