import type { FieldId } from "../anvisningar/known-fields";
import { moneyFields, withUnknown, yearsWithUnknown } from "../project/amounts-by-year";
import type { FieldValue, Project, ProjectYear } from "../project/project";
import type { UnitOf } from "../project/rounding";
import { isFilled, isUnreadable } from "../project/readings-of";
import { differencesBetween, type Difference } from "./differences";
import type { Group } from "./same-project";
import { inOrder, repeatGrants, withWhatIsMissing } from "./supplement";

/** What several workbooks say of one project, with nothing decided where they contradict each other. */
export interface Joined {
  /** The first workbook's project, with what the others add. */
  readonly project: Project;
  readonly differences: readonly Contradiction[];
  readonly apart: readonly YearsApart[];
  /** Amounts that one of the workbooks states and nobody can read: what the others say of them may be contradicted. */
  readonly unread: readonly FieldId[];
}

/** An amount that two workbooks state differently. */
export interface Contradiction extends Difference {
  readonly project: Project;
  /** The project as the other workbook has it. */
  readonly other: Project;
}

/** Budget years that only this workbook has, beside other years of the first one. */
export interface YearsApart {
  readonly project: Project;
  readonly years: readonly [ProjectYear, ...ProjectYear[]];
}

/** Brings what the workbooks say of one project together, in the order given. */
export function joinProject(group: Group, unitOf: UnitOf): Joined {
  const [first, ...others] = group;
  let { project } = first;
  const differences: Contradiction[] = [];
  const apart: YearsApart[] = [];
  for (const { project: other } of others) {
    differences.push(
      ...differencesBetween(project, other, unitOf).map((one) => ({ ...one, project: first.project, other })),
    );
    const joined = withWhatIsMissing(project, other, unitOf);
    const [year, ...more] = joined.apart;
    if (year) apart.push({ project: other, years: [year, ...more] });
    project = joined.project;
  }
  const unread = moneyFields.filter((field) =>
    group.some(({ project: { years } }) => years.some(({ fields }) => isUnreadable(fields.get(field)))),
  );
  return { project, differences, apart, unread };
}

/** The project with what the workbooks contradict each other in unknown: amounts, and then also what they say of status and dates. */
export function withoutContradictions({ project, differences, unread }: Joined, group: Group): Project {
  const contradicted = differences.map(({ field }) => field);
  const unlike = contradicted.length > 0 ? unlikeFields(project, group) : [];
  const fields = new Set([...contradicted, ...unread, ...unlike]);
  return { ...project, fields: withUnknown(project.fields, fields), years: yearsWithUnknown(project.years, fields) };
}

/** Codes and dates that the workbooks state differently. */
function unlikeFields({ fields }: Project, group: Group): readonly FieldId[] {
  const isCompared = (value: FieldValue | null): boolean => value?.type === "codes" || value?.type === "date";
  const isUnlike = (field: FieldId, value: FieldValue | null): boolean =>
    group
      .flatMap(({ project }) => project.fields.get(field)?.value ?? [])
      .some((other) => JSON.stringify(other) !== JSON.stringify(value));
  return [...fields].filter(([id, { value }]) => isCompared(value) && isUnlike(id, value)).map(([id]) => id);
}

/** The user has said that the files are parts: years that one of them has alone are added. A grant that they repeat is unknown. */
export function withYearsApart({ project, apart }: Joined): {
  readonly project: Project;
  readonly repeated: ProjectYear | null;
} {
  let { years } = project;
  let repeated: ProjectYear | null = null;
  for (const part of apart) {
    if (repeatGrants(years, part.years)) repeated ??= part.years[0];
    years = [...years, ...part.years];
  }
  const merged = inOrder(sameYears(years));
  return {
    project: { ...project, years: repeated ? yearsWithUnknown(merged, new Set(["grantedAmount"])) : merged },
    repeated,
  };
}

/** One entry a year: what stands apart in one field may stand in a year that has others. */
function sameYears(years: readonly ProjectYear[]): readonly ProjectYear[] {
  const found = new Map<number | null, ProjectYear>();
  for (const one of years) {
    const known = found.get(one.year);
    found.set(one.year, known ? { ...known, fields: new Map([...one.fields, ...known.fields]) } : one);
  }
  return [...found.values()];
}

/** The user has said that several nämnder report a part each: what was spent is added, and so is what was granted where it is not the same. */
export function withShares({ project, differences }: Joined, [first, ...others]: Group): Project {
  const own = first.project.years;
  const differing = new Set(differences.map(({ field }) => field));
  const isAdded = (field: FieldId): boolean =>
    field === "spentAmount" || differing.has(field) || !own.some(({ fields }) => isFilled(fields.get(field)));
  const shares = others
    .flatMap((other) => other.project.years)
    .map((year): ProjectYear => ({
      ...year,
      fields: new Map([...year.fields].filter(([field]) => isAdded(field))),
    }));
  return { ...project, years: inOrder([...own, ...shares.filter(({ fields }) => fields.size > 0)]) };
}
