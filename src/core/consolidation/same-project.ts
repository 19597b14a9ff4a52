import { normaliseLabel, slug } from "../values/label";
import type { Project } from "../project/project";
import { isRunningNumber } from "../project/running-number";
import type { WorkbookReading } from "../intake/workbook-reading";
import type { NamndRegister } from "../profile/namnd-register";

/** A project as one workbook has it. */
export interface Returned {
  readonly project: Project;
  readonly reading: WorkbookReading;
  /** Id of the nämnd that answers for it today: workbooks from one are versions of one return. */
  readonly from: string | null;
}

/** The nämnd that has reported the project, or the one that has taken over from it; where none is named, that to which the money was granted. */
export function returnedFrom({ reportingNamnd, grantedNamnd }: Project, register: NamndRegister): string | null {
  const namnd = reportingNamnd ?? grantedNamnd;
  return namnd === null ? null : (register.lineage(namnd).at(-1)?.id ?? namnd);
}

/** The words by which a project can be met in another workbook: within its nämnd first, then by id and name. */
export function meetingPoints(project: Project): readonly string[] {
  const namnd = project.grantedNamnd ?? project.reportingNamnd ?? "";
  if (project.idIsTemporary) return [`name|${namnd}|${slug(project.name)}`];
  const id = normaliseLabel(project.id);
  // The same id and name is the same project, whichever nämnd reports it.
  return [`id|${namnd}|${id}`, ...(isRunningNumber(id) ? [] : [`named|${id}|${slug(project.name)}`])];
}

type Group = readonly Returned[];

export interface SameProjects {
  readonly groups: readonly Group[];
  /** Projects of which some may be the same, but not all can be: one workbook has several of them. */
  readonly doubtful: readonly Group[];
}

/** In which order projects meet: the surest first, so that two with one running number meet those that bear their names. */
const rounds: readonly ((project: Project) => string | undefined)[] = [
  (project) => `${meetingPoints(project)[0] ?? ""}|${slug(project.name)}`,
  (project) => meetingPoints(project)[0],
  (project) => meetingPoints(project)[1],
];

/**
 * Groups what different workbooks say of one project. Rows of the same workbook have been brought together already and never meet here. What the files are
 * called, and their order, decides nothing.
 */
export function sameProject(returned: readonly Returned[]): SameProjects {
  if (returned.every(({ reading }) => reading === returned[0]?.reading))
    return { groups: returned.map((one) => [one]), doubtful: [] };
  const groupOf = new Map<Returned, Group>(returned.map((one) => [one, [one]]));
  const doubtful: Group[] = [];
  for (const pointOf of rounds)
    for (const meeting of meetingsAt(pointOf, returned)) {
      const groups = [...new Set(meeting.flatMap((one) => [groupOf.get(one) ?? []]))];
      const together = groups.flat();
      if (groups.length < 2) continue;
      if (areOfDifferentWorkbooks(together)) for (const one of together) groupOf.set(one, together);
      else if (someCouldMeet(groups)) doubtful.push(together);
    }
  return { groups: [...new Set(groupOf.values())], doubtful };
}

const areOfDifferentWorkbooks = (group: Group): boolean =>
  new Set(group.map(({ reading }) => reading)).size === group.length;

const someCouldMeet = (groups: readonly Group[]): boolean =>
  groups.some((one, index) => groups.slice(index + 1).some((other) => areOfDifferentWorkbooks([...one, ...other])));

/** The projects that share a point with others, in the order of the points. */
function meetingsAt(
  pointOf: (project: Project) => string | undefined,
  returned: readonly Returned[],
): readonly (readonly Returned[])[] {
  const byPoint = new Map<string, Returned[]>();
  for (const one of returned) {
    const point = pointOf(one.project);
    if (point === undefined) continue;
    const met = byPoint.get(point);
    if (met) met.push(one);
    else byPoint.set(point, [one]);
  }
  return [...byPoint]
    .filter(([, { length }]) => length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, meeting]) => meeting);
}
