import { compareText } from "../values/compare-text";
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
export function meetingPoints(project: Project): readonly [string, ...string[]] {
  const namnd = project.grantedNamnd ?? project.reportingNamnd ?? "";
  if (project.idIsTemporary) return [`name|${namnd}|${slug(project.name)}`];
  const id = normaliseLabel(project.id);
  // The same id and name is the same project, whichever nämnd reports it.
  return [`id|${namnd}|${id}`, ...(isRunningNumber(id) ? [] : [`named|${id}|${slug(project.name)}`])];
}

/** A project as one or more workbooks have it. */
export type Group = readonly [Returned, ...Returned[]];

/** A project that several workbooks have. */
export type Shared = readonly [Returned, Returned, ...Returned[]];

export const isShared = (group: readonly Returned[]): group is Shared => group.length > 1;

/** The same in another order: sorting makes it neither longer nor shorter. */
export const sorted = <Some extends Group>(group: Some, order: (a: Returned, b: Returned) => number): Some =>
  group.toSorted(order) as readonly Returned[] as Some;

export interface SameProjects {
  readonly groups: readonly Group[];
  /** Projects of which some may be the same, but not all can be: one workbook has several of them. */
  readonly doubtful: readonly Shared[];
}

/** In which order projects meet: the surest first, so that two with one running number meet those that bear their names. */
const rounds: readonly ((project: Project) => string | undefined)[] = [
  (project) => `${meetingPoints(project)[0]}|${slug(project.name)}`,
  (project) => meetingPoints(project)[0],
  (project) => meetingPoints(project)[1],
];

/**
 * Groups what different workbooks say of one project. Rows of the same workbook have been brought together already and never meet here. What the files are
 * called, and their order, decides nothing.
 */
export function sameProject(returned: readonly Returned[]): SameProjects {
  if (isOfOneWorkbook(returned)) return { groups: returned.map((one): Group => [one]), doubtful: [] };
  const known = new Map<Returned, Group>();
  const groupOf = (one: Returned): Group => known.get(one) ?? [one];
  const doubtful: Shared[] = [];
  for (const pointOf of rounds)
    for (const meeting of meetingsAt(pointOf, returned)) {
      const groups = [...new Set(meeting.map(groupOf))];
      const together = groups.flat();
      if (!isShared(together)) continue;
      if (areOfDifferentWorkbooks(together)) for (const one of together) known.set(one, together);
      else if (someCouldMeet(groups)) doubtful.push(together);
    }
  return { groups: [...new Set(returned.map(groupOf))], doubtful };
}

const isOfOneWorkbook = (returned: readonly Returned[]): boolean =>
  returned.every(({ reading }) => reading === returned[0]?.reading);

const areOfDifferentWorkbooks = (group: readonly Returned[]): boolean =>
  new Set(group.map(({ reading }) => reading)).size === group.length;

const someCouldMeet = (groups: readonly Group[]): boolean =>
  groups.some((one) => groups.some((other) => areOfDifferentWorkbooks([...one, ...other])));

/** The projects of several workbooks that share a point, in the order of the points. */
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
    .filter(([, meeting]) => new Set(meeting.map(({ reading }) => reading)).size > 1)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, meeting]) => meeting);
}
