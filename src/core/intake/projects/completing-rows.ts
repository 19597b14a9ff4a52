import { grantedAndSpent, type FieldId } from "../../anvisningar/known-fields";
import type { ProjectYear, Readings } from "../../project/project";
import { slug } from "../../values/label";
import type { Identified } from "./identify-row";

/** The amounts that its table has columns for, or that another row has completed it with. */
const columnsOf = ({ row, years }: Identified): readonly FieldId[] =>
  grantedAndSpent.filter(
    (id) => row.record.values.some(({ field }) => field.id === id) || years.some(({ fields }) => fields.has(id)),
  );

/** What a row's table has columns for, and where: rows of one table have the same. */
const tableOf = ({ row }: Identified): string =>
  JSON.stringify(row.record.values.map(({ field, column }) => [field.id, column]).toSorted());

/** Its table has no column for any amount: it only tells of projects. */
export const tellsOnly = ({ row }: Identified): boolean =>
  row.record.values.every(({ field }) => field.type !== "amount");

/**
 * Rows of two tables, of which one has columns for what was granted and the other for what was spent, or one has no amounts at all: the same project in both, told
 * by its name on one sheet, by its id on two. So are those of which one repeats what the other says.
 */
export function complete(a: Identified, b: Identified): boolean {
  const isSame =
    a.row.record.sheet === b.row.record.sheet
      ? slug(a.name) === slug(b.name)
      : a.id !== null && a.id === b.id && isCalledAlike(a, b);
  if (!isSame) return false;
  const [own, others] = [columnsOf(a), columnsOf(b)];
  const common = own.filter((id) => others.includes(id));
  if (common.length > 0) return tellsAgain(a, b) && common.every((id) => amountsOf(a, id) === amountsOf(b, id));
  return own.length > 0 && others.length > 0 ? true : (tellsOnly(a) || tellsOnly(b)) && tableOf(a) !== tableOf(b);
}

const amountsOf = ({ row }: Identified, id: FieldId): string =>
  row.readings
    .flatMap(({ raw, reading: { value } }) =>
      raw.field.id === id && value?.type === "amount" ? [String(value.ore)] : [],
    )
    .join();

/** A table of costs beside the list or under it tells of the list's projects again, and nothing of what was granted. */
export const tellsAgain = (a: Identified, b: Identified): boolean => {
  const [own, others] = [columnsOf(a), columnsOf(b)];
  const [less, more] = own.length < others.length ? [own, others] : [others, own];
  return less.length > 0 && less.length < more.length && tableOf(a) !== tableOf(b);
};

/** By name, where both have one of their own. */
export const isCalledAlike = (a: Identified, b: Identified): boolean =>
  slug(a.name) === slug(b.name) || [a, b].some(({ id, name }) => id !== null && slug(id) === slug(name));

const withFields = (own: Readings, others: Readings): Readings =>
  new Map([...others, ...[...own].filter(([id, { shown }]) => shown !== "" || !others.has(id))]);

/** The row with the amounts of the one that completes it, each in its own year. A year that only one of them states is that of both. */
export function completedBy(row: Identified, other: Identified): Identified {
  const [only, ...more] = row.years;
  const [another, ...others] = other.years;
  if (only && another && more.length + others.length === 0 && (only.year === null || another.year === null)) {
    const year = { ...only, year: only.year ?? another.year, fields: withFields(only.fields, another.fields) };
    return { ...row, years: [year] };
  }
  const byYear = new Map<number | null, ProjectYear>(row.years.map((one) => [one.year, one]));
  for (const one of other.years.filter(({ fields }) => fields.size > 0)) {
    const own = byYear.get(one.year);
    byYear.set(one.year, own ? { ...own, fields: withFields(own.fields, one.fields) } : one);
  }
  return { ...row, years: [...byYear.values()] };
}
