import type { WorkbookReading } from "../intake/workbook-reading";
import { compareText } from "../values/compare-text";
import { isShared, type Group, type Shared } from "./same-project";

/** Workbooks that report at least one project in common: versions from one nämnd, or returns of several that report the same project. */
export interface Versions {
  /** The key of a choice: the id of the nämnd, or of all of them with a plus between; `unknownNamnd` stands for one that no workbook names. */
  readonly key: string;
  /** Ids of the nämnder. */
  readonly namnder: readonly string[];
  readonly files: readonly string[];
  /** The file saved last, as something to go by: it settles nothing. Null when the times are unknown or equal. */
  readonly savedLast: string | null;
  /** The file that the user has chosen. */
  readonly used: string | null;
  /** What the user has said: one file counts, or the files are parts of one return. Null: nothing. */
  readonly settled: "one" | "parts" | null;
  /** The files contradict each other, and the totals are incomplete until somebody has chosen. */
  readonly isOpen: boolean;
}

/** Stands in place of a file's name in a choice: the files are parts, and what only one of them has counts. No file can bear it in Windows. */
export const allParts = "*";

/** Stands in a key for the nämnd of workbooks that do not name theirs. */
export const unknownNamnd = "okand";

/** Workbooks with projects in common, before anybody knows whether they contradict each other. */
export interface Family extends Omit<Versions, "isOpen"> {
  /** What stands in several of the workbooks. */
  readonly groups: readonly Shared[];
}

/** Every family, by key. `chosen`: the file that counts, or `allParts`, by key. */
export function familiesOf(groups: readonly Group[], chosen: Readonly<Record<string, string>> = {}): readonly Family[] {
  const byKey = new Map<string, Shared[]>();
  for (const group of groups) {
    if (!isShared(group)) continue;
    const key = familyKey(group);
    const known = byKey.get(key);
    if (known) known.push(group);
    else byKey.set(key, [group]);
  }
  return [...byKey]
    .map(([key, own]): Family => {
      const readings = new Map(own.flat().map(({ reading }) => [reading.file, reading]));
      const files = [...readings.keys()].sort();
      const namnder = [...new Set(own.flat().flatMap(({ from }) => from ?? []))].sort();
      const choice = Object.hasOwn(chosen, key) ? chosen[key] : undefined;
      const used = files.find((file) => file === choice) ?? null;
      const settled = choice === allParts ? "parts" : used === null ? null : "one";
      return { key, namnder, files, savedLast: savedLast([...readings.values()]), used, settled, groups: own };
    })
    .sort((a, b) => compareText(a.key, b.key));
}

/** The key of the choice between the workbooks that report the project. */
export const familyKey = (group: Group): string =>
  [...new Set(group.map(({ from }) => from ?? unknownNamnd))].sort().join("+");

/** The file that was saved after every other; null where nobody knows. */
function savedLast(readings: readonly WorkbookReading[]): string | null {
  const known = readings.flatMap(({ file, modified }) => (modified === null ? [] : [{ file, modified }]));
  const last = known.find((one) => known.every((other) => other === one || other.modified < one.modified));
  return last && known.length === readings.length ? last.file : null;
}
