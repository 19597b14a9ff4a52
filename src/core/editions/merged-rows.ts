import type { EditionSheet, ExampleRow } from "./edition-sheets";
import { isNamed, nameColumn } from "./edition-rows";
import { valueAt } from "./paths";
import type { RowRead } from "./read-row";

type Thing = Readonly<Record<string, unknown>>;

/** The rows of all sheets as the data of one edition. `isPartial`: it builds on another, and a row that is taken out is taken out of that. */
export function mergedRows(
  settings: Thing,
  bySheet: ReadonlyMap<EditionSheet, readonly RowRead[]>,
  isPartial: boolean,
): Thing {
  let data: Thing = settings;
  const remove: Record<string, readonly string[]> = {};
  for (const [{ part, ...sheet }, rows] of bySheet) {
    const stated = rows.filter(({ isRemoved }) => !isRemoved).map(({ item }) => item);
    if (part !== "examples" && part !== "table-fields" && (stated.length > 0 || !isPartial))
      data = { ...data, [part]: part === "lists" ? listsOf(stated) : stated };
    if (!isPartial || !isNamed(part)) continue;
    const gone = rows.filter(({ isRemoved, item }) => isRemoved && (part !== "lists" || item["code"] === undefined));
    const names = gone.flatMap(({ item }) => {
      const name = valueAt(item, nameColumn({ part, ...sheet }));
      return typeof name === "string" ? [name] : [];
    });
    if (names.length > 0) remove[part] = names;
  }
  const ofTables = [...bySheet].find(([{ part }]) => part === "table-fields")?.[1] ?? [];
  data = withTableFields(
    data,
    ofTables.flatMap(({ item, isRemoved }) => (isRemoved ? [] : [item])),
  );
  const examples = [...bySheet].find(([{ part }]) => part === "examples")?.[1] ?? [];
  const withThem = withExamples(
    data,
    examples.flatMap(({ item, isRemoved }) => (isRemoved ? [] : [item as unknown as ExampleRow & Thing])),
    isPartial,
  );
  return Object.keys(remove).length > 0 ? { ...withThem, remove } : withThem;
}

/** Codes with the same list, wherever they stand, in the order of the first. */
function listsOf(rows: readonly Thing[]): readonly Thing[] {
  const lists = new Map<unknown, Thing[]>();
  for (const { list, ...code } of rows) lists.set(list, [...(lists.get(list) ?? []), code]);
  return [...lists].map(([id, codes]) => ({ id, codes }));
}

/** Fields with the same table. An edition that builds on another may change the fields of a table and nothing else of it. */
function withTableFields(data: Thing, rows: readonly Thing[]): Thing {
  if (rows.length === 0) return data;
  const byTable = new Map<unknown, Thing[]>();
  for (const { table, ...field } of rows) byTable.set(table, [...(byTable.get(table) ?? []), field]);
  const stated = (data["tables"] ?? []) as readonly Thing[];
  const known = new Set(stated.map(({ id }) => id));
  const whole = stated.map((table) => {
    const fields = byTable.get(table["id"]);
    return fields ? { ...table, fields } : table;
  });
  const alone = [...byTable].filter(([id]) => !known.has(id)).map(([id, fields]) => ({ id, fields }));
  return { ...data, tables: [...whole, ...alone] };
}

/** An edition that builds on another may have examples for a rule that it does not change in any other way. */
function withExamples(data: Thing, rows: readonly (ExampleRow & Thing)[], isPartial: boolean): Thing {
  const rules = (data["rules"] ?? []) as readonly Thing[];
  const byRule = new Map<unknown, { pass: Thing[]; fail: Thing[] }>();
  for (const { rule, outcome, ...example } of rows) {
    const examples = byRule.get(rule) ?? { pass: [], fail: [] };
    examples[outcome].push(example);
    byRule.set(rule, examples);
  }
  const known = new Set(rules.map(({ code }) => code));
  const alone = isPartial
    ? [...byRule].filter(([rule]) => !known.has(rule)).map(([code, examples]) => ({ code, examples }))
    : [];
  const whole = rules.map((rule) => {
    const examples = byRule.get(rule["code"]);
    return examples ? { ...rule, examples } : rule;
  });
  return rules.length + alone.length === 0 && isPartial ? data : { ...data, rules: [...whole, ...alone] };
}
