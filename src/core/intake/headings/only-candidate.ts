import type { Field } from "../../anvisningar/schema";
import { namesGrantItself } from "../../words/everyday-money";
import type { MoneyKind } from "../../words/money";
import type { Grid } from "../../workbook/grid";
import { isBlank } from "../../workbook/cell-text";
import { looseAmount } from "../../workbook/loose-amount";
import { formatFacts } from "../../workbook/number-format";
import type { MappedColumn } from "./mapped-column";
import type { HeadingColumn } from "./heading-column";
import { hasMeaning, type Vocabulary } from "./vocabulary";

export interface OnlyCandidate {
  readonly heading: HeadingColumn;
  readonly field: Field;
  /** The words that nobody knows. */
  readonly words: readonly string[];
}

/**
 * A needed amount that no heading means, but exactly one names beside unknown words ("Utfall gemensamt projekt"), over a column of amounts: it can be no other.
 * What other columns' headings name of the same amount, in whatever words, makes it a question instead. "Trygghetsmedel" beside what was spent is the grant,
 * where no column is of other money.
 */
export function onlyCandidates(
  grid: Grid,
  dataRows: readonly number[],
  columns: readonly HeadingColumn[],
  named: readonly MappedColumn[],
  vocabulary: Vocabulary,
): readonly OnlyCandidate[] {
  const isSpent = ({ field }: MappedColumn): boolean => field.id === "spentAmount";
  const kindOf = ({ text }: HeadingColumn): MoneyKind | null => vocabulary.moneyOf(text);
  const hasOtherMoney = columns.some((heading) => ["other", "other-beside"].includes(kindOf(heading) ?? ""));
  const isGrantItself = (heading: HeadingColumn): boolean =>
    !hasMeaning(heading.meaning) &&
    vocabulary.answered(heading.text) === undefined &&
    kindOf(heading) === "own" &&
    namesGrantItself(heading.text);
  const mayMean = (field: Field): boolean =>
    columns.some(({ meaning }) => meaning.candidates.some(({ id }) => id === field.id));
  return vocabulary.edition.fields
    .filter(({ type, required, id }) => type === "amount" && required && !named.some(({ field }) => field.id === id))
    .flatMap((field): OnlyCandidate[] => {
      const naming = columns.filter(
        ({ text, meaning }) =>
          !hasMeaning(meaning) &&
          vocabulary.answered(text) === undefined &&
          // "Beviljat av Boverket" is granted by somebody else.
          !["other", "other-beside"].includes(vocabulary.moneyOf(text) ?? "") &&
          vocabulary.amountsNamedIn(text).some(({ id }) => id === field.id),
      );
      const isGrant = field.id === "grantedAmount" && naming.length === 0 && named.some(isSpent) && !hasOtherMoney;
      const [heading, ...others] = isGrant ? columns.filter(isGrantItself) : naming;
      if (isGrant && heading && others.length === 0 && !mayMean(field) && holdsAmounts(grid, dataRows, heading.column))
        return [{ heading, field, words: [] }];
      if (!heading || others.length > 0 || mayMean(field) || vocabulary.amountsNamedIn(heading.text).length > 1)
        return [];
      const words = vocabulary.harmlessBeside(heading.text, field);
      return words !== null && holdsAmounts(grid, dataRows, heading.column) ? [{ heading, field, words }] : [];
    });
}

/** Every filled cell of the column is an amount, and there is one. */
function holdsAmounts(grid: Grid, dataRows: readonly number[], column: number): boolean {
  const cells = dataRows.flatMap((row) => grid.at(row, column) ?? []).filter((cell) => !isBlank(cell));
  return (
    cells.length > 0 &&
    cells.every((cell) => {
      const facts = formatFacts(cell.format);
      return looseAmount(cell) !== null && !facts.isPercent && !facts.isDate;
    })
  );
}
