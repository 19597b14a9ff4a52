import type { IsoDate } from "../values/iso-date";
import type { CaseState } from "./case-state";

/** Something that has happened with one nämnd's report: who sent it out, what came in, what was asked for, decided or notified. Never changed, only added to. */
export interface CaseEvent {
  /** Id of the nämnd; null where the row names none that is known, which then stays as it was written. */
  readonly namnd: string | null;
  /** Null where the row names no state that is known. */
  readonly state: CaseState | null;
  readonly on: IsoDate | null;
  /** Why, by whom, or what; as people wrote it. */
  readonly note: string;
  /** Workbooks that it is about, by name. */
  readonly files: readonly string[];
  /** What stood there, where something of it was not understood. */
  readonly written?: { readonly namnd: string; readonly state: string; readonly on: string };
}

/** What an earlier summary tells of how the reports have been handled. */
export interface EarlierHandling {
  readonly events: readonly CaseEvent[];
  /** Lower-case hex SHA-256 of the workbooks that it was drawn up from, by name. */
  readonly versions: ReadonlyMap<string, string>;
}

/** The last event of each nämnd that has a state: where its matter stands. */
export function standingsOf(events: readonly CaseEvent[]): ReadonlyMap<string, CaseEvent> {
  const last = new Map<string, CaseEvent>();
  for (const event of events) if (event.namnd !== null && event.state !== null) last.set(event.namnd, event);
  return last;
}
