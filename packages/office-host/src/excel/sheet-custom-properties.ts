import { Fault } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import { changing, sheetOf, textValue } from "./guards";
import type { SheetTarget } from "./session";

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

function stored(target: PropertyTarget): string {
  const value = sheetOf(target).customProperties.get(target.key);
  if (value === undefined) throw new Fault("ItemNotFound");
  return value;
}

function put(target: SheetTarget, key: string, value: string | null): void {
  const sheet = changing(target, "structure");
  const changed = new Map(sheet.customProperties);
  if (value === null) changed.delete(key);
  else changed.set(key, value);
  sheet.customProperties = changed;
}

const customProperty = defineType<PropertyTarget>({
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: { get: stored, set: (target, value) => put(target, target.key, textValue(value)) },
  },
  methods: { delete: (target) => put(target, target.key, null) },
});

/** Keys compare without case. */
function find(target: SheetTarget, wanted: string): HostObject | null {
  const keys = [...sheetOf(target).customProperties.keys()];
  const key = keys.find((one) => one.toLowerCase() === wanted.toLowerCase());
  return key === undefined ? null : customProperty({ ...target, key });
}

export const sheetCustomPropertiesOf = defineType<SheetTarget>({
  name: "WorksheetCustomPropertyCollection",
  items: (target) => [...sheetOf(target).customProperties.keys()].map((key) => customProperty({ ...target, key })),
  item: (target, key) => find(target, String(key)) ?? notFound(),
  methods: {
    add: (target, args) => {
      put(target, args.text(0), args.text(1));
      return find(target, args.text(0));
    },
    getCount: (target) => sheetOf(target).customProperties.size,
    getItemOrNullObject: (target, args) => find(target, args.text(0)),
  },
});

function notFound(): never {
  throw new Fault("ItemNotFound");
}
