import type { FieldId } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { grantedAs, namesGrantItself, namesOnlyMoney } from "../../words/everyday-money";
import type { MoneyKind } from "../../words/money";
import { isOtherThanAmount } from "../../words/qualifiers";
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
  const spendings = named.filter(isSpent);
  const isUnknown = ({ text, meaning }: HeadingColumn): boolean =>
    !hasMeaning(meaning) && vocabulary.answered(text) === undefined;
  const isOthers = ({ text }: HeadingColumn): boolean =>
    // "Beviljat av Boverket" is granted by somebody else.
    ["other", "other-beside"].includes(vocabulary.moneyOf(text) ?? "");
  const covers = (heading: HeadingColumn): boolean =>
    spendings.length === 1 && spendings.every(({ column }) => isAtLeast(grid, dataRows, heading.column, column));
  /** What nothing else can be, from the surest words to the vaguest. */
  const instead: Partial<Record<FieldId, readonly ((heading: HeadingColumn) => readonly string[] | null)[]>> = {
    grantedAmount: [
      (heading) => (!hasOtherMoney && isGrantItself(heading) ? [] : null),
      (heading) => (isOtherThanAmount(heading.text) || !covers(heading) ? null : grantedAs(heading.text)),
      (heading) => (!hasOtherMoney && namesOnlyMoney(heading.text) && covers(heading) ? [] : null),
    ],
    spentAmount: [
      // "Beviljade medel | Varav använda medel".
      (heading) =>
        named.some(({ field, column }) => field.id === "grantedAmount" && column === heading.column - 1) &&
        vocabulary.meaning(partOf(heading.text)).field?.id === "spentAmount"
          ? []
          : null,
    ],
  };
  return vocabulary.edition.fields
    .filter(({ type, required, id }) => type === "amount" && required && !named.some(({ field }) => field.id === id))
    .flatMap((field): OnlyCandidate[] => {
      if (mayMean(field)) return [];
      const open = columns.filter((heading) => isUnknown(heading) && !isOthers(heading));
      const naming = open.filter(({ text }) => vocabulary.amountsNamedIn(text).some(({ id }) => id === field.id));
      const [heading, ...others] = naming;
      if (!heading) {
        const isAlone = field.id !== "grantedAmount" || spendings.length > 0;
        const filled = isAlone ? open.filter(({ column }) => holdsAmounts(grid, dataRows, column)) : [];
        for (const wordsOf of instead[field.id] ?? []) {
          const found = filled.flatMap((one) => {
            const words = wordsOf(one);
            return words === null ? [] : [{ heading: one, field, words }];
          });
          if (found.length > 0) return found.length === 1 ? found : [];
        }
        return [];
      }
      if (others.length > 0 || vocabulary.amountsNamedIn(heading.text).length > 1) return [];
      const words = vocabulary.harmlessBeside(heading.text, field);
      return words !== null && holdsAmounts(grid, dataRows, heading.column) ? [{ heading, field, words }] : [];
    });
}

/** "3b. Varav använda medel": what the part is. */
const partOf = (text: string): string =>
  /^\s*(?:\d{1,2}\s?[a-zåäö]?[.)]?\s+)?(?:varav|därav)\s+(\S.*)$/iu.exec(text)?.[1] ?? "";

/** Fewer rows tell little. */
const fewestRows = 3;

/** What was spent stays within the amounts on nearly all rows. */
function isAtLeast(grid: Grid, dataRows: readonly number[], whole: number, part: number): boolean {
  const size = (row: number, column: number): bigint => {
    const amount = looseAmount(grid.at(row, column)) ?? 0n;
    return amount < 0n ? -amount : amount;
  };
  const rows = dataRows.filter((row) => size(row, whole) > 0n);
  const within = rows.filter((row) => size(row, part) <= size(row, whole)).length;
  return rows.length >= fewestRows && within * 4 >= rows.length * 3;
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
