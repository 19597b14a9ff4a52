import { isReceipt } from "../receipt/is-receipt";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { isSummary } from "./is-summary";

/** True for what Medelkoll has written of what others have sent: it is never read beside it. */
export const isOwnWorkbook = (snapshot: Pick<WorkbookSnapshot, "sheets" | "names">): boolean =>
  isSummary(snapshot) || isReceipt(snapshot);
