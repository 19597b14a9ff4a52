import type { z } from "zod";
import { namedBy, type NamedPart } from "./extension-schema";

/** Where the form of an edition's data is wrong, as in `rules "BEL-05".severity`, and what kind of mistake; the schema says what is expected. */
export const formProblems = (data: unknown, { issues }: z.ZodError): readonly string[] =>
  issues.map((issue) => {
    const place = placeOf(data, issue.path) || "The edition";
    return issue.code === "unrecognized_keys"
      ? `${place} has keys that the schema does not know: ${issue.keys.join(", ")}.`
      : `${place} is missing or does not have the form that the schema asks for.`;
  });

function placeOf(data: unknown, [part, index, ...rest]: readonly PropertyKey[]): string {
  if (part === undefined) return "";
  const name = typeof index === "number" ? nameIn(data, part, index) : null;
  const keys = name === null ? [part, ...(index === undefined ? [] : [index]), ...rest] : rest;
  const path = keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return name === null ? path.slice(1) : `${String(part)} "${name}"${path}`;
}

/** What the thing at the place is called, when it has a name. */
function nameIn(data: unknown, part: PropertyKey, index: number): string | null {
  const things: unknown = isRecord(data) ? data[String(part)] : undefined;
  const thing: unknown = Array.isArray(things) ? things[index] : undefined;
  const name = isNamedPart(part) && isRecord(thing) ? thing[namedBy[part]] : undefined;
  return typeof name === "string" ? name : null;
}

const isNamedPart = (part: PropertyKey): part is NamedPart => part in namedBy;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
