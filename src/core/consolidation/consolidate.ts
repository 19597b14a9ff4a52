import { grantedAndSpent } from "../anvisningar/known-fields";
import { remark, type Remark } from "../findings/finding";
import type { WorkbookReading } from "../intake/workbook-reading";
import type { NamndRegister } from "../profile/namnd-register";
import { placeText } from "../project/place-text";
import type { Project } from "../project/project";
import { compareText } from "../values/compare-text";
import { doubt, join, type Gap, type Told } from "../project/told";
import type { UnitOf } from "../project/rounding";
import { crossedIds } from "./crossed-ids";
import { droppedFrom } from "./dropped";
import { joinMember } from "./join-member";
import { lookalikeIds } from "./lookalike-ids";
import { type Group, type Returned, returnedFrom, sameProject, type Shared, sorted } from "./same-project";
import { settleFamily, type Standing } from "./settle-family";
import { tellFamily } from "./tell-family";
import { familiesOf, familyKey, type Versions } from "./versions";

/** Several returned workbooks as one set of projects, each counted once. The order of the files changes nothing. */
export interface ConsolidatedSet {
  readonly projects: readonly Project[];
  /** Workbooks whose projects are in the set; identical copies are left out. */
  readonly readings: readonly WorkbookReading[];
  readonly gaps: readonly Gap[];
  /** Workbooks with projects in common, and which of them counts. */
  readonly versions: readonly Versions[];
  /** Files that the user has chosen another before, and of which nothing counts. What is in doubt in them touches no total. */
  readonly superseded: ReadonlySet<string>;
  /** What the bringing together found; each workbook's own remarks stay with its reading. */
  readonly remarks: readonly Remark[];
}

const byName = (a: WorkbookReading, b: WorkbookReading): number =>
  compareText(a.file, b.file) || compareText(a.sha256, b.sha256);

/**
 * Where no amount that two workbooks state differs they are put together, and it is told (STR-09). Where one does, it is unknown and asked about (STR-28):
 * neither the time of saving nor a name settles it. `chosen`: the file that counts, or `allParts`, by the key of `Versions`.
 */
export function consolidate(
  readings: readonly WorkbookReading[],
  register: NamndRegister,
  chosen: Readonly<Record<string, string>> = {},
): ConsolidatedSet {
  const { used, copies } = withoutCopies(readings);
  const units = new Map(used.map(({ file, unit }) => [file, unit]));
  const unitOf: UnitOf = (file) => units.get(file) ?? null;
  const { groups, doubtful } = sameProject(
    used.flatMap((reading) =>
      reading.projects.map((project) => ({ project, reading, from: returnedFrom(project, register) })),
    ),
  );
  const crossed = crossedIds(groups, unitOf);
  const standings = familiesOf(groups, chosen).map((family) => settleFamily(family, crossed, unitOf));
  const dropped = droppedFrom(groups, standings, unitOf);
  const members = standings.flatMap((standing) => standing.members.map((member) => joinMember(member, standing)));
  const alone = groups.filter(({ length }) => length === 1);
  const isCounted = ({ project }: Returned): boolean => !dropped.leftOut.has(project);
  const superseded = supersededIn(standings, groups);
  const projects = withOwnKeys([
    ...members.filter(({ group }) => group.every(isCounted)).map(({ project }) => project),
    ...alone
      .flat()
      .filter(isCounted)
      .map(({ project }) => project),
  ]);
  const told = join(
    ...standings.map(tellFamily),
    ...members.map((member) => member.told),
    dropped.told,
    ...doubtful.map(unclearWhich),
    lookalikeIds(projects),
  );
  return {
    projects,
    readings: used,
    versions: standings.map(({ kind, family: { key, namnder, files, savedLast, used: own, settled } }) => ({
      ...{ key, namnder, files, savedLast, settled },
      used: own,
      isOpen: kind === "open",
    })),
    superseded,
    gaps: [...used.flatMap(({ file, gaps }) => (superseded.has(file) ? [] : gaps)), ...told.gaps],
    remarks: [...copies, ...told.remarks],
  };
}

/** Files of which every project is in a choice that fell on another. */
function supersededIn(standings: readonly Standing[], groups: readonly Group[]): ReadonlySet<string> {
  const isOnlyIn = (file: string, key: string): boolean =>
    groups.every((group) => familyKey(group) === key || group.every(({ reading }) => reading.file !== file));
  return new Set(
    standings
      .filter(({ kind }) => kind === "one")
      .flatMap(({ family: { key, files }, used }) => files.filter((file) => file !== used && isOnlyIn(file, key))),
  );
}

/** The same bytes count once (STR-08). */
function withoutCopies(readings: readonly WorkbookReading[]): {
  readonly used: readonly WorkbookReading[];
  readonly copies: readonly Remark[];
} {
  const copies: Remark[] = [];
  const firstBySha = new Map<string, WorkbookReading>();
  const used = readings.toSorted(byName).filter((reading) => {
    const twin = reading.sha256 === "" ? undefined : firstBySha.get(reading.sha256);
    if (twin) copies.push(remark("STR-08", { file: reading.file }, { file: reading.file, other: twin.file }));
    else firstBySha.set(reading.sha256, reading);
    return !twin;
  });
  return { used, copies };
}

/** Two different projects may bear one key (a running number in two sheets); the second is told apart by its place. */
function withOwnKeys(projects: readonly Project[]): readonly Project[] {
  const keys = new Map<string, number>();
  const areApart = new Set(projects.map(({ key }) => key)).size === projects.length;
  return (areApart ? projects : projects.toSorted(byPlace))
    .map((project) => {
      const count = keys.get(project.key) ?? 0;
      keys.set(project.key, count + 1);
      return count === 0 ? project : { ...project, key: `${project.key}#${count + 1}` };
    })
    .toSorted((a, b) => compareText(a.key, b.key));
}

/** Projects that may be one another, and nobody can say which: each is counted, with totals incomplete. */
function unclearWhich(group: Shared): Told {
  const inOrder = sorted(group, (a, b) => byPlace(a.project, b.project));
  const [{ project: first }] = inOrder;
  const projects = inOrder.map(({ project }) => project);
  return doubt(
    "ID-01",
    first.at,
    { id: first.id, cells: projects.map(({ at }) => placeText(at)) },
    { leavesOut: grantedAndSpent, reach: projects.map(({ at }) => at) },
  );
}

const byPlace = (a: Project, b: Project): number => compareText(placeText(a.at), placeText(b.at));
