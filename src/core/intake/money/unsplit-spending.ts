import type { MoneyKind } from "../../words/money";
import { namesPart } from "../../words/row-labels";
import { isProvedBy, sumOf, type Amount, type AmountRow } from "../headings/arithmetic";
import type { MoneyParts, NamedAmount } from "./own-part";

/** What was spent of the grant's own money and of other money together, in the rows that have other money. */
export interface UnsplitSpending<Item> {
  readonly spent: Item;
  /** Columns of the other money in it. */
  readonly others: readonly Item[];
  /** Indexes of the rows with other money. */
  readonly rows: readonly number[];
}

const sizeOf = (amount: Amount | null | undefined): bigint => {
  const value = amount?.value ?? 0n;
  return value < 0n ? -value : value;
};

/** More than a tenth above the grant is no overrun where other money explains it. */
const overrun = 10n;

/**
 * "Trygghetsmedel | Egna medel | Total budget | Bokfört": the grant is told apart from other money, what was spent is not, so that nobody knows how much of
 * it was the grant's. What is left may show of what it was spent. Null where it was spent of the grant alone, or where no row has other money.
 */
export function unsplitSpending<Item>(
  named: readonly NamedAmount<Item>[],
  { own, others }: MoneyParts<Item>,
  moneyOf: (text: string) => MoneyKind | null,
): UnsplitSpending<Item> | null {
  const [spent, ...more] = named.filter(({ field }) => field === "spentAmount");
  if (!spent || more.length > 0 || own.some(({ field }) => field === "spentAmount") || moneyOf(spent.text) === "own")
    return null;
  const split = own.find(({ field }) => field === "grantedAmount");
  const grants = named.filter(({ item, field }) => (split ? item === split.item : field === "grantedAmount"));
  const beside = named.filter(({ item, text, field }) =>
    split && others.length > 0 ? others.includes(item) : field === null && moneyOf(text) === "other",
  );
  const [grant] = grants;
  if (!grant || grants.length > 1 || beside.length === 0) return null;
  const other = spent.amounts.map((_, row) =>
    sumOf(
      beside.map(({ amounts }) => amounts[row] ?? null),
      beside.map((_one, index) => index),
    ),
  );
  const whole = grant.amounts.map((amount, row) => sumOf([amount, other[row] ?? null], [0, 1]));
  const isLeftOf = (amounts: AmountRow): boolean =>
    named.some(
      (one) =>
        // A deviation from the estimate is measured from it, whoever pays.
        one.field !== "reportedDeviation" &&
        ![grant.item, split?.whole, spent.item, ...beside.map(({ item }) => item)].includes(one.item) &&
        isProvedBy({ kind: "difference", amounts: one.amounts }, amounts, spent.amounts),
    );
  const rows = spent.amounts.flatMap((amount, row) => (sizeOf(amount) > 0n && sizeOf(other[row]) > 0n ? [row] : []));
  if (rows.length === 0 || (isLeftOf(grant.amounts) && !isLeftOf(whole))) return null;
  const isMore = (row: number): boolean => {
    const excess = sizeOf(spent.amounts[row]) - sizeOf(grant.amounts[row]);
    return excess * overrun > sizeOf(grant.amounts[row]) && sizeOf(spent.amounts[row]) <= sizeOf(whole[row]);
  };
  // "varav beviljade trygghetsmedel" beside "Upparbetat totalt".
  return split || namesPart(grant.text) || isLeftOf(whole) || rows.some(isMore)
    ? { spent: spent.item, others: beside.map(({ item }) => item), rows }
    : null;
}
