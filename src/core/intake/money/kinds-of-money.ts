import { normaliseLabel, visibleText } from "../../values/label";
import { addressOf } from "sheet-refs";
import { cellText, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import { isSign, signKey, signsIn } from "../../words/legends";
import { haveAccounts } from "../../words/ledgers";
import {
  isMoneyHeading,
  namesAnotherProgramme,
  namesMoney,
  saysIncome,
  saysWhoPaysTheRest,
  type MoneyKind,
} from "../../words/money";
import type { Answers } from "../../project/answers";
import type { CellRef } from "../../project/project";

/** Whose money a row's amounts are, where that is not the grant's own. */
export interface OtherMoney {
  /** Key of an answer. */
  readonly label: string;
  readonly text: string;
  /** The cell that says so. */
  readonly at: CellRef;
  /** Nobody has said whether it is the grant's: asked about. Otherwise it is known to be other money, and only told. */
  readonly isAsked: boolean;
}

export interface MoneyTerms {
  readonly moneyOf: (text: string) => MoneyKind | null;
  readonly answers: Answers["money"];
}

/** What stands beside the text in the same table or workbook. */
export interface Beside {
  /** The grant's own money is named there, so that other words name other money. */
  readonly isToldApart: boolean;
  /** Words that nobody knows are then asked about. */
  readonly asksUnknown: boolean;
  /** They stand under a heading that asks where the money comes from. */
  readonly isOfFinancing?: boolean;
}

/** What a text says of the money under it or beside it; null when the money may be the grant's. */
export function otherMoney(
  text: string,
  at: CellRef,
  { moneyOf, answers }: MoneyTerms,
  { isToldApart, asksUnknown, isOfFinancing = false }: Beside,
): OtherMoney | null {
  // "?" is an answer too.
  const label = normaliseLabel(text) || (text.includes("?") ? "?" : "");
  const answer = answers?.[label];
  if (answer === "own" || label === "") return null;
  const found = { label, text: visibleText(text), at };
  if (answer === "other") return { ...found, isAsked: false };
  const kind = moneyOf(text);
  if (kind === "own") return null;
  if (kind === null)
    return isToldApart && asksUnknown ? { ...found, isAsked: !(isOfFinancing && namesAnotherProgramme(text)) } : null;
  if (isToldApart) return { ...found, isAsked: kind === "both" };
  return kind === "other-beside" || kind === "both" ? null : { ...found, isAsked: true };
}

/** A column that tells kinds of money apart, and what it says of each row. */
export interface KindColumn {
  readonly otherMoneyIn: (row: number) => OtherMoney | null;
}

/** "Plan för överskott": "Egna medel" there pays for what the grant did not reach to. */
const isAboutTheRest =
  /överskott|överskrid|överdrag|avvikelse|differens|diff|skillnad|resten|över$|kvar|återstår|händer/u;

/** Longer cells are descriptions. */
const longestValue = 60;

/**
 * The column among `columns` that says whose money each row is: some cells name the grant's own money and others do not, or its heading speaks of
 * financing. Null when there is none.
 */
export function kindColumn(
  grid: Grid,
  rows: readonly number[],
  columns: readonly { readonly column: number; readonly text: string; readonly isRemark?: true }[],
  file: string,
  terms: MoneyTerms,
): KindColumn | null {
  for (const { column, text, isRemark } of columns) {
    if (isAboutTheRest.test(normaliseLabel(text))) continue;
    const values = valuesIn(grid, rows, column);
    if (values === null || values.size === 0) continue;
    const distinct = [...new Set([...values].map((value) => (isSign(value) ? signKey(value) : normaliseLabel(value))))];
    const inWords = isMoneyHeading(text) ? explainedIn(grid, rows[0] ?? 1, [...values]) : (value: string) => value;
    // In a column of what was done, "Trygghetskameror entréer" is no money.
    const kindOf = (value: string): MoneyKind | null => {
      const kind = terms.moneyOf(inWords(value));
      return kind === "own" && !isMoneyHeading(text) && !namesMoney(value) ? null : kind;
    };
    const kinds = distinct.map(kindOf);
    const hasOwn = kinds.includes("own");
    if (isRemark && !hasOwn) continue;
    // Where nothing names the grant's own money, a sentence about a project names no other: "Belysning ingår i ordinarie program".
    const isKind = (value: string): boolean =>
      isMoneyHeading(text) || (value.split(" ").length <= mostWords && !saysWhoPaysTheRest(value));
    const tells = hasOwn
      ? kinds.some((kind) => kind === "other" || kind === "other-beside")
      : distinct.some((value, at) => kinds[at] === "other" && isKind(value));
    const asksSigns =
      isMoneyHeading(text) && distinct.length > 1 && distinct.every(isUnknownSign) && !kinds.some(isKnown);
    if (!tells && !asksSigns && !(isMoneyHeading(text) && hasOwn)) continue;
    if (!tells && distinct.length > mostKinds) continue;
    return {
      otherMoneyIn: (row) => {
        const cell: Cell | null = grid.throughMerge(row, column);
        if (cell === null) return null;
        const at = { file, sheet: grid.sheet.name, cell: addressOf(cell.row, cell.column) };
        const isOfFinancing = hasOwn && isMoneyHeading(text);
        const beside = { isToldApart: hasOwn || asksSigns, asksUnknown: !isRemark, isOfFinancing };
        const other = otherMoney(inWords(cellText(cell)), at, terms, beside);
        // A remark may be about what the grant did not reach to.
        return other && isRemark ? { ...other, isAsked: terms.answers?.[other.label] !== "other" } : other;
      },
    };
  }
  return null;
}

/** "Bidrag fastighetsägare" among the accounts of a project: what others have paid is taken off what was spent, or is not. Null without such rows. */
export function incomeColumn(
  grid: Grid,
  rows: readonly number[],
  columns: readonly { readonly column: number; readonly text: string }[],
  file: string,
  { answers }: MoneyTerms,
): KindColumn | null {
  const column = haveAccounts(columns.map(({ text }) => text))
    ? columns.find((one) => {
        const texts = rows.map((row) => labelText(grid.at(row, one.column)));
        return texts.some(saysIncome) && !texts.every(saysIncome);
      })?.column
    : undefined;
  if (column === undefined) return null;
  return {
    otherMoneyIn: (row) => {
      const cell = grid.at(row, column);
      const text = labelText(cell);
      const label = normaliseLabel(text);
      if (cell === null || !saysIncome(text) || answers?.[label] === "own") return null;
      const at = { file, sheet: grid.sheet.name, cell: addressOf(cell.row, cell.column) };
      return { label, text: visibleText(text), at, isAsked: answers?.[label] !== "other" };
    },
  };
}

const isKnown = (kind: MoneyKind | null): boolean => kind !== null;

/** "TM" and "EM" under "Finansiering": nobody outside knows which is the grant's. Years and numbers are no such signs. */
const isUnknownSign = (value: string): boolean => isSign(value) && /^[\p{L}+&/-]+$/u.test(value);

/** "T+K" in the words of a legend above the list, where there is one. */
function explainedIn(grid: Grid, firstRow: number, values: readonly string[]): (value: string) => string {
  if (!values.every(isSign)) return (value) => value;
  const above = grid.rows.filter((row) => row < firstRow).flatMap((row) => grid.row(row));
  const signs = new Map(above.flatMap((cell) => [...signsIn(labelText(cell))]));
  return (value) => signs.get(signKey(value)) ?? value;
}

/** What the column says, each once; null where some cell is a description. */
function valuesIn(grid: Grid, rows: readonly number[], column: number): ReadonlySet<string> | null {
  const values = new Set<string>();
  for (const row of rows) {
    const value = labelText(grid.throughMerge(row, column));
    if (value.length > longestValue) return null;
    if (value !== "") values.add(value);
  }
  return values;
}

/** "Nämndens egna medel". */
const mostWords = 3;

/** A column with more different values than this describes projects. */
const mostKinds = 8;
