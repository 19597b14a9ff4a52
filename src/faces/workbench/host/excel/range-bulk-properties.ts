import type { Area } from "../../../../core/workbook/snapshot";
import { cellArea, columnsOf, mapArea, rowsOf } from "../model/areas";
import type { Arguments } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { update } from "../protocol/update";
import { query } from "../protocol/query";
import { rangeObject } from "./guards";
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
  update(rangeObject(target, area), { ...state });
}

/** The wish names what to read: `{ format: { font: { color: true } }, address: true }`. */
function propertiesOf(target: RangeTarget, area: Area, wish: unknown): unknown {
  const select = pathsOf(wish, "");
  if (select.length === 0) return {};
  return query(rangeObject(target, area), { Select: select }, { spelling: "json", identityOf: () => ({}) });
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
