import { grantedAndSpent, hasRole } from "../../anvisningar/known-fields";
import { remark } from "../../findings/finding";
import { normaliseLabel, visibleText } from "../../values/label";
import { addressOf } from "sheet-refs";
import type { Field } from "../../anvisningar/schema";
import { doubt, join, nothingTold, tell, type Told } from "../../project/told";
import type { MoneyKind } from "../../words/money";
import { moneyParts, type NamedAmount } from "../money/own-part";
import { unsplitSpending } from "../money/unsplit-spending";
import { amountRows, amountsIn } from "./amount-rows";
import type { HeadingColumn } from "./heading-column";
import type { MappedColumn } from "./mapped-column";
import type { ColumnLook } from "./tell-columns";
import { hasNumbers } from "./unread-columns";

export interface ColumnsOfMoney {
  /** All columns that mean a field, with the grant's own parts and without what is other money. */
  readonly candidates: readonly MappedColumn[];
  /** Columns of other money. */
  readonly aside: readonly HeadingColumn[];
  readonly told: Told;
}

/**
 * "Budget | Utfall | … | Beviljade trygghetsmedel | Använda trygghetsmedel": where both what was granted and what was spent of the grant's own money have columns, the
 * others are of all money. Null where only one of them has.
 */
function ownOfBoth(
  candidates: readonly MappedColumn[],
  moneyOf: ColumnLook["vocabulary"]["moneyOf"],
): { readonly own: readonly MappedColumn[]; readonly aside: readonly MappedColumn[] } | null {
  const flows = candidates.filter(({ field }) => hasRole(field.id, "granted", "spent"));
  const own = flows.filter(({ heading }) => moneyOf(heading.text) === "own");
  const aside = flows.filter((one) => !own.includes(one));
  const isOfBoth = grantedAndSpent.every((id) => own.filter(({ field }) => field.id === id).length === 1);
  const isTheRestSilent = aside.every(({ heading }) => moneyOf(heading.text) === null);
  return isOfBoth && isTheRestSilent ? { own, aside } : null;
}

const isOfOthers = (kind: MoneyKind | null): boolean => kind === "other" || kind === "other-beside";

/** Cells that one finding names. */
const mostCells = 20;

/** Sees which columns of amounts tell the grant's own money from other money: "Utfall totalt, varav trygghetsmedel, varav egna medel". */
export function columnsOfMoney(
  headings: readonly HeadingColumn[],
  candidates: readonly MappedColumn[],
  { grid, dataRows, file, vocabulary }: ColumnLook,
): ColumnsOfMoney {
  const moneyOf = vocabulary.moneyOf;
  if (!headings.some(({ text }) => moneyOf(text) !== null)) return { candidates, aside: [], told: nothingTold };
  const filled = headings.filter(({ column, meaning }) => !meaning.isPercent && hasNumbers(grid, dataRows, column));
  if (!filled.some(({ text }) => moneyOf(text) !== null)) return { candidates, aside: [], told: nothingTold };
  const byColumn = new Map(candidates.map((mapped) => [mapped.column, mapped] as const));
  const fieldOf = ({ column }: HeadingColumn): Field | null => {
    const field = byColumn.get(column)?.field;
    return field?.type === "amount" ? field : null;
  };
  const measured = filled.map((heading) => ({ column: heading.column, unit: heading.meaning.unit ?? null }));
  const rowNumbers = amountRows(grid, dataRows, measured);
  const rows = rowNumbers.map((row) => amountsIn(grid, row, measured));
  const named = filled.map((item, index): NamedAmount<HeadingColumn> => ({
    ...{ item, text: item.text, field: fieldOf(item)?.id ?? null },
    amounts: rows.map((row) => row[index] ?? null),
  }));
  const money = moneyParts(named, moneyOf);
  const { own, others, within } = money;
  const unsplit = unsplitSpending(named, money, moneyOf);
  const unsplitRows = new Set(unsplit?.rows.flatMap((index) => rowNumbers[index] ?? []));
  const place = ({ row, column }: HeadingColumn) => ({ file, sheet: grid.sheet.name, cell: addressOf(row, column) });
  const split = ownOfBoth(candidates, moneyOf);
  // "Nämndens egna medel" beside both is neither.
  const isOthers = (heading: HeadingColumn): boolean => isOfOthers(moneyOf(heading.text)) || others.includes(heading);
  const elsewhere = filled.filter((heading) => isOthers(heading) && !byColumn.has(heading.column));
  // A whole that they do not come to says that something is amiss.
  const isAmiss = filled.some(({ text }) => /(?:^| )(?:total|hela )/u.test(normaliseLabel(text)));
  if (split && (split.aside.length > 0 || (elsewhere.length > 0 && !isAmiss))) {
    const aside = [...split.aside.map(({ heading }) => heading), ...elsewhere];
    const called = (columns: readonly HeadingColumn[]): readonly string[] =>
      columns.map((heading) => `${place(heading).cell} ”${visibleText(heading.text)}”`);
    const [first] = aside;
    const at = aside.map((heading) => place(heading).cell).join(",");
    const counts = called(split.own.map(({ heading }) => heading));
    return {
      candidates: candidates.filter((one) => !split.aside.includes(one)),
      aside,
      told: first
        ? tell(remark("STR-55", { ...place(first), cell: at }, { aside: called(aside), counts }))
        : nothingTold,
    };
  }
  const parts = own.flatMap(({ item, whole, field: id }): MappedColumn[] => {
    const mapped = byColumn.get(whole.column);
    const field = vocabulary.edition.fields.find((one) => one.id === id);
    if (!mapped && field) {
      const heading = { ...item, meaning: { ...item.meaning, field } };
      return [{ column: item.column, field, year: item.year, heading, isOwnMoney: true }];
    }
    if (!mapped) return [];
    // The part is of its whole's time, where it names none of its own.
    const { time } = mapped.heading.meaning;
    const meaning = item.meaning.time || !time ? item.meaning : { ...item.meaning, time };
    const heading = { ...item, year: item.year ?? mapped.heading.year, meaning };
    return [{ ...mapped, column: item.column, year: item.meaning.year ?? mapped.year, heading, isOwnMoney: true }];
  });
  const set = new Set([...own.map(({ item }) => item.column), ...others.map(({ column }) => column)]);
  const counted = own.map(({ item }) => `${addressOf(item.row, item.column)} ”${visibleText(item.text)}”`);
  const [first] = others;
  return {
    candidates: [
      ...candidates
        .filter(({ column }) => !set.has(column))
        .map((mapped) => (mapped.column === unsplit?.spent.column ? { ...mapped, unsplitRows } : mapped)),
      ...parts,
    ],
    aside: others,
    told: join(
      first
        ? tell(
            remark(
              "STR-55",
              { ...place(first), cell: others.map((one) => place(one).cell).join(",") },
              {
                aside: others.map(({ text }) => `”${visibleText(text)}”`),
                counts: counted,
              },
            ),
          )
        : nothingTold,
      unsplit && unsplit.others[0]
        ? doubt(
            "STR-56",
            {
              ...place(unsplit.spent),
              cell: [...unsplitRows]
                .slice(0, mostCells)
                .map((row) => addressOf(row, unsplit.spent.column))
                .join(","),
            },
            {
              heading: visibleText(unsplit.others.map(({ text }) => text).join(", ")),
              whole: `${place(unsplit.spent).cell} ”${visibleText(unsplit.spent.text)}”`,
              field: "spentAmount",
            },
            {
              leavesOut: ["spentAmount"],
              reach: [...unsplitRows].map((row) => ({
                ...place(unsplit.spent),
                cell: addressOf(row, unsplit.spent.column),
              })),
            },
          )
        : nothingTold,
      ...within.map(({ item, whole, field }) =>
        doubt(
          "STR-56",
          place(item),
          { heading: visibleText(item.text), whole: `${place(whole).cell} ”${visibleText(whole.text)}”`, field },
          { leavesOut: [field], reach: "sheet" },
        ),
      ),
    ),
  };
}
