import { remark, type Remark } from "../../../core/findings/finding";

/** What the remark on a failed call needs to know of the call. */
export interface Circumstances {
  readonly file: string;
  /** The sheet that the call was mostly about. */
  readonly sheet?: string;
}

type ToRemark = (at: Circumstances, code: string) => Remark;

const editing: ToRemark = ({ file }) => remark("EXC-01", { file }, {});
const tooMuch: ToRemark = ({ file }) => remark("EXC-05", { file }, {});
const tooOld: ToRemark = ({ file }) => remark("EXC-06", { file }, { set: floor });
const gone: ToRemark = ({ file }) => remark("EXC-08", { file }, {});
const busy: ToRemark = ({ file }, code) => remark("EXC-09", { file }, { code });
const noMemory: ToRemark = ({ file }) => remark("EXC-10", { file }, {});
const other: ToRemark = ({ file }, code) => remark("EXC-14", { file }, { code });
const locked: ToRemark = ({ file, sheet }, code) =>
  sheet === undefined ? other({ file }, code) : remark("EXC-02", { file, sheet }, { sheet });
const inTheWay: ToRemark = ({ file, sheet }, code) =>
  sheet === undefined ? other({ file }, code) : remark("EXC-11", { file, sheet }, { sheet });

/** The requirement set that the manifest asks for. */
export const floor = "ExcelApi 1.9";

/** Raised here and not by Excel: it did not answer in time. */
export const silence = "NoAnswer";
/** Raised here and not by Excel: a summary is being written already. */
export const inProgress = "InProgress";

/** Excel's messages are in Excel's language and meant for nobody, so only the code counts. */
const byCode: ReadonlyMap<string, ToRemark> = new Map([
  ["InvalidOperationInCellEditMode", editing],
  ["AccessDenied", locked],
  ["RequestPayloadSizeLimitExceeded", tooMuch],
  ["ResponsePayloadSizeLimitExceeded", tooMuch],
  ["ApiNotFound", tooOld],
  ["ApiNotAvailable", tooOld],
  ["InactiveWorkbook", gone],
  ["InvalidRequestContext", gone],
  ["HostRestartNeeded", gone],
  ["RequestAborted", busy],
  ["ActivityLimitReached", busy],
  ["ServiceNotAvailable", busy],
  ["Conflict", busy],
  [silence, busy],
  [inProgress, busy],
  ["MemoryLimitReached", noMemory],
  ["FilteredRangeConflict", inTheWay],
  ["MergedRangeConflict", inTheWay],
  ["PivotTableRangeConflict", inTheWay],
]);

/** A failure that this adapter raises itself, with a code as Excel's have. */
export class HostFailure extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = "HostFailure";
  }
}

/** The code of a failed call; null when the fault is our own. */
export function codeOf(thrown: unknown): string | null {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string"
    ? thrown.code
    : null;
}

/** Any failure as a remark. What Excel did not raise is a fault of ours. */
export function remarkOf(thrown: unknown, at: Circumstances): Remark {
  const code = codeOf(thrown);
  if (code !== null) return (byCode.get(code) ?? other)(at, code);
  return remark("INT-01", { file: at.file }, { what: thrown instanceof Error ? thrown.message : String(thrown) });
}

export const isPayloadLimit = (thrown: unknown): boolean => {
  const code = codeOf(thrown);
  return code === "RequestPayloadSizeLimitExceeded" || code === "ResponsePayloadSizeLimitExceeded";
};
