/** How cells, areas, sheets and formulas are named in a spreadsheet. Pure: no workbook, host, page or Node. */
export { absolute, addressOf, areaText, columnLetters, columnNumber, parseAddress, parseArea } from "./a1";
export {
  around,
  type Area,
  cellArea,
  columnsOf,
  contains,
  forEachCell,
  intersection,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  isWithin,
  lastColumn,
  lastRow,
  mapArea,
  movedBy,
  rowsOf,
  sameArea,
  sizeOf,
  wholeSheet,
} from "./areas";
export { type FormulaToken, formulaTokens } from "./formula-tokens";
export { formulaAt, type SharedFormula, sharedFormula } from "./shared-formula";
export { absoluteText, isSheetName, quoted, quotedSheet, unquoted } from "./sheet-names";
