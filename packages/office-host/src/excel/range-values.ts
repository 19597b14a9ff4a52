import { cellArea, columnsOf, forEachCell, mapArea, rowsOf, sizeOf } from "sheet-refs";
import { cellAt, lookAt, patchLook, putContent } from "../model/cells";
import { followHeadings } from "../model/table-renames";
import { entered } from "../model/user-input";
import type { ErrorValue, HostCell, HostSheet, HostValue } from "../model/workbook";
import { Fault } from "../protocol/fault";
import { changing, sheetOf } from "./guards";
import type { RangeTarget } from "./session";

/** Matrices of a range: `values`, `formulas`, `text`, `numberFormat` and the like. */

const tooLarge = 5_000_000;
const longestFormula = 8_192;

/** Null instead of a matrix where the host's limit for tests says so. */
export function matrix<Result>(
  target: RangeTarget,
  at: (sheet: HostSheet, row: number, column: number) => Result,
): Result[][] | null {
  const sheet = sheetOf(target);
  const size = sizeOf(target.area);
  const { refusedAbove, refusal, nullValuesAbove } = target.session.limits;
  if (size > refusedAbove) throw new Fault(refusal.code);
  if (size > nullValuesAbove) return null;
  return mapArea(target.area, (row, column) => at(sheet, row, column));
}

const isError = (value: HostValue): value is ErrorValue => typeof value === "object" && value !== null;

/** As the API gives it: an empty cell is an empty text. */
export const plainValue = (value: HostValue): number | string | boolean =>
  isError(value) ? value.error : (value ?? "");

export const formulaOrValue = (cell: HostCell): number | string | boolean =>
  cell.formula === undefined ? plainValue(cell.value) : `=${cell.formula}`;

export function valueType({ value }: HostCell): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number" | "string" | "boolean"];
}

export const values = (target: RangeTarget): unknown => {
  target.session.model.calculate();
  return matrix(target, (sheet, row, column) => plainValue(cellAt(sheet, row, column).value));
};

export const formulas = (target: RangeTarget): unknown =>
  matrix(target, (sheet, row, column) => formulaOrValue(cellAt(sheet, row, column)));

export const valueTypes = (target: RangeTarget): unknown => {
  target.session.model.calculate();
  return matrix(target, (sheet, row, column) => valueType(cellAt(sheet, row, column)));
};

export const texts = (target: RangeTarget): unknown => {
  const { model, textOf } = target.session;
  model.calculate();
  return matrix(target, (sheet, row, column) =>
    textOf(cellAt(sheet, row, column).value, lookAt(sheet, row, column).numberFormat),
  );
};

export const numberFormats = (target: RangeTarget): unknown =>
  matrix(target, (sheet, row, column) => lookAt(sheet, row, column).numberFormat);

/**
 * The value for each cell: from a matrix of the range's size, or one value for all.
 * @throws Fault InvalidArgument when the matrix has another size.
 */
export function perCell({ area }: RangeTarget, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  const fits =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits) {
    throw new Fault(
      "InvalidArgument",
      null,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row - area.top] as readonly unknown[])[column - area.left];
}

/** Writes as if each value were typed into its cell; null leaves a cell as it is. */
export function setValues(target: RangeTarget, given: unknown): void {
  const { area, session } = target;
  const at = perCell(target, given);
  if (sizeOf(area) > tooLarge) throw new Fault("OperationCellsExceedLimit");
  const { dateSystem } = session.model.workbook;
  const sheet = sheetOf(target);
  checkFormulas(target, sheet, at);
  changing(target, "cells", area);
  forEachCell(area, (row, column) => {
    const content = at(row, column);
    if (content === null || content === undefined) return;
    const look = lookAt(sheet, row, column);
    const { value, formula, numberFormat, quotePrefix } = entered(content, look.numberFormat === "@", dateSystem);
    putContent(sheet, row, column, { value, ...(formula === undefined ? {} : { formula }) });
    const gainsFormat = numberFormat !== undefined && look.numberFormat === "General";
    if (gainsFormat || (quotePrefix ?? false) !== look.quotePrefix) {
      patchLook(sheet, cellArea(row, column), {
        ...(gainsFormat ? { numberFormat } : {}),
        quotePrefix: quotePrefix ?? false,
      });
    }
  });
  followHeadings(session.model, sheet, area);
}

/** Excel refuses the whole array when one formula in it is not one. */
function checkFormulas(target: RangeTarget, sheet: HostSheet, at: (row: number, column: number) => unknown): void {
  const { isFormula, model } = target.session;
  forEachCell(target.area, (row, column) => {
    const content = at(row, column);
    if (typeof content !== "string") return;
    if (content.length > 32_767) throw new Fault("InvalidArgument");
    const isText = lookAt(sheet, row, column).numberFormat === "@";
    const { formula } = entered(content, isText, model.workbook.dateSystem);
    if (formula !== undefined && (formula.length > longestFormula || !isFormula(formula)))
      throw new Fault("InvalidArgument");
  });
}

export function setNumberFormats(target: RangeTarget, given: unknown): void {
  const at = perCell(target, given);
  const sheet = changing(target, "look", target.area);
  const format = (value: unknown): string => {
    if (typeof value !== "string") throw new Fault("InvalidArgument");
    return value === "" ? "General" : value;
  };
  if (!Array.isArray(given)) {
    patchLook(sheet, target.area, { numberFormat: format(given) });
    return;
  }
  forEachCell(target.area, (row, column) => {
    const code = at(row, column);
    if (code !== null && code !== undefined) patchLook(sheet, cellArea(row, column), { numberFormat: format(code) });
  });
}
