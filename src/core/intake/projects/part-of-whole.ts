import { grantedAndSpent } from "../../anvisningar/known-fields";
import { isRunningNumber } from "../../project/running-number";
import { doubt, joinAll, nothingTold, type Told } from "../../project/told";
import { namesStage, namesWhole, placeNamed } from "../../words/whole-and-part";
import type { Identified } from "./identify-row";
import { statedAmount } from "./stated-amount";

/**
 * "Friområdet, hela stråket" and "Friområdet, etapp 1" in one list, each with a grant of its own: the stage may be part of the whole (ID-17). Both count, and the
 * totals are in doubt. Projects with ids of their own are two.
 */
export function partOfWhole(groups: Iterable<readonly Identified[]>): Told {
  const rows = [...groups].flatMap(([row]) => (row && (row.id === null || isRunningNumber(row.id)) ? [row] : []));
  const placeOf = (row: Identified): string =>
    JSON.stringify([row.row.record.sheet, row.grantedNamnd, placeNamed(row.name)]);
  const wholes = new Map(rows.filter(({ name }) => namesWhole(name)).map((row) => [placeOf(row), row] as const));
  if (wholes.size === 0) return nothingTold;
  const told = rows.flatMap((row) => {
    const whole = namesStage(row.name) ? wholes.get(placeOf(row)) : undefined;
    const [granted, all] = [statedAmount(row, "grantedAmount"), whole ? statedAmount(whole, "grantedAmount") : null];
    if (!whole || granted === null || all === null || granted === 0n || all < granted) return [];
    const params = { project: row.name, other: whole.name, cell: whole.at.cell, granted };
    return [doubt("ID-17", row.at, params, { leavesOut: grantedAndSpent, reach: [whole.at, row.at] })];
  });
  return joinAll(told);
}
