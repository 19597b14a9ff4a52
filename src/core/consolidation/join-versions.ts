import { remark, type Remark } from "../findings/finding";
import { amountsOf, sumsByField, withoutAmounts } from "../project/amounts-by-year";
import type { Project, ProjectYear } from "../project/project";
import type { Gap } from "../project/told";
import type { NamndRegister } from "../profile/namnd-register";
import type { Returned } from "./same-project";
import { allParts } from "./versions";
import { repeatGrants, withoutGrants, yearsOnlyIn } from "./years-apart";

interface Joined {
  readonly project: Project;
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
}

/**
 * One project in several workbooks is counted once. Versions from one nämnd: the one that the user has chosen counts, else the one saved last (STR-09), and
 * amounts that differ between them are listed (STR-28). Budget years that only another version has make totals incomplete (STR-31) until the user has chosen;
 * parts of one return are put together. From different nämnder, or saved at the same time: equal amounts count once, different ones are unknown until the
 * user has chosen (ID-01). `chosen` gives the file that counts, or `allParts`, by nämnd.
 */
export function joinVersions(
  group: readonly Returned[],
  register: NamndRegister,
  chosen: Readonly<Record<string, string>> = {},
): Joined {
  const isChosen = ({ from, reading }: Returned): boolean => chosen[from ?? ""] === reading.file;
  const [first, ...others] = group.toSorted(
    (a, b) =>
      Number(isChosen(b)) - Number(isChosen(a)) ||
      compareText(b.reading.modified ?? "", a.reading.modified ?? "") ||
      compareText(a.reading.file, b.reading.file),
  );
  if (!first) throw new Error("A group has a member.");
  if (others.length === 0) return { project: first.project, remarks: [], gaps: [] };
  const { from: namnd } = first;
  const isOneNamnd = others.every(({ from }) => from === namnd);
  const latestIsClear = others.every(
    ({ reading }) =>
      reading.modified !== null && first.reading.modified !== null && reading.modified < first.reading.modified,
  );
  const isParts = namnd !== null && isOneNamnd && chosen[namnd] === allParts;
  const isAgreed = others.every(({ project }) => amountsOf(project.years) === amountsOf(first.project.years));
  const cells = group.map(({ project }) => `${project.at.file} ${project.at.sheet}!${project.at.cell}`).sort();
  if (isOneNamnd && (latestIsClear || isChosen(first))) {
    const name = namnd === null ? "" : (register.namndById(namnd)?.name ?? namnd);
    const used = first.reading.file;
    const joined = isParts
      ? partsTogether(first.project, others)
      : isChosen(first)
        ? null
        : yearsMissing(first, others);
    return {
      project: joined?.project ?? first.project,
      remarks: [
        ...others.flatMap(({ project }) => [
          remark("STR-09", project.at, { namnd: name, used }, first.project.key),
          ...differences(joined?.project ?? first.project, project),
        ]),
        ...(joined?.remarks ?? []),
      ],
      gaps: joined?.gaps ?? [],
    };
  }
  const doubled = others.map(({ project }) =>
    remark("ID-01", project.at, { id: first.project.id, cells }, first.project.key),
  );
  if (isAgreed) return { project: first.project, remarks: doubled, gaps: [] };
  return {
    project: { ...first.project, years: first.project.years.map(withoutAmounts) },
    remarks: doubled,
    gaps: group.map(({ project }) => ({ at: project.at, fields: ["grantedAmount", "spentAmount"] })),
  };
}

/** Budget years that a version has and the one that counts has not. */
function yearsMissing({ project: used, reading }: Returned, others: readonly Returned[]): Joined {
  const missing = others.flatMap(({ project }) => {
    const years = yearsOnlyIn(project, used);
    return years.length === 0 ? [] : [{ at: years[0]?.at ?? project.at, years: years.map(({ year }) => String(year)) }];
  });
  return {
    project: used,
    remarks: missing.map(({ at, years }) =>
      remark("STR-31", at, { project: used.name, years, used: reading.file }, used.key),
    ),
    gaps: missing.map(({ at }) => ({ at, fields: ["grantedAmount", "spentAmount"] })),
  };
}

/** The user has said that the files are parts: what each has of other years is added, a grant that they repeat is asked about (ID-08). */
function partsTogether(used: Project, others: readonly Returned[]): Joined {
  let project = used;
  const repeated: ProjectYear[] = [];
  for (const { project: other } of others) {
    const years = yearsOnlyIn(other, project);
    if (repeatGrants(project.years, years)) repeated.push(...years);
    project = { ...project, years: [...project.years, ...years].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)) };
  }
  const [again] = repeated;
  if (!again) return { project, remarks: [], gaps: [] };
  const years = project.years.flatMap(({ year }) => (year === null ? [] : [String(year)]));
  return {
    project: { ...project, years: withoutGrants(project.years) },
    remarks: [remark("ID-08", again.at, { project: used.name, years }, used.key)],
    gaps: repeated.map(({ at }) => ({ at, fields: ["grantedAmount"] })),
  };
}

/** Each amount that the version that counts and another state differently. */
function differences(used: Project, other: Project): readonly Remark[] {
  const [amounts, others] = [sumsByField(used.years), sumsByField(other.years)];
  return [...amounts].flatMap(([field, amount]) => {
    const before = others.get(field);
    return before === undefined || before === amount
      ? []
      : [remark("STR-28", other.at, { project: used.name, field, used: amount, other: before }, used.key)];
  });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
