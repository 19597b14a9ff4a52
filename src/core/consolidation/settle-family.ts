import type { WorkbookReading } from "../intake/workbook-reading";
import type { UnitOf } from "../project/rounding";
import { joinProject, type Joined } from "./join-project";
import { byPeriod, hasGrown } from "./later-period";
import { compareText } from "../values/compare-text";
import { type Group, type Shared, sorted } from "./same-project";
import type { Family } from "./versions";

/** A project that stands in several workbooks of a family. */
export interface Member {
  /** In the order in which they speak: what counts first. */
  readonly group: Shared;
  readonly joined: Joined;
  /** Its id points one way, its name another. */
  readonly isCrossed: boolean;
}

/**
 * How the workbooks of a family stand to each other. `one`, `parts`: the user has said so. `later`: they say themselves that one reports up to a later time,
 * and the amounts have only grown. `agree`: no amount that two of them state differs. `open`: some does, and nobody knows which counts.
 */
export interface Standing {
  readonly kind: "one" | "parts" | "later" | "agree" | "open";
  /** The file that counts (`one`, `later`), else the one that speaks where only words differ: the one saved last. */
  readonly used: string;
  readonly family: Family;
  readonly members: readonly Member[];
}

export function settleFamily(family: Family, crossed: ReadonlySet<Group>, unitOf: UnitOf): Standing {
  const readings = [...new Set(family.groups.flat().map(({ reading }) => reading))].sort(savedLastFirst);
  const joinedBy = (files: readonly WorkbookReading[]): readonly Member[] =>
    family.groups.map((unordered) => {
      const group = sorted(unordered, (a, b) => files.indexOf(a.reading) - files.indexOf(b.reading));
      return { group, joined: joinProject(group, unitOf), isCrossed: crossed.has(unordered) };
    });
  const standing = (
    kind: Standing["kind"],
    files: readonly WorkbookReading[],
    members = joinedBy(files),
  ): Standing => ({
    ...{ kind, family, members },
    used: files[0]?.file ?? "",
  });

  const { settled, used } = family;
  if (settled === "one")
    return standing("one", [...new Set([...readings.filter(({ file }) => file === used), ...readings])]);
  const members = joinedBy(readings);
  if (settled === "parts") return standing("parts", readings, members);
  if (members.every(isAgreed)) return standing("agree", readings, members);
  const periods = family.namnder.length < 2 ? byPeriod(readings) : null;
  if (periods) {
    const byTime = joinedBy(periods);
    if (!byTime.some(({ isCrossed }) => isCrossed) && hasGrown(byTime, periods))
      return standing("later", periods, byTime);
  }
  return standing("open", readings, members);
}

export const isAgreed = ({ joined: { differences, apart }, isCrossed }: Member): boolean =>
  differences.length + apart.length === 0 && !isCrossed;

/** What only words differ in is taken from the workbook saved last. */
const savedLastFirst = (a: WorkbookReading, b: WorkbookReading): number =>
  compareText(b.modified ?? "", a.modified ?? "") || compareText(a.file, b.file);
