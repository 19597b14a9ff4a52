import { rowsOf } from "sheet-refs";
import { shiftCells } from "../model/shift";
import { bodyArea } from "../model/structured";
import { replaceTable } from "../model/tables";
import { Fault } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import { changing, rangeObject, tableOf } from "./guards";
import { setValues, values } from "./range-values";
import type { RangeTarget, TableTarget } from "./session";

interface RowTarget extends TableTarget {
  /** From 0. */
  readonly index: number;
}

function whole({ session, sheetId, index, ...rest }: RowTarget): RangeTarget {
  const body = bodyArea(tableOf({ session, sheetId, ...rest }));
  if (index < 0 || index >= rowsOf(body)) throw new Fault("ItemNotFound");
  return { session, sheetId, area: { ...body, top: body.top + index, bottom: body.top + index } };
}

const tableRow = defineType<RowTarget>({
  name: "TableRow",
  properties: {
    index: { get: ({ index }) => index },
    values: { get: (target) => values(whole(target)), set: (target, value) => setValues(whole(target), value) },
  },
  methods: {
    getRange: (target) => rangeObject(target, whole(target).area),
    delete: (target) => remove(target),
  },
});

/** The cells below the table move up with it. */
function remove(target: RowTarget): void {
  const { area } = whole(target);
  const table = tableOf(target);
  if (rowsOf(bodyArea(table)) === 1) throw new Fault("InvalidOperation");
  const sheet = changing(target, "moved", area);
  shiftCells(target.session.model, sheet, { area, along: "rows", insert: false });
}

/** New rows at a place from 0, or at the end; what lies below the table makes room. */
function add(target: TableTarget, at: number | undefined, given: unknown): HostObject {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [[given]];
  const count = Math.max(1, rows.length);
  const table = tableOf(target);
  const body = bodyArea(table);
  const index = at === undefined || at < 0 ? rowsOf(body) : at;
  if (index > rowsOf(body)) throw new Fault("InvalidArgument");
  const top = body.top + index;
  const area = { ...body, top, bottom: top + count - 1 };
  const sheet = changing(target, "moved", area);
  shiftCells(target.session.model, sheet, { area, along: "rows", insert: true });
  const grown = { ...table.area, bottom: table.area.bottom + count };
  replaceTable(sheet, { ...tableOf(target), area: grown });
  if (given !== undefined) setValues({ session: target.session, sheetId: target.sheetId, area }, rows);
  return tableRow({ ...target, index });
}

const all = (target: TableTarget): readonly HostObject[] =>
  Array.from({ length: rowsOf(bodyArea(tableOf(target))) }, (_row, index) => tableRow({ ...target, index }));

export const tableRowsOf = defineType<TableTarget>({
  name: "TableRowCollection",
  properties: { count: { get: (target) => rowsOf(bodyArea(tableOf(target))) } },
  items: all,
  methods: {
    add: (target, args) => add(target, args.optionalNumber(0), args.raw(1)),
    getCount: (target) => rowsOf(bodyArea(tableOf(target))),
    getItemAt: (target, args) => all(target)[args.number(0)] ?? notFound(),
  },
});

function notFound(): never {
  throw new Fault("ItemNotFound");
}
