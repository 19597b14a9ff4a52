import { type Area, isWholeColumns, isWholeRows } from "sheet-refs";
import { lineOf } from "../model/lines";
import type { HostLine } from "../model/workbook";
import type { Arguments } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { changing, choice, sheetOf } from "./guards";
import type { RangeTarget } from "./session";

/** Excel has eight levels, of which the first is what lies in no group. */
const deepest = 7;

/** The outline: rows or columns in groups. Grouping what is grouped puts a group inside the group; ungrouping what is in none is refused. */
export const rangeOutline: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  group: (target, args) => move(target, args, 1),
  ungroup: (target, args) => move(target, args, -1),
  hideGroupDetails: (target, args) => show(target, args, false),
  showGroupDetails: (target, args) => show(target, args, true),
};

type Which = "rows" | "columns";

function whichOf({ area }: RangeTarget, args: Arguments): Which {
  const which = choice(args, 0, ["ByRows", "ByColumns"]) === "ByRows" ? "rows" : "columns";
  const differs = which === "rows" ? isWholeColumns(area) : isWholeRows(area);
  if (differs) throw new Fault("InvalidArgument");
  return which;
}

const bounds = ({ top, bottom, left, right }: Area, which: Which): readonly [number, number] =>
  which === "rows" ? [top, bottom] : [left, right];

const levelOf = (line: HostLine | undefined): number => line?.outline ?? 0;

function move(target: RangeTarget, args: Arguments, by: 1 | -1): void {
  const which = whichOf(target, args);
  const [from, to] = bounds(target.area, which);
  const levels = [];
  for (let at = from; at <= to; at += 1) levels.push(levelOf(sheetOf(target)[which].get(at)) + by);
  if (Math.max(...levels) > deepest || Math.min(...levels) < 0) throw new Fault("InvalidOperation");
  const lines = changing(target, "size", target.area)[which];
  levels.forEach((level, index) => {
    lines.set(from + index, lineOf({ ...lines.get(from + index), outline: level }));
  });
}

function show(target: RangeTarget, args: Arguments, isShown: boolean): void {
  const which = whichOf(target, args);
  const [from, to] = bounds(target.area, which);
  const lines = changing(target, "size", target.area)[which];
  for (const [at, line] of lines)
    if (at >= from && at <= to && levelOf(line) > 0) lines.set(at, { ...line, hidden: !isShown });
}
