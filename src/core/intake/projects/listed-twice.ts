import { grantedAndSpent } from "../../anvisningar/known-fields";
import { isRunningNumber } from "../../project/running-number";
import { doubt, join, type Told } from "../../project/told";
import { slug } from "../../values/label";
import type { Identified } from "./identify-row";
import { statedAmount } from "./stated-amount";

/**
 * Two rows of one list with the same name and the same grant, and nothing but running numbers to tell them apart (ID-13): one project that has been handed in
 * twice, also where it had come further the second time, or two that are alike. Both count, and the totals are in doubt.
 */
export function listedTwice(groups: Iterable<readonly Identified[]>): Told {
  const seen = new Map<string, Identified>();
  const told: Told[] = [];
  for (const [row] of groups) {
    if (!row || (row.id !== null && !isRunningNumber(row.id))) continue;
    const granted = statedAmount(row, "grantedAmount");
    const spent = statedAmount(row, "spentAmount");
    if (granted === null || granted === 0n || spent === null || spent === 0n) continue;
    const { sheet } = row.row.record;
    const years = row.years.map(({ year }) => year);
    const key = JSON.stringify([sheet, row.grantedNamnd, slug(row.name), years, String(granted)]);
    const first = seen.get(key);
    if (!first) seen.set(key, row);
    else {
      told.push(
        doubt(
          "ID-13",
          row.at,
          { project: row.name, cell: first.at.cell, granted },
          { leavesOut: grantedAndSpent, reach: [first.at, row.at] },
        ),
      );
    }
  }
  return join(...told);
}
