import type { z } from "zod";
import { editionFault, placeInData, type EditionFault, type EditionPlace } from "./edition-fault";
import { namedBy, type NamedPart } from "./extension-schema";

/** Where the form of an edition's data is wrong, and what kind of mistake it is; the schema says what is expected. */
export const formProblems = (data: unknown, { issues }: z.ZodError): readonly EditionFault[] =>
  issues.map((issue) => {
    const at = placeOf(data, issue.path);
    const place = placeInData(at);
    return issue.code === "unrecognized_keys"
      ? editionFault("UTG-37", at, { place, keys: issue.keys })
      : editionFault("UTG-36", at, { place });
  });

function placeOf(data: unknown, [part, index, ...rest]: readonly PropertyKey[]): EditionPlace {
  if (part === undefined) return {};
  if (!isNamedPart(part)) return { key: dotted([part, ...(index === undefined ? [] : [index]), ...rest]) };
  const thing = typeof index === "number" ? thingIn(data, part, index) : undefined;
  const name = isRecord(thing) ? thing[namedBy[part]] : undefined;
  if (typeof name !== "string") return { part, ...keyed(index === undefined ? [] : [index, ...rest]) };
  const [, at] = rest;
  const item = part === "lists" && rest[0] === "codes" && typeof at === "number" ? thingIn(thing, "codes", at) : null;
  const code = isRecord(item) ? item["code"] : undefined;
  return typeof code === "string"
    ? { part, name, item: code, ...keyed(rest.slice(2)) }
    : { part, name, ...keyed(rest) };
}

const keyed = (keys: readonly PropertyKey[]): Pick<EditionPlace, "key"> =>
  keys.length === 0 ? {} : { key: dotted(keys) };

const dotted = (keys: readonly PropertyKey[]): string =>
  keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./u, "");

function thingIn(data: unknown, part: string, index: number): unknown {
  const things: unknown = isRecord(data) ? data[part] : undefined;
  return Array.isArray(things) ? things[index] : undefined;
}

const isNamedPart = (part: PropertyKey): part is NamedPart => part in namedBy;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
