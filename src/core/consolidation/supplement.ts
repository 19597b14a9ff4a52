import { grantedAndSpent, type FieldId } from "../anvisningar/known-fields";
import type { Project, ProjectYear, Reading, Readings } from "../project/project";
import { isFilled } from "../project/readings-of";
import type { UnitOf } from "../project/rounding";
import { isMoreExact } from "./differences";

/** A project with what another workbook adds to it. */
export interface Supplemented {
  readonly project: Project;
  /**
   * Budget years with money that only the other states, where the two have none in common: 2023 in one file and 2024 in the next. They are not added;
   * the user says whether they are parts of one return.
   */
  readonly apart: readonly ProjectYear[];
}

/**
 * What the other workbook states and this one leaves out is taken along: fields, and budget years beside those that both state. An amount that is the
 * same by rounding is taken from where it is more exact. What both state stays as it is here.
 */
export function withWhatIsMissing(ours: Project, theirs: Project, unitOf: UnitOf): Supplemented {
  const [own, others] = withOneYear(ours.years, theirs.years);
  const apartFields = new Set<FieldId>(grantedAndSpent.filter((field) => isApart(field, own, others)));
  const years = own.map((year) => ({ ...year, fields: new Map(year.fields) }));
  const apart: ProjectYear[] = [];
  for (const other of others) {
    const same = years.find(({ year }) => year === other.year);
    const added = same?.fields ?? new Map<FieldId, Reading>();
    const left = new Map<FieldId, Reading>();
    for (const [field, reading] of other.fields) {
      if (apartFields.has(field)) left.set(field, reading);
      else if (
        isMoreExact(reading, added.get(field), unitOf) ||
        (isFilled(reading) && !isStatedBeside(field, other.year, own))
      )
        added.set(field, reading);
    }
    if (!same) years.push({ ...other, fields: added });
    if ([...left.values()].some(isFilled)) apart.push({ ...other, fields: left });
  }
  const stated = years.filter(({ fields }) => [...fields.values()].some(isFilled));
  return {
    project: {
      ...ours,
      fields: filledFields(ours.fields, theirs.fields),
      years: inOrder(stated.length > 0 ? stated : years),
      grantedNamnd: ours.grantedNamnd ?? theirs.grantedNamnd,
      reportingNamnd: ours.reportingNamnd ?? theirs.reportingNamnd,
    },
    apart,
  };
}

/** True when the other workbook states something that this one leaves out. */
export function adds(theirs: Project, ours: Project, unitOf: UnitOf): boolean {
  const { project, apart } = withWhatIsMissing(ours, theirs, unitOf);
  const cells = ({ fields, years }: Project): number =>
    [...fields.values(), ...years.flatMap((year) => [...year.fields.values()])].filter(isFilled).length;
  return apart.length > 0 || cells(project) > cells(ours);
}

export const inOrder = (years: readonly ProjectYear[]): readonly ProjectYear[] =>
  years.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));

const yearsWith = (field: FieldId, years: readonly ProjectYear[]): readonly (number | null)[] =>
  years.flatMap(({ year, fields }) => {
    const reading = fields.get(field);
    return reading && isFilled(reading) ? [year] : [];
  });

/** A year stated beside others of ours adds to them; one that we state, or that a sum of ours may hold, does not. */
function isStatedBeside(field: FieldId, year: number | null, ours: readonly ProjectYear[]): boolean {
  const stated = yearsWith(field, ours);
  return stated.includes(year) || stated.includes(null) || (year === null && stated.length > 0);
}

/** Both have money in years, and in none of the same. */
function isApart(field: FieldId, ours: readonly ProjectYear[], theirs: readonly ProjectYear[]): boolean {
  const [own, other] = [moneyIn(field, ours), moneyIn(field, theirs)];
  return (
    own.length > 0 &&
    other.length > 0 &&
    [...own, ...other].every((year) => year !== null && !(own.includes(year) && other.includes(year)))
  );
}

const moneyIn = (field: FieldId, years: readonly ProjectYear[]): readonly (number | null)[] =>
  years.flatMap(({ year, fields }) => {
    const value = fields.get(field)?.value;
    return value?.type === "amount" && value.ore !== 0n ? [year] : [];
  });

/** One budget year on either side, which one of them leaves unsaid, is the same year. */
function withOneYear(
  ours: readonly ProjectYear[],
  theirs: readonly ProjectYear[],
): readonly [readonly ProjectYear[], readonly ProjectYear[]] {
  const [year, ...more] = new Set([...ours, ...theirs].flatMap((one) => one.year ?? []));
  if (year === undefined || more.length > 0 || ours.length > 1 || theirs.length > 1) return [ours, theirs];
  const inYear = (one: ProjectYear): ProjectYear => ({ ...one, year });
  return [ours.map(inYear), theirs.map(inYear)];
}

/** Our fields, with theirs where we have none; "-" and "saknas" are none. */
export function filledFields(ours: Readings, theirs: Readings): Readings {
  const fields = new Map(ours);
  for (const [id, reading] of theirs) if (isFilled(reading) && !isFilled(fields.get(id))) fields.set(id, reading);
  return fields;
}

/** True when a grant of one year is that of another to the öre: it may be one grant that each year's file repeats. */
export const repeatGrants = (years: readonly ProjectYear[], others: readonly ProjectYear[]): boolean => {
  const grantIn = ({ fields }: ProjectYear): bigint | null => {
    const value = fields.get("grantedAmount")?.value;
    return value?.type === "amount" && value.ore !== 0n ? value.ore : null;
  };
  return others.some((other) => grantIn(other) !== null && years.some((year) => grantIn(year) === grantIn(other)));
};
