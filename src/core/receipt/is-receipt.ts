import type { WorkbookSnapshot } from "../workbook/snapshot";

/** A hidden name, by which a receipt is known from a workbook that somebody has sent. */
export const receiptMark = "medelkoll_kvitto";

/** True for a receipt of ours: it repeats what somebody has sent, so it is never read as a return. */
export const isReceipt = ({ names }: Pick<WorkbookSnapshot, "names">): boolean =>
  names.some(({ name }) => name.toLowerCase() === receiptMark);
