import { type Area, contains, intersection, rowsOf } from "sheet-refs";
import { allTables, freeTableName, isDefinedName, makeTable, replaceTable, writeHeadings } from "../model/tables";
import { renameTableInFormulas } from "../model/table-renames";
import { bodyArea, headerArea, totalsArea } from "../model/structured";
import { columnOfKey, type HostSheet, type HostTable, rowOfKey } from "../model/workbook";
import { Fault, notImplemented } from "../protocol/fault";
import { defineType, type HostObject, type PropertyOf } from "../protocol/host-object";
import { changing, flagValue, rangeObject, rangeTarget, tableOf, textValue } from "./guards";
import { eventMethods } from "./event-methods";
import { placeOf, areaOn } from "./references";
import type { InSession, SheetTarget, TableTarget } from "./session";
import { tableColumnsOf } from "./table-columns";
import { tableRowsOf } from "./table-rows";
import { tableSortOf } from "./sorting";

export function changeTable(target: TableTarget, change: Partial<HostTable>): void {
  const table = tableOf(target);
  replaceTable(changing(target, "structure", table.area), { ...table, ...change });
}

type Flag =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

const flag = (name: Flag): PropertyOf<TableTarget> => ({
  get: (target) => tableOf(target)[name],
  set: (target, value) => changeTable(target, { [name]: flagValue(value) }),
});

export const tableTypeOf = defineType<TableTarget>({
  name: "Table",
  identity: ({ tableId }) => ({ Id: tableId }),
  properties: {
    id: { get: ({ tableId }) => tableId },
    name: { get: (target) => tableOf(target).name, set: rename },
    style: {
      get: (target) => tableOf(target).style,
      set: (target, value) => changeTable(target, { style: textValue(value) }),
    },
    showHeaders: {
      get: (target) => tableOf(target).showHeaders,
      set: () => {
        throw notImplemented("Table.showHeaders (writing)");
      },
    },
    showTotals: { get: (target) => tableOf(target).showTotals, set: setTotals },
    showBandedRows: flag("showBandedRows"),
    showBandedColumns: flag("showBandedColumns"),
    showFilterButton: flag("showFilterButton"),
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
  },
  navigations: {
    columns: (target) => tableColumnsOf(target),
    rows: (target) => tableRowsOf(target),
    sort: (target) => tableSortOf(target),
    worksheet: ({ session, sheetId }) => session.make.sheet({ session, sheetId }),
  },
  methods: {
    getRange: (target) => rangeObject(target, tableOf(target).area),
    getHeaderRowRange: (target) => rangeObject(target, headerArea(tableOf(target)) ?? missing()),
    getTotalRowRange: (target) => rangeObject(target, totalsArea(tableOf(target)) ?? missing()),
    getDataBodyRange: (target) => rangeObject(target, bodyArea(tableOf(target))),
    resize: (target, args) => resize(target, args.raw(0)),
    convertToRange: (target) => {
      const { area } = tableOf(target);
      drop(target);
      return rangeObject(target, area);
    },
    // Excel takes the cells' content and looks away with the table.
    delete: (target) => {
      const { area } = tableOf(target);
      drop(target);
      const sheet = changing(target, "cells", area);
      sheet.cells = new Map([...sheet.cells].filter(([key]) => !isInside(key, area)));
    },
    clearFilters: () => null,
    ...eventMethods,
  },
});

const isInside = (key: number, area: Area): boolean => contains(area, rowOfKey(key), columnOfKey(key));

function missing(): never {
  throw new Fault("ItemNotFound");
}

function drop(target: TableTarget): void {
  const { id, area } = tableOf(target);
  const sheet = changing(target, "structure", area);
  sheet.tables = sheet.tables.filter((one) => one.id !== id);
}

function rename(target: TableTarget, value: unknown): void {
  const name = textValue(value);
  const { model } = target.session;
  if (!isDefinedName(name)) throw new Fault("InvalidArgument");
  const wanted = name.toLowerCase();
  const isTaken = (one: { readonly name: string }): boolean => one.name.toLowerCase() === wanted;
  if (allTables(model).some((table) => isTaken(table) && table.id !== target.tableId))
    throw new Fault("ItemAlreadyExists");
  if (model.workbook.names.some(isTaken)) throw new Fault("ItemAlreadyExists");
  const earlier = tableOf(target).name;
  changeTable(target, { name });
  renameTableInFormulas(model, earlier, name);
}

/** The totals stand in a row of their own below the data. */
function setTotals(target: TableTarget, value: unknown): void {
  const table = tableOf(target);
  const showTotals = flagValue(value);
  if (showTotals === table.showTotals) return;
  const area = { ...table.area, bottom: table.area.bottom + (showTotals ? 1 : -1) };
  changeTable(target, { showTotals, area });
}

/** The headings stay where they are; new columns get names. */
function resize(target: TableTarget, given: unknown): void {
  const table = tableOf(target);
  const place = typeof given === "string" ? areaOn(target, given) : rangeTarget(given);
  if (place?.sheetId !== target.sheetId || place.area.top !== table.area.top) throw new Fault("InvalidArgument");
  const { area } = place;
  if (rowsOf(area) < 2) throw new Fault("InvalidArgument");
  const sheet = changing(target, "structure", area);
  refuseOverlap(sheet, area, table.id);
  const names = writeHeadings(sheet, { ...area, bottom: area.top });
  const columns = names.map((name, index) => ({ id: table.columns[index]?.id ?? nextId(table) + index, name }));
  replaceTable(sheet, { ...table, area, columns });
}

const nextId = ({ columns }: HostTable): number => Math.max(0, ...columns.map(({ id }) => id)) + 1;

function refuseOverlap(sheet: HostSheet, area: Area, except: string | null): void {
  const meets = (other: Area): boolean => intersection(other, area) !== null;
  if (sheet.tables.some((one) => one.id !== except && meets(one.area)) || sheet.merges.some(meets)) {
    throw new Fault("MergedRangeConflict");
  }
}

type Scope = InSession & { readonly sheetId: string | null };

const inScope = ({ session, sheetId }: Scope): readonly (TableTarget & { readonly name: string })[] =>
  session.model.workbook.sheets
    .filter(({ id }) => sheetId === null || id === sheetId)
    .flatMap((sheet) => sheet.tables.map(({ id, name }) => ({ session, sheetId: sheet.id, tableId: id, name })));

/** By name, without case, or by id. */
function find(target: Scope, key: string): HostObject | null {
  const wanted = key.toLowerCase();
  const found = inScope(target).find(({ name, tableId }) => name.toLowerCase() === wanted || tableId === key);
  return found ? object(found) : null;
}

const object = ({ session, sheetId, tableId }: TableTarget): HostObject => tableTypeOf({ session, sheetId, tableId });

function add(target: Scope, given: unknown, hasHeaders: boolean): HostObject {
  if (!hasHeaders) throw notImplemented("TableCollection.add without headings");
  const place = placeGiven(target, given);
  if (!place) throw new Fault("InvalidArgument");
  const area = rowsOf(place.area) === 1 ? { ...place.area, bottom: place.area.bottom + 1 } : place.area;
  const sheet = changing(place, "cells", area);
  refuseOverlap(sheet, area, null);
  const { model } = target.session;
  const { id } = makeTable(model, sheet, area, freeTableName(model));
  return object({ session: target.session, sheetId: sheet.id, tableId: id });
}

/** A range, or an address with a sheet's name unless the collection is a sheet's. */
function placeGiven({ session, sheetId }: Scope, given: unknown): (SheetTarget & { readonly area: Area }) | null {
  if (typeof given !== "string") return rangeTarget(given);
  if (given.includes("!")) return placeOf({ session }, given);
  return areaOn({ session, sheetId: sheetId ?? session.model.workbook.activeSheetId }, given);
}

export const tablesOf = defineType<Scope>({
  name: "TableCollection",
  properties: { count: { get: (target) => inScope(target).length } },
  items: (target) => inScope(target).map(object),
  item: (target, key) => find(target, String(key)) ?? missing(),
  methods: {
    add: (target, args) => add(target, args.raw(0), args.flag(1)),
    getCount: (target) => inScope(target).length,
    getItemAt: (target, args) => {
      const found = inScope(target)[args.number(0)];
      return found ? object(found) : missing();
    },
    getItemOrNullObject: (target, args) => find(target, args.text(0)),
    ...eventMethods,
  },
});

type Scoped = SheetTarget & { readonly tableIds: readonly string[] };

const scoped = ({ session, sheetId, tableIds }: Scoped): readonly HostObject[] =>
  tableIds.map((tableId) => tableTypeOf({ session, sheetId, tableId }));

/** The tables that a range touches. */
export const scopedTablesOf = defineType<Scoped>({
  name: "TableScopedCollection",
  items: scoped,
  methods: {
    getCount: ({ tableIds }) => tableIds.length,
    getFirst: (target) => scoped(target)[0] ?? missing(),
  },
});
