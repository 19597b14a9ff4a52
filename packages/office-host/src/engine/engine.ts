import type { Calculator } from "../model/store";
import type { HostValue, HostWorkbook } from "../model/workbook";

/** Computes formulas and shows values. */
export interface Engine extends Calculator {
  /** What a cell with this number format shows. */
  textOf(value: HostValue, numberFormat: string): string;
  /** Whether this is a formula, without its equals sign. */
  isFormula(formula: string, workbook: HostWorkbook): boolean;
  /** The result of a formula that stands in no cell. */
  evaluate(formula: string, workbook: HostWorkbook): HostValue;
}
