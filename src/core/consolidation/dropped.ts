import { remark } from "../findings/finding";
import { doubt, join, tell, type Told } from "../project/told";
import { adds } from "./supplement";
import type { UnitOf } from "../project/rounding";
import type { Returned } from "./same-project";
import type { Standing } from "./settle-family";
import { familyKey } from "./versions";

type Group = readonly Returned[];

/** Projects that stand in a version, but not in the one that counts or that may count. */
export interface Dropped {
  /** The user has chosen the version without them. */
  readonly leftOut: ReadonlySet<Group>;
  readonly told: Told;
}

/**
 * A project that a version lacks may have been taken back or forgotten. It is counted with totals incomplete (STR-29) where the version may be the one that
 * counts: the later one, any of those that contradict each other, or one that agrees, was saved last and only repeats. A supplement lacks what it has nothing to
 * say about. When the user has chosen a version without the project it is left out (STR-30).
 */
export function droppedFrom(groups: readonly Group[], standings: readonly Standing[], unitOf: UnitOf): Dropped {
  const leftOut = new Set<Group>();
  const told: Told[] = [];
  for (const standing of standings) {
    const { kind, used, family } = standing;
    if (kind === "parts") continue;
    const suspects =
      kind === "open" ? family.files : kind === "agree" ? onlyRepeating(standing, groups, unitOf) : [used];
    const own = groups.filter(
      (group) => familyKey(group) === family.key && group.every(({ reading }) => family.files.includes(reading.file)),
    );
    const byLacking = new Map<string, Group[]>();
    for (const group of own) {
      const lacking = suspects.find((file) => group.every(({ reading }) => reading.file !== file));
      if (lacking !== undefined) byLacking.set(lacking, [...(byLacking.get(lacking) ?? []), group]);
    }
    for (const [file, lost] of [...byLacking].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const projects = lost.flatMap(([first]) => first?.project ?? []);
      const [first] = projects;
      if (!first) continue;
      const params = { projects: projects.map(({ name }) => name), used: file };
      if (kind === "one") for (const group of lost) leftOut.add(group);
      told.push(
        kind === "one"
          ? tell(remark("STR-30", first.at, params))
          : doubt("STR-29", first.at, params, {
              leavesOut: ["grantedAmount", "spentAmount"],
              reach: projects.map(({ at }) => at),
            }),
      );
    }
  }
  return { leftOut, told: join(...told) };
}

/** The version that was saved last, where it repeats a project and adds nothing to it: then it is no supplement, and what it lacks may be gone. */
function onlyRepeating({ family }: Standing, groups: readonly Group[], unitOf: UnitOf): readonly string[] {
  const { savedLast } = family;
  if (savedLast === null) return [];
  const repeats = groups.some((group) => {
    const own = group.find(({ reading }) => reading.file === savedLast);
    const others = group.filter(({ reading }) => reading.file !== savedLast && family.files.includes(reading.file));
    return own !== undefined && others.length > 0 && others.some((other) => !adds(own.project, other.project, unitOf));
  });
  return repeats ? [savedLast] : [];
}
