import type { SummaryState } from "../../../core/host/open-workbook";
import { readIn } from "../host/excel-run";
import { ownSheetNames, type OwnState } from "./state/own-state";
import { readState } from "./state/read-state";

export const noSummary: SummaryState = { kind: "none", sheets: [], asOf: null, canRestore: false };

/** What stands in the workbook, by its marks and its record. One sync. A workbook that cannot be asked has none. */
export async function summaryState(): Promise<SummaryState> {
  try {
    return stateOf(await readIn(readState));
  } catch {
    return noSummary;
  }
}

export function stateOf({ own, record, strayRecord }: OwnState): SummaryState {
  const sheets = ownSheetNames({ own });
  const head = record?.head ?? null;
  // A record with nothing in it and no sheets beside it is what Ctrl+Z leaves of a first write, and is in nobody's way.
  const isStray = sheets.length === 0 && strayRecord !== null;
  if (head?.state === "writing" || isStray) return { kind: "unfinished", sheets, asOf: null, canRestore: true };
  const asOf = head?.asOf === "" ? null : (head?.asOf ?? null);
  if (sheets.length === 0) return { ...noSummary, canRestore: head?.previous != null };
  return { kind: "whole", sheets, asOf, canRestore: head !== null };
}
