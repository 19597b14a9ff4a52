import type { FieldId } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { cellText, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import { addsUpItsColumn } from "../../workbook/sum-formulas";
import { isCostLabel, isPartLabel } from "../../words/row-labels";
import { beginsLikeSum, isSumLabel } from "../../words/sums";
import { titlesCosts } from "../../words/used";
import type { HeadingBlock } from "../headings/find-headings";
import type { HeadingMeaning, Vocabulary } from "../headings/vocabulary";
import type { NamedLabel } from "./form-parts";
import type { FormValue } from "./form-value";
import { labelMeaning } from "./label-text";

/** A table in a form: its heading's first cell, and the rows that it fills. */
export interface InnerTable {
  readonly top: number;
  readonly headingRow: number;
  readonly column: number;
  readonly bottom: number;
  /** What the line right over its headings says that its money is: "Vad pengarna gick till". */
  readonly titled?: Field;
}

/** What a table of a form's costs comes to in one of its columns. */
export interface InnerAmount extends NamedLabel {
  readonly value: FormValue;
}

/** Only these are looked for in a table of costs: what is left or differs follows from them. */
const asked: ReadonlySet<FieldId> = new Set(["grantedAmount", "spentAmount", "estimatedCost"]);

const isSumRow = (grid: Grid, row: number, column: number): boolean => {
  const words = labelText(grid.at(row, column));
  return isSumLabel(words) || beginsLikeSum(words) || grid.row(row).some(addsUpItsColumn);
};

/**
 * The amounts of a form that only a table in it gives ("Kostnadsslag | Kalkyl | Utfall"): its sum row, or without one its rows together. Of rows that say
 * whose money they are ("Trygghetsmedel", "Egna medel") the grant's own.
 */
export function innerAmounts(grid: Grid, table: InnerTable, vocabulary: Vocabulary): readonly InnerAmount[] {
  const { headingRow, column, bottom } = table;
  const worded: number[] = [];
  for (let row = headingRow + 1; row <= bottom; row += 1) {
    const words = labelText(grid.at(row, column));
    if (words !== "" && looseAmount(grid.at(row, column)) === null) worded.push(row);
  }
  const rows = isOneRow(table) && worded.length === 0 ? [bottom] : worded;
  const sums = rows.filter((row) => isSumRow(grid, row, column));
  const parts = rows.filter((row) => !sums.includes(row));
  const moneyIn = (row: number) => vocabulary.moneyOf(labelText(grid.at(row, column)));
  const own = parts.filter((row) => moneyIn(row) === "own");
  const isOther = (row: number): boolean => moneyIn(row) === "other";
  if (own.length !== 1 && parts.some(isOther)) return [];
  const toldApart = own.length === 1 && parts.length > 1 ? own : null;
  if (sums.length > 1 || (sums.length === 0 && parts.some((row) => isPartLabel(labelText(grid.at(row, column))))))
    return [];
  return headingsOf(grid, table, vocabulary).flatMap(({ cell, field, meaning }): readonly InnerAmount[] => {
    const label = {
      ...{ row: cell.row, column: cell.column, bottom: cell.row, right: cell.column },
      ...{ text: labelText(cell), meaning },
    };
    const counted = (toldApart ?? (sums.length > 0 ? sums : parts)).flatMap((row) => {
      const amount = grid.at(row, cell.column);
      return amount && looseAmount(amount) !== null ? [amount] : [];
    });
    const [first] = counted;
    if (!first) return [];
    const value: FormValue =
      counted.length > 1 ? { kind: "parts", cells: counted } : { kind: "cell", ...place(first), cell: first };
    const adds = addsUp(grid, parts, sums[0], cell.column);
    return [{ field, label, value: adds ? value : { kind: "several", cells: counted } }];
  });
}

/** "Beviljat | Utfall | Avvikelse" over one row of amounts: the headings are the form's labels, with their values below. */
export const isOneRow = ({ headingRow, bottom }: InnerTable): boolean => bottom === headingRow + 1;

/** All its rows are kinds of cost: "Projektering", "Entreprenad". */
export function isOfCosts(grid: Grid, { headingRow, bottom, column }: InnerTable): boolean {
  const names: string[] = [];
  for (let row = headingRow + 1; row <= bottom; row += 1)
    if (!isSumRow(grid, row, column)) names.push(labelText(grid.at(row, column)));
  return names.length > 0 && names.every(isCostLabel);
}

const place = ({ row, column }: Cell) => ({ row, column });

/** Half a unit of what may be shown, in the millionths of a loose amount, for each row added. */
const slackOfRow = 500_000n;

/** The sum row is what its rows add up to. */
function addsUp(grid: Grid, parts: readonly number[], sum: number | undefined, column: number): boolean {
  if (sum === undefined || parts.length === 0) return true;
  const counted = parts.filter((row) => !isPartLabel(labelText(grid.row(row)[0] ?? null)));
  const total = counted.reduce((all, row) => all + (looseAmount(grid.at(row, column)) ?? 0n), 0n);
  const difference = total - (looseAmount(grid.at(sum, column)) ?? 0n);
  return (difference < 0n ? -difference : difference) <= slackOfRow * BigInt(counted.length + 1);
}

/** The headings that name an amount which is asked for, one of them each; or the only one that names money, where the table's title says which. */
function headingsOf(grid: Grid, { headingRow, titled }: InnerTable, vocabulary: Vocabulary) {
  const meanings = grid.row(headingRow).map((cell): { readonly cell: Cell; readonly meaning: HeadingMeaning } => ({
    cell,
    meaning: vocabulary.meaning(labelText(cell)),
  }));
  const named = meanings.flatMap(({ cell, meaning }) =>
    meaning.field && asked.has(meaning.field.id) ? [{ cell, meaning, field: meaning.field }] : [],
  );
  if (named.length === 0 && titled) {
    const ofMoney = meanings.filter(
      ({ meaning: { field, candidates } }) => field === null && candidates.some(({ id }) => id === titled.id),
    );
    const [only, ...others] = ofMoney;
    return only && others.length === 0 ? [{ ...only, field: titled }] : [];
  }
  return named.filter(({ field }) => named.filter((other) => other.field.id === field.id).length === 1);
}

/** The largest sum of a column, without the table's own sums. */
export function mostIn(grid: Grid, { headingRow, bottom, column }: InnerTable): bigint {
  const totals = new Map<number, bigint>();
  for (let row = headingRow + 1; row <= bottom; row += 1) {
    if (isSumRow(grid, row, column)) continue;
    for (const cell of grid.row(row))
      totals.set(cell.column, (totals.get(cell.column) ?? 0n) + (looseAmount(cell) ?? 0n));
  }
  return [...totals.values()].reduce((most, one) => (one > most ? one : most), 0n);
}

/** Tables by the headings of a list, and those that only name an amount over rows of words and numbers ("Post | Belopp"). */
export function innerTables(
  grid: Grid,
  blocks: readonly HeadingBlock[],
  vocabulary: Vocabulary,
): readonly InnerTable[] {
  const tables = blocks
    .filter((block) => !holdsYears(grid, block.bottom, vocabulary))
    .map(({ top, bottom, columns }): InnerTable => ({
      top,
      headingRow: bottom,
      column: columns[0]?.column ?? 1,
      bottom: endOf(grid, bottom, columns[0]?.column ?? 1, vocabulary),
    }));
  for (const row of grid.rows) {
    if (tables.some(({ top, bottom }) => row >= top && row <= bottom)) continue;
    const table = smallTable(grid, row, vocabulary);
    if (table) tables.push(table);
  }
  return tables.map((table) => withTitle(grid, table, vocabulary)).toSorted((a, b) => a.top - b.top);
}

/** How far above its headings a table's title may stand. */
const titleReach = 2;

export const spentIn = ({ edition }: Vocabulary): Field | null =>
  edition.fields.find(({ id }) => id === "spentAmount") ?? null;

/** A line of words alone that means an amount, right over the headings: the title is of the table, and no label that lacks its value. */
function withTitle(grid: Grid, table: InnerTable, vocabulary: Vocabulary): InnerTable {
  for (let row = table.top - 1; row >= table.top - titleReach; row -= 1) {
    const [cell, ...others] = grid.row(row);
    if (!cell) continue;
    const text = labelText(cell);
    const field = titlesCosts(text) ? spentIn(vocabulary) : vocabulary.meaning(text).field;
    return others.length === 0 && field && asked.has(field.id) ? { ...table, top: row, titled: field } : table;
  }
  return table;
}

/** Fewer rows may be labels of the form. */
const fewestRows = 2;

function smallTable(grid: Grid, row: number, vocabulary: Vocabulary): InnerTable | null {
  const [first, ...others] = grid.row(row);
  if (!first || labelText(first) === "" || others.length === 0) return null;
  if (holdsYears(grid, row, vocabulary) || labelMeaning(labelText(first), vocabulary)) return null;
  const amounts = others.filter((cell) => namesAmount(labelText(cell), vocabulary));
  const isRow = (below: number): boolean => {
    const words = grid.at(below, first.column);
    return (
      labelText(words) !== "" &&
      looseAmount(words) === null &&
      amounts.some(({ column }) => looseAmount(grid.at(below, column)) !== null)
    );
  };
  let rows = 0;
  while (isRow(row + rows + 1)) rows += 1;
  return amounts.length > 0 && rows >= fewestRows
    ? { top: row, headingRow: row, column: first.column, bottom: endOf(grid, row, first.column, vocabulary) }
    : null;
}

const namesAmount = (text: string, vocabulary: Vocabulary): boolean => {
  const { field, candidates } = vocabulary.meaning(text);
  return [...(field ? [field] : candidates)].some(({ type }) => type === "amount");
};

/** Under the heading stand years, each with its amounts. */
const holdsYears = (grid: Grid, headingRow: number, vocabulary: Vocabulary): boolean => {
  const { year, isOnlyYearOrUnit } = vocabulary.meaning(cellText(grid.row(headingRow + 1)[0] ?? null));
  return year !== null && isOnlyYearOrUnit;
};

/** The last row before the first empty one: a table's rows stand together. After its sum the form may go on at once. */
function endOf(grid: Grid, headingRow: number, column: number, vocabulary: Vocabulary): number {
  let end = headingRow;
  const goesOn = (row: number): boolean =>
    end > headingRow &&
    isSumRow(grid, end, column) &&
    labelMeaning(labelText(grid.row(row)[0] ?? null), vocabulary) !== null;
  while (grid.row(end + 1).length > 0 && !goesOn(end + 1)) end += 1;
  return end;
}
