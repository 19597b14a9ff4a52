import type { Changes } from "../earlier/compare-with-earlier";
import { readHandling } from "../earlier/read-handling";
import type { ProjectFigures } from "../figures/types";
import { nextEvents, type Handling, type ReportNow } from "../handling/next-events";
import type { NamndRegister } from "../profile/namnd-register";
import type { IsoDate } from "../values/iso-date";
import type { ReadFile } from "./read-source";
import type { SourceFile } from "./source-file";

interface Handed {
  /** Projects that some workbook reports. */
  readonly reported: readonly ProjectFigures[];
  readonly files: readonly ReadFile[];
  readonly earlier: SourceFile | undefined;
  readonly changes: Changes | undefined;
}

/** How the reports have been handled, after what has come in now; an earlier summary tells what has happened before. */
export function handled(
  { reported, files, earlier, changes }: Handed,
  { register, asOf }: { readonly register: NamndRegister; readonly asOf: IsoDate },
): Handling {
  const before =
    earlier && "snapshot" in earlier
      ? readHandling(earlier.snapshot, register)
      : { events: [], versions: new Map<string, string>(), remarks: [] };
  const owner = (id: string | null): string | null => (id === null ? null : register.answersFor(id, asOf).id);
  const sums = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  const changed = changes && changedBy(changes, owner);
  const byNamnd = new Map<string, Set<string>>();
  for (const { project, reportingNamnd, grantedNamnd } of reported) {
    const namnd = owner(reportingNamnd ?? grantedNamnd);
    if (namnd === null) continue;
    const own = byNamnd.get(namnd) ?? new Set<string>();
    byNamnd.set(namnd, own);
    for (const { file } of [project.at, ...(project.alsoAt ?? [])]) if (sums.has(file)) own.add(file);
  }
  const reports = [...byNamnd].flatMap(([namnd, names]): readonly ReportNow[] =>
    names.size === 0
      ? []
      : [
          {
            namnd,
            files: [...names].toSorted().map((name) => ({ name, sha256: sums.get(name) ?? "" })),
            changed: changed ? (changed.get(namnd) ?? []) : null,
          },
        ],
  );
  const next = nextEvents(before, reports, asOf, (namnd) => ({
    file: [...(byNamnd.get(namnd) ?? [])].toSorted()[0] ?? "",
  }));
  return { events: next.events, remarks: [...before.remarks, ...next.remarks] };
}

/** Names of the projects whose figures or status are other than before, that are new, or that are gone, by nämnd. */
function changedBy(
  { changed, appeared, gone }: Changes,
  owner: (id: string | null) => string | null,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (namnd: string | null, name: string): void => {
    if (namnd !== null) found.set(namnd, [...(found.get(namnd) ?? []), name]);
  };
  for (const figures of [...changed.map(({ now }) => now), ...appeared])
    add(owner(figures.reportingNamnd ?? figures.grantedNamnd), figures.project.name);
  for (const { namndId, name } of gone) add(owner(namndId), name);
  return found;
}
