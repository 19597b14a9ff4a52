import * as z from "../../core/values/zod";
import { reportSchema } from "../../core/report/report-schema";
import { betweenMarks, code, table } from "./markdown";

type Schema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema of `medelkoll/1`, as it is published. */
export const reportJsonSchema = (): Schema => z.toJSONSchema(reportSchema);

/** A table for the report and for each object in it, in order of appearance. */
export function referenceTables(schema: Schema = reportJsonSchema(), path = ""): string {
  const properties = Object.entries(schema.properties ?? {}).map(([name, value]) => [name, asSchema(value)] as const);
  const own = table(
    ["Field", "Type", "Meaning"],
    properties.map(([name, property]) => [code(name), typeText(property), property.description ?? ""]),
  );
  const inner = properties.flatMap(([name, property]) => {
    const object = objectIn(property);
    const at = `${path === "" ? "" : `${path}.`}${name}${property.type === "array" ? "[]" : ""}`;
    // Keys that only the edition knows: what stands under any of them.
    const anyKey = objectIn(asSchema(object?.additionalProperties));
    return object ? [anyKey ? referenceTables(anyKey, `${at}.*`) : referenceTables(object, at)] : [];
  });
  return [`### ${path === "" ? "The report" : code(path)}`, own, ...inner].join("\n\n");
}

const asSchema = (value: Schema | boolean | undefined): Schema => (typeof value === "object" ? value : {});

/** What a schema allows, one by one: `string or null` is two. */
const choices = (schema: Schema): readonly Schema[] =>
  schema.anyOf?.map(asSchema) ??
  (Array.isArray(schema.type) ? schema.type.map((type): Schema => ({ ...schema, type })) : [schema]);

const isNull = ({ type }: Schema): boolean => type === "null";

const itemsOf = ({ items }: Schema): Schema => (Array.isArray(items) ? {} : asSchema(items));

/** The object that a field holds, in a list or behind "or null". */
function objectIn(schema: Schema): Schema | null {
  const only = choices(schema).find((one) => !isNull(one)) ?? {};
  const held = only.type === "array" ? itemsOf(only) : only;
  return held.type === "object" ? held : null;
}

function typeText(schema: Schema): string {
  const all = choices(schema).map((one) => {
    if (one.const !== undefined) return code(JSON.stringify(one.const));
    if (one.enum) return one.enum.map((value) => code(JSON.stringify(value))).join(", ");
    if (one.type === "array") return `list of ${typeText(itemsOf(one))}`;
    return one.format ?? one.type ?? "anything";
  });
  return all.join(" or ");
}

/** The hand-written page with the tables between its marks replaced; null when the marks are not there. */
export const withReferenceTables = (text: string): string | null => betweenMarks(text, referenceTables());
