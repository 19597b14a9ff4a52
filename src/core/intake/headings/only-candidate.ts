import type { Field } from "../../anvisningar/schema";
import type { Grid } from "../../workbook/grid";
import { amountWithoutName } from "./amount-without-name";
import type { HeadingColumn } from "./heading-column";
import { holdsAmounts } from "./holds-amounts";
import type { MappedColumn } from "./mapped-column";
import { hasMeaning, type Vocabulary } from "./vocabulary";

export interface OnlyCandidate {
  readonly heading: HeadingColumn;
  readonly field: Field;
  /** The words that nobody knows. */
  readonly words: readonly string[];
}

/**
 * A needed amount that no heading means, but exactly one names beside unknown words ("Utfall gemensamt projekt"), over a column of amounts: it can be no other.
 * What other columns' headings name of the same amount, in whatever words, makes it a question instead. Where none names it, it may be told by what stands beside it.
 */
export function onlyCandidates(
  grid: Grid,
  dataRows: readonly number[],
  columns: readonly HeadingColumn[],
  named: readonly MappedColumn[],
  vocabulary: Vocabulary,
): readonly OnlyCandidate[] {
  const mayMean = (field: Field): boolean =>
    columns.some(({ meaning }) => meaning.candidates.some(({ id }) => id === field.id));
  const unknown = columns.filter(
    ({ text, meaning }) => !hasMeaning(meaning) && vocabulary.answered(text) === undefined,
  );
  // "Beviljat av Boverket" is granted by somebody else.
  const open = unknown.filter(({ text }) => !["other", "other-beside"].includes(vocabulary.moneyOf(text) ?? ""));
  return vocabulary.edition.fields
    .filter(({ type, required, id }) => type === "amount" && required && !named.some(({ field }) => field.id === id))
    .flatMap((field): readonly OnlyCandidate[] => {
      if (mayMean(field)) return [];
      const naming = open.filter(({ text }) => vocabulary.amountsNamedIn(text).some(({ id }) => id === field.id));
      const [heading, ...others] = naming;
      if (!heading)
        return amountWithoutName(field, { grid, dataRows, columns, open, named, vocabulary }).map((one) => ({
          ...one,
          field,
        }));
      if (others.length > 0 || vocabulary.amountsNamedIn(heading.text).length > 1) return [];
      const words = vocabulary.harmlessBeside(heading.text, field);
      return words !== null && holdsAmounts(grid, dataRows, heading.column) ? [{ heading, field, words }] : [];
    });
}
