import { type Area, around, columnsOf, intersection, lastColumn, lastRow, movedBy, rowsOf } from "sheet-refs";
import { usedArea } from "../model/cells";
import type { Arguments } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import type { HostObject } from "../protocol/host-object";
import { rangeObject, rangeTarget, sheetOf } from "./guards";
import { areaOn } from "./references";
import type { RangeTarget } from "./session";

/** From one range to another. Indexes from the client count from 0. */

type Method = (target: RangeTarget, args: Arguments) => HostObject | null;

const to =
  (move: (area: Area, args: Arguments) => Area): Method =>
  (target, args) =>
    rangeObject(target, move(target.area, args));

/** The other range, given as an object or an address on the same sheet. */
function otherArea(target: RangeTarget, args: Arguments): Area {
  const given = args.raw(0);
  const other = typeof given === "string" ? areaOn(target, given) : rangeTarget(given);
  if (!other || other.sheetId !== target.sheetId) throw new Fault("InvalidArgument");
  return other.area;
}

function resized(area: Area, rows: number, columns: number): Area {
  if (rows < 1 || columns < 1) throw new Fault("InvalidArgument");
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

const beside =
  (edge: "top" | "bottom" | "left" | "right") =>
  (area: Area, args: Arguments): Area => {
    const count = args.optionalNumber(0) ?? 1;
    if (count === 0) throw new Fault("InvalidArgument");
    // A negative count lies on the other side.
    const side = count > 0 ? edge : ({ top: "bottom", bottom: "top", left: "right", right: "left" } as const)[edge];
    const size = Math.abs(count);
    if (side === "top") return { ...area, top: area.top - size, bottom: area.top - 1 };
    if (side === "bottom") return { ...area, top: area.bottom + 1, bottom: area.bottom + size };
    if (side === "left") return { ...area, left: area.left - size, right: area.left - 1 };
    return { ...area, left: area.right + 1, right: area.right + size };
  };

const used =
  (orNull: boolean): Method =>
  (target, args) => {
    const area = usedArea(sheetOf(target), args.flag(0), target.area);
    if (area) return rangeObject(target, area);
    const { top, left } = target.area;
    return orNull ? null : rangeObject(target, { top, left, bottom: top, right: left });
  };

const meeting =
  (orNull: boolean): Method =>
  (target, args) => {
    const area = intersection(target.area, otherArea(target, args));
    if (!area && !orNull) throw new Fault("ItemNotFound");
    return area && rangeObject(target, area);
  };

export const rangeNavigation: Readonly<Record<string, Method>> = {
  getCell: to(({ top, left }, args) => {
    const [row, column] = [top + args.number(0), left + args.number(1)];
    return { top: row, left: column, bottom: row, right: column };
  }),
  getRow: to((area, args) => rowsAt(area, args.number(0))),
  getColumn: to((area, args) => columnsAt(area, args.number(0))),
  getEntireRow: to((area) => ({ ...area, left: 1, right: lastColumn })),
  getEntireColumn: to((area) => ({ ...area, top: 1, bottom: lastRow })),
  getLastCell: to(({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
  getLastRow: to((area) => ({ ...area, top: area.bottom })),
  getLastColumn: to((area) => ({ ...area, left: area.right })),
  getRowsAbove: to(beside("top")),
  getRowsBelow: to(beside("bottom")),
  getColumnsBefore: to(beside("left")),
  getColumnsAfter: to(beside("right")),
  getOffsetRange: to((area, args) => movedBy(area, args.number(0), args.number(1))),
  getResizedRange: to((area, args) => resized(area, rowsOf(area) + args.number(0), columnsOf(area) + args.number(1))),
  getAbsoluteResizedRange: to((area, args) => resized(area, args.number(0), args.number(1))),
  getBoundingRect: (target, args) => rangeObject(target, around(target.area, otherArea(target, args))),
  getIntersection: meeting(false),
  getIntersectionOrNullObject: meeting(true),
  getUsedRange: used(false),
  getUsedRangeOrNullObject: used(true),
};

const rowsAt = (area: Area, index: number): Area => ({ ...area, top: area.top + index, bottom: area.top + index });
const columnsAt = (area: Area, index: number): Area => ({ ...area, left: area.left + index, right: area.left + index });
