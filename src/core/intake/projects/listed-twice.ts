import { fieldsWithRole, grantedAndSpent, type KnownFieldId } from "../../anvisningar/known-fields";
import { isRunningNumber } from "../../project/running-number";
import { doubt, join, type Told } from "../../project/told";
import { slug } from "../../values/label";
import { noOre, type Ore } from "../../values/ore";
import type { Identified } from "./identify-row";
import { statedAmount } from "./stated-amount";

/**
 * Two rows of one list with the same name, and nothing but running numbers to tell them apart. With the same grant (ID-13): one project that has been handed in
 * twice, also where it had come further the second time, or two that are alike; also with grants of their own where nothing else tells the rows apart. With grants
 * of their own and the same spending (ID-14): what the project cost in all, said for each decision. Both count, and the totals are in doubt.
 */
export function listedTwice(groups: Iterable<readonly Identified[]>): Told {
  const byGrant = new Map<string, Identified>();
  const bySpending = new Map<string, Identified>();
  const byName = new Map<string, Identified>();
  const told: Told[] = [];
  for (const [row] of groups) {
    if (!row || (row.id !== null && !isRunningNumber(row.id))) continue;
    const granted = statedAmount(row, "grantedAmount");
    const spent = statedAmount(row, "spentAmount");
    if (granted === null || granted === 0n) continue;
    const { sheet } = row.row.record;
    const years = row.years.map(({ year }) => year);
    const keyOf = (amount: Ore): string =>
      JSON.stringify([sheet, row.grantedNamnd, slug(row.name), years, String(amount)]);
    const isSpent = spent !== null && spent !== 0n;
    const alike = isSpent ? firstOf(byGrant, keyOf(granted), row) : undefined;
    const repeated = isSpent ? firstOf(bySpending, keyOf(spent), row) : undefined;
    const named = firstOf(byName, keyOf(noOre), row);
    const again = named && !isToldApart(named, row) ? named : undefined;
    const about = (first: Identified) => ({ project: row.name, cell: first.at.cell });
    const same = alike ?? (repeated ? undefined : again);
    if (same)
      told.push(
        doubt("ID-13", row.at, { ...about(same), granted }, { leavesOut: grantedAndSpent, reach: [same.at, row.at] }),
      );
    else if (repeated && spent !== null)
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

/** What makes two projects, or two decisions, of one name. */
const apart: readonly KnownFieldId[] = [
  ...fieldsWithRole("decided"),
  ...(["place", "district", "decisionRef", "budgetYear", "measure", "investmentType"] as const),
];

const isToldApart = (one: Identified, other: Identified): boolean =>
  apart.some((id) => {
    const [first, second] = [one, other].map(({ fields }) => fields.get(id)?.shown.trim() ?? "");
    return first !== "" && second !== "" && first !== second;
  });

/** The row that came first with the key; this one is kept as it where none did. */
function firstOf(seen: Map<string, Identified>, key: string, row: Identified): Identified | undefined {
  const first = seen.get(key);
  if (!first) seen.set(key, row);
  return first;
}
