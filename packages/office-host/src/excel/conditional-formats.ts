import { intersection } from "sheet-refs";
import { type HostConditionalFormat, objectId } from "../model/workbook";
import { Fault, notImplemented } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import { areasObject, changing, flagValue, numberValue, rangeObject, sheetOf, textValue } from "./guards";
import { colorValue } from "./range-format-values";
import type { AreasTarget, SheetTarget } from "./session";

/** Conditional formats with a formula of their own (`Custom`); other kinds are refused by name. */

interface FormatTarget extends SheetTarget {
  readonly formatId: string;
}

function stored(target: FormatTarget): HostConditionalFormat {
  const format = sheetOf(target).conditionalFormats.find(({ id }) => id === target.formatId);
  if (!format) throw new Fault("ItemNotFound");
  return format;
}

function replace(target: FormatTarget, change: Partial<HostConditionalFormat>): void {
  const { id } = stored(target);
  const sheet = changing(target, "look");
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) => (one.id === id ? { ...one, ...change } : one));
}

const font = defineType<FormatTarget>({
  name: "ConditionalRangeFont",
  properties: {
    color: {
      get: (target) => stored(target).fontColor ?? "",
      set: (target, value) => replace(target, { fontColor: colorValue(value) }),
    },
    bold: {
      get: (target) => stored(target).bold ?? null,
      set: (target, value) => replace(target, { bold: flagValue(value) }),
    },
    italic: {
      get: (target) => stored(target).italic ?? null,
      set: (target, value) => replace(target, { italic: flagValue(value) }),
    },
    underline: {
      get: (target) => stored(target).underline ?? "None",
      set: (target, value) => replace(target, { underline: textValue(value) }),
    },
    strikethrough: {
      get: (target) => stored(target).strikethrough ?? null,
      set: (target, value) => replace(target, { strikethrough: flagValue(value) }),
    },
  },
});

const fill = defineType<FormatTarget>({
  name: "ConditionalRangeFill",
  properties: {
    color: {
      get: (target) => stored(target).fill ?? "",
      set: (target, value) => replace(target, { fill: colorValue(value) }),
    },
  },
});

const format = defineType<FormatTarget>({
  name: "ConditionalRangeFormat",
  properties: {
    numberFormat: {
      get: (target) => stored(target).numberFormat ?? "",
      set: (target, value) => replace(target, { numberFormat: textValue(value) }),
    },
  },
  navigations: { font: (target) => font(target), fill: (target) => fill(target) },
});

const rule = defineType<FormatTarget>({
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (target) => stored(target).formula,
      set: (target, value) => {
        const text = textValue(value);
        const formula = text.startsWith("=") ? text : `=${text}`;
        if (!target.session.isFormula(formula.slice(1))) throw new Fault("InvalidArgument");
        replace(target, { formula });
      },
    },
  },
});

const custom = defineType<FormatTarget>({
  name: "CustomConditionalFormat",
  navigations: { format: (target) => format(target), rule: (target) => rule(target) },
});

const conditionalFormat = defineType<FormatTarget>({
  name: "ConditionalFormat",
  identity: ({ formatId }) => ({ Id: formatId }),
  properties: {
    id: { get: ({ formatId }) => formatId },
    type: { get: () => "Custom" },
    priority: {
      get: (target) => stored(target).priority,
      set: (target, value) => replace(target, { priority: numberValue(value) }),
    },
    stopIfTrue: {
      get: (target) => stored(target).stopIfTrue,
      set: (target, value) => replace(target, { stopIfTrue: flagValue(value) }),
    },
  },
  navigations: { custom: (target) => custom(target), customOrNullObject: (target) => custom(target) },
  methods: {
    delete: (target) => remove(target, ({ id }) => id === stored(target).id),
    getRange: (target) => onlyRange(target) ?? several(),
    getRangeOrNullObject: onlyRange,
    getRanges: (target) => areasObject(target, stored(target).areas),
  },
});

function onlyRange(target: FormatTarget): HostObject | null {
  const [area, ...more] = stored(target).areas;
  return area && more.length === 0 ? rangeObject(target, area) : null;
}

function several(): never {
  throw new Fault("InvalidOperation");
}

function remove(target: SheetTarget, which: (format: HostConditionalFormat) => boolean): void {
  const sheet = changing(target, "look");
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !which(one));
}

const meets = (target: AreasTarget, { areas }: HostConditionalFormat): boolean =>
  areas.some((area) => target.areas.some((one) => intersection(area, one)));

const found = (target: AreasTarget): readonly HostObject[] =>
  sheetOf(target)
    .conditionalFormats.filter((one) => meets(target, one))
    .map(({ id }) => conditionalFormat({ session: target.session, sheetId: target.sheetId, formatId: id }));

function add(target: AreasTarget, type: string): HostObject {
  if (type.toLowerCase() !== "custom") throw notImplemented(`ConditionalFormatCollection.add(${type})`);
  const sheet = changing(target, "look");
  const added: HostConditionalFormat = {
    id: objectId(target.session.model.nextNumber()),
    areas: target.areas,
    formula: "",
    stopIfTrue: false,
    priority: 0,
  };
  // The newest comes first.
  const others = sheet.conditionalFormats.map((one) => ({ ...one, priority: one.priority + 1 }));
  sheet.conditionalFormats = [added, ...others];
  return conditionalFormat({ session: target.session, sheetId: target.sheetId, formatId: added.id });
}

const byId = (target: AreasTarget, key: string | number): HostObject | null =>
  found(target).find((one) => one.identity()["Id"] === key) ?? null;

export const conditionalFormatsOf = defineType<AreasTarget>({
  name: "ConditionalFormatCollection",
  items: found,
  item: (target, key) => byId(target, key) ?? notFound(),
  methods: {
    add: (target, args) => add(target, args.text(0)),
    clearAll: (target) => remove(target, (one) => meets(target, one)),
    getCount: (target) => found(target).length,
    getItemAt: (target, args) => found(target)[args.number(0)] ?? notFound(),
    getItemOrNullObject: (target, args) => byId(target, args.text(0)),
  },
});

function notFound(): never {
  throw new Fault("ItemNotFound");
}
