import { columnsOf, isWholeColumns, isWholeRows, lastColumn, lastRow, rowsOf, sizeOf } from "sheet-refs";
import { cellAt, patchLineSizes } from "../model/cells";
import { columnOffset, rowOffset } from "../model/lines";
import type { HostLine, HostLink, HostSheet } from "../model/workbook";
import { Fault } from "../protocol/fault";
import { defineType } from "../protocol/host-object";
import { conditionalFormatsOf } from "./conditional-formats";
import { dataValidationOf } from "./data-validation";
import { changing, flagValue, sheetOf } from "./guards";
import { bulkProperties } from "./range-bulk-properties";
import { rangeEditing } from "./range-editing";
import { formatOf } from "./range-format";
import { setHyperlink } from "./range-hyperlink";
import { rangeNavigation } from "./range-navigation";
import { rangeOutline } from "./range-outline";
import { rangeQuestions } from "./range-questions";
import { formulas, numberFormats, setNumberFormats, setValues, texts, values, valueTypes } from "./range-values";
import { rangeSortOf } from "./sorting";
import { addressWithSheet } from "./references";
import type { RangeTarget } from "./session";

const writable = { get: formulas, set: setValues };

export const rangeOf = defineType<RangeTarget>({
  name: "Range",
  properties: {
    values: { get: values, set: setValues },
    formulas: writable,
    formulasLocal: writable,
    text: { get: texts },
    valueTypes: { get: valueTypes },
    numberFormat: { get: numberFormats, set: setNumberFormats },
    numberFormatLocal: { get: numberFormats, set: setNumberFormats },
    address: { get: (target) => addressWithSheet(sheetOf(target), target.area) },
    addressLocal: { get: (target) => addressWithSheet(sheetOf(target), target.area) },
    rowIndex: { get: ({ area }) => area.top - 1 },
    columnIndex: { get: ({ area }) => area.left - 1 },
    rowCount: { get: ({ area }) => rowsOf(area) },
    columnCount: { get: ({ area }) => columnsOf(area) },
    // Excel answers -1 above the largest 32-bit number.
    cellCount: { get: ({ area }) => (sizeOf(area) > 2 ** 31 - 1 ? -1 : sizeOf(area)) },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    rowHidden: {
      get: (target) => hidden(target, "rows"),
      set: (target, value) => hide(target, "rows", flagValue(value)),
    },
    columnHidden: {
      get: (target) => hidden(target, "columns"),
      set: (target, value) => hide(target, "columns", flagValue(value)),
    },
    hidden: { get: (target) => eitherHidden(hidden(target, "rows"), hidden(target, "columns")) },
    hyperlink: {
      get: (target) => linkOf(target),
      set: setHyperlink,
    },
    top: { get: (target) => rowOffset(sheetOf(target), target.area.top) },
    left: { get: (target) => columnOffset(sheetOf(target), target.area.left) },
    height: {
      get: (target) => rowOffset(sheetOf(target), target.area.bottom + 1) - rowOffset(sheetOf(target), target.area.top),
    },
    width: {
      get: (target) =>
        columnOffset(sheetOf(target), target.area.right + 1) - columnOffset(sheetOf(target), target.area.left),
    },
  },
  navigations: {
    worksheet: ({ session, sheetId }) => session.make.sheet({ session, sheetId }),
    format: ({ session, sheetId, area }) => formatOf({ session, sheetId, areas: [area] }),
    conditionalFormats: ({ session, sheetId, area }) => conditionalFormatsOf({ session, sheetId, areas: [area] }),
    sort: (target) => rangeSortOf(target),
    dataValidation: ({ session, sheetId, area }) => dataValidationOf({ session, sheetId, area }),
  },
  methods: {
    ...rangeNavigation,
    ...rangeEditing,
    ...rangeOutline,
    ...rangeQuestions,
    ...bulkProperties,
    _validateArraySize: (target, args) => {
      if (args.number(0) !== rowsOf(target.area) || args.number(1) !== columnsOf(target.area)) {
        throw new Fault("InvalidArgument");
      }
    },
  },
});

function linkOf(target: RangeTarget): HostLink | null {
  const { top, left } = target.area;
  return cellAt(sheetOf(target), top, left).link ?? null;
}

/** Null when some are hidden and some are not. */
function hidden(target: RangeTarget, which: "rows" | "columns"): boolean | null {
  const sheet = sheetOf(target);
  const { area } = target;
  const [from, to] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const count = hiddenBetween(sheet[which], from, to);
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

function hiddenBetween(lines: ReadonlyMap<number, HostLine>, from: number, to: number): number {
  let count = 0;
  for (const [at, line] of lines) if (line.hidden === true && at >= from && at <= to) count += 1;
  return count;
}

const eitherHidden = (rows: boolean | null, columns: boolean | null): boolean | null =>
  rows === true || columns === true ? true : rows === null || columns === null ? null : false;

function hide(target: RangeTarget, which: "rows" | "columns", isHidden: boolean): void {
  const { area } = target;
  const isAll = which === "rows" ? area.bottom - area.top + 1 === lastRow : columnsOf(area) === lastColumn;
  const sheet: HostSheet = changing(target, "size", area);
  if (!isAll) {
    patchLineSizes(sheet, which, area, { hidden: isHidden });
    return;
  }
  if (isHidden) throw new Fault("InvalidOperation");
  for (const [at, line] of sheet[which]) sheet[which].set(at, { ...line, hidden: false });
}
