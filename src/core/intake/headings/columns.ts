import { hasRole } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import { addressOf } from "sheet-refs";
import { cellText, isBlank } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import type { CellRef } from "../../project/project";
import { join, nothingTold, tell, type Told } from "../../project/told";
import { budgetOfYear } from "./budget-of-year";
import { columnsOfMoney } from "./columns-of-money";
import { addsToGrant, balancedAmounts, provedColumns } from "./by-arithmetic";
import { namedBesideNumber } from "./name-column";
import { withoutLoneYears } from "./lone-years";
import { narrowedBySurroundings } from "./by-surroundings";
import { isDifference } from "../values/signs";
import { ambiguousColumn, ambiguousHeading } from "./ambiguous-heading";
import { allNarrowed } from "./narrowed-columns";
import { markColumns } from "./mark-columns";
import type { HeadingBlock } from "./find-headings";
import { areFreeTexts, asFreeText, isAnswer } from "./free-texts";
import type { HeadingColumn } from "./heading-column";
import type { MappedColumn } from "./mapped-column";
import { tellsOutcomes } from "./decided-applications";
import { hiddenYears } from "./hidden-years";
import { namedByRows } from "./named-by-rows";
import { numberedProjects } from "./numbered-projects";
import { onlyCandidates } from "./only-candidate";
import { ofTheAnswering } from "../../words/form-exports";
import { saysChange, saysTakenBack } from "../../words/additions";
import { takenBack } from "./taken-back";
import { tellsParts } from "./part-columns";
import { spentAgainstPart } from "./spent-against-part";
import { aloneIn, settleAmounts } from "./settle-amounts";
import { settleShared, type Settlement } from "./settle-shared";
import { isSumOfBlocksOf, sumsOfBlocks } from "./sums-of-blocks";
import { namedByLegend, withProgress } from "./progress-columns";
import { rivalColumns, shownIn, tellSettlement, type ColumnLook } from "./tell-columns";
import { timesOfRead, withTimesOfTotal } from "./times-of-total";
import { hasNumbers, hasOnlyShares, unreadColumns } from "./unread-columns";
import { markWhatIsLeft } from "./what-is-left";
import type { Vocabulary } from "./vocabulary";

export type { MappedColumn } from "./mapped-column";

export interface ColumnMap extends Told {
  readonly columns: readonly MappedColumn[];
  /** Columns of amounts of which it is asked whether they count: a row with an amount in one of them holds something. */
  readonly open: readonly MappedColumn[];
}

/**
 * Decides which column is which field. Several columns for one amount are settled by the table of columns and the workbook's own arithmetic; what they leave
 * open, two columns for another field, or one column for two fields, are questions and read as neither.
 */
export function mapColumns(
  grid: Grid,
  block: HeadingBlock,
  dataRows: readonly number[],
  vocabulary: Vocabulary,
  file: string,
): ColumnMap {
  const sheet = grid.sheet.name;
  const place = (heading: HeadingColumn): CellRef => ({ file, sheet, cell: addressOf(heading.row, heading.column) });
  const look: ColumnLook = { grid, dataRows, file, vocabulary };

  const marks = markColumns(grid, block, dataRows, vocabulary);
  const marked = new Set(marks.map(({ column }) => column));
  const sums = sumsOfBlocks(grid, dataRows, block.columns, vocabulary);
  const answering = ofTheAnswering(block.columns.map(({ text }) => text));
  const isAside = (heading: HeadingColumn): boolean =>
    answering.has(heading.text) ||
    marked.has(heading.column) ||
    sums.has(heading) ||
    tellsOutcomes(grid, dataRows, heading);
  const unmarked = block.columns.filter((heading) => !isAside(heading));
  const byLegend = namedByLegend(grid, dataRows, unmarked, vocabulary);
  const saidBy = new Set(unmarked.flatMap(({ meaning }) => meaning.field ?? []));
  const open = allNarrowed(
    withoutShares(
      grid,
      dataRows,
      withTimesOfTotal(
        grid,
        dataRows,
        narrowedBySurroundings(grid, dataRows, byLegend, vocabulary),
        vocabulary.edition.fields.find(({ id }) => id === "spentAmount"),
      ),
      vocabulary,
    ),
    look,
    saidBy,
  )
    .map((heading) => takenBack(grid, dataRows, heading, vocabulary.edition.fields))
    .map((heading, _, all) => beyondItsYears(heading, all));

  const byRows = namedByRows(grid, dataRows, open, vocabulary);
  const fieldOf = (heading: HeadingColumn): Field | null =>
    heading === byRows?.heading ? byRows.field : heading.meaning.field;
  const sure = numberedProjects(
    grid,
    dataRows,
    open.flatMap((heading) => {
      const field = fieldOf(heading);
      return field ? [mapped(heading, field)] : [];
    }),
    vocabulary,
  );
  const shared = settleShared(
    open.filter((heading) => heading !== byRows?.heading && !tellsParts(grid, dataRows, heading, sure)),
    sure.map(({ field }) => field.id),
  );
  const texts = settleTexts(
    shared.open,
    [...sure, ...shared.settled.map(({ item, field }) => mapped(item, field))],
    look,
  );
  const asked = texts.open.map(({ item, fields }) => {
    if (areFreeTexts(fields) && !cellsUnder(look, item).some(isAnswer)) return nothingTold;
    // A date is no amount, but deadlines are counted from it: it is told.
    if (fields.every(({ type }) => type === "date")) return tell(ambiguousHeading(place(item), item.text, fields));
    // Whichever difference it is, no figure depends on it.
    if (fields.every(({ id }) => isDifference(id))) return tell(ambiguousHeading(place(item), item.text, fields));
    const amounts = hasNumbers(grid, dataRows, item.column) ? fields.filter(({ type }) => type === "amount") : [];
    return ambiguousColumn(
      place(item),
      item.text,
      fields,
      amounts.map(({ id }) => id),
      shownIn(look, item),
    );
  });

  const plain = [...sure, ...[...shared.settled, ...texts.settled].map(({ item, field }) => mapped(item, field))];
  const only = onlyCandidates(grid, dataRows, open, plain, vocabulary);
  const said = [...plain, ...only.map(({ heading, field }) => mapped(heading, field))];
  const isAnswered = ({ heading }: MappedColumn): boolean => isAnsweredHeading(heading, grid, vocabulary);
  const ofYear = budgetOfYear(grid, dataRows, said, isAnswered);
  const known = said.filter((one) => one !== ofYear);
  const aboutYear = ofYear
    ? ambiguousColumn(
        place(ofYear.heading),
        ofYear.heading.text,
        [ofYear.field],
        [ofYear.field.id],
        shownIn(look, ofYear.heading),
      )
    : nothingTold;
  const proved = provedColumns(grid, dataRows, open, known, vocabulary);
  const name = namedBesideNumber(grid, dataRows, open, known, vocabulary);
  const isProved = ({ heading }: MappedColumn): boolean => proved.some((one) => one.heading === heading);
  const named = [
    ...known.filter((one) => !isProved(one)),
    ...proved.map(({ heading, field }) => mapped(heading, field)),
    ...(name ? [name] : []),
  ];
  const money = columnsOfMoney(open, named, look);
  const { candidates } = money;
  const shown = (heading: HeadingColumn): string => `${place(heading).cell} ”${visibleText(heading.text)}”`;
  const byArithmetic = proved.map(({ heading, field, left }) =>
    tell(remark("STR-47", place(heading), { heading: visibleText(heading.text), field: field.id, left: shown(left) })),
  );
  const aside = only
    .filter(({ words }) => words.length > 0)
    .map(({ heading, field, words }) =>
      tell(
        remark("STR-44", place(heading), {
          heading: visibleText(heading.text),
          field: field.id,
          words: words.join(" "),
        }),
      ),
    );

  const spilling = new Map(
    candidates.flatMap(({ heading, field }) => {
      const spills = field.type === "amount" ? numbersUnderMerge(grid, heading, block, dataRows) : [];
      return spills.length > 0 ? [[heading, spills.map((column) => addressOf(heading.row, column))] as const] : [];
    }),
  );
  const isSpilt = ({ field }: MappedColumn): boolean =>
    candidates.some((other) => other.field.id === field.id && spilling.has(other.heading));
  const settlements = settleAmounts(
    grid,
    dataRows,
    candidates.filter((column) => !isSpilt(column)),
    isAnswered,
    open.filter(
      ({ text, meaning, column }) => !meaning.field && saysTakenBack(text) && hasNumbers(grid, dataRows, column),
    ),
    block.columns.filter(({ text, column }) => saysChange(text) && hasNumbers(grid, dataRows, column)),
  );
  const told: Told[] = settlements.map((settlement) => tellSettlement(settlement, look));
  const columns: MappedColumn[] = [
    ...marks,
    ...settlements.flatMap((one) => (one.kind === "settled" ? one.columns : [])),
  ];
  const settledFields = new Set(settlements.map(({ field }) => field));
  for (const rivals of byKeyOf(candidates.filter(({ field }) => !settledFields.has(field.id)))) {
    const [first, ...others] = rivals;
    if (!first) continue;
    const spills = rivals.flatMap(({ heading }) => spilling.get(heading) ?? []);
    if (others.length === 0 && spills.length === 0) {
      columns.push(first.field.type === "amount" ? aloneIn(first) : first);
      continue;
    }
    const plain = first.field.type === "amount" ? [] : rivals.filter(({ heading }) => isUnqualified(heading));
    // "Medfinansiering" in kronor beside "Medfinansiär" in words: a text is in words.
    const worded = first.field.type === "text" ? plain.filter(({ column }) => !hasNumbers(grid, dataRows, column)) : [];
    const filled = first.field.type === "amount" ? [] : rivals.filter(({ column }) => isFilled(grid, dataRows, column));
    const only = [plain, worded, filled].find(({ length }) => length === 1)?.[0];
    if (only) {
      columns.push(only);
      continue;
    }
    told.push(rivalColumns(rivals, spills, look));
  }

  for (const heading of open.filter(({ isNamedByCells }) => isNamedByCells))
    told.push(tell(remark("STR-67", place(heading), { heading: visibleText(heading.text) })));
  for (const heading of open)
    if (heading.meaning.isSlip && heading.meaning.field)
      told.push(
        tell(remark("STR-75", place(heading), { heading: visibleText(heading.text), field: heading.meaning.field.id })),
      );
  told.push(hiddenYears(columns, look));
  told.push(spentAgainstPart(open, candidates, columns, look, isAnswered));
  const taken = new Set([...candidates, ...marks, ...money.aside].map(({ column }) => column));
  const questioned = new Set([...shared.open.map(({ item }) => item.column), ...(ofYear ? [ofYear.column] : [])]);
  const unknown = open.filter(({ column }) => !taken.has(column) && !questioned.has(column));
  const amountsRead = columns.filter(({ field }) => field.type === "amount").map(({ heading }) => heading);
  const parts = timesOfRead(grid, dataRows, unknown, amountsRead);
  const unread = unreadColumns(
    block,
    unknown.filter((heading) => !parts.has(heading)),
    {
      balanced: balancedAmounts(grid, dataRows, columns),
      isMoreOfGrant: (heading) => addsToGrant(grid, dataRows, columns, heading),
      hasOwnPart: (field) =>
        columns.some(
          (column) =>
            column.field.id === field && (column.isOwnMoney ?? vocabulary.moneyOf(column.heading.text) === "own"),
        ),
      isSumOfOthers: (column) => isSumOfBlocksOf(grid, dataRows, column, open),
      isOfAnotherYear: ({ year }) => {
        const own = columns.filter(({ field }) => hasRole(field.id, "spent"));
        return year !== null && own.length > 0 && own.every((one) => one.year !== null && one.year !== year);
      },
      repeatsRead: (column) =>
        columns.some(
          (read) =>
            hasRole(read.field.id, "granted", "spent") &&
            dataRows.every(
              (row) => (looseAmount(grid.at(row, column)) ?? 0n) === (looseAmount(grid.at(row, read.column)) ?? 0n),
            ),
        ),
    },
    look,
  );
  return {
    columns: withoutLoneYears(markWhatIsLeft(grid, dataRows, open, candidates, columns))
      .map((column) => withProgress(grid, dataRows, column, vocabulary))
      .toSorted((a, b) => a.column - b.column),
    open: settlements.flatMap((one) => (one.kind === "open" ? one.columns : [])),
    ...join(...asked, aboutYear, ...aside, ...byArithmetic, money.told, ...told, unread),
  };
}

const cellsUnder = ({ grid, dataRows }: ColumnLook, { column }: HeadingColumn): readonly Cell[] =>
  dataRows.flatMap((row) => grid.at(row, column) ?? []).filter((cell) => !isBlank(cell));

/** Of texts and alternatives the cells tell which the heading means, and nobody is asked. A field is given to the first heading that may mean it. */
function settleTexts(
  open: Settlement<HeadingColumn>["open"],
  read: readonly MappedColumn[],
  look: ColumnLook,
): Settlement<HeadingColumn> {
  const taken = new Set(read.map(({ field }) => field.id));
  const isSpent = read.some(
    (column) =>
      hasRole(column.field.id, "spent") &&
      look.dataRows.some((row) => (looseAmount(look.grid.at(row, column.column)) ?? 0n) !== 0n),
  );
  const settled: { item: HeadingColumn; field: Field }[] = [];
  const left = open.filter(({ item, fields }) => {
    const free = fields.filter(({ id }) => !taken.has(id));
    const field = areFreeTexts(fields)
      ? asFreeText(free, cellsUnder(look, item), look.vocabulary.edition, isSpent)
      : null;
    if (!field) return true;
    taken.add(field.id);
    settled.push({ item, field });
    return false;
  });
  return { settled, open: left };
}

/** "Beviljat 2018–2022" beside "Beviljat 2023": it may be in it, or be other money. */
function beyondItsYears(heading: HeadingColumn, all: readonly HeadingColumn[]): HeadingColumn {
  const { field, ofYears } = heading.meaning;
  const isBeyond = (other: HeadingColumn): boolean =>
    other.meaning.field === field &&
    other.year !== null &&
    !(ofYears && other.year >= ofYears.first && other.year <= ofYears.last);
  if (!field || !ofYears || !all.some((other) => other !== heading && isBeyond(other))) return heading;
  return { ...heading, meaning: { ...heading.meaning, field: null, candidates: [field] } };
}

/** Of several columns for one amount, one of nothing but percentages is a share of it: "Utfall" beside "Förbrukat". */
function withoutShares(
  grid: Grid,
  rows: readonly number[],
  headings: readonly HeadingColumn[],
  vocabulary: Vocabulary,
): readonly HeadingColumn[] {
  return headings.map((heading) => {
    const { field, isPercent } = heading.meaning;
    const isRival = headings.some((other) => other !== heading && other.meaning.field?.id === field?.id);
    if (isPercent || field?.type !== "amount" || !isRival || !hasOnlyShares(grid, rows, heading.column)) return heading;
    const meaning = vocabulary.meaning(`${heading.text} %`);
    return { ...heading, meaning: meaning.field?.type === "amount" ? { ...meaning, field: null } : meaning };
  });
}

const byKeyOf = (columns: readonly MappedColumn[]): readonly (readonly MappedColumn[])[] => [
  ...columns
    .reduce((groups, column) => {
      const key = keyOf(column);
      return groups.set(key, [...(groups.get(key) ?? []), column]);
    }, new Map<string, readonly MappedColumn[]>())
    .values(),
];

const keyOf = ({ field, year }: MappedColumn): string =>
  `${field.id} ${field.perYear && field.type !== "amount" ? (year ?? "") : ""}`;

const isFilled = (grid: Grid, rows: readonly number[], column: number): boolean =>
  rows.some((row) => !isBlank(grid.at(row, column)));

/** Nothing in the heading says that it is of another time, or another version, than its field. */
const isUnqualified = ({ meaning }: HeadingColumn): boolean =>
  meaning.time === undefined && (meaning.setAside ?? []).length === 0 && !/\d/u.test(meaning.text);

const isAnsweredHeading = ({ text, row, column }: HeadingColumn, grid: Grid, vocabulary: Vocabulary): boolean =>
  [text, cellText(grid.throughMerge(row, column))].some((one) => vocabulary.answered(one) !== undefined);

/** Columns without words of their own, with numbers, under an amount's heading that is merged over them. */
function numbersUnderMerge(
  grid: Grid,
  { row, column }: HeadingColumn,
  block: HeadingBlock,
  dataRows: readonly number[],
) {
  const merge = grid.mergeAt(row, column);
  const named = new Set(block.columns.map((heading) => heading.column));
  const columns: number[] = [];
  for (let next = column + 1; merge && next <= Math.min(merge.right, column + widestMerge); next += 1)
    if (!named.has(next) && hasNumbers(grid, dataRows, next)) columns.push(next);
  return columns;
}

const widestMerge = 100;

const mapped = (heading: HeadingColumn, field: Field): MappedColumn => ({
  column: heading.column,
  field,
  year: field.perYear && !heading.meaning.isCumulative ? heading.year : null,
  heading,
});
