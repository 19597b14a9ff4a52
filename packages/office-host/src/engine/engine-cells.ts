import type * as IronCalc from "@ironcalc/wasm";
import type { HostValue } from "../model/workbook";

/** Cells of the engine: it takes what a person would type, and gives results as text. */

/** All fifteen digits that a spreadsheet keeps: the engine gives numbers as text only. */
const allDigits = "0.00000000000000E+00";

/** As the worksheet function TYPE tells. */
const Type = { number: 1, logical: 4, error: 16 } as const;

export const oneCell = (sheet: number, row: number, column: number): IronCalc.Area => ({
  sheet,
  row,
  column,
  width: 1,
  height: 1,
});

/** What a person would type. The apostrophe makes a text of anything. */
export function typed(value: HostValue): string {
  if (value === null) return "";
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export function enterFormula(model: IronCalc.Model, sheet: number, row: number, column: number, formula: string): void {
  model.setUserInput(sheet, row, column, `=${formula}`);
  model.updateRangeStyle(oneCell(sheet, row, column), "num_fmt", allDigits);
}

export const clearCell = (model: IronCalc.Model, sheet: number, row: number, column: number): void =>
  model.rangeClearAll(sheet, row, column, row, column);

/** The result of a formula that `enterFormula` put there. */
export function resultAt(model: IronCalc.Model, sheet: number, row: number, column: number): HostValue {
  const shown = model.getFormattedCellValue(sheet, row, column);
  const type = model.getCellType(sheet, row, column);
  if (type === Type.error) return { error: shown };
  if (type === Type.logical) return shown === "TRUE";
  return type === Type.number && shown !== "" ? Number(shown) : shown;
}
