import type { Acceptance } from "../findings/finding";
import type { Acceptances } from "./acceptances";
import type { FindingId } from "./finding-ids";

/** What a person has said of the findings of one workbook. Whoever opens the workbook next finds it there. */
export interface Marks {
  readonly accepted: Acceptances;
  /** Looked at, with the day (ISO; null where nobody knows). It has no consequence. */
  readonly seen: Readonly<Record<FindingId, string | null>>;
}

export const noMarks: Marks = { accepted: {}, seen: {} };

/** The marks alone, of all that is remembered. */
export const marksOf = ({ accepted, seen }: Marks): Marks => ({ accepted, seen });

/** Characters. */
export const longestReason = 500;

/** More than this of one sort is not remembered: the oldest go. A workbook has at most a thousand findings at a time. */
const mostRemembered = 3000;

/** What has been accepted has been seen. */
export const withAccepted = (marks: Marks, ids: readonly FindingId[], acceptance: Acceptance): Marks => ({
  ...withSeen(marks, ids, acceptance.on),
  accepted: withEntries(marks.accepted, ids, acceptance),
});

export const withoutAccepted = (marks: Marks, ids: readonly FindingId[]): Marks => ({
  ...marks,
  accepted: withoutEntries(marks.accepted, ids),
});

export const withSeen = (marks: Marks, ids: readonly FindingId[], on: string | null): Marks => ({
  ...marks,
  seen: withEntries(marks.seen, ids, on),
});

export const withoutSeen = (marks: Marks, ids: readonly FindingId[]): Marks => ({
  ...marks,
  seen: withoutEntries(marks.seen, ids),
});

function withEntries<Value>(
  record: Readonly<Record<FindingId, Value>>,
  ids: readonly FindingId[],
  value: Value,
): Readonly<Record<FindingId, Value>> {
  const others = Object.entries(withoutEntries(record, ids));
  return Object.fromEntries([...others, ...ids.map((id) => [id, value] as const)].slice(-mostRemembered));
}

function withoutEntries<Value>(
  record: Readonly<Record<FindingId, Value>>,
  ids: readonly FindingId[],
): Readonly<Record<FindingId, Value>> {
  const gone = new Set(ids);
  return Object.fromEntries(Object.entries(record).filter(([id]) => !gone.has(id)));
}
