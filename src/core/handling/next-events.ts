import { remark, type Location, type Remark } from "../findings/finding";
import type { IsoDate } from "../values/iso-date";
import { standingsOf, type CaseEvent, type EarlierHandling } from "./case-event";
import type { CaseState } from "./case-state";

/** One nämnd's report as it is now. */
export interface ReportNow {
  readonly namnd: string;
  /** Workbooks that it stands in, with the sum of their bytes; never empty. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** Projects of the nämnd whose amounts or status are not what the earlier summary says; null where there is nothing to compare with. */
  readonly changed: readonly string[] | null;
}

/** How the reports have been handled, and what follows from what has come in now. */
export interface Handling {
  readonly events: readonly CaseEvent[];
  readonly remarks: readonly Remark[];
}

/** After these, a workbook that has changed is another version of what somebody has dealt with already. */
const settled: ReadonlySet<CaseState> = new Set(["approved", "notified"]);

/**
 * What has happened before, with what has come in since: a first report is received; a changed one is a supplement when one was asked for, and else another version. A supplement
 * in which no project has changed is told (HAN-01), and so is a report that has changed after it was approved (HAN-02).
 */
export function nextEvents(
  { events, versions }: EarlierHandling,
  reports: readonly ReportNow[],
  asOf: IsoDate,
  at: (namnd: string) => Location,
): Handling {
  const standing = standingsOf(events);
  const added: CaseEvent[] = [];
  const remarks: Remark[] = [];
  for (const { namnd, files, changed } of reports) {
    const last = standing.get(namnd)?.state ?? null;
    const isNew = files.some(({ name, sha256 }) => versions.get(name) !== sha256);
    const state = stateAfter(last, isNew);
    if (state === null) continue;
    added.push({ namnd, state, on: asOf, note: "", files: files.map(({ name }) => name) });
    if (state === "supplemented" && changed?.length === 0) remarks.push(remark("HAN-01", at(namnd), { namnd }));
    if (last !== null && settled.has(last) && changed !== null && changed.length > 0)
      remarks.push(remark("HAN-02", at(namnd), { namnd, projects: changed }));
  }
  return { events: [...events, ...added], remarks };
}

function stateAfter(last: CaseState | null, isNew: boolean): CaseState | null {
  if (last === null || last === "sent-out") return "received";
  if (!isNew) return null;
  return last === "supplement-requested" ? "supplemented" : "received";
}
