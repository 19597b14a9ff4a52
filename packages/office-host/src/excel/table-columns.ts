import { type Area, cellArea, intersection } from "sheet-refs";
import { putContent } from "../model/cells";
import { bodyArea, columnArea, headerArea, totalsArea } from "../model/structured";
import { renameColumnsInFormulas } from "../model/table-renames";
import { replaceTable } from "../model/tables";
import { Fault } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import { changing, rangeObject, tableOf, textValue } from "./guards";
import { setValues, values } from "./range-values";
import type { ColumnTarget, RangeTarget, TableTarget } from "./session";

function indexOf(target: ColumnTarget): number {
  const index = tableOf(target).columns.findIndex(({ id }) => id === target.columnId);
  if (index < 0) throw new Fault("ItemNotFound");
  return index;
}

function partOf(target: ColumnTarget, part: Area | null): HostObject {
  const area = part && intersection(part, columnArea(tableOf(target), indexOf(target)));
  if (!area) throw new Fault("ItemNotFound");
  return rangeObject(target, area);
}

const whole = (target: ColumnTarget): RangeTarget => ({
  ...target,
  area: columnArea(tableOf(target), indexOf(target)),
});

const tableColumn = defineType<ColumnTarget>({
  name: "TableColumn",
  identity: ({ columnId }) => ({ Id: columnId }),
  properties: {
    id: { get: ({ columnId }) => columnId },
    index: { get: indexOf },
    name: { get: (target) => tableOf(target).columns[indexOf(target)]?.name, set: rename },
    values: { get: (target) => values(whole(target)), set: (target, value) => setValues(whole(target), value) },
  },
  methods: {
    getRange: (target) => partOf(target, tableOf(target).area),
    getDataBodyRange: (target) => partOf(target, bodyArea(tableOf(target))),
    getHeaderRowRange: (target) => partOf(target, headerArea(tableOf(target))),
    getTotalRowRange: (target) => partOf(target, totalsArea(tableOf(target))),
  },
});

function rename(target: ColumnTarget, value: unknown): void {
  const table = tableOf(target);
  const index = indexOf(target);
  const name = textValue(value);
  const isTaken = table.columns.some((one, at) => at !== index && one.name.toLowerCase() === name.toLowerCase());
  if (isTaken || name === "") throw new Fault("InvalidArgument");
  const { top, left } = columnArea(table, index);
  const sheet = changing(target, "cells", cellArea(top, left));
  putContent(sheet, top, left, { value: name });
  const columns = table.columns.map((one, at) => (at === index ? { ...one, name } : one));
  renameColumnsInFormulas(target.session.model, sheet, table, columns);
  replaceTable(sheet, { ...table, columns });
}

const all = (target: TableTarget): readonly HostObject[] =>
  tableOf(target).columns.map(({ id }) => tableColumn({ ...target, columnId: id }));

/** By name, without case, or by id; a number is an id. */
function find(target: TableTarget, key: string | number): HostObject | null {
  const { columns } = tableOf(target);
  const found = columns.find(({ id, name }) =>
    typeof key === "number" ? id === key : name.toLowerCase() === key.toLowerCase(),
  );
  return found ? tableColumn({ ...target, columnId: found.id }) : null;
}

const keyOf = (value: unknown): string | number => (typeof value === "number" ? value : textValue(value));

export const tableColumnsOf = defineType<TableTarget>({
  name: "TableColumnCollection",
  properties: { count: { get: (target) => tableOf(target).columns.length } },
  items: all,
  item: (target, key) => find(target, key) ?? notFound(),
  methods: {
    getCount: (target) => tableOf(target).columns.length,
    getItemAt: (target, args) => all(target)[args.number(0)] ?? notFound(),
    getItemOrNullObject: (target, args) => find(target, keyOf(args.raw(0))),
  },
});

function notFound(): never {
  throw new Fault("ItemNotFound");
}
