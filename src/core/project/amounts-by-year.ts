import { fieldsWithRole, type FieldId } from "../anvisningar/known-fields";
import type { ProjectYear, Reading, Readings } from "./project";
import { isUnreadable } from "./readings-of";

/** The readings with what the fields say unknown: two rows or workbooks contradict each other, and nobody has chosen yet. What is shown stays. */
export const withUnknown = (fields: Readings, unknown: ReadonlySet<FieldId>): Readings =>
  unknown.size === 0
    ? fields
    : new Map(
        [...fields].map(([id, reading]): [FieldId, Reading] =>
          unknown.has(id) ? [id, { at: reading.at, shown: reading.shown, value: null }] : [id, reading],
        ),
      );

/** The years likewise. */
export const yearsWithUnknown = (
  years: readonly ProjectYear[],
  unknown: ReadonlySet<FieldId>,
): readonly ProjectYear[] =>
  unknown.size === 0 ? years : years.map((year) => ({ ...year, fields: withUnknown(year.fields, unknown) }));

/** What was granted, spent and moved between years: what totals are made of. */
export const moneyFields: readonly FieldId[] = fieldsWithRole("granted", "spent", "moved");

const compared: ReadonlySet<FieldId> = new Set(moneyFields);

/** What the years say of money, as one text; `?` stands for an amount that nobody can read. 0 and nothing are not the same. */
export const amountsOf = (years: readonly ProjectYear[]): string =>
  years
    .flatMap(({ year, fields }) =>
      [...fields].flatMap(([id, reading]) => {
        if (!compared.has(id)) return [];
        const { value } = reading;
        const stated = value?.type === "amount" ? String(value.ore) : isUnreadable(reading) ? "?" : null;
        return stated === null ? [] : [`${year ?? ""} ${id} ${stated}`];
      }),
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
export const agree = (a: readonly ProjectYear[], b: readonly ProjectYear[]): boolean => unlikeSums(a, b).length === 0;

/** The fields of which both state a sum, and not the same. */
export function unlikeSums(a: readonly ProjectYear[], b: readonly ProjectYear[]): readonly FieldId[] {
  const others = sumsByField(b);
  return [...sumsByField(a)].flatMap(([id, ore]) => ((others.get(id) ?? ore) === ore ? [] : [id]));
}

/** A thousand kronor in öre. */
const thousand = 100_000n;

/** Are the first sums the second ones, written in whole thousands of kronor? */
export function isRounded(coarse: readonly ProjectYear[], fine: readonly ProjectYear[]): boolean {
  const [rough, exact] = [sumsByField(coarse), sumsByField(fine)];
  const gaps = [...rough].flatMap(([id, ore]) => {
    const other = exact.get(id);
    return other === undefined ? [] : [ore < other ? other - ore : ore - other];
  });
  const most = thousand * BigInt(Math.max(coarse.length, 1));
  return (
    [...rough.values()].every((ore) => ore % thousand === 0n) &&
    gaps.some((gap) => gap > 0n) &&
    gaps.every((gap) => gap * 2n <= most)
  );
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
