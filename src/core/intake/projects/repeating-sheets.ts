import { grantedAndSpent } from "../../anvisningar/known-fields";
import { slug } from "../../values/label";
import type { Identified } from "./identify-row";
import { statedAmount } from "./stated-amount";

/** Whether a row says again what the others do, each on another sheet of which one repeats the other whole. */
export type SaysAgain = (others: readonly Identified[], one: Identified) => boolean;

const sheetOf = ({ row }: Identified): string => row.record.sheet;

/** What a row says of its project, whoever's it is; null where it states no money. */
function sayingOf(one: Identified): string | null {
  const amounts = grantedAndSpent.map((field) => statedAmount(one, field));
  return amounts.some((amount) => amount !== null && amount !== 0n)
    ? JSON.stringify([slug(one.name), amounts.map(String)])
    : null;
}

function sayingsBySheet(rows: readonly Identified[]): ReadonlyMap<string, ReadonlySet<string | null>> {
  const said = new Map<string, Set<string | null>>();
  for (const one of rows) said.set(sheetOf(one), (said.get(sheetOf(one)) ?? new Set()).add(sayingOf(one)));
  return said;
}

/**
 * A pivot and the list behind it have the same projects with the same amounts, all of them. A few that two lists have in common may be projects of two nämnder
 * that are alike.
 */
export function sayingAgain(rows: readonly Identified[]): SaysAgain {
  let said: ReadonlyMap<string, ReadonlySet<string | null>> | null = null;
  const saidOn = (sheet: string): ReadonlySet<string | null> => {
    said ??= sayingsBySheet(rows);
    return said.get(sheet) ?? new Set();
  };
  const isWithin = (sheet: string, other: string): boolean => {
    const others = saidOn(other);
    return [...saidOn(sheet)].every((saying) => others.has(saying));
  };
  const known = new Map<string, boolean>();
  const repeat = (a: string, b: string): boolean => {
    const key = JSON.stringify([a, b]);
    const answer = known.get(key) ?? (isWithin(a, b) || isWithin(b, a));
    known.set(key, answer);
    return answer;
  };
  return (others, one) => {
    const saying = sayingOf(one);
    return (
      saying !== null &&
      others.every(
        (other) =>
          sheetOf(other) !== sheetOf(one) && sayingOf(other) === saying && repeat(sheetOf(other), sheetOf(one)),
      )
    );
  };
}
