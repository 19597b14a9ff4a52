import { grantedAndSpent } from "../../anvisningar/known-fields";
import { isRunningNumber } from "../../project/running-number";
import { doubt, join, type Told } from "../../project/told";
import { slug } from "../../values/label";
import type { Ore } from "../../values/ore";
import type { Identified } from "./identify-row";
import { statedAmount } from "./stated-amount";

/**
 * Two rows of one list with the same name, and nothing but running numbers to tell them apart. With the same grant (ID-13): one project that has been handed in
 * twice, also where it had come further the second time, or two that are alike. With grants of their own and the same spending (ID-14): what the project cost in
 * all, said for each decision. Both count, and the totals are in doubt.
 */
export function listedTwice(groups: Iterable<readonly Identified[]>): Told {
  const byGrant = new Map<string, Identified>();
  const bySpending = new Map<string, Identified>();
  const told: Told[] = [];
  for (const [row] of groups) {
    if (!row || (row.id !== null && !isRunningNumber(row.id))) continue;
    const granted = statedAmount(row, "grantedAmount");
    const spent = statedAmount(row, "spentAmount");
    if (granted === null || granted === 0n || spent === null || spent === 0n) continue;
    const { sheet } = row.row.record;
    const years = row.years.map(({ year }) => year);
    const keyOf = (amount: Ore): string =>
      JSON.stringify([sheet, row.grantedNamnd, slug(row.name), years, String(amount)]);
    const alike = firstOf(byGrant, keyOf(granted), row);
    const repeated = firstOf(bySpending, keyOf(spent), row);
    const about = (first: Identified) => ({ project: row.name, cell: first.at.cell });
    if (alike)
      told.push(
        doubt("ID-13", row.at, { ...about(alike), granted }, { leavesOut: grantedAndSpent, reach: [alike.at, row.at] }),
      );
    else if (repeated)
      told.push(
        doubt(
          "ID-14",
          row.at,
          { ...about(repeated), spent },
          { leavesOut: ["spentAmount"], reach: [repeated.at, row.at] },
        ),
      );
  }
  return join(...told);
}

/** The row that came first with the key; this one is kept as it where none did. */
function firstOf(seen: Map<string, Identified>, key: string, row: Identified): Identified | undefined {
  const first = seen.get(key);
  if (!first) seen.set(key, row);
  return first;
}
