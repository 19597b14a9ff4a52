import { hasRole } from "../../anvisningar/known-fields";
import { matchCode } from "../../anvisningar/match-code";
import type { Edition, Field } from "../../anvisningar/schema";
import { parseAmountText } from "../../values/amount-text";
import { parseDateText } from "../../values/date-text";
import { isEmptyText } from "../../values/plain-phrase";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { formatFacts } from "../../workbook/number-format";
import type { Cell } from "../../workbook/snapshot";
import { readStatus } from "../values/status-text";
import { shareOfWork } from "../values/share-of-work";
import { asksWhetherDone, saysNo, saysYes } from "../../words/progress-words";
import { isMoneyHeading } from "../../words/money";
import type { HeadingColumn } from "./heading-column";

type Kind = "dates" | "money" | "numbers" | "texts" | "words" | "blank";

const isDate = (cell: Cell): boolean =>
  cell.value.kind === "iso-date" ||
  (cell.value.kind === "number" && formatFacts(cell.format).isDate) ||
  (cell.value.kind === "text" && parseDateText(cellText(cell)).kind === "date");

/** Numbers below this without anything that money has are numbers of paragraphs, or of something else. */
const smallestMoney = 100n * 1_000_000n;

const isNumber = (cell: Cell): boolean => looseAmount(cell) !== null && !formatFacts(cell.format).isPercent;

function looksLikeMoney(cell: Cell): boolean {
  const amount = looseAmount(cell) ?? 0n;
  return (
    amount >= smallestMoney ||
    -amount >= smallestMoney ||
    cell.formula !== undefined ||
    /[,. ]##0|kr/u.test(cell.format ?? "")
  );
}

/** A year and a month in four figures: which decision. */
const isMonthCode = (cell: Cell): boolean => /^(?:1[5-9]|2\d|3[0-5])(?:0[1-9]|1[0-2])$/u.test(cellText(cell).trim());

/** What all filled cells of a column are; null where they are of several kinds. Without any, it is no money that anybody can miss. */
function kindOf(cells: readonly Cell[], hasUnit: boolean): Kind | null {
  if (cells.length === 0) return "blank";
  if (cells.every(isDate)) return "dates";
  if (cells.every(isNumber)) return hasUnit || cells.some(looksLikeMoney) ? "money" : "numbers";
  if (cells.some(isNumber)) return null;
  return cells.some(isDate) ? "words" : "texts";
}

const fits: Readonly<Record<Kind, (field: Field) => boolean>> = {
  dates: ({ type }) => type === "date",
  money: ({ type }) => type === "amount",
  numbers: ({ type }) => type !== "amount" && type !== "date",
  words: ({ type }) => type !== "amount",
  blank: ({ type }) => type !== "amount",
  texts: ({ type }) => type !== "amount" && type !== "date" && type !== "number" && type !== "percent",
};

/** "Nyttjat", "Förbr." over shares alone: how much of the grant was used. */
function asShare(heading: HeadingColumn, cells: readonly Cell[], fields: readonly Field[]): HeadingColumn | null {
  const share =
    heading.meaning.field?.id === "spentAmount" ? fields.find(({ id }) => id === "reportedUtilisation") : undefined;
  const isShare = ({ value, format }: Cell): boolean => value.kind === "number" && formatFacts(format).isPercent;
  return share && cells.length > 0 && cells.every(isShare)
    ? { ...heading, meaning: { ...heading.meaning, field: share } }
    : null;
}

const notNumbers: ReadonlySet<Field["type"]> = new Set(["year", "codes"]);

/** "Period" over what was spent in it, "Nivå" over the levels of a tree: numbers of which none is a year, or one of the list's alternatives. */
function cannotBe({ type, list: id, required }: Field, cells: readonly Cell[], { lists }: Edition): boolean {
  if (cells.length < fewestCells || !cells.every(isNumber)) return false;
  if (type === "year") return cells.some(looksLikeMoney) && !cells.some((cell) => yearIn(cellText(cell)));
  const list = lists.find((one) => one.id === id);
  // Codes of the nämnd's own under Status are told as such.
  return list !== undefined && required !== true && cells.every((cell) => matchCode(list, cellText(cell)) === null);
}

const fewestCells = 2;

/** "Kod" over A, A, B, A or BEL, VÄX, BEL: signs that something else explains, and no project's own. */
const areLetters = (cells: readonly Cell[]): boolean => {
  const texts = cells.map((cell) => cellText(cell).trim());
  return (
    texts.length > fewestCells &&
    texts.every((text) => /^\p{L}{1,5}$/u.test(text)) &&
    new Set(texts).size < texts.length
  );
};
const yearIn = (text: string): boolean => /^(?:19|20)\d\d(?:\D|\d\d$|$)/u.test(text.trim());

const mayBeAmount = (cell: Cell): boolean =>
  !isDate(cell) && (looseAmount(cell) !== null || parseAmountText(cellText(cell)).kind !== "not-an-amount");

/**
 * A heading that may mean several fields ("Beslut", "Klart") means those that its cells can be: dates, money or words. One that names an amount only as people
 * speak names none over words and days alone. `named`: what other headings of the table name by themselves.
 */
export function narrowedByCells(
  grid: Grid,
  dataRows: readonly number[],
  heading: HeadingColumn,
  edition: Edition,
  named: ReadonlySet<Field>,
): HeadingColumn {
  const { fields } = edition;
  const { meaning, column } = heading;
  const [first, ...others] = meaning.candidates;
  const isOpen = others.some(({ type }) => type !== first?.type);
  const amounts = meaning.field ? [meaning.field] : meaning.candidates;
  if (amounts.length > 0 && amounts.every(isAmountField) && !meaning.isSaying) {
    const worded = asWords(heading, amounts, { grid, dataRows, edition, named });
    if (worded) return worded;
  }
  if (meaning.field?.id === "projectId" && areLetters(cellsUnder(grid, dataRows, column)))
    return { ...heading, meaning: { ...meaning, field: null } };
  const names = meaning.candidates.filter(({ id }) => hasRole(id, "names"));
  if (names.length > 1) return asNumber(heading, names, cellsUnder(grid, dataRows, column));
  const isOfNoAmount = meaning.field !== null && notNumbers.has(meaning.field.type);
  if (meaning.field?.type === "date")
    return asProgress(heading, meaning.field, cellsUnder(grid, dataRows, column), edition, named);
  if (!isOpen && !meaning.isSaying && !isOfNoAmount && meaning.field?.id !== "spentAmount") return heading;
  const cells = cellsUnder(grid, dataRows, column);
  if (meaning.isSaying && cells.length > 0 && !cells.some(mayBeAmount))
    return { ...heading, meaning: { ...meaning, field: null } };
  if (meaning.field && isOfNoAmount && cannotBe(meaning.field, cells, edition))
    return { ...heading, meaning: { ...meaning, field: null } };
  const share = asShare(heading, cells, fields);
  if (share) return share;
  if (!isOpen) return heading;
  const coded = codedField(meaning.candidates, cells, edition);
  if (coded) return { ...heading, meaning: { ...meaning, field: coded, candidates: [] } };
  // "Beslut" over 2303 and 2307 beside "Beviljat": which decision, not how much.
  const areCodes =
    cells.length >= fewestCells &&
    cells.every(isMonthCode) &&
    meaning.candidates.some((field) => field.type === "amount" && named.has(field));
  const kind = areCodes ? "numbers" : kindOf(cells, meaning.unit !== undefined);
  const status = kind === "dates" ? statusByDays(meaning.candidates, named) : undefined;
  if (status) return { ...heading, meaning: { ...meaning, field: status, candidates: [] } };
  const left = kind === null ? [] : meaning.candidates.filter(fits[kind]);
  if (left.length === 0 || left.length === meaning.candidates.length) return heading;
  const [only] = left;
  return {
    ...heading,
    meaning: { ...meaning, field: left.length === 1 && only ? only : null, candidates: left.length === 1 ? [] : left },
  };
}

/** "Läge" over "Genomförd" and "Pågår": the only field of which every cell is an alternative. */
function codedField(candidates: readonly Field[], cells: readonly Cell[], { lists }: Edition): Field | null {
  const said = cells.filter((cell) => !isEmptyText(cellText(cell)));
  const [only, ...others] = candidates.filter((field) => {
    const list = field.type === "codes" ? lists.find(({ id }) => id === field.list) : undefined;
    return list !== undefined && said.every((cell) => matchCode(list, labelText(cell)) !== null);
  });
  return only && others.length === 0 && said.length >= fewestCells ? only : null;
}

/** A column's first cells tell what it holds. */
const enoughCells = 500;

/** Most of the cells that say something are days. */
export function holdsDays(grid: Grid, rows: readonly number[], column: number): boolean {
  const cells: Cell[] = [];
  for (const row of rows) {
    const cell = grid.at(row, column);
    if (cell !== null && !isBlank(cell) && !isEmptyText(cellText(cell))) cells.push(cell);
    if (cells.length === enoughCells) break;
  }
  return cells.filter(isDate).length * 2 > cells.length;
}

/** "Klart" over days alone is both how far the projects have come and when, where no other column says either. */
function statusByDays(candidates: readonly Field[], named: ReadonlySet<Field>): Field | undefined {
  const isNamed = [...named].some(({ id }) => id === "status" || id === "completedDate");
  const mayBeDone = candidates.some(({ id }) => id === "completedDate");
  return isNamed || !mayBeDone ? undefined : candidates.find(({ id }) => id === "status");
}

const cellsUnder = (grid: Grid, rows: readonly number[], column: number): readonly Cell[] =>
  rows.flatMap((row) => grid.at(row, column) ?? []).filter((cell) => !isBlank(cell));

/** "IDF-23-01", "2023-014": no words. */
const isProjectNumber = (cell: Cell): boolean => /^\p{L}{0,8}[-–./]?\d[\p{L}\d\-–./]*$/u.test(cellText(cell).trim());

/** "Beteckning" that may be the project's number or its name is the number where every cell is one. */
function asNumber(heading: HeadingColumn, names: readonly Field[], cells: readonly Cell[]): HeadingColumn {
  const field = names.find(({ id }) => id === "projectId");
  const isOnlyOfNames = heading.meaning.candidates.length === names.length;
  return field && isOnlyOfNames && cells.length >= fewestCells && cells.every(isProjectNumber)
    ? { ...heading, meaning: { ...heading.meaning, field, candidates: [] } }
    : heading;
}

const isShareText = (cell: Cell): boolean =>
  shareOfWork(cell, undefined) !== null || formatFacts(cell.format).isPercent;

/** "Färdigställt" over shares of the work is no day; over days, or days and "pågår", it also says whether it is done, where no other column does. */
function asProgress(
  heading: HeadingColumn,
  field: Field,
  cells: readonly Cell[],
  { fields, lists }: Edition,
  named: ReadonlySet<Field>,
): HeadingColumn {
  const { meaning } = heading;
  if (cells.length < fewestCells) return heading;
  const status = field.id === "completedDate" ? fields.find(({ id }) => id === "status") : undefined;
  const list = lists.find(({ id }) => id === status?.list);
  const says = (cell: Cell): boolean => list !== undefined && readStatus(list, labelText(cell), true) !== null;
  const free = status && !named.has(status) ? status : null;
  if (cells.every(isShareText)) return { ...heading, meaning: { ...meaning, field: free } };
  const isDone = free !== null && asksWhetherDone(heading.text) && cells.every((cell) => isDate(cell) || says(cell));
  return isDone ? { ...heading, meaning: { ...meaning, field: free } } : heading;
}

interface Around {
  readonly grid: Grid;
  readonly dataRows: readonly number[];
  readonly edition: Edition;
  readonly named: ReadonlySet<Field>;
}

const isAmountField = ({ type }: Field): boolean => type === "amount";

/**
 * An amount's heading over words alone names none: "Överskott" says what becomes of it, "Prognos/utfall" over "Enligt plan" how far the projects have come.
 * What everybody must state stays what it is over other words, which may speak of money. Null where some cell is no word.
 */
function asWords(heading: HeadingColumn, amounts: readonly Field[], around: Around): HeadingColumn | null {
  const words = wordsUnder(heading, around);
  if (words.length < fewestCells) return null;
  const free = (id: Field["id"]): Field | null => {
    const field = around.edition.fields.find((one) => one.id === id);
    return field && !around.named.has(field) ? field : null;
  };
  const status = free("status");
  const list = around.edition.lists.find(({ id }) => id === status?.list);
  const codes = words.map((word) => (list ? matchCode(list, word) : null));
  // "Avvikelse" over yes and no asks something else.
  const isStatus =
    !amounts.some(({ id }) => hasRole(id, "difference")) &&
    !words.some((word) => saysYes(word) || saysNo(word)) &&
    codes.every((code) => code !== null) &&
    codes.some((code) => list?.codes.some((one) => one.code === code && one.progress !== undefined));
  const isRequired = amounts.some(({ required }) => required === true);
  // "Medel" over "trygghetsmedel" and "klimat" says whose money it is.
  if (!isStatus && isRequired && !isMoneyHeading(heading.text)) return null;
  const isLeft = amounts.some(({ id }) => id === "reportedSurplus");
  const field = isLeft ? free("surplusDisposition") : isStatus ? status : null;
  return { ...heading, meaning: { ...heading.meaning, field, candidates: [] } };
}

/** The texts under a heading; none where something else stands there too, or may be an amount. */
function wordsUnder({ column }: HeadingColumn, { grid, dataRows }: Around): readonly string[] {
  const words: string[] = [];
  for (const row of dataRows) {
    const cell = grid.at(row, column);
    if (cell === null || isBlank(cell) || isEmptyText(cellText(cell))) continue;
    if (cell.value.kind !== "text" || mayBeAmount(cell) || isShareText(cell)) return noWords;
    words.push(cellText(cell));
  }
  return words;
}

const noWords: readonly string[] = [];

/** Can what stands under the heading be values of the field, as far as their kind tells? */
export function fitsField(grid: Grid, rows: readonly number[], column: number, field: Field): boolean {
  const cells = rows.flatMap((row) => grid.at(row, column) ?? []).filter((cell) => !isBlank(cell));
  const kind = kindOf(cells, false);
  return kind !== null && kind !== "blank" && fits[kind](field);
}
