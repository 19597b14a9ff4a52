import { remark, type Remark } from "../findings/finding";
import type { WorkbookReading } from "../intake/workbook-reading";
import type { Gap } from "../project/told";
import type { Returned } from "./same-project";

/** Workbooks of one nämnd that report at least one project in common. */
export interface Versions {
  /** Id of the nämnd; the key of a choice. */
  readonly namnd: string;
  readonly files: readonly string[];
  /** The file that counts where they differ: the one that the user has chosen, else the one saved last; null when nobody knows which that is. */
  readonly used: string | null;
  /** What the user has said: one file counts, or the files are parts of one return. Null: nothing. */
  readonly settled: "one" | "parts" | null;
}

/** Stands in place of a file's name in a choice: the files are parts, and what only one of them has counts. No file can bear it in Windows. */
export const allParts = "*";

type Group = readonly Returned[];

/** Every nämnd that has sent several versions, by id. `chosen`: the file that counts, or `allParts`, by nämnd. */
export function versionsOf(
  groups: readonly Group[],
  chosen: Readonly<Record<string, string>> = {},
): readonly Versions[] {
  const byNamnd = new Map<string, Map<string, WorkbookReading>>();
  for (const group of groups) {
    const [first] = group;
    const namnd = first?.from;
    if (!namnd || group.length < 2 || !group.every(({ from }) => from === namnd)) continue;
    const files = byNamnd.get(namnd) ?? new Map<string, WorkbookReading>();
    for (const { reading } of group) files.set(reading.file, reading);
    byNamnd.set(namnd, files);
  }
  return [...byNamnd]
    .map(([namnd, readings]): Versions => {
      const files = [...readings.keys()].sort();
      const choice = chosen[namnd];
      const last = savedLast([...readings.values()]);
      if (choice === allParts) return { namnd, files, used: last, settled: "parts" };
      return choice !== undefined && readings.has(choice)
        ? { namnd, files, used: choice, settled: "one" }
        : { namnd, files, used: last, settled: null };
    })
    .sort((a, b) => (a.namnd < b.namnd ? -1 : 1));
}

function savedLast(readings: readonly WorkbookReading[]): string | null {
  const [last, next] = readings.toSorted((a, b) => ((a.modified ?? "") < (b.modified ?? "") ? 1 : -1));
  const isClear = readings.every(({ modified }) => modified !== null) && last?.modified !== next?.modified;
  return isClear ? (last?.file ?? null) : null;
}

/** A project that stands in a version of its nämnd's return, but not in the one that counts; or not in all, when nobody knows which counts. */
export interface Dropped {
  /** The user has chosen the version without it. */
  readonly isLeftOut: boolean;
  readonly remark: Remark;
  readonly gaps: readonly Gap[];
}

/**
 * Whether the version that counts, or that may count, lacks the project. It may have been taken back or forgotten, so it is counted with totals incomplete (STR-29) until the user
 * has chosen a version; then it is left out (STR-30). Null: nothing of the kind, or the user has said that the files are parts.
 */
export function droppedFrom(group: Group, versions: readonly Versions[]): Dropped | null {
  const [first] = group;
  const own = versions.find(({ namnd }) => first && namnd === first.from);
  const without = own?.files.filter((name) => group.every(({ reading }) => reading.file !== name)) ?? [];
  const lacking = own?.used == null ? without[0] : without.find((name) => name === own.used);
  if (!first || !own || own.settled === "parts" || lacking === undefined) return null;
  if (!group.every(({ from, reading }) => from === own.namnd && own.files.includes(reading.file))) return null;
  const { project } = first;
  const params = { project: project.name, used: lacking };
  return own.settled === "one"
    ? { isLeftOut: true, remark: remark("STR-30", project.at, params), gaps: [] }
    : {
        isLeftOut: false,
        remark: remark("STR-29", project.at, params),
        gaps: [{ at: project.at, fields: ["grantedAmount", "spentAmount"] }],
      };
}
