import { lastColumn } from "sheet-refs";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { beginsLikeSum } from "../../words/sums";
import type { SheetParts } from "../raw";
import { hasRole } from "../../anvisningar/known-fields";
import type { FormLabel, FormLabels } from "./form-labels";

/** The columns that a row of cards takes. */
export interface CardBand {
  readonly left: number;
  readonly right: number;
}

const fewestCards = 2;

/**
 * Cards side by side, a project each: the same labels ("Beviljat", "Utfall") again in one row, each with its amount to the right, and none that names a project. Empty where
 * the sheet is laid out otherwise.
 */
export function cardBands(grid: Grid, { labels }: FormLabels): readonly CardBand[] {
  if (labels.some(({ meaning }) => [meaning.field, ...meaning.candidates].some((field) => hasRole(field?.id, "names"))))
    return [];
  const [first] = labels.filter(isAmount);
  const beside = labels.filter((label) => label.row === first?.row && saysOf(label) === saysOf(first));
  const columns = beside.map(({ column }) => column).toSorted((a, b) => a - b);
  if (columns.length < fewestCards || new Set(columns).size < columns.length) return [];
  const hasAmount = ({ row, right }: FormLabel): boolean => looseAmount(grid.at(row, right + 1)) !== null;
  if (!beside.every(hasAmount) || !labels.every(({ column }) => columns.includes(column))) return [];
  return columns.map((left, at) => ({ left, right: (columns[at + 1] ?? lastColumn + 1) - 1 }));
}

/** "Totalt beviljat" among the cards is of all of them: where it is another amount, a card has not been seen. */
export function comeToTotals(grid: Grid, { labels }: FormLabels, cards: readonly SheetParts[]): boolean {
  const values = cards.flatMap(({ records }) => records.flatMap((record) => record.values));
  return labels.filter(isOfAll).every(({ row, right, meaning }) => {
    const printed = looseAmount(grid.at(row, right + 1));
    const own = values.filter(({ field }) => field.id === meaning.field?.id);
    const sum = own.reduce((all, { cell }) => all + (looseAmount(cell) ?? 0n), 0n);
    return printed === null || own.length === 0 || printed === sum;
  });
}

/** "Totalt beviljat", beside labels of one card each; "Beviljad summa" is a card's own. */
export const isOfAll = ({ text, meaning }: FormLabel): boolean =>
  meaning.isTotal || (meaning.field === null && beginsLikeSum(text));

/** "Sammanlagt beviljat" under the last of several forms: amounts of all of them. None where something else follows. */
export function totalsBelow({ labels }: FormLabels): readonly FormLabel[] {
  const last = labels.findLastIndex((label) => !(isAmount(label) && isOfAll(label)));
  return labels.slice(last + 1);
}

export const without = (all: FormLabels, some: readonly FormLabel[]): FormLabels => ({
  ...all,
  labels: all.labels.filter((label) => !some.includes(label)),
});

const isAmount = ({ meaning }: FormLabel): boolean => meaning.field?.type === "amount";

const saysOf = ({ meaning }: FormLabel): string => `${meaning.field?.id ?? ""} ${meaning.year ?? ""}`;
