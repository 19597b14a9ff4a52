import type { HostValue } from "../model/workbook";
import { Fault } from "../protocol/fault";
import { defineType, type HostObject, type PropertyOf } from "../protocol/host-object";
import { textValue } from "./guards";
import type { InSession } from "./session";

const part = (name: string, canWrite = true): PropertyOf<InSession> => ({
  get: ({ session }) => session.model.workbook.properties[name] ?? "",
  ...(canWrite && {
    set: ({ session }: InSession, value: unknown) => {
      const { model } = session;
      model.change({ kind: "structure" });
      model.workbook.properties = { ...model.workbook.properties, [name]: textValue(value) };
    },
  }),
});

interface CustomTarget extends InSession {
  readonly key: string;
}

const customIn = ({ session }: InSession): ReadonlyMap<string, HostValue> => session.model.workbook.customProperties;

function putCustom({ session }: InSession, key: string, value: HostValue | undefined): void {
  session.model.change({ kind: "structure" });
  const changed = new Map(session.model.workbook.customProperties);
  if (value === undefined) changed.delete(key);
  else changed.set(key, value);
  session.model.workbook.customProperties = changed;
}

function scalar(value: unknown): HostValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Fault("InvalidArgument");
}

const customProperty = defineType<CustomTarget>({
  name: "CustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    type: { get: typeOf },
    value: { get: value, set: (target, given) => putCustom(target, target.key, scalar(given)) },
  },
  methods: { delete: (target) => putCustom(target, target.key, undefined) },
});

function typeOf(target: CustomTarget): string {
  const kinds: Readonly<Record<string, string>> = { number: "Number", boolean: "Boolean" };
  return kinds[typeof value(target)] ?? "String";
}

function value(target: CustomTarget): HostValue {
  const found = customIn(target).get(target.key);
  if (found === undefined) throw new Fault("ItemNotFound");
  return found;
}

const find = (target: InSession, key: string): HostObject | null =>
  customIn(target).has(key) ? customProperty({ ...target, key }) : null;

const customProperties = defineType<InSession>({
  name: "CustomPropertyCollection",
  items: (target) => [...customIn(target).keys()].map((key) => customProperty({ ...target, key })),
  item: (target, key) => find(target, String(key)) ?? notFound(),
  methods: {
    add: (target, args) => {
      putCustom(target, args.text(0), scalar(args.raw(1)));
      return find(target, args.text(0));
    },
    deleteAll: (target) => {
      for (const key of customIn(target).keys()) putCustom(target, key, undefined);
    },
    getCount: (target) => customIn(target).size,
    getItemOrNullObject: (target, args) => find(target, args.text(0)),
  },
});

function notFound(): never {
  throw new Fault("ItemNotFound");
}

export const documentPropertiesOf = defineType<InSession>({
  name: "DocumentProperties",
  properties: {
    author: part("author"),
    category: part("category"),
    comments: part("comments"),
    company: part("company"),
    keywords: part("keywords"),
    manager: part("manager"),
    subject: part("subject"),
    title: part("title"),
    lastAuthor: part("lastAuthor", false),
    // A date as JSON text, which the client turns into a Date.
    creationDate: { get: ({ session }) => session.model.workbook.properties["creationDate"] ?? null },
  },
  navigations: { custom: (target) => customProperties(target) },
});
