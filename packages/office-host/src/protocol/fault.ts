/**
 * Errors that Excel answers with: codes and texts as Microsoft documents them under "Error handling with the application-specific JavaScript APIs".
 */
const texts = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotAvailable: "The requested API is not available.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  BadPassword: "The password you supplied is incorrect.",
  Conflict: "Request could not be processed because of a conflict.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook:
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: "The memory limit has been reached. Your action could not be completed.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of 33554000 cells.",
  PivotTableRangeConflict: "The attempted operation causes a conflict with a PivotTable range.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  ServiceNotAvailable: "The service is unavailable.",
  Unauthenticated: "Required authentication information is either missing or invalid.",
  UndoNotSupported: "The operation can't be grouped, because it doesn't support undo.",
  UnsupportedFeature: "The operation failed because the source worksheet contains one or more unsupported features.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  UnsupportedSheet: "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
} as const;

export type FaultCode = keyof typeof texts;

export const faultCodes = Object.keys(texts) as readonly FaultCode[];

const statuses: Partial<Record<FaultCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  Conflict: 409,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  ServiceNotAvailable: 503,
};

/** An error that goes back to the client in the answer to its batch. */
export class Fault extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: FaultCode,
    /** `Worksheet.getRange`; the executor fills it in where the thrower does not know. */
    readonly location: string | null = null,
    text: string = texts[code],
  ) {
    super(text);
    this.name = "Fault";
    this.httpStatus = statuses[code] ?? 400;
  }
}

export const faultText = (code: FaultCode): string => texts[code];

/** A member that the host lacks says so by name, so that nobody takes silence for an answer. */
export const notImplemented = (member: string): Fault =>
  new Fault("NotImplemented", member, `NotImplemented: ${member} is not implemented by the host.`);
