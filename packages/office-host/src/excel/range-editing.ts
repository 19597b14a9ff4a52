import {
  type Area,
  columnsOf,
  forEachCell,
  formulaAt,
  intersection,
  isWholeColumns,
  isWholeRows,
  isWithin,
  lastColumn,
  lastRow,
  parseArea,
  rowsOf,
  sharedFormula,
  unquoted,
} from "sheet-refs";
import { cellAt, clearArea, putCell, putContent } from "../model/cells";
import { cutsTable, shiftCells, type Shift } from "../model/shift";
import { followHeadings } from "../model/table-renames";
import { cellKey, type HostCell, type HostSheet } from "../model/workbook";
import type { Arguments } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { changing, choice, onSheet, rangeObject, rangeTarget, sheetOf } from "./guards";
import type { RangeTarget } from "./session";

/** Clearing, inserting, deleting, merging, copying and selecting. */
export const rangeEditing: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  clear: (target, args) => {
    const what = choice(args, 0, ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"]);
    const sheet = changing(target, what === "Formats" ? "look" : "cells", target.area);
    if (what === "All") sheet.tables = sheet.tables.filter((table) => !isWithin(table.area, target.area));
    if (what === "All" || what === "Formats") clearAreaFormats(sheet, target.area);
    clearArea(sheet, target.area, what === "RemoveHyperlinks" ? "Hyperlinks" : what);
    followHeadings(target.session.model, sheet, target.area);
  },
  insert: (target, args) => {
    const shift: Shift = {
      area: target.area,
      along: choice(args, 0, ["Down", "Right"]) === "Down" ? "rows" : "columns",
      insert: true,
    };
    run(target, shift, shift.along === "rows" ? rowWord(target.area, "Inserted") : columnWord(target.area, "Inserted"));
    return rangeObject(target, target.area);
  },
  delete: (target, args) => {
    const along = choice(args, 0, ["Up", "Left"]) === "Up" ? "rows" : "columns";
    const word = along === "rows" ? rowWord(target.area, "Deleted") : columnWord(target.area, "Deleted");
    run(target, { area: target.area, along, insert: false }, word);
  },
  merge: (target, args) => {
    const rowByRow = args.flag(0);
    const sheet = changing(target, "structure", target.area);
    if (sheet.tables.some(({ area }) => intersection(area, target.area))) throw new Fault("MergedRangeConflict");
    const areas = rowByRow ? rows(target.area) : [target.area];
    sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, target.area)), ...areas.filter(isSeveral)];
    for (const area of areas) keepFirst(sheet, area);
  },
  unmerge: (target) => {
    const sheet = changing(target, "structure", target.area);
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, target.area));
  },
  select: (target) => {
    const sheet = sheetOf(target);
    const { model } = target.session;
    if (sheet.visibility !== "Visible") throw new Fault("InvalidOperation");
    if (model.workbook.activeSheetId !== sheet.id) {
      model.change({ kind: "activated", sheetId: sheet.id });
      model.workbook.activeSheetId = sheet.id;
    }
    model.change({ kind: "selection", sheetId: sheet.id, area: target.area });
    sheet.selection = [target.area];
  },
  copyFrom: (target, args) => copy(target, sourceOf(target, args), args),
  calculate: ({ session }) => session.model.calculate({ evenIfManual: true }),
};

const rowWord = (area: Area, done: string): string => (isWholeRows(area) ? `Row${done}` : `Cell${done}`);
const columnWord = (area: Area, done: string): string => (isWholeColumns(area) ? `Column${done}` : `Cell${done}`);

function run(target: RangeTarget, shift: Shift, how: string): void {
  const sheet = sheetOf(target);
  if (cutsTable(sheet, shift) || sheet.merges.some((merge) => splits(merge, shift))) {
    throw new Fault("InsertDeleteConflict");
  }
  changing(target, "moved", target.area, how);
  shiftCells(target.session.model, sheet, shift);
}

/** A merged area that lies across the edge of what moves. */
function splits(merge: Area, { area, along }: Shift): boolean {
  const met = intersection(merge, along === "rows" ? { ...area, bottom: lastRow } : { ...area, right: lastColumn });
  if (!met) return false;
  return along === "rows" ? columnsOf(met) < columnsOf(merge) : rowsOf(met) < rowsOf(merge);
}

/** Merging and conditional formats go with the formats. */
function clearAreaFormats(sheet: HostSheet, cleared: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !isWithin(merge, cleared));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.filter((area) => !isWithin(area, cleared));
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
}

const isSeveral = (area: Area): boolean => rowsOf(area) * columnsOf(area) > 1;

const rows = (area: Area): readonly Area[] =>
  Array.from({ length: rowsOf(area) }, (_row, index) => ({ ...area, top: area.top + index, bottom: area.top + index }));

/** A merged area keeps the content of its first cell. */
function keepFirst(sheet: HostSheet, area: Area): void {
  forEachCell(area, (row, column) => {
    if (row === area.top && column === area.left) return;
    if (sheet.cells.has(cellKey(row, column))) putContent(sheet, row, column, { value: null });
  });
}

function sourceOf(target: RangeTarget, args: Arguments): RangeTarget {
  const given = args.raw(0);
  const source = typeof given === "string" ? addressed(target, given) : rangeTarget(given);
  if (!source) throw new Fault("InvalidArgument");
  return source;
}

function addressed(target: RangeTarget, text: string): RangeTarget | null {
  const mark = text.lastIndexOf("!");
  const sheet = mark < 0 ? sheetOf(target) : target.session.model.sheetNamed(unquoted(text.slice(0, mark)));
  const area = parseArea(text.slice(mark + 1));
  return sheet && area && { session: target.session, sheetId: sheet.id, area };
}

/** The source is repeated over a target that it fills evenly, else copied once from the target's first cell. */
function copy(target: RangeTarget, source: RangeTarget, args: Arguments): void {
  const type = choice(args, 1, ["All", "Formulas", "Values", "Formats"]);
  const skipBlanks = args.flag(2);
  const from = sheetOf(source);
  if (args.flag(3)) throw new Fault("UnsupportedOperation");
  const [high, wide] = [rowsOf(source.area), columnsOf(source.area)];
  const { top, left } = target.area;
  const isEven = rowsOf(target.area) % high === 0 && columnsOf(target.area) % wide === 0;
  const area = isEven ? target.area : onSheet({ top, left, bottom: top + high - 1, right: left + wide - 1 });
  const cells = new Map<number, HostCell>();
  forEachCell(source.area, (row, column) => cells.set(cellKey(row, column), cellAt(from, row, column)));
  const to = changing(target, type === "Formats" ? "look" : "cells", area);
  forEachCell(area, (row, column) => {
    const sourceRow = source.area.top + ((row - top) % high);
    const sourceColumn = source.area.left + ((column - left) % wide);
    const cell = cells.get(cellKey(sourceRow, sourceColumn)) ?? { value: null };
    if (skipBlanks && cell.value === null && cell.formula === undefined) return;
    putCell(to, row, column, copied(cell, cellAt(to, row, column), type, { row, column, sourceRow, sourceColumn }));
  });
}

interface Places {
  readonly row: number;
  readonly column: number;
  readonly sourceRow: number;
  readonly sourceColumn: number;
}

function copied(
  cell: HostCell,
  there: HostCell,
  type: "All" | "Formulas" | "Values" | "Formats",
  at: Places,
): HostCell {
  const look = type === "All" || type === "Formats" ? cell.look : there.look;
  const content = type === "Formats" ? there : cell;
  const formula = type === "Values" ? undefined : content.formula;
  const moved =
    formula === undefined || type === "Formats"
      ? formula
      : formulaAt(sharedFormula(formula, at.sourceRow, at.sourceColumn), at.row, at.column);
  return {
    value: content.value,
    ...(moved === undefined ? {} : { formula: moved }),
    ...(look && { look }),
    ...(content.link && { link: content.link }),
  };
}
