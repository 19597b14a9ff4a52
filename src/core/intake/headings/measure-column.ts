import { grantedAndSpent, hasRole } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { withoutPivotWords } from "../../words/measures";
import { beginsLikeSum, isSumLabel } from "../../words/sums";
import type { HeadingColumn } from "./heading-column";
import { hasMeaning, type HeadingMeaning, type Vocabulary } from "./vocabulary";

/** Hardly more things are told of each project. */
const mostMeasures = 8;

/** A column of measures begins soon. */
const soon = 20;

/** What the name of a measure means: "Beslut" over dates is when, but among amounts it is how much. */
export function measureMeaning(text: string, { meaning }: Pick<Vocabulary, "meaning">): HeadingMeaning {
  const own = meaning(text);
  const [only, ...others] = own.field ? [] : own.candidates.filter(({ type }) => type === "amount");
  return only && others.length === 0 ? { ...own, field: only, candidates: [] } : own;
}

/** What is no amount that anybody counts: "Färdigställandegrad". */
export const isNoAmount = (text: string, { meaning, amountsNamedIn, nearMiss }: Words): boolean =>
  !hasMeaning(meaning(text)) && amountsNamedIn(text).length === 0 && nearMiss(text)?.type !== "amount";

type Words = Pick<Vocabulary, "meaning" | "amountsNamedIn" | "nearMiss">;

/**
 * Every cell is the name of an amount or a share, and what was granted and what was spent are among them. `mayTellMore`: the heading says that these are measures,
 * so that others which are no amounts may be among them.
 */
export function isOfMeasures(
  grid: Grid,
  rows: readonly number[],
  column: number,
  vocabulary: Words,
  mayTellMore = false,
): boolean {
  const fields = new Map<string, Field | null>();
  for (const [at, row] of rows.entries()) {
    const text = withoutPivotWords(labelText(grid.at(row, column)));
    if (text === "" || fields.has(text) || isSumLabel(text) || beginsLikeSum(text)) {
      if (at > soon && fields.size === 0) return false;
      continue;
    }
    const { field } = measureMeaning(text, vocabulary);
    const isMore = mayTellMore && (field !== null || isNoAmount(text, vocabulary));
    if (field?.type !== "amount" && field?.type !== "percent" && !isMore) return false;
    if (fields.size >= mostMeasures) return false;
    fields.set(text, field);
  }
  const ids = new Set([...fields.values()].map((field) => field?.id));
  return grantedAndSpent.every((id) => ids.has(id));
}

/**
 * The column that says what each row's amounts are, without a heading that says so: one without any ("Projekt | | 2023 | 2024"), or that of the names, where each project's
 * name stands alone over its rows.
 */
export function measuresWithoutHeading(
  grid: Grid,
  { bottom, columns }: { readonly bottom: number; readonly columns: readonly HeadingColumn[] },
  rows: readonly number[],
  vocabulary: Words,
): HeadingColumn | null {
  const names = columns.filter(isName);
  if (names.length === 0 || !columns.some(isOverAmounts)) return null;
  const headed = new Set(columns.map(({ column }) => column));
  const last = columns.at(-1)?.column ?? 1;
  for (let column = 1; column <= last + 1; column += 1)
    if (!headed.has(column) && isOfMeasures(grid, rows, column, vocabulary))
      return { column, row: bottom, text: "", meaning: vocabulary.meaning(""), year: null };
  const places = names.map(({ column }) => column);
  const [first] = rows;
  if (first === undefined || !isNameAlone(grid, first, places)) return null;
  const named = rows.filter((row) => isNameAlone(grid, row, places));
  if (named.length < fewestNames) return null;
  const others = rows.filter((row) => !named.includes(row));
  return names.find(({ column }) => isOfMeasures(grid, others, column, vocabulary)) ?? null;
}

/** One name over rows may be the label of a form. */
const fewestNames = 2;

const isName = ({ meaning }: HeadingColumn): boolean =>
  [meaning.field, ...meaning.candidates].some((field) => hasRole(field?.id, "names"));

const isOverAmounts = ({ meaning }: HeadingColumn): boolean =>
  meaning.isOnlyYearOrUnit ||
  meaning.isTotal ||
  [meaning.field, ...meaning.candidates].some((field) => field?.type === "amount" || field?.id === "budgetYear");

/** The row holds a project's name, perhaps with its number, and nothing else. */
export const isNameAlone = (grid: Grid, row: number, names: readonly number[]): boolean => {
  const filled = grid.row(row).filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every(({ column }) => names.includes(column));
};
