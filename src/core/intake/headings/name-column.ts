import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import type { Edition, Field } from "../../anvisningar/schema";
import { normaliseLabel } from "../../values/label";
import { grantedAs, namesGrantItself, namesOnlyMoney } from "../../words/everyday-money";
import { isRunningNumber } from "../../project/running-number";
import { columnLetters } from "sheet-refs";
import { cellText, indentOf, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import { looseAmount } from "../../workbook/loose-amount";
import { isPartHeading } from "../../words/levels";
import { haveAccounts } from "../../words/ledgers";
import { matchCode } from "../../anvisningar/match-code";
import { isSumLabel } from "../../words/sums";
import { saysUsed } from "../../words/used";
import { isSumRow } from "./amount-rows";
import type { HeadingColumn } from "./heading-column";
import type { MappedColumn } from "./mapped-column";
import { hasMeaning, type HeadingMeaning, type Vocabulary } from "./vocabulary";

/** Fewer rows tell little. */
const fewestNames = 3;

/**
 * "Nr | Vad vi gör | …": a running number names nothing, so where no column is known to, the first column of other texts beside it names the project, each
 * in its own words. Beside an id that is one ("Projektnr | Skola och åtgärd") only the next column does.
 */
export function namedBesideNumber(
  grid: Grid,
  dataRows: readonly number[],
  columns: readonly HeadingColumn[],
  named: readonly MappedColumn[],
  { edition }: Vocabulary,
): MappedColumn | null {
  const field = edition.fields.find(({ id }) => id === "projectName");
  const [id, ...more] = named.filter((column) => column.field.id === "projectId");
  const hasName = columns.some((column) => means(column, (one) => one.id === "projectName"));
  if (!field || !id || more.length > 0 || hasName || named.some((column) => column.field.id === "projectName"))
    return null;
  const numbered = dataRows.filter((row) => cellText(grid.at(row, id.column)) !== "");
  const isRunning = numbered.every((row) => isRunningNumber(cellText(grid.at(row, id.column))));
  const rows = numbered.filter((row) => !grid.row(row).some((cell) => isSumLabel(labelText(cell))));
  // Beside amounts a day may stand between: "Ref | Beslutsdag | Ärende | Beviljat".
  const isDay = (column: number): boolean =>
    columns.some((one) => one.column === column && means(one, ({ type }) => type === "date"));
  let next = id.column + 1;
  while (named.some(({ field: { type } }) => type === "amount") && isDay(next)) next += 1;
  const isNaming = ({ column, meaning }: HeadingColumn): boolean => {
    const texts = rows.map((row) => labelText(grid.at(row, column)));
    return (
      (isRunning ? column > id.column : column === next) &&
      !hasMeaning(meaning) &&
      texts.every((text) => /\p{L}{3}/u.test(text)) &&
      isOneToOne(
        texts,
        rows.map((row) => cellText(grid.at(row, id.column))),
      )
    );
  };
  const heading = rows.length >= fewestNames ? columns.find(isNaming) : undefined;
  return heading ? { column: heading.column, field, year: null, heading } : null;
}

/** Each id has one name, and each name one id. */
const isOneToOne = (names: readonly string[], ids: readonly string[]): boolean => {
  const pairs = new Set(names.map((name, at) => `${ids[at] ?? ""}\n${name}`)).size;
  return pairs === new Set(names).size && pairs === new Set(ids).size;
};

/** What a project is called after where nothing else names it: what is done, or where. */
const namesInstead: readonly FieldId[] = ["measure", "place"];

const means = ({ meaning }: HeadingColumn, isOne: (field: Field) => boolean): boolean =>
  meaning.field ? isOne(meaning.field) : meaning.candidates.some(isOne);

/**
 * "Beskrivning | Dnr | Tilldelat | Förbrukat": in a list with both amounts and no name, the first column that describes the project names it; where none does
 * ("Ansökan avser"), the first whose heading nobody knows and whose rows each say something of their own. `mayGuess`: nothing else in the workbook names
 * projects, so that the table is no other view of them ("Kategori | Beviljat | Utfall").
 */
export function withNames<Block extends { readonly bottom: number; readonly columns: readonly HeadingColumn[] }>(
  grid: Grid,
  block: Block,
  vocabulary: Vocabulary,
  mayGuess: boolean,
): Block {
  const { edition } = vocabulary;
  const name = edition.fields.find(({ id }) => id === "projectName");
  const has = (isOne: (field: Field) => boolean): boolean => block.columns.some((column) => means(column, isOne));
  const needed = edition.fields.filter(({ type, required }) => type === "amount" && required);
  if (!name || has(({ id }) => hasRole(id, "names"))) return block;
  const amountColumns = block.columns.filter(
    (column) => means(column, ({ type }) => type === "amount") || maySayAmount(column, vocabulary),
  ).length;
  const isNeeded = ({ id }: Field): boolean => needed.some((one) => one.id === id);
  // The grant beside how much of it was used, and how far the projects have come or what it was used for, is as good as both amounts.
  const isUse = block.columns.some(({ text, meaning }) => !hasMeaning(meaning) && saysUsed(text));
  const isShare = ({ text, meaning }: HeadingColumn): boolean => meaning.isPercent && saysUse.test(text);
  const tellsUse =
    block.columns.some(isShare) ||
    (has(({ id }) => hasRole(id, "share")) && (isUse || has(({ id }) => id === "status")));
  if ((amountColumns < 2 && !tellsUse) || !has(isNeeded)) return block;
  const amounts = block.columns.filter(({ meaning }) => needed.some(({ id }) => id === meaning.field?.id));
  const known = block.columns.find(
    (column) =>
      means(column, ({ id }) => namesInstead.includes(id)) && !holdsAnswers(grid, block, column, amounts, edition),
  );
  const guessed =
    mayGuess && !haveAccounts(block.columns.map(({ text }) => text))
      ? namingColumn(grid, block, amounts, edition)
      : undefined;
  const unheaded = mayGuess && !known && !guessed ? unheadedNames(grid, block, amounts, vocabulary) : undefined;
  if (unheaded)
    return {
      ...block,
      columns: [{ ...unheaded, meaning: { ...unheaded.meaning, field: name, candidates: [] } }, ...block.columns],
    };
  // "Plats | Delprojekt": a place that holds for several rows names none of them. "Vad | Var": what is done comes first.
  const isBetter =
    !known ||
    holdsForSeveral(grid, block, known.column) ||
    (guessed !== undefined &&
      guessed.column < known.column &&
      (means(known, ({ id }) => id === "place") || holdsProse(grid, block, known.column, amounts))) ||
    // "Område | Rubrik i ansökan".
    (guessed !== undefined && means(known, ({ id }) => id === "place") && saysName.test(normaliseLabel(guessed.text)));
  const own = isBetter ? guessed : undefined;
  const first = own ?? known;
  return {
    ...block,
    columns: block.columns.map((column) =>
      column === first
        ? {
            ...column,
            meaning: { ...column.meaning, field: name, candidates: [] },
            ...(own ? { isNamedByCells: true as const } : {}),
          }
        : column,
    ),
  };
}

const saysUse = /använ|förbruk|nyttj|upparb/iu;
const saysName = /(?:^| )(?:rubrik|benämning|titel|\p{L}*namn|\p{L}*projekt|insats|åtgärd)(?: |$)/u;

/** Words that nobody knows, and that name an amount or money all the same: what they are is settled, or asked, once the list is read. */
const maySayAmount = ({ text, meaning }: HeadingColumn, vocabulary: Vocabulary): boolean =>
  !hasMeaning(meaning) &&
  (vocabulary.amountsNamedIn(text).length > 0 ||
    namesOnlyMoney(text) ||
    grantedAs(text) !== null ||
    (vocabulary.moneyOf(text) === "own" && namesGrantItself(text)));

/** Sentences tell of what was done, and name nothing. */
const holdsProse = (
  grid: Grid,
  { bottom }: { readonly bottom: number },
  column: number,
  amounts: readonly HeadingColumn[],
): boolean => {
  const texts = rowsWithAmounts(grid, bottom, amounts).map((row) => labelText(grid.at(row, column)));
  return texts.filter((text) => /[.!]$/u.test(text) && text.includes(" ")).length * 2 >= texts.length;
};

/** "Läge" over "Klart" and "Pågår" is no place, though the word may mean one: what it adds up to is no project. */
function holdsAnswers(
  grid: Grid,
  { bottom }: { readonly bottom: number },
  { column, meaning }: HeadingColumn,
  amounts: readonly HeadingColumn[],
  { lists }: Edition,
): boolean {
  const asked = (meaning.field ? [meaning.field] : meaning.candidates).flatMap(({ list }) => list ?? []);
  const texts = rowsWithAmounts(grid, bottom, amounts).map((row) => labelText(grid.at(row, column)));
  return lists.some(
    (list) => asked.includes(list.id) && texts.length > 0 && texts.every((text) => matchCode(list, text) !== null),
  );
}

/** The column right before the headings, without one of its own, in which the rows with amounts have words of their own. */
function unheadedNames(
  grid: Grid,
  { bottom, columns }: { readonly bottom: number; readonly columns: readonly HeadingColumn[] },
  amounts: readonly HeadingColumn[],
  vocabulary: Vocabulary,
): HeadingColumn | undefined {
  const [first] = columns;
  const column = (first?.column ?? 1) - 1;
  if (!first || column < 1 || labelText(grid.throughMerge(bottom, column)) !== "") return undefined;
  // A project may be the sum of the parts under it.
  const saysSum = (cells: readonly Cell[]): boolean => cells.some((cell) => isSumLabel(labelText(cell)));
  const cells = rowsWithAmounts(grid, bottom, amounts, saysSum).map((row) => grid.at(row, column));
  const texts = cells.map(labelText);
  // "Projektering" further in, under each project, names a part of it.
  const least = Math.min(...cells.map(indentOf));
  const outermost = texts.filter((_, at) => indentOf(cells[at]) === least);
  if (
    outermost.length < fewestNames ||
    !texts.every((text) => /\p{L}{3}/u.test(text)) ||
    new Set(outermost).size < outermost.length ||
    // "Beviljat", "Utfall" down the side: the projects stand across, or nowhere.
    texts.some((text) => vocabulary.meaning(text).field?.type === "amount")
  )
    return undefined;
  const meaning = { ...first.meaning, field: null, candidates: [], text: columnLetters(column) };
  return { column, row: bottom, text: columnLetters(column), meaning, year: null, isNamedByCells: true };
}

const rowsWithAmounts = (
  grid: Grid,
  bottom: number,
  amounts: readonly HeadingColumn[],
  isSum = isSumRow,
): readonly number[] =>
  grid.rows.filter(
    (row) =>
      row > bottom &&
      row <= bottom + mostNames &&
      amounts.some(({ column }) => looseAmount(grid.at(row, column)) !== null) &&
      grid.row(row).some((cell) => /\p{L}{3}/u.test(labelText(cell))) &&
      !isSum(grid.row(row)),
  );

/** Merged down over rows. */
const holdsForSeveral = (grid: Grid, { bottom }: { readonly bottom: number }, column: number): boolean =>
  grid.rows.some((row) => {
    const merge = row > bottom ? grid.mergeAt(row, column) : null;
    return merge !== null && merge.bottom > merge.top;
  });

/** The first column without a known heading in which the rows with amounts have words, most of them their own. */
function namingColumn(
  grid: Grid,
  { bottom, columns }: { readonly bottom: number; readonly columns: readonly HeadingColumn[] },
  amounts: readonly HeadingColumn[],
  { lists }: Edition,
): HeadingColumn | undefined {
  const rows = rowsWithAmounts(grid, bottom, amounts);
  if (rows.length < fewestNames) return undefined;
  /** How many of the rows have words of their own; null for a column that cannot name them. */
  const ownWords = ({ column, meaning, text }: HeadingColumn): number | null => {
    // "Kostnadsslag" tells what a part of the project was; "Delprojekt" names projects where nothing else does.
    if (isPartHeading(text) && !/^\s*delprojekt/iu.test(text)) return null;
    const texts = rows.map((row) => labelText(grid.at(row, column)));
    const isUnknown = !hasMeaning(meaning) && !meaning.isOnlyYearOrUnit && !meaning.isPercent && !meaning.isTotal;
    const mayName = isUnknown || isOtherThanSaid(meaning, texts, lists);
    return mayName && texts.every((one) => /\p{L}{3}/u.test(one)) ? new Set(texts).size : null;
  };
  const own = columns.map((column) => ({ column, count: ownWords(column) ?? 0 }));
  // The same project may stand there twice.
  const mostly = rows.length >= fewestToRepeat ? rows.length * 0.7 : rows.length;
  return (own.find(({ count }) => count === rows.length) ?? own.find(({ count }) => count >= mostly && count > 1))
    ?.column;
}

const fewestToRepeat = 5;

/** "Läge" over places: the heading asks for one of a list's alternatives, and no cell is one. */
function isOtherThanSaid(
  { field, candidates }: HeadingMeaning,
  texts: readonly string[],
  lists: Edition["lists"],
): boolean {
  const asked = field ? [field] : candidates;
  return (
    asked.length > 0 &&
    asked.every(({ type, list: id }) => {
      const list = type === "codes" ? lists.find((one) => one.id === id) : undefined;
      return list !== undefined && texts.every((text) => matchCode(list, text) === null);
    })
  );
}

/** So many rows tell whether a column names them. */
const mostNames = 40;

/** Headings stand high on a sheet, and are short. */
const headingRows = 200;
const longestName = 40;

/** "Trygghetsinvesteringar | 5 760 | 4 174": the row of a list, whatever its first cell could mean. */
const isRowOfAmounts = (cells: readonly Cell[]): boolean =>
  cells.filter(({ value }) => value.kind === "number").length > 1;

/** A heading or label among the first rows says that it names projects. */
export const saysProjects = (grid: Grid, { meaning }: Vocabulary): boolean =>
  grid.rows.slice(0, headingRows).some(
    (row) =>
      grid.row(row).length > 1 &&
      !isRowOfAmounts(grid.row(row)) &&
      grid.row(row).some((cell) => {
        const text = labelText(cell);
        return text !== "" && text.length <= longestName && hasRole(meaning(text).field?.id, "names");
      }),
  );
