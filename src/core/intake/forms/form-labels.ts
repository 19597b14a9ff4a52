import { matchCode } from "../../anvisningar/match-code";
import type { Edition } from "../../anvisningar/schema";
import type { Cell } from "../../workbook/snapshot";
import type { Area } from "sheet-refs";
import type { Grid } from "../../workbook/grid";
import { labelText } from "../../workbook/cell-text";
import { looseAmount } from "../../workbook/loose-amount";
import type { HeadingMeaning, Vocabulary } from "../headings/vocabulary";
import { isNumbered } from "../../words/numbering";
import { readStatus } from "../values/status-text";
import { labelMeaning, ownAnswers } from "./label-text";

/** A label of a form, with the rectangle that it fills. */
export interface FormLabel {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
  readonly text: string;
  readonly meaning: HeadingMeaning;
  /** The answer in the label's own cell: "Projekt: Belysning X". */
  readonly own?: Cell;
}

export interface FormLabels {
  readonly labels: readonly FormLabel[];
  /** Columns in which several labels stand. */
  readonly columns: ReadonlySet<number>;
  isLabel(cell: Cell): boolean;
  /** A label, or words in a column of labels that are written like them: numbered, or with a colon. */
  mayBeLabel(cell: Cell): boolean;
}

export const areaOf = ({ row, column, bottom, right }: FormLabel): Area => ({ top: row, left: column, bottom, right });

/** How many rows above an option its label may stand. */
const optionsReach = 12;

/** A label as found, with what may make it none: codes that its text is, and that it only repeats what another label asks for. */
interface Found extends FormLabel {
  readonly lists: readonly string[];
  readonly asks: boolean;
}

/** Finds the labels of a form sheet by the edition's words. */
export function findFormLabels(grid: Grid, vocabulary: Vocabulary): FormLabels {
  const words = grid.rows.flatMap((row) => grid.row(row).flatMap((cell) => labelsIn(grid, cell, vocabulary)));
  // "Genomfört" and "Trygghetsvandring" are labels in one form and answers in another: they answer when the label that asks stands left or above.
  const asked = words.filter(({ meaning, lists }) => lists.length === 0 && listsAsked(meaning).length > 0);
  // "Återlämnat" beside an amount is the amount's label, whatever answer it also is.
  const hasAmount = ({ row, right, meaning }: Found): boolean =>
    meaning.field?.type === "amount" && looseAmount(grid.at(row, right + 1)) !== null;
  // "Överskott/underskott | Återlämnas": with no amount of its own it answers the label beside, whatever that asks for.
  const isBeside = ({ row, column, bottom, lists, meaning }: Found): boolean =>
    lists.length > 0 &&
    meaning.field?.type === "amount" &&
    looseAmount(grid.at(bottom + 1, column)) === null &&
    (wordsIn.get(row) ?? []).some((label) => label.lists.length === 0 && label.right === column - 1);
  const isAnswer = (found: Found): boolean => !hasAmount(found) && (isAsked(found) || isBeside(found));
  const [askedIn, wordsIn] = [byRow(asked), byRow(words)];
  const isAsked = ({ row, column, lists }: Found): boolean =>
    lists.length > 0 &&
    Array.from({ length: optionsReach + 1 }, (_, above) => askedIn.get(row - above) ?? []).some((labels) =>
      labels.some(
        (label) =>
          listsAsked(label.meaning).some((list) => lists.includes(list)) &&
          (label.row === row ? label.column < column : label.column <= column),
      ),
    );
  // "Projektets namn | Ange projektets namn": help beside the label.
  const isHelp = ({ row, column, asks, meaning }: Found): boolean =>
    asks &&
    (wordsIn.get(row) ?? []).some((label) => label.column < column && label.meaning.field?.id === meaning.field?.id);
  const labels = words.filter((label) => !isAnswer(label) && !isHelp(label));
  const counts = new Map<number, number>();
  for (const { column } of labels) counts.set(column, (counts.get(column) ?? 0) + 1);
  const places = new Set(labels.map(({ row, column }) => `${row} ${column}`));
  const isLabel = (cell: Cell): boolean => places.has(`${cell.row} ${cell.column}`);
  const columns = new Set([...counts].filter(([, count]) => count > 1).map(([column]) => column));
  const writtenIn = (is: (text: string) => boolean): ReadonlySet<number> =>
    new Set(labels.filter(({ text }) => is(text)).map(({ column }) => column));
  const [numbered, ended] = [writtenIn(isNumbered), writtenIn(endsWithColon)];
  return {
    labels,
    columns,
    isLabel,
    mayBeLabel: (cell) => {
      const text = labelText(cell);
      const { column } = cell;
      return isLabel(cell) || (numbered.has(column) && isNumbered(text)) || (ended.has(column) && endsWithColon(text));
    },
  };
}

/** The lists of answers of whatever the label may mean. */
const listsAsked = ({ field, candidates }: HeadingMeaning): readonly string[] =>
  (field ? [field] : candidates).flatMap(({ list }) => list ?? []);

function byRow(found: readonly Found[]): ReadonlyMap<number, readonly Found[]> {
  const rows = new Map<number, Found[]>();
  for (const one of found) {
    const row = rows.get(one.row);
    if (row) row.push(one);
    else rows.set(one.row, [one]);
  }
  return rows;
}

const endsWithColon = (text: string): boolean => /:\s*$/u.test(text);

function labelsIn(grid: Grid, cell: Cell, vocabulary: Vocabulary): readonly Found[] {
  const text = labelText(cell);
  if (text === "") return [];
  const merge = grid.mergeAt(cell.row, cell.column);
  const { row, column } = cell;
  const place = { row, column, bottom: merge?.bottom ?? row, right: merge?.right ?? column };
  const whole = labelMeaning(text, vocabulary);
  if (whole === null || whole.meaning.field?.type === "year") {
    const own = ownAnswers(text, vocabulary);
    if (own.length > 0)
      return own.map(({ label, meaning, answer }) => ({
        ...place,
        text: label,
        meaning,
        own: { ...cell, value: { kind: "text", text: answer } },
        lists: [],
        asks: false,
      }));
  }
  if (whole === null) return [];
  const lists = text.endsWith(":") ? [] : listsWithCode(text, vocabulary.edition);
  return [{ ...place, text, ...whole, lists }];
}

/** "Genomfört 2024-02" is an answer too, though "Genomfört" with a year may be a heading. */
const listsWithCode = (text: string, { lists }: Edition): readonly string[] =>
  lists
    .filter((list) => matchCode(list, text) !== null || (/\d/u.test(text) && readStatus(list, text, false) !== null))
    .map(({ id }) => id);
