import type { FieldId } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { normaliseLabel } from "../../values/label";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { grantedAs, namesGrantItself, namesOnlyMoney } from "../../words/everyday-money";
import { isOtherThanAmount, saysDifference } from "../../words/qualifiers";
import type { HeadingColumn } from "./heading-column";
import { holdsAmounts } from "./holds-amounts";
import type { MappedColumn } from "./mapped-column";
import { hasMeaning, type Vocabulary } from "./vocabulary";

interface Around {
  readonly grid: Grid;
  readonly dataRows: readonly number[];
  readonly columns: readonly HeadingColumn[];
  /** Those that mean nothing that is known, and are not of others' money. */
  readonly open: readonly HeadingColumn[];
  readonly named: readonly MappedColumn[];
  readonly vocabulary: Vocabulary;
}

interface Found {
  readonly heading: HeadingColumn;
  /** The words that nobody knows. */
  readonly words: readonly string[];
}

/** The words of a heading that nobody knows, where it can be the amount; null where it cannot. */
type Telling = (heading: HeadingColumn) => readonly string[] | null;

/**
 * The column of an amount that no heading names, by what it says and what stands beside it; empty where none or several can be it. Of the grant, from the surest
 * words to the vaguest, beside what was spent: its own name ("Trygghetsmedel"), what was given ("Beviljad budgetjustering"), and money alone ("Pengar totalt") where
 * no other column of amounts is unknown. Of what was spent: "varav använt" right behind the grant.
 */
export function amountWithoutName(field: Field, around: Around): readonly Found[] {
  const { grid, dataRows, open } = around;
  const filled = open.filter(({ column }) => holdsAmounts(grid, dataRows, column));
  for (const telling of tellingOf(field.id, around)) {
    const found = filled.flatMap((heading): readonly Found[] => {
      const words = telling(heading);
      return words === null ? [] : [{ heading, words }];
    });
    if (found.length > 0) return found.length === 1 ? found : [];
  }
  return [];
}

function tellingOf(field: FieldId, { grid, dataRows, columns, named, vocabulary }: Around): readonly Telling[] {
  const kindOf = ({ text }: HeadingColumn) => vocabulary.moneyOf(text);
  const hasOtherMoney = columns.some((heading) => ["other", "other-beside"].includes(kindOf(heading) ?? ""));
  const [first, ...more] = columns.filter(
    ({ text, meaning, column }) =>
      !hasMeaning(meaning) &&
      vocabulary.answered(text) === undefined &&
      !saysDifference(text) &&
      holdsAmounts(grid, dataRows, column),
  );
  // Another one may be a part of this one, or of another year.
  const isOnlyUnknown = (heading: HeadingColumn): boolean => heading === first && more.length === 0;
  if (field === "spentAmount") {
    const grants = named.filter((one) => one.field.id === "grantedAmount");
    const isBehindGrant = ({ column }: HeadingColumn): boolean => grants.some((grant) => grant.column === column - 1);
    const saysPart = ({ text }: HeadingColumn): boolean => vocabulary.meaning(partOf(text)).field?.id === field;
    return [(heading) => (isOnlyUnknown(heading) && isBehindGrant(heading) && saysPart(heading) ? [] : null)];
  }
  const [spent, ...spendings] = named.filter((one) => one.field.id === "spentAmount");
  if (field !== "grantedAmount" || !spent) return [];
  const covers = ({ column }: HeadingColumn): boolean =>
    spendings.length === 0 && isAtLeast(grid, dataRows, column, spent.column);
  // What was spent of other money stands apart too: "Finansiering | Utfall" over "Trygghetsmedel | Egna medel".
  const isToldApart = !hasOtherMoney || kindOf(spent.heading) === "own";
  return [
    (heading) => (isToldApart && kindOf(heading) === "own" && namesGrantItself(heading.text) ? [] : null),
    (heading) => (!isOtherThanAmount(heading.text) && covers(heading) ? grantedAs(heading.text) : null),
    (heading) => {
      const isMoney = !hasOtherMoney && isOnlyUnknown(heading) && namesOnlyMoney(heading.text);
      return isMoney && covers(heading) ? [normaliseLabel(heading.text)] : null;
    },
  ];
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
