import type { FindingCode } from "./catalogue";
import type { Severity } from "./severity";

/** What is not the edition's to weigh: files that cannot be read, the writing of the summary, and faults of the program. */
export const ownSeverities: ReadonlyMap<string, Severity> = new Map<FindingCode, Severity>([
  ["FIL-01", "blocker"],
  ["FIL-02", "blocker"],
  ["FIL-03", "blocker"],
  ["FIL-04", "blocker"],
  ["FIL-05", "blocker"],
  ["FIL-06", "blocker"],
  ["FIL-07", "blocker"],
  ["FIL-08", "blocker"],
  ["FIL-09", "notice"],
  ["FIL-10", "notice"],
  ["FIL-11", "notice"],
  ["FIL-12", "blocker"],
  ["FIL-13", "notice"],
  ["FIL-14", "blocker"],
  ["SKR-01", "blocker"],
  ["INT-01", "blocker"],
]);
