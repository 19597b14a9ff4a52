import { grantedAndSpent } from "../anvisningar/known-fields";
import { remark, type Remark } from "../findings/finding";
import { placeText } from "../project/place-text";
import type { Project } from "../project/project";
import { placeOf } from "../project/readings-of";
import type { Gap } from "../project/told";
import type { NamndRegister } from "../profile/namnd-register";
import { compareText } from "../values/compare-text";
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
  const matches = matchProjects(granted, reported, terms);
  const merged = matches.pairs.map((pair) => mergePair(pair, unitOf));
  const remarks: Remark[] = merged.flatMap((one) => one.remarks);
  const gaps: Gap[] = merged.flatMap((one) => one.gaps);

  const inTies = new Set(matches.ties.flatMap((tie) => [...tie.granted, ...tie.reported]));
  for (const { granted: grants, reported: reports, crossings } of matches.ties)
    for (const project of crossings ? [] : reports)
      remarks.push(
        remark("REG-04", project.at, { project: project.name, cells: grants.map(({ at }) => placeText(at)) }),
      );
  remarks.push(...matches.ties.flatMap(({ crossings = [] }) => crossings.map(crossedId)));

  const ruled = settlements.notGranted ?? {};
  const counted = matches.ungranted.filter(({ key }) => ruled[key] === "counts");
  const leftOut = matches.ungranted.filter(({ key }) => ruled[key] !== "counts");
  const unplaced = leftOut.filter(({ key }) => ruled[key] !== "left-out");
  for (const project of unplaced) {
    if (!inTies.has(project)) remarks.push(remark("REG-01", project.at, { project: project.name }));
    gaps.push({ at: project.at, fields: grantedAndSpent, reach: "left-out" });
  }

  const told = [...merged.map(({ project }) => project), ...counted];
  const taken = new Set(told.map(({ key }) => key));
  const unreported: Project[] = [];
  for (const project of matches.unreported) {
    const own = withOwnKey(project, taken);
    unreported.push(own);
    if (!inTies.has(project)) remarks.push(remark("REG-02", project.at, { project: project.name }, own.key));
  }
  for (const { granted: one, reported: other } of suggestionsFor(matches, register))
    remarks.push(remark("REG-07", other.at, { project: other.name, granted: one.name, cell: placeText(one.at) }));

  return {
    projects: [...told, ...unreported].sort((a, b) => compareText(a.key, b.key)),
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
  remark("REG-11", placeOf({ project: reported }, "projectId"), {
    ...{ project: reported.name, id: reported.id, granted: byId.name, cell: placeText(byId.at) },
    ...{ named: byName.name, namedCell: placeText(byName.at) },
  });

/** A grant may have the key of a report that it was not brought together with. */
const withOwnKey = (project: Project, taken: ReadonlySet<string>): Project =>
  taken.has(project.key) ? { ...project, key: `${project.key}#register` } : project;
