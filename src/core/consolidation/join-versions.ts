import { remark, type Remark } from "../findings/finding";
import { amountsOf, withoutAmounts } from "../intake/amounts-by-year";
import type { Project } from "../intake/project";
import type { Gap } from "../intake/workbook-reading";
import type { NamndRegister } from "../profile/namnd-register";
import type { Returned } from "./same-project";

interface Joined {
  readonly project: Project;
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
}

/**
 * One project in several workbooks is counted once. Versions from one nämnd: the workbook saved last counts (STR-09). From different nämnder, or saved at
 * the same time: equal amounts count once, different ones are unknown until the user has chosen (ID-01).
 */
export function joinVersions(group: readonly Returned[], register: NamndRegister): Joined {
  const [first, ...others] = group.toSorted(
    (a, b) =>
      compareText(b.reading.modified ?? "", a.reading.modified ?? "") || compareText(a.reading.file, b.reading.file),
  );
  if (!first) throw new Error("A group has a member.");
  if (others.length === 0) return { project: first.project, remarks: [], gaps: [] };
  const namnd = first.project.grantedNamnd ?? first.project.reportingNamnd;
  const isOneNamnd = others.every(({ project }) => (project.grantedNamnd ?? project.reportingNamnd) === namnd);
  const latestIsClear = others.every(
    ({ reading }) =>
      reading.modified !== null && first.reading.modified !== null && reading.modified < first.reading.modified,
  );
  const isAgreed = others.every(({ project }) => amountsOf(project.years) === amountsOf(first.project.years));
  const cells = group.map(({ project }) => `${project.at.file} ${project.at.sheet}!${project.at.cell}`).sort();
  if (isOneNamnd && latestIsClear) {
    const name = namnd === null ? "" : (register.namndById(namnd)?.name ?? namnd);
    return {
      project: first.project,
      remarks: others.map(({ project }) =>
        remark("STR-09", project.at, { namnd: name, used: first.reading.file }, first.project.key),
      ),
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

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
