import { columnLetters } from "sheet-refs";
import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { isBlank } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { normaliseLabel } from "../../values/label";
import { differenceInRow } from "../../workbook/sum-formulas";
import { namesOtherWhole } from "../../words/not-amounts";
import { isOtherThanAmount } from "../../words/qualifiers";
import { saysAllTimes, saysUsed, titlesUsed } from "../../words/used";
import { amountRows, amountsIn } from "./amount-rows";
import { isProvedBy, isSame, sumOf, tiles, type AmountRow } from "./arithmetic";
import { titlesOver } from "./titles-over";
import { hasMeaning, type Vocabulary } from "./vocabulary";
import type { HeadingColumn } from "./heading-column";
import type { MappedColumn } from "./mapped-column";
import { hasNumbers, hasOnlyShares } from "./unread-columns";

export interface ProvedColumn {
  readonly heading: HeadingColumn;
  readonly field: Field;
  /** The column of what is left, or of the share that was used, which says so. */
  readonly left: HeadingColumn;
}

/** A table of fewer rows with amounts proves little. */
const fewestRows = 3;

/**
 * "Fick av KS | Gjort av med | Kvar att använda": where a column is what is left, the two columns of which it is left in every row are the grant and what was
 * spent of it, whatever their headings call them; also "KS-beslut", which over amounts is no decision. So are the two of which a column is the share that was
 * used ("Utnyttjat 98 %"). Empty unless exactly one pair fits.
 */
export function provedColumns(
  grid: Grid,
  dataRows: readonly number[],
  columns: readonly HeadingColumn[],
  named: readonly MappedColumn[],
  vocabulary: Vocabulary,
): readonly ProvedColumn[] {
  const of = (id: FieldId): readonly MappedColumn[] => named.filter(({ field }) => field.id === id);
  const [left, ...others] = of("reportedSurplus");
  const [grants, spendings] = [of("grantedAmount"), of("spentAmount")];
  const witness = others.length > 0 ? null : (left?.heading ?? shareUsed(grid, dataRows, columns));
  // "Beslutad summa | Slutligt belopp | Överskott": two columns may be called after the grant.
  const isTwice = grants.length === 2 && spendings.length === 0;
  if (!witness || (grants.length > 1 && !isTwice) || spendings.length > 1) return [];
  if (grants.length === 1 && spendings.length === 1) return [];
  const settled = new Set(named.map(({ heading }) => heading.column));
  const open = columns.filter(({ column }) => !settled.has(column));
  const mayMean = open.some(({ meaning }) => meaning.candidates.some(({ id }) => hasRole(id, "granted", "spent")));
  if (mayMean) return [];
  const unknown = open.filter(
    ({ meaning, text, column }) =>
      !hasMeaning(meaning) &&
      !meaning.isPercent &&
      // "Ackumulerat" is a time, and what has been used by then.
      (!meaning.isOnlyYearOrUnit || saysUsed(text) || saysAllTimes(text)) &&
      vocabulary.answered(text) === undefined &&
      !isOtherThanAmount(text) &&
      !namesOtherWhole(text) &&
      hasNumbers(grid, dataRows, column),
  );
  const wholes =
    grants.length > 0
      ? grants.map(({ heading }) => heading)
      : [...unknown, ...named.filter((one) => isOfDecision(grid, dataRows, one)).map(({ heading }) => heading)];
  // "Utfall investering" names it beside words that nobody knows.
  const namesSpent = (text: string): boolean => vocabulary.amountsNamedIn(text).some(({ id }) => hasRole(id, "spent"));
  // Arithmetic alone does not tell what was spent from what was ordered or moved.
  const parts =
    spendings.length > 0
      ? spendings.map(({ heading }) => heading)
      : isTwice
        ? wholes.filter(({ text }) => !saysDecided.test(normaliseLabel(text)))
        : unknown.filter(
            ({ text }) =>
              saysUsed(text) || namesSpent(text) || (saysAllTimes(text) && isUnderTitleOfUse(grid, columns)),
          );
  const follows = left ? isLeft : isShare;
  const fits = wholes.flatMap((whole) =>
    parts.flatMap((part) => (whole !== part && follows(grid, dataRows, whole, part, witness) ? [{ whole, part }] : [])),
  );
  const [pair, ...more] = fits;
  if (!pair || more.length > 0) return [];
  const fieldOf = (id: FieldId): readonly Field[] => vocabulary.edition.fields.filter((field) => field.id === id);
  return [
    ...(grants.length > 0
      ? []
      : fieldOf("grantedAmount").map((field) => ({ heading: pair.whole, field, left: witness }))),
    ...(spendings.length > 0
      ? []
      : fieldOf("spentAmount").map((field) => ({ heading: pair.part, field, left: witness }))),
  ];
}

/** A later decision leaves something of the one before it too. */
const saysDecided =
  /bevilj|tilldel|beslut|(?:^| )(?:ram|budget|anslag|fått|fick|medg|ny|nytt|efter|revider|juster|ändra|ursprung)/u;

/** The one column of nothing but shares, where its heading speaks of what was used. */
function shareUsed(grid: Grid, rows: readonly number[], columns: readonly HeadingColumn[]): HeadingColumn | null {
  const [only, ...others] = columns.filter(({ column }) => hasOnlyShares(grid, rows, column));
  return only && others.length === 0 && (saysUsed(only.text) || sharesOfUse.test(normaliseLabel(only.text)))
    ? only
    : null;
}

const sharesOfUse =
  /(?:^| )(?:nyttjande|förbruknings|utnyttjande|upparbetnings)grad(?: |$)|(?:^| )utnyttja(?:t|s|d)(?: |$)/u;

/** The share is what the part makes of the whole in every row, in several of them neither nothing nor all. */
function isShare(
  grid: Grid,
  dataRows: readonly number[],
  whole: HeadingColumn,
  part: HeadingColumn,
  share: HeadingColumn,
): boolean {
  const measured = [whole, part, share].map(({ column, meaning }) => ({ column, unit: meaning.unit ?? null }));
  const rows = amountRows(grid, dataRows, measured.slice(0, 2)).map((row) => amountsIn(grid, row, measured));
  const of = (index: number): AmountRow => rows.map((row) => row[index] ?? null);
  const telling = rows.filter(([all, some]) => all && some && some.value !== 0n && some.value !== all.value);
  return telling.length >= fewestRows && isProvedBy({ kind: "share", amounts: of(2) }, of(0), of(1));
}

/** A title alone in one of the rows right above the headings. */
const isUnderTitleOfUse = (grid: Grid, columns: readonly HeadingColumn[]): boolean =>
  titlesOver(grid, columns).some(titlesUsed);

/** The grant and the spending, where they are one column each and a third is what is left of the one after the other in every row. */
export function balancedAmounts(
  grid: Grid,
  dataRows: readonly number[],
  columns: readonly MappedColumn[],
): ReadonlySet<FieldId> {
  const of = (id: FieldId): readonly MappedColumn[] => columns.filter(({ field }) => field.id === id);
  const [[whole, ...wholes], [part, ...parts], [left, ...lefts]] = [
    of("grantedAmount"),
    of("spentAmount"),
    of("reportedSurplus"),
  ];
  const isOne = wholes.length + parts.length + lefts.length === 0;
  return isOne && whole && part && left && isLeft(grid, dataRows, whole.heading, part.heading, left.heading)
    ? new Set(["grantedAmount", "spentAmount"])
    : new Set();
}

/**
 * An unknown column that what is left was counted on beside the grant: the grant alone leaves less. It is most likely more of the grant, or money that came in from
 * elsewhere.
 */
export function addsToGrant(
  grid: Grid,
  dataRows: readonly number[],
  columns: readonly MappedColumn[],
  unknown: HeadingColumn,
): boolean {
  const of = (id: FieldId): readonly MappedColumn[] => columns.filter(({ field }) => field.id === id);
  const known = [of("grantedAmount"), of("spentAmount"), of("reportedSurplus")].flatMap((one) =>
    one.length === 1 ? one : [],
  );
  if (known.length < 3) return false;
  const measured = [...known.map(({ heading }) => heading), unknown].map(({ column, meaning }) => ({
    column,
    unit: meaning.unit ?? null,
  }));
  const rows = amountRows(grid, dataRows, measured).map((row) => amountsIn(grid, row, measured));
  const adding = rows.filter((row) => (row[3]?.value ?? 0n) !== 0n);
  // A running number is no more than what rounding may hide.
  const isNeeded = (row: AmountRow): boolean => !isSame(row[0] ?? null, sumOf(row, [1, 2]));
  return (
    adding.length > 0 && adding.every(isNeeded) && rows.every((row) => isSame(sumOf(row, [0, 3]), sumOf(row, [1, 2])))
  );
}

/** A heading that names a decision, over numbers that are neither its day nor its reference. */
function isOfDecision(grid: Grid, dataRows: readonly number[], { heading, field }: MappedColumn): boolean {
  if (!hasRole(field.id, "decided") && field.id !== "decisionRef") return false;
  const cells = dataRows.flatMap((row) => grid.at(row, heading.column) ?? []).filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.every(({ value }) => value.kind === "number");
}

/** In every row the whole is the part and what is left, and in some rows there is something of both; or the workbook works out in every row that it is. */
function isLeft(
  grid: Grid,
  dataRows: readonly number[],
  whole: HeadingColumn,
  part: HeadingColumn,
  left: HeadingColumn,
) {
  const measured = [whole, part, left].map(({ column, meaning }) => ({ column, unit: meaning.unit ?? null }));
  const withAmounts = amountRows(grid, dataRows, measured);
  const rows = withAmounts.map((row) => amountsIn(grid, row, measured));
  const telling = rows.filter((row) => row.every((amount) => amount !== null && amount.value !== 0n));
  const isWorkedOut = withAmounts.every((row) => {
    const cell = grid.at(row, left.column);
    const worked = cell && differenceInRow(cell);
    return worked?.whole === columnLetters(whole.column) && worked.part === columnLetters(part.column);
  });
  return telling.length >= (isWorkedOut ? 1 : fewestRows) && tiles(rows, 0, [1, 2]);
}
