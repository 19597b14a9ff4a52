import { grantedAndSpent } from "../../anvisningar/known-fields";
import { slug } from "../../values/label";
import type { Identified } from "./identify-row";
import { statedAmount } from "./stated-amount";

/** Whether a row says again what the others do, each on another sheet of which one repeats the other whole. */
export type SaysAgain = (others: readonly Identified[], one: Identified) => boolean;

const sheetOf = ({ row }: Identified): string => row.record.sheet;

type Amounts = readonly (bigint | null)[];

const amountsOf = (one: Identified): Amounts => grantedAndSpent.map((field) => statedAmount(one, field));

const added = (a: Amounts, b: Amounts): Amounts =>
  a.map((amount, index) => (amount === null ? (b[index] ?? null) : amount + (b[index] ?? 0n)));

/** What a sheet says of its projects, by name: what their rows, of one year each, come to. */
function sayingsBySheet(rows: readonly Identified[]): ReadonlyMap<string, ReadonlyMap<string, Amounts>> {
  const said = new Map<string, Map<string, Amounts>>();
  for (const one of rows) {
    const own = said.get(sheetOf(one)) ?? new Map<string, Amounts>();
    said.set(sheetOf(one), own);
    const before = own.get(slug(one.name));
    own.set(slug(one.name), before ? added(before, amountsOf(one)) : amountsOf(one));
  }
  return said;
}

/**
 * A pivot and the list behind it have the same projects, all of them: where one has another amount, they contradict each other. A few that two lists have in common may be projects
 * of two nämnder that are alike, and so may a single one with another amount.
 */
export function sayingAgain(rows: readonly Identified[]): SaysAgain {
  let said: ReadonlyMap<string, ReadonlyMap<string, Amounts>> | null = null;
  const saidOn = (sheet: string): ReadonlyMap<string, Amounts> => {
    said ??= sayingsBySheet(rows);
    return said.get(sheet) ?? new Map();
  };
  const isSaid = (name: string, amounts: Amounts, sheet: string): boolean => {
    const others = saidOn(sheet).get(name);
    return others !== undefined && amounts.every((amount, index) => amount === (others[index] ?? null));
  };
  const isWithin = (sheet: string, other: string): boolean => {
    const own = [...saidOn(sheet)];
    return own.every(([name, amounts]) => (own.length > 1 ? saidOn(other).has(name) : isSaid(name, amounts, other)));
  };
  const known = new Map<string, boolean>();
  const repeat = (a: string, b: string): boolean => {
    const key = JSON.stringify([a, b]);
    const answer = known.get(key) ?? (isWithin(a, b) || isWithin(b, a));
    known.set(key, answer);
    return answer;
  };
  return (others, one) => {
    const [sheet, name] = [sheetOf(one), slug(one.name)];
    const amounts = saidOn(sheet).get(name) ?? [];
    const elsewhere = others.filter((other) => sheetOf(other) !== sheet);
    const isOfAnotherYear = (other: Identified): boolean => other.year !== null && other.year !== one.year;
    return (
      elsewhere.length > 0 &&
      amounts.some((amount) => amount !== null && amount !== 0n) &&
      others.every((other) => (sheetOf(other) === sheet ? isOfAnotherYear(other) : repeat(sheetOf(other), sheet)))
    );
  };
}
