import { normaliseLabel, slug } from "../values/label";
import type { Project } from "../intake/project";
import type { WorkbookReading } from "../intake/workbook-reading";

/** A project as one workbook has it. */
export interface Returned {
  readonly project: Project;
  readonly reading: WorkbookReading;
}

/** Local running numbers: "7" in two nämnder's workbooks are two projects. */
const isRunningNumber = (id: string): boolean => /^\d{1,4}$/u.test(id);

/** The words by which a project can be met in another workbook: within its nämnd first, then by id and name. */
export function meetingPoints(project: Project): readonly string[] {
  const namnd = project.grantedNamnd ?? project.reportingNamnd ?? "";
  if (project.idIsTemporary) return [`name|${namnd}|${slug(project.name)}`];
  const id = normaliseLabel(project.id);
  // The same id and name is the same project, whichever nämnd reports it.
  return [`id|${namnd}|${id}`, ...(isRunningNumber(id) ? [] : [`named|${id}|${slug(project.name)}`])];
}

/** Groups what different workbooks say of one project. Rows of the same workbook have been brought together already. */
export function sameProject(returned: readonly Returned[]): readonly (readonly Returned[])[] {
  const groups: Returned[][] = [];
  const groupAt = new Map<string, Returned[]>();
  for (const one of returned) {
    const points = meetingPoints(one.project);
    const known = points
      .map((point) => groupAt.get(point))
      .find((group) => group?.every(({ reading }) => reading !== one.reading));
    const group = known ?? [];
    if (!known) groups.push(group);
    group.push(one);
    for (const point of points) if (!groupAt.has(point)) groupAt.set(point, group);
  }
  return groups;
}
