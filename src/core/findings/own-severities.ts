import type { FindingCode } from "./catalogue";
import type { Severity } from "./severity";

const table = {
  "FIL-01": "blocker",
  "FIL-02": "blocker",
  "FIL-03": "blocker",
  "FIL-04": "blocker",
  "FIL-05": "blocker",
  "FIL-06": "blocker",
  "FIL-07": "blocker",
  "FIL-08": "blocker",
  "FIL-09": "notice",
  "FIL-10": "notice",
  "FIL-11": "blocker",
  "FIL-12": "blocker",
  "FIL-13": "notice",
  "FIL-14": "blocker",
  "FIL-15": "blocker",
  "TID-01": "error",
  "KTR-01": "error",
  "KTR-02": "error",
  "KTR-03": "error",
  "KTR-04": "warning",
  "SVA-01": "notice",
  "URV-01": "error",
  "URV-02": "error",
  "SKR-01": "blocker",
  "SKR-02": "blocker",
  "SKR-03": "blocker",
  "SKR-04": "blocker",
  "SKR-05": "blocker",
  "SKR-06": "notice",
  "SKR-07": "blocker",
  "SKR-08": "notice",
  "EXC-01": "blocker",
  "EXC-02": "blocker",
  "EXC-03": "blocker",
  "EXC-04": "blocker",
  "EXC-05": "blocker",
  "EXC-06": "blocker",
  "EXC-07": "blocker",
  "EXC-08": "blocker",
  "EXC-09": "blocker",
  "EXC-10": "blocker",
  "EXC-11": "blocker",
  "EXC-12": "warning",
  "EXC-13": "notice",
  "EXC-14": "blocker",
  "EXC-15": "warning",
  "EXC-16": "blocker",
  "EXC-17": "notice",
  "EXC-18": "warning",
  "EXC-19": "notice",
  "EXC-20": "blocker",
  "EXC-21": "error",
  "HAN-01": "warning",
  "HAN-02": "warning",
  "HAN-03": "warning",
  "INT-01": "blocker",
} as const satisfies Partial<Record<FindingCode, Severity>>;

/** What is not the edition's to weigh: files that cannot be read, what Excel will not do, the writing of the summary, and faults of the program. */
export const ownSeverities: ReadonlyMap<string, Severity> = new Map(Object.entries(table));

type Table = typeof table;

/** Codes that always stop: what may be the only reason that somebody gets to see. */
export type StoppingCode = { [Code in keyof Table]: Table[Code] extends "blocker" ? Code : never }[keyof Table];
