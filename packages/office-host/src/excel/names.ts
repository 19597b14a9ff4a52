import { isDefinedName } from "../model/tables";
import type { HostName } from "../model/workbook";
import { Fault } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import { flagValue, rangeObject, rangeTarget, sheetOf, textValue } from "./guards";
import { plainValue } from "./range-values";
import { absoluteAddress, addressWithSheet, placeOf } from "./references";
import type { InSession, NameTarget } from "./session";

type Scope = InSession & { readonly scope: string | null };

const isCalled =
  ({ name, scope }: { readonly name: string; readonly scope: string | null }) =>
  (one: HostName): boolean =>
    one.sheetId === scope && one.name.toLowerCase() === name.toLowerCase();

function stored(target: NameTarget): HostName {
  const name = target.session.model.workbook.names.find(isCalled(target));
  if (!name) throw new Fault("ItemNotFound");
  return name;
}

function replace(target: NameTarget, change: Partial<HostName> | null): void {
  const { model } = target.session;
  const earlier = stored(target);
  model.change({ kind: "structure" });
  model.workbook.names = model.workbook.names.flatMap((one) =>
    one === earlier ? (change ? [{ ...one, ...change }] : []) : [one],
  );
}

function rangeOfName(target: NameTarget): HostObject | null {
  const place = placeOf(target, stored(target).formula);
  return place && rangeObject(place, place.area);
}

/** `Range`, `Error`, or what the formula gives. */
function typeOf(target: NameTarget): string {
  const { formula } = stored(target);
  if (placeOf(target, formula)) return "Range";
  if (formula.includes("#REF!")) return "Error";
  const value = target.session.evaluate(formula.slice(1));
  if (typeof value === "object") return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number" | "string" | "boolean"];
}

/** A range gives its address, everything else its result. */
function valueOf(target: NameTarget): unknown {
  const { formula } = stored(target);
  const place = placeOf(target, formula);
  if (place) return addressWithSheet(sheetOf(place), place.area);
  return formula.includes("#REF!") ? "#REF!" : plainValue(target.session.evaluate(formula.slice(1)));
}

const sheetOfName = (target: NameTarget): HostObject | null => {
  const { session, scope } = target;
  return scope === null ? null : session.make.sheet({ session, sheetId: scope });
};

const nameOf = defineType<NameTarget>({
  name: "NamedItem",
  identity: (target) => ({ _Id: target.name }),
  properties: {
    name: { get: (target) => stored(target).name },
    formula: {
      get: (target) => stored(target).formula,
      set: (target, value) => {
        const text = textValue(value);
        replace(target, { formula: text.startsWith("=") ? text : `=${text}` });
      },
    },
    value: { get: valueOf },
    type: { get: typeOf },
    visible: {
      get: (target) => stored(target).visible,
      set: (target, value) => replace(target, { visible: flagValue(value) }),
    },
    comment: {
      get: (target) => stored(target).comment,
      set: (target, value) => replace(target, { comment: textValue(value) }),
    },
    scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
  },
  navigations: {
    worksheet: (target) => {
      const sheet = sheetOfName(target);
      if (!sheet) throw new Fault("InvalidOperation");
      return sheet;
    },
    worksheetOrNullObject: sheetOfName,
  },
  methods: {
    delete: (target) => replace(target, null),
    getRange: (target) => rangeOfName(target) ?? notFound(),
    getRangeOrNullObject: rangeOfName,
  },
});

function notFound(): never {
  throw new Fault("ItemNotFound");
}

const inScope = ({ session, scope }: Scope): readonly HostName[] =>
  session.model.workbook.names.filter(({ sheetId }) => sheetId === scope);

const find = (target: Scope, name: string): HostObject | null => {
  const found = target.session.model.workbook.names.find(isCalled({ name, scope: target.scope }));
  return found ? object(target, found) : null;
};

const object = ({ session }: InSession, { name, sheetId }: HostName): HostObject =>
  nameOf({ session, name, scope: sheetId });

function add(target: Scope, name: string, reference: unknown, comment: string): HostObject {
  const { model } = target.session;
  if (!isDefinedName(name)) throw new Fault("InvalidArgument");
  if (find(target, name)) throw new Fault("ItemAlreadyExists");
  const range = rangeTarget(reference);
  const text = range ? absoluteAddress(sheetOf(range), range.area) : String(reference);
  model.change({ kind: "structure" });
  const formula = text.startsWith("=") ? text : `=${range ? text : constant(reference)}`;
  const added: HostName = { name, formula, sheetId: target.scope, visible: true, comment };
  model.workbook.names = [...model.workbook.names, added];
  return object(target, added);
}

const constant = (value: unknown): string =>
  typeof value === "number" ? String(value) : `"${String(value).replaceAll('"', '""')}"`;

/** Of the workbook, without those of its sheets (office-js issue 1011 saw the same in Excel), or of one sheet. */
export const namesOf = defineType<Scope>({
  name: "NamedItemCollection",
  items: (target) => inScope(target).map((name) => object(target, name)),
  item: (target, key) => find(target, String(key)) ?? notFound(),
  methods: {
    add: (target, args) => add(target, args.text(0), args.raw(1), args.optionalText(2) ?? ""),
    addFormulaLocal: (target, args) => add(target, args.text(0), args.text(1), args.optionalText(2) ?? ""),
    getCount: (target) => inScope(target).length,
    getItemOrNullObject: (target, args) => find(target, args.text(0)),
  },
});
