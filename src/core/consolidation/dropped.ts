import { grantedAndSpent } from "../anvisningar/known-fields";
import { remark } from "../findings/finding";
import type { Project } from "../project/project";
import { doubt, joinAll, tell, type Told } from "../project/told";
import { adds } from "./supplement";
import type { UnitOf } from "../project/rounding";
import type { Group } from "./same-project";
import type { Standing } from "./settle-family";
import { familyKey, type Family } from "./versions";

/** Projects that stand in a version, but not in the one that counts or that may count. */
export interface Dropped {
  /** The user has chosen the version without them. */
  readonly leftOut: ReadonlySet<Project>;
  readonly told: Told;
}

/**
 * A project that a version lacks may have been taken back or forgotten. It is counted with totals incomplete (STR-29) where the version may be the one that
 * counts: the later one, any of those that contradict each other, or the one saved last when it only repeats. One that adds something is a supplement and lacks
 * what it has nothing to say about, which is told (STR-46). When the user has chosen a version without the project it is left out (STR-30).
 */
export function droppedFrom(groups: readonly Group[], standings: readonly Standing[], unitOf: UnitOf): Dropped {
  const leftOut = new Set<Project>();
  const told: Told[] = [];
  for (const standing of standings) {
    const { kind, used, family } = standing;
    if (kind === "parts") continue;
    const own = withinFiles(groups, family);
    const isSupplement = kind === "agree" && addsAnything(standing, own, unitOf);
    const suspects =
      kind === "open"
        ? family.files
        : family.files.filter((file) => file === (kind === "agree" ? family.savedLast : used));
    for (const [file, lost] of lostIn(suspects, own)) {
      const projects = lost.map(([{ project }]) => project);
      const [first] = projects;
      if (!first) continue;
      const params = { projects: projects.map(({ name }) => name), used: file };
      if (kind === "one") for (const { project } of lost.flat()) leftOut.add(project);
      told.push(
        kind === "one"
          ? tell(remark("STR-30", first.at, params))
          : isSupplement
            ? tell(remark("STR-46", first.at, params))
            : doubt("STR-29", first.at, params, {
                leavesOut: grantedAndSpent,
                reach: projects.map(({ at }) => at),
              }),
      );
    }
  }
  return { leftOut, told: joinAll(told) };
}

/** Every project of the family's files, in as many of them as have it, that its choice is about. */
function withinFiles(groups: readonly Group[], { key, files }: Family): readonly Group[] {
  const names = new Set(files);
  return groups.filter((group) => group.every(({ reading }) => names.has(reading.file)) && familyKey(group) === key);
}

/** The projects that each of the files lacks; each once. */
function lostIn(files: readonly string[], groups: readonly Group[]): readonly (readonly [string, readonly Group[]])[] {
  const lost = groups.map((group) => ({
    group,
    by: files.find((file) => group.every(({ reading }) => reading.file !== file)),
  }));
  return files.map((file) => [file, lost.filter(({ by }) => by === file).map(({ group }) => group)]);
}

/** The version that was saved last has a project of its own, or says something of another that the others leave out. */
function addsAnything({ family: { savedLast } }: Standing, groups: readonly Group[], unitOf: UnitOf): boolean {
  return groups.some((group) => {
    const own = group.find(({ reading }) => reading.file === savedLast);
    const others = group.filter(({ reading }) => reading.file !== savedLast);
    return own !== undefined && others.every((other) => adds(own.project, other.project, unitOf));
  });
}
