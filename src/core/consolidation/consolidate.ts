import { remark, type Remark } from "../findings/finding";
import type { Project } from "../project/project";
import type { WorkbookReading } from "../intake/workbook-reading";
import type { Gap } from "../project/told";
import type { NamndRegister } from "../profile/namnd-register";
import { joinVersions } from "./join-versions";
import { type Returned, returnedFrom, sameProject } from "./same-project";
import { droppedFrom, versionsOf, type Versions } from "./versions";

/** Several returned workbooks as one set of projects, each counted once. The order of the files changes nothing. */
export interface ConsolidatedSet {
  readonly projects: readonly Project[];
  /** Workbooks whose projects are in the set; identical copies are left out. */
  readonly readings: readonly WorkbookReading[];
  readonly gaps: readonly Gap[];
  /** Nämnder that have sent several versions, and which of them counts. */
  readonly versions: readonly Versions[];
  /** What the bringing together found; each workbook's own remarks stay with its reading. */
  readonly remarks: readonly Remark[];
}

const byName = (a: WorkbookReading, b: WorkbookReading): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.sha256 < b.sha256 ? -1 : 1;

/** `chosen`: the file that counts, or `allParts`, by nämnd, where one has sent several. */
export function consolidate(
  readings: readonly WorkbookReading[],
  register: NamndRegister,
  chosen: Readonly<Record<string, string>> = {},
): ConsolidatedSet {
  const remarks: Remark[] = [];
  const firstBySha = new Map<string, WorkbookReading>();
  const used = readings.toSorted(byName).filter((reading) => {
    const twin = reading.sha256 === "" ? undefined : firstBySha.get(reading.sha256);
    if (twin) remarks.push(remark("STR-08", { file: reading.file }, { file: reading.file, other: twin.file }));
    else firstBySha.set(reading.sha256, reading);
    return !twin;
  });

  const { groups, doubtful } = sameProject(
    used.flatMap((reading) =>
      reading.projects.map((project) => ({ project, reading, from: returnedFrom(project, register) })),
    ),
  );
  const versions = versionsOf(groups, chosen);
  const dropped = groups.map((group) => droppedFrom(group, versions));
  const counted = groups.filter((_, index) => !dropped[index]?.isLeftOut);
  const joined = counted.map((group) => joinVersions(group, register, chosen));
  const doubts = doubtful.map(unclearWhich);
  const keys = new Map<string, number>();
  const projects = joined.map(({ project }) => {
    // Two different projects may bear one key (a running number in two sheets); the second is told apart by its place.
    const count = keys.get(project.key) ?? 0;
    keys.set(project.key, count + 1);
    return count === 0 ? project : { ...project, key: `${project.key}#${count + 1}` };
  });
  return {
    projects: projects.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
    readings: used,
    versions,
    gaps: [...used, ...joined, ...dropped, ...doubts].flatMap((one) => one?.gaps ?? []),
    remarks: [
      ...remarks,
      ...[...joined, ...doubts].flatMap((one) => one.remarks),
      ...dropped.flatMap((one) => one?.remark ?? []),
    ],
  };
}

/** Projects that may be one another, and nobody can say which: each is counted, with totals incomplete. */
function unclearWhich(group: readonly Returned[]): {
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
} {
  const inOrder = group.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const cells = inOrder.map(placeOf);
  const fields = ["grantedAmount", "spentAmount"];
  return {
    remarks: inOrder.slice(0, 1).map(({ project }) => remark("ID-01", project.at, { id: project.id, cells })),
    gaps: inOrder.map(({ project: { at } }) => ({ at, fields })),
  };
}

const placeOf = ({ project: { at } }: Returned): string => `${at.file} ${at.sheet}!${at.cell}`;
