import { can } from "../host/requirement-sets";
import type { HostValue } from "../read/host-value";
import { isMarkText } from "./steps/mark-steps";
import { readState } from "./state/read-state";
import { ownSheetNames, type OwnState } from "./state/own-state";

/**
 * Sheets that a run added and did not come to name before it ended. They are known by the names that the run noted down, and they hold nothing
 * but our mark; a sheet with anything else on it is never taken for one. They are deleted, and the workbook is looked at anew.
 */
export async function withoutStrays(context: Excel.RequestContext, state: OwnState): Promise<OwnState> {
  const head = state.record?.head;
  if (head?.state !== "writing" || state.structureLocked || state.readOnly) return state;
  const marked = new Set(ownSheetNames(state));
  const candidates = head.adds.filter((name) => state.sheetNames.includes(name) && !marked.has(name));
  if (candidates.length === 0) return state;
  const asked = candidates.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load("address,values");
    if (can("charts")) sheet.charts.load("count");
    return { sheet, used };
  });
  await context.sync();
  const isBare = ({ sheet, used }: (typeof asked)[number]): boolean =>
    (used.isNullObject || holdsMarkOnly(used)) && !(can("charts") && sheet.charts.count > 0);
  for (const one of asked) if (isBare(one)) one.sheet.delete();
  return readState(context);
}

const holdsMarkOnly = ({ address, values }: Excel.Range): boolean =>
  address.endsWith("!A1") && isMarkText((values as HostValue[][])[0]?.[0]);
