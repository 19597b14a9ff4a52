import { refusal, type Refusal } from "../../../core/findings/finding";

/** What the remark on a failed call needs to know of the call. */
export interface Circumstances {
  readonly file: string;
  /** The sheet that the call was mostly about. */
  readonly sheet?: string;
  /** A sheet of those that is protected now. AccessDenied has other causes as well, such as missing permission (OfficeDev/office-js 664). */
  readonly lockedSheet?: string;
  /** Nothing but questions had been asked: then InvalidOperation can only mean that a cell is edited. */
  readonly onlyAsked?: boolean;
}

type ToRemark = (at: Circumstances, code: string) => Refusal;

const editing: ToRemark = ({ file }) => refusal("EXC-01", { file }, {});
const tooMuch: ToRemark = ({ file }) => refusal("EXC-05", { file }, {});
const tooOld: ToRemark = ({ file }) => refusal("EXC-06", { file }, { set: floor });
const gone: ToRemark = ({ file }) => refusal("EXC-08", { file }, {});
const busy: ToRemark = ({ file }, code) => refusal("EXC-09", { file }, { code });
const noMemory: ToRemark = ({ file }) => refusal("EXC-10", { file }, {});
const other: ToRemark = ({ file }, code) => refusal("EXC-14", { file }, { code });
const locked: ToRemark = ({ file, lockedSheet: sheet }, code) =>
  sheet === undefined ? other({ file }, code) : refusal("EXC-02", { file, sheet }, { sheet });
/** The code of a cell that is edited, as one page of the documents has it (docs-pr, excel-add-ins-delay-in-cell-edit.md, 19 Sep 2025). */
const perhapsEditing: ToRemark = (at, code) => (at.onlyAsked === true ? editing(at, code) : other(at, code));
const inTheWay: ToRemark = ({ file, sheet }, code) =>
  sheet === undefined ? other({ file }, code) : refusal("EXC-11", { file, sheet }, { sheet });

/** The requirement set that the manifest asks for. */
export const floor = "ExcelApi 1.9";

/** Raised here and not by Excel: it did not answer in time. */
export const silence = "NoAnswer";
/** Raised here and not by Excel: a summary is being written already. */
export const inProgress = "InProgress";

/** Excel's messages are in Excel's language and meant for nobody, so only the code counts. */
const byCode: ReadonlyMap<string, ToRemark> = new Map([
  ["InvalidOperationInCellEditMode", editing],
  ["InvalidOperation", perhapsEditing],
  ["AccessDenied", locked],
  ["RequestPayloadSizeLimitExceeded", tooMuch],
  ["ResponsePayloadSizeLimitExceeded", tooMuch],
  ["RangeExceedsLimit", tooMuch],
  ["ApiNotFound", tooOld],
  ["ApiNotAvailable", tooOld],
  ["InactiveWorkbook", gone],
  ["InvalidSelection", gone],
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
export function remarkOf(thrown: unknown, at: Circumstances): Refusal {
  const code = codeOf(thrown);
  if (code !== null) return (byCode.get(code) ?? other)(at, code);
  return refusal("INT-01", { file: at.file }, { what: thrown instanceof Error ? thrown.message : String(thrown) });
}

const payloadLimits: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);

export const isPayloadLimit = (thrown: unknown): boolean => payloadLimits.has(codeOf(thrown) ?? "");

/** While reading: what was asked for may be too much, in bytes or in cells. */
export const mayBeTooMuch = (thrown: unknown): boolean =>
  isPayloadLimit(thrown) || ["RangeExceedsLimit", "InvalidArgument"].includes(codeOf(thrown) ?? "");

/** While reading: it may be about what was asked for, so that a part of it can be had. All else is about Excel itself, and would fail again. */
export const isAboutContent = (thrown: unknown): boolean => {
  const code = codeOf(thrown);
  if (code === null) return false;
  return mayBeTooMuch(thrown) || isLostFocus(thrown) || !byCode.has(code);
};

/** Another workbook is in front, as documented for calls that depend on the one in front (OfficeDev/office-js-docs-pr, excel-add-ins-troubleshooting.md). */
export const isLostFocus = (thrown: unknown): boolean => codeOf(thrown) === "InvalidSelection";
