import { grantedAndSpent } from "../anvisningar/known-fields";
import { remark, type Remark } from "../findings/finding";
import type { Project } from "../project/project";
import type { Gap } from "../project/told";
import type { NamndRegister } from "../profile/namnd-register";
import type { Crossing } from "./crossed-ids";
import { suggestionsFor } from "./suggestions";
import { matchProjects, type Matches } from "./match-projects";
import type { UnitOf } from "../project/rounding";
import { mergePair } from "./merge-pair";
import type { Settlements } from "./settlements";

/** What was granted and what was reported as one set of projects, and everything that does not fit. */
export interface AgainstRegister {
  /** Every granted project, with its report where there is one, and those that the user has said count although nobody granted them. By key. */
  readonly projects: readonly Project[];
  /** Keys in `projects` of those that no workbook reports. */
  readonly unreported: ReadonlySet<string>;
  /** Reported projects that are not counted. */
  readonly leftOut: readonly Project[];
  /** Those of them of which nobody has said that they should be left out. */
  readonly unplaced: readonly Project[];
  readonly matches: Matches;
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
}

/**
 * Sets the reported projects against the register of granted ones. A reported project that nobody granted is left out, and totals are incomplete until
 * the user has settled it (REG-01); a granted one that no workbook reports stays in with what it was granted (REG-02); a tie is asked about (REG-04, REG-11).
 */
export function againstRegister(
  granted: readonly Project[],
  reported: readonly Project[],
  terms: { readonly register: NamndRegister; readonly unitOf: UnitOf; readonly settlements: Settlements },
): AgainstRegister {
  const { register, unitOf, settlements } = terms;
  const matches = matchProjects(granted, reported, register, settlements);
  const merged = matches.pairs.map((pair) => mergePair(pair, unitOf));
  const remarks: Remark[] = merged.flatMap((one) => one.remarks);
  const gaps: Gap[] = merged.flatMap((one) => one.gaps);

  const inTies = new Set(matches.ties.flatMap((tie) => [...tie.granted, ...tie.reported]));
  for (const { granted: grants, reported: reports, crossings } of matches.ties)
    for (const project of crossings ? [] : reports)
      remarks.push(remark("REG-04", project.at, { project: project.name, cells: grants.map(placeIn) }));
  remarks.push(...matches.ties.flatMap(({ crossings = [] }) => crossings.map(crossedId)));

  const ruled = settlements.notGranted ?? {};
  const counted = matches.ungranted.filter(({ key }) => ruled[key] === "counts");
  const leftOut = matches.ungranted.filter(({ key }) => ruled[key] !== "counts");
  const unplaced = leftOut.filter(({ key }) => ruled[key] !== "left-out");
  for (const project of unplaced) {
    if (!inTies.has(project)) remarks.push(remark("REG-01", project.at, { project: project.name }));
    gaps.push({ at: project.at, fields: grantedAndSpent, reach: "left-out" });
  }

  const taken = new Set([...merged, ...counted.map((project) => ({ project }))].map(({ project }) => project.key));
  const unreported = matches.unreported.map((project) => withOwnKey(project, taken));
  for (const [index, project] of unreported.entries())
    if (!inTies.has(matches.unreported[index] ?? project))
      remarks.push(remark("REG-02", project.at, { project: project.name }, project.key));
  for (const { granted: one, reported: other } of suggestionsFor(matches, register))
    remarks.push(remark("REG-07", other.at, { project: other.name, granted: one.name, cell: placeIn(one) }));

  return {
    projects: [...merged.map(({ project }) => project), ...counted, ...unreported].sort(byKey),
    unreported: new Set(unreported.map(({ key }) => key)),
    leftOut,
    unplaced,
    matches,
    remarks,
    gaps,
  };
}

/** The id is that of one grant, the name that of another (REG-11). */
const crossedId = ({ reported, byId, byName }: Crossing): Remark =>
  remark("REG-11", reported.fields.get("projectId")?.at ?? reported.at, {
    ...{ project: reported.name, id: reported.id, granted: byId.name, cell: placeIn(byId) },
    ...{ named: byName.name, namedCell: placeIn(byName) },
  });

const placeIn = ({ at }: Project): string => `${at.file} ${at.sheet}!${at.cell}`;

const byKey = (a: Project, b: Project): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** A grant may have the key of a report that it was not brought together with. */
const withOwnKey = (project: Project, taken: ReadonlySet<string>): Project =>
  taken.has(project.key) ? { ...project, key: `${project.key}#register` } : project;
