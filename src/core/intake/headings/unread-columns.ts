import { saysRenewed } from "../../words/additions";
import type { FieldId } from "../../anvisningar/known-fields";
import { normaliseLabel, visibleText } from "../../values/label";
import { addressOf, columnLetters } from "sheet-refs";
import type { Cell } from "../../workbook/snapshot";
import type { Grid } from "../../workbook/grid";
import { cellText, isBlank } from "../../workbook/cell-text";
import { looseAmount } from "../../workbook/loose-amount";
import { formatFacts } from "../../workbook/number-format";
import { isOtherThanAmount, saysDifference } from "../../words/qualifiers";
import { mayBeMoney } from "../../words/everyday-money";
import { saysUsed } from "../../words/used";
import { isHeadingOfOther } from "./other-headings";
import type { CellRef } from "../../project/project";
import { doubt, join, nothingTold, type Told } from "../../project/told";
import { namesPart } from "../../words/row-labels";
import { isDifference } from "../values/signs";
import { ambiguousColumn } from "./ambiguous-heading";
import type { HeadingBlock } from "./find-headings";
import type { HeadingColumn } from "./heading-column";
import { shownIn, type ColumnLook } from "./tell-columns";
import type { Vocabulary } from "./vocabulary";

/** Numbers, and all of them shown as shares. */
export function hasOnlyShares(grid: Grid, rows: readonly number[], column: number): boolean {
  let hasAny = false;
  for (const row of rows) {
    const cell = grid.at(row, column);
    if (cell?.value.kind !== "number") continue;
    if (!formatFacts(cell.format).isPercent) return false;
    hasAny = true;
  }
  return hasAny;
}

/** Does the column hold numbers, also written as text, in the table's rows? Shares aside. */
export const hasNumbers = (grid: Grid, rows: readonly number[], column: number): boolean =>
  rows.some((row) => {
    const cell = grid.at(row, column);
    return cell !== null && looseAmount(cell) !== null && !formatFacts(cell.format).isPercent;
  });

/** What the workbook's own sums say of columns that are read as nothing. */
export interface ByArithmetic {
  /** Amounts of which the workbook has computed what is left in every row, so that no other column is part of them. */
  readonly balanced: ReadonlySet<FieldId>;
  /** What is left was counted with this one. */
  readonly isMoreOfGrant: (heading: HeadingColumn) => boolean;
  /** A column without a heading only adds up blocks of another. */
  readonly isSumOfOthers: (column: number) => boolean;
  /** Another column is the grant's own part of that amount. */
  readonly hasOwnPart: (field: FieldId) => boolean;
  /** Spending is read of other years only. */
  readonly isOfAnotherYear: (heading: HeadingColumn) => boolean;
  /** In every row the amount of a column that is read. */
  readonly repeatsRead: (column: number) => boolean;
}

const saysSpent = /använ|nyttj|förbruk|utfall|kost|betal|upparb|bokf|spent|used/iu;

/** Nothing but 0 is part of no amount. */
const hasAmounts = (grid: Grid, rows: readonly number[], column: number): boolean =>
  hasNumbers(
    grid,
    rows.filter((row) => looseAmount(grid.at(row, column)) !== 0n),
    column,
  );

/**
 * Columns that are read as nothing. One whose heading begins or ends with an amount's name and that holds numbers ("Utfall gemensamt", "Föreslagen
 * budget") may well be part of that amount, so its totals are incomplete (STR-14); any other is only said not to be read.
 */
export function unreadColumns(
  block: HeadingBlock,
  unread: readonly HeadingColumn[],
  { balanced, isMoreOfGrant, isSumOfOthers, isOfAnotherYear, repeatsRead, hasOwnPart }: ByArithmetic,
  look: ColumnLook,
): Told {
  const { grid, dataRows, vocabulary, file } = look;
  const sheet = grid.sheet.name;
  const neededAmounts = vocabulary.edition.fields
    .filter(({ type, required }) => type === "amount" && required)
    .map(({ id }) => id);
  const columns = unread
    .filter((heading) => !isLeftAlone(heading, grid, vocabulary))
    .map((heading) =>
      isMoreOfGrant(heading)
        ? ambiguousColumn(
            { file, sheet, cell: addressOf(heading.row, heading.column) },
            heading.text,
            vocabulary.edition.fields.filter(({ id }) => id === "grantedAmount"),
            ["grantedAmount"],
            shownIn(look, heading),
          )
        : unreadColumn(heading, neededAmounts, { balanced, isOfAnotherYear, repeatsRead, hasOwnPart }, look),
    );
  const nameless = unnamedColumns(grid, block, dataRows).filter((column) => !isSumOfOthers(column));
  const unnamed = nameless.map((column) => {
    const at = { file, sheet, cell: addressOf(block.bottom, column) };
    const beside = block.columns.findLast((heading) => heading.column < column)?.meaning.field;
    const leavesOut = isUnderMerge(grid, block, column)
      ? neededAmounts
      : beside?.perYear && beside.type === "amount"
        ? [beside.id]
        : [];
    return doubt("STR-02", at, { heading: columnLetters(column) }, { leavesOut, reach: "sheet" });
  });
  return join(...columns, ...unnamed);
}

/** "Projektets totala budget": all that the project costs, beside "varav trygghetsmedel". */
const saysWhole = (text: string): boolean =>
  /(?:^| )(?:total|totala|totalt|hela|projektets|samlad|samlade)(?: |$)/u.test(normaliseLabel(text));

function unreadColumn(
  heading: HeadingColumn,
  neededAmounts: readonly FieldId[],
  { balanced, isOfAnotherYear, repeatsRead, hasOwnPart }: Omit<ByArithmetic, "isMoreOfGrant" | "isSumOfOthers">,
  look: ColumnLook,
): Told {
  const { grid, dataRows, vocabulary, file } = look;
  const at = { file, sheet: grid.sheet.name, cell: addressOf(heading.row, heading.column) };
  const isFilled = hasAmounts(grid, dataRows, heading.column);
  const broken = brokenHeading(grid.at(heading.row, heading.column), at, isFilled ? neededAmounts : []);
  if (broken) return broken;
  // The year of something that nobody names; without numbers it heads nothing.
  // "Besök" over "2023" is counted; "Inköp" over it may be money.
  const isNameless = vocabulary.meaning(heading.text).isOnlyYearOrUnit || mayBeMoney(heading.text);
  if (heading.meaning.isOnlyYearOrUnit && isNameless)
    return isFilled
      ? doubt("STR-02", at, { heading: heading.text }, { leavesOut: neededAmounts, reach: "sheet" })
      : nothingTold;
  const known = vocabulary.amountsNamedIn(heading.text);
  // "Hur mycket betalades i efterhand?": more was spent than what the known columns say, or the same again.
  const used = vocabulary.edition.fields.filter(({ id }) => id === "spentAmount");
  // "Varav använt 2023" beside "Använt 2024" is no part of it.
  const isOther = isOtherThanAmount(heading.text) && !(namesPart(heading.text) && isOfAnotherYear(heading));
  const amounts = known.length === 0 && saysUsed(heading.text) && !isOther ? used : known;
  const isShare = vocabulary.meaning(heading.text).isPercent;
  const near = vocabulary.nearMiss(heading.text);
  // "Använda trygghetsmedel enligt oss": the grant's own money is named, whatever else the words say.
  const isOwn =
    amounts.length === 0 &&
    !isShare &&
    vocabulary.moneyOf(heading.text) === "own" &&
    !isOtherThanAmount(heading.text) &&
    !repeatsRead(heading.column);
  const ofOwn = saysSpent.test(heading.text)
    ? used
    : vocabulary.edition.fields.filter(({ id }) => neededAmounts.includes(id));
  // "Ändrat beslut" beside "Beviljat": it takes its place, or adds to it.
  const isRenewed = amounts.length === 0 && saysRenewed(heading.text) && !repeatsRead(heading.column);
  const granted = vocabulary.edition.fields.filter(({ id }) => id === "grantedAmount");
  const named = isRenewed
    ? granted
    : isOwn
      ? ofOwn
      : amounts.length === 0 && near?.type === "amount" && !isShare
        ? [near]
        : amounts;
  // What is left of an amount, or differs from it, is in no total.
  const isDoubt =
    named.length > 0 &&
    isFilled &&
    !named.every(({ id }) => balanced.has(id) || (saysWhole(heading.text) && hasOwnPart(id))) &&
    !named.some(({ id }) => isDifference(id)) &&
    !saysDifference(lowestText(heading, grid));
  const leavesOut = isDoubt ? named.map(({ id }) => id) : [];
  if (isDoubt && amounts.length > 0)
    return ambiguousColumn(at, heading.text, amounts, leavesOut, shownIn(look, heading));
  const text = visibleText(heading.text);
  if (!near) return doubt("STR-02", at, { heading: heading.text }, { leavesOut, reach: "sheet" });
  return doubt(
    "STR-05",
    at,
    { heading: heading.text, field: near.id },
    {
      leavesOut,
      reach: "sheet",
      asks: {
        about: "heading",
        label: normaliseLabel(text),
        text,
        at,
        candidates: [near.id],
        shows: shownIn(look, heading),
      },
    },
  );
}

const lowestText = ({ row, column }: HeadingColumn, grid: Grid): string => cellText(grid.throughMerge(row, column));

/** The user has said that the column is none of the edition's fields, or it is known to be something else: a contact, a document. */
const isLeftAlone = ({ text, row, column }: HeadingColumn, grid: Grid, vocabulary: Vocabulary): boolean =>
  isHeadingOfOther(text, vocabulary.edition) ||
  vocabulary.answered(text) === null ||
  vocabulary.answered(cellText(grid.throughMerge(row, column))) === null;

/** A heading that has become an error, or that is a formula without a value, may have been any. */
function brokenHeading(cell: Cell | null, at: CellRef, leavesOut: readonly FieldId[]): Told | null {
  if (cell?.value.kind === "error")
    return doubt("STR-12", at, { value: cell.value.error }, { leavesOut, reach: "sheet" });
  return cell?.value.kind === "uncached" ? doubt("STR-13", at, {}, { leavesOut, reach: "sheet" }) : null;
}

/** A heading of no field that is merged over the column says that it belongs to something: a year. Under an amount's heading the columns are rivals. */
function isUnderMerge(grid: Grid, { top, bottom, columns }: HeadingBlock, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const merge = grid.mergeAt(row, column);
    const named = columns.find((heading) => heading.column === merge?.left && heading.row === row);
    if (merge && !named?.meaning.field && !isBlank(grid.throughMerge(row, column))) return true;
  }
  return false;
}

/** Columns without a heading, between or right beside the named ones, that hold numbers. */
function unnamedColumns(grid: Grid, block: HeadingBlock, dataRows: readonly number[]): readonly number[] {
  const named = new Set(block.columns.map(({ column }) => column));
  const first = Math.min(...named);
  const last = Math.max(...named) + 1;
  const counts = new Map<number, number>();
  for (const row of dataRows)
    for (const cell of grid.row(row))
      if (cell.column >= first && cell.column <= last && !named.has(cell.column) && looseAmount(cell) !== null)
        counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  return [...counts]
    .filter(([column, count]) => count >= Math.min(2, dataRows.length) || isUnderMerge(grid, block, column))
    .map(([column]) => column)
    .sort((a, b) => a - b);
}
