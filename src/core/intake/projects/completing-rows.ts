import { grantedAndSpent, type FieldId } from "../../anvisningar/known-fields";
import type { ProjectYear, Readings } from "../../project/project";
import { slug } from "../../values/label";
import type { Identified } from "./identify-row";

const columnsOf = ({ row }: Identified): readonly FieldId[] =>
  grantedAndSpent.filter((id) => row.record.values.some(({ field }) => field.id === id));

/**
 * Rows of two tables on one sheet, of which one has columns for what was granted and the other for what was spent: the same project in both, told by its name.
 */
export function complete(a: Identified, b: Identified): boolean {
  const [own, others] = [columnsOf(a), columnsOf(b)];
  return (
    a.row.record.sheet === b.row.record.sheet &&
    own.length > 0 &&
    others.length > 0 &&
    !own.some((id) => others.includes(id)) &&
    slug(a.name) === slug(b.name)
  );
}

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
  for (const one of other.years) {
    const own = byYear.get(one.year);
    byYear.set(one.year, own ? { ...own, fields: withFields(own.fields, one.fields) } : one);
  }
  return { ...row, years: [...byYear.values()] };
}
