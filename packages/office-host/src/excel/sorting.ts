import { type Area, columnsOf, formulaAt, rowsOf, sharedFormula } from "sheet-refs";
import { cellAt } from "../model/cells";
import { bodyArea } from "../model/structured";
import { cellKey, type HostCell, type HostValue } from "../model/workbook";
import type { Arguments } from "../protocol/arguments";
import { Fault, notImplemented } from "../protocol/fault";
import { defineType } from "../protocol/host-object";
import { changing, sheetOf, tableOf } from "./guards";
import type { RangeTarget, SheetTarget, TableTarget } from "./session";

/** Sorting of rows by the values of their cells, as Excel sorts: numbers, texts without case, FALSE and TRUE, errors; empty cells last either way. */

interface Level {
  /** Column from 0 within the area. */
  readonly key: number;
  readonly down: boolean;
}

export const tableSortOf = defineType<TableTarget>({
  name: "TableSort",
  methods: { apply: (target, args) => sortRows(target, bodyArea(tableOf(target)), levelsOf(args)) },
});

export const rangeSortOf = defineType<RangeTarget>({
  name: "RangeSort",
  methods: {
    apply: (target, args) => {
      if ((args.optionalText(3) ?? "Rows").toLowerCase() !== "rows") throw notImplemented("RangeSort.apply by columns");
      const { area } = target;
      if (args.flag(2) && rowsOf(area) === 1) return null;
      return sortRows(target, args.flag(2) ? { ...area, top: area.top + 1 } : area, levelsOf(args));
    },
  },
});

function levelsOf(args: Arguments): readonly Level[] {
  const fields = args.raw(0);
  if (!Array.isArray(fields) || fields.length === 0) throw new Fault("InvalidArgument");
  if (args.flag(1)) throw notImplemented("sorting with regard to case");
  return (fields as readonly unknown[]).map((field) => {
    if (typeof field !== "object" || field === null || !("key" in field) || typeof field.key !== "number")
      throw new Fault("InvalidArgument");
    if ("sortOn" in field && field.sortOn !== undefined && field.sortOn !== "Value")
      throw notImplemented("sorting by anything but values");
    return { key: field.key, down: "ascending" in field && field.ascending === false };
  });
}

function sortRows(target: SheetTarget, area: Area, levels: readonly Level[]): null {
  if (levels.some(({ key }) => key < 0 || key >= columnsOf(area))) throw new Fault("InvalidArgument");
  const sheet = changing(target, "cells", area);
  if (sheet.merges.some((merge) => merge.top <= area.bottom && merge.bottom >= area.top))
    throw new Fault("InvalidOperation");
  const rows = Array.from({ length: rowsOf(area) }, (_row, index) => area.top + index);
  const valueIn = (row: number, { key }: Level): HostValue => cellAt(sheetOf(target), row, area.left + key).value;
  const sorted = rows.toSorted((one, other) => {
    for (const level of levels) {
      const order = compared(valueIn(one, level), valueIn(other, level), level.down);
      if (order !== 0) return order;
    }
    return 0;
  });
  const columns = Array.from({ length: columnsOf(area) }, (_column, index) => area.left + index);
  const before = new Map(rows.map((row) => [row, columns.map((column) => sheet.cells.get(cellKey(row, column)))]));
  sorted.forEach((from, index) => {
    const to = area.top + index;
    columns.forEach((column, place) => {
      const cell = before.get(from)?.[place];
      if (cell === undefined) sheet.cells.delete(cellKey(to, column));
      else sheet.cells.set(cellKey(to, column), movedTo(cell, from, to, column));
    });
  });
  return null;
}

/** References move along with their row, as in a formula that is copied. */
function movedTo(cell: HostCell, from: number, to: number, column: number): HostCell {
  if (cell.formula === undefined || from === to) return cell;
  return { ...cell, formula: formulaAt(sharedFormula(cell.formula, from, column), to, column) };
}

function compared(one: HostValue, other: HostValue, down: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = rankOf(one) - rankOf(other) || amongAlike(one, other);
  return down ? -order : order;
}

const rankOf = (value: Exclude<HostValue, null>): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;

function amongAlike(one: HostValue, other: HostValue): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "string" && typeof other === "string")
    return one.localeCompare(other, "en", { sensitivity: "accent" });
  return Number(one === true) - Number(other === true);
}
