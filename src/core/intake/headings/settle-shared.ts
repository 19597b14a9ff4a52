import type { Field } from "../../anvisningar/schema";
import type { HeadingMeaning } from "./vocabulary";

/** A heading or label that says something. */
interface Named {
  readonly meaning: HeadingMeaning;
}

export interface Settlement<Item> {
  readonly settled: readonly { readonly item: Item; readonly field: Field }[];
  /** Still a question, with the fields that it can mean. */
  readonly open: readonly { readonly item: Item; readonly fields: readonly Field[] }[];
}

/**
 * "Belopp", "Summa": words for any amount of money. What stands beside them rules nothing out: beside a grant such a column may hold the grant's
 * total or an addition to it as well as what was spent.
 */
const saysOnlyMoney = ({ meaning }: Named): boolean =>
  meaning.candidates.filter(({ type, required }) => type === "amount" && required).length > 1;

/**
 * Headings that can mean several fields ("Kommentar", "Dnr"). One is settled only when all its other fields have a heading of their own, or
 * when just one of its free fields is required. Two that come down to the same field are both given it, and so become rivals (STR-03).
 */
export function settleShared<Item extends Named>(
  items: readonly Item[],
  takenFields: Iterable<string>,
): Settlement<Item> {
  const taken = new Set(takenFields);
  /** "Utfall/prognos": unless one of the two stands elsewhere, some of its values may be of either. */
  const several = new Set(
    items.filter(({ meaning }) => meaning.isOfSeveral && !meaning.candidates.some(({ id }) => taken.has(id))),
  );
  const settled: { item: Item; field: Field }[] = [];
  const free = (item: Item): readonly Field[] =>
    item.meaning.candidates.filter(({ id }) => saysOnlyMoney(item) || !taken.has(id));
  let waiting = items.filter((item) => item.meaning.candidates.length > 0 && !several.has(item));
  for (;;) {
    const solved = waiting.flatMap((item) => {
      const fields = free(item);
      const required = fields.filter((field) => field.required);
      const field = fields.length === 1 ? fields[0] : required.length === 1 ? required[0] : undefined;
      return field ? [{ item, field }] : [];
    });
    const next = solved[0];
    if (!next) break;
    const together = solved.filter(({ field }) => field.id === next.field.id);
    settled.push(...together);
    taken.add(next.field.id);
    waiting = waiting.filter((item) => !together.some((one) => one.item === item));
  }
  return {
    settled,
    open: [
      ...waiting.map((item) => ({ item, fields: free(item).length > 0 ? free(item) : item.meaning.candidates })),
      ...[...several].map((item) => ({ item, fields: item.meaning.candidates })),
    ],
  };
}
