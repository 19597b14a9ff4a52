import type { FieldId } from "../anvisningar/schema";
import type { ProjectYear, Reading } from "./project";

/** The year with its amounts unknown: two rows or workbooks contradict each other, and nobody has chosen yet. */
export const withoutAmounts = (year: ProjectYear): ProjectYear => ({
  ...year,
  fields: new Map(
    [...year.fields].map(([id, { at, shown, value }]): [FieldId, Reading] => [
      id,
      { at, shown, value: value?.type === "amount" ? null : value },
    ]),
  ),
});

const compared: ReadonlySet<FieldId> = new Set([
  "grantedAmount",
  "spentAmount",
  "carriedIn",
  "carriedOut",
  "returnedAmount",
]);

/** What the years say of money, as one text: two rows or workbooks agree when these are equal. 0 and nothing are not the same. */
export const amountsOf = (years: readonly ProjectYear[]): string =>
  years
    .flatMap(({ year, fields }) =>
      [...fields].flatMap(([id, { value }]) =>
        compared.has(id) && value?.type === "amount" ? [`${year ?? ""} ${id} ${value.ore}`] : [],
      ),
    )
    .sort()
    .join("\n");

/** The sum over the years of each compared amount that is stated. */
export function sumsByField(years: readonly ProjectYear[]): ReadonlyMap<FieldId, bigint> {
  const found = new Map<FieldId, bigint>();
  for (const { fields } of years)
    for (const [id, { value }] of fields)
      if (compared.has(id) && value?.type === "amount") found.set(id, (found.get(id) ?? 0n) + value.ore);
  return found;
}

/** True when whatever both state is the same; an overview may leave out what a form tells. */
export function agree(a: readonly ProjectYear[], b: readonly ProjectYear[]): boolean {
  const others = sumsByField(b);
  return [...sumsByField(a)].every(([id, ore]) => (others.get(id) ?? ore) === ore);
}

/** The year with what a copy of it tells beside it. */
export const filledFrom = (year: ProjectYear, copy: ProjectYear): ProjectYear => ({
  ...year,
  year: year.year ?? copy.year,
  fields: new Map([
    ...copy.fields,
    ...[...year.fields].filter(([id, { shown }]) => shown !== "" || !copy.fields.has(id)),
  ]),
});
