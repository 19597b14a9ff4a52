import { type Area, cellArea, columnsOf, mapArea, rowsOf } from "sheet-refs";
import type { Arguments } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { update } from "../protocol/update";
import { query } from "../protocol/query";
import { cellAt, lookAt, putContent } from "../model/cells";
import type { HostRun } from "../model/workbook";
import { changing, rangeObject, sheetOf, textValue } from "./guards";
import type { RangeTarget } from "./session";

/** Properties of every cell, row or column of a range in one call. */

export const bulkProperties: Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>> = {
  getCellProperties: (target, args) =>
    mapArea(target.area, (row, column) => propertiesOf(target, cellArea(row, column), args.raw(0))),
  getRowProperties: (target, args) => rows(target).map((area) => propertiesOf(target, area, args.raw(0))),
  getColumnProperties: (target, args) => columns(target).map((area) => propertiesOf(target, area, args.raw(0))),
  setCellProperties: (target, args) => {
    const given = list(args.raw(0), rowsOf(target.area));
    for (const [row, line] of given.entries()) {
      for (const [column, state] of list(line, columnsOf(target.area)).entries()) {
        put(target, cellArea(target.area.top + row, target.area.left + column), state);
      }
    }
  },
  setRowProperties: (target, args) => {
    const areas = rows(target);
    for (const [index, state] of list(args.raw(0), areas.length).entries()) put(target, at(areas, index), state);
  },
  setColumnProperties: (target, args) => {
    const areas = columns(target);
    for (const [index, state] of list(args.raw(0), areas.length).entries()) put(target, at(areas, index), state);
  },
};

const rows = ({ area }: RangeTarget): readonly Area[] =>
  Array.from({ length: rowsOf(area) }, (_row, index) => ({ ...area, top: area.top + index, bottom: area.top + index }));

const columns = ({ area }: RangeTarget): readonly Area[] =>
  Array.from({ length: columnsOf(area) }, (_column, index) => ({
    ...area,
    left: area.left + index,
    right: area.left + index,
  }));

const at = (areas: readonly Area[], index: number): Area => areas[index] ?? mismatch();

function mismatch(): never {
  throw new Fault("InvalidArgument");
}

function list(given: unknown, length: number): readonly unknown[] {
  return Array.isArray(given) && given.length === length ? (given as readonly unknown[]) : mismatch();
}

/** Nothing given for a cell leaves it as it is. */
function put(target: RangeTarget, area: Area, state: unknown): void {
  if (state === null || state === undefined) return;
  if (typeof state !== "object") mismatch();
  const { textRuns: runs, ...others } = state as { readonly textRuns?: unknown };
  if (runs !== undefined) putRuns(target, area, runs);
  update(rangeObject(target, area), others);
}

/** The wish names what to read: `{ format: { font: { color: true } }, address: true }`. */
function propertiesOf(target: RangeTarget, area: Area, wish: unknown): unknown {
  const select = pathsOf(wish, "").filter((path) => path !== textRuns);
  const runs = asksForRuns(wish) ? { textRuns: runsOf(target, area) } : {};
  if (select.length === 0) return runs;
  const found: unknown = query(
    rangeObject(target, area),
    { Select: select },
    { spelling: "json", identityOf: () => ({}) },
  );
  return typeof found === "object" ? { ...found, ...runs } : found;
}

const textRuns = "textRuns";
const asksForRuns = (wish: unknown): boolean =>
  typeof wish === "object" && wish !== null && textRuns in wish && wish.textRuns === true;

/** ExcelApi 1.18. A text that is alike is one run. */
function runsOf(target: RangeTarget, { top, left }: Area): unknown {
  const sheet = sheetOf(target);
  const { value, runs } = cellAt(sheet, top, left);
  const { superscript, strikethrough } = lookAt(sheet, top, left).font;
  if (typeof value !== "string") return [];
  return (runs ?? [{ text: value, superscript, strikethrough }]).map(({ text, ...font }) => ({ text, font }));
}

/** The runs of `setCellProperties` are the cell's new text. */
function putRuns(target: RangeTarget, area: Area, given: unknown): void {
  const runs = list(given, Array.isArray(given) ? given.length : 0).map((run): HostRun => {
    const { text, font } = run as { text?: unknown; font?: Partial<HostRun> };
    return {
      text: textValue(text),
      superscript: font?.superscript === true,
      strikethrough: font?.strikethrough === true,
    };
  });
  const sheet = changing(target, "cells", area);
  putContent(sheet, area.top, area.left, { value: runs.map(({ text }) => text).join(""), runs });
}

function pathsOf(wish: unknown, before: string): readonly string[] {
  if (typeof wish !== "object" || wish === null) return [];
  return Object.entries(wish).flatMap(([name, wanted]: [string, unknown]): readonly string[] => {
    if (wanted === true) return [pathOf(before, name)];
    return pathsOf(wanted, `${before}${name}/`);
  });
}

/** `$all` asks for every scalar there. */
const pathOf = (before: string, name: string): string => before + (name === "$all" ? "*" : name);
