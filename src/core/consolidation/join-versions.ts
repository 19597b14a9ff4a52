import { remark, type Remark } from "../findings/finding";
import { amountsOf, sumsByField, withoutAmounts } from "../intake/amounts-by-year";
import type { Project } from "../intake/project";
import type { Gap } from "../intake/workbook-reading";
import type { NamndRegister } from "../profile/namnd-register";
import type { Returned } from "./same-project";
import { namndOf } from "./versions";

interface Joined {
  readonly project: Project;
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
}

/**
 * One project in several workbooks is counted once. Versions from one nämnd: the one that the user has chosen counts, else the one saved last (STR-09), and
 * amounts that differ between them are listed (STR-28). From different nämnder, or saved at the same time: equal amounts count once, different ones are
 * unknown until the user has chosen (ID-01). `chosen` gives the file that counts, or `allParts`, by nämnd.
 */
export function joinVersions(
  group: readonly Returned[],
  register: NamndRegister,
  chosen: Readonly<Record<string, string>> = {},
): Joined {
  const isChosen = (one: Returned): boolean => chosen[namndOf(one) ?? ""] === one.reading.file;
  const [first, ...others] = group.toSorted(
    (a, b) =>
      Number(isChosen(b)) - Number(isChosen(a)) ||
      compareText(b.reading.modified ?? "", a.reading.modified ?? "") ||
      compareText(a.reading.file, b.reading.file),
  );
  if (!first) throw new Error("A group has a member.");
  if (others.length === 0) return { project: first.project, remarks: [], gaps: [] };
  const namnd = namndOf(first);
  const isOneNamnd = others.every((one) => namndOf(one) === namnd);
  const latestIsClear = others.every(
    ({ reading }) =>
      reading.modified !== null && first.reading.modified !== null && reading.modified < first.reading.modified,
  );
  const isAgreed = others.every(({ project }) => amountsOf(project.years) === amountsOf(first.project.years));
  const cells = group.map(({ project }) => `${project.at.file} ${project.at.sheet}!${project.at.cell}`).sort();
  if (isOneNamnd && (latestIsClear || isChosen(first))) {
    const name = namnd === null ? "" : (register.namndById(namnd)?.name ?? namnd);
    return {
      project: first.project,
      remarks: others.flatMap(({ project }) => [
        remark("STR-09", project.at, { namnd: name, used: first.reading.file }, first.project.key),
        ...differences(first.project, project),
      ]),
      gaps: [],
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
