import { hasRole } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { normaliseLabel } from "../../values/label";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { beginsLikeSum, isSumLabel } from "../../words/sums";
import type { HeadingBlock } from "../headings/find-headings";
import type { HeadingColumn } from "../headings/heading-column";
import { isMeasureHeading } from "../../words/measures";
import { isUnitHeading } from "../units/beside-unit";
import {
  isNameAlone,
  isNoAmount,
  isOfMeasures,
  measureMeaning,
  measuresWithoutHeading,
} from "../headings/measure-column";
import { numberedProjects } from "../headings/numbered-projects";
import type { HeadingMeaning, Vocabulary } from "../headings/vocabulary";
import { withoutSums } from "./measure-sums";

/**
 * A table with a row an amount: "Budget", "Utfall" and "Avvikelse" for each project, in a column of their own. A database gives the rows in any order, and perhaps
 * the budget year of each.
 */
export interface MeasureTable {
  /** The column that says what each row is. */
  readonly measures: HeadingColumn;
  /** The columns whose amounts count: the one of the whole, or one a budget year. */
  readonly amounts: readonly HeadingColumn[];
  readonly projects: readonly MeasuredProject[];
  /** Columns that tell of the project, each as one field. */
  readonly about: readonly { readonly heading: HeadingColumn; readonly field: Field }[];
}

export interface MeasuredProject {
  /** The row that names it: its first, or one above that. */
  readonly namedIn: number;
  /** Top to bottom. */
  readonly rows: readonly MeasureRow[];
}

export interface MeasureRow {
  readonly row: number;
  readonly meaning: HeadingMeaning;
  readonly field: Field;
  /** As a column of budget years says. */
  readonly year: number | null;
}

/** Null when the table is something else, or when anything in it is unclear: it is then read as a list with a row a project. */
export function measureTable(
  grid: Grid,
  block: HeadingBlock,
  dataRows: readonly number[],
  vocabulary: Vocabulary,
): MeasureTable | null {
  const filled = dataRows.filter((row) => grid.row(row).some((cell) => !isBlank(cell)));
  const measures =
    block.columns.find(({ column, text }) => isOfMeasures(grid, filled, column, vocabulary, isMeasureHeading(text))) ??
    measuresWithoutHeading(grid, block, filled, vocabulary);
  if (!measures) return null;
  const named = numberedProjects(
    grid,
    filled,
    block.columns.flatMap((heading) => {
      const { field } = heading.meaning;
      const isNames = hasRole(field?.id, "names");
      const isNamed = (heading !== measures || isNames) && field && field.type !== "amount" && !isOneYear(heading);
      return isNamed ? [{ heading, field, column: heading.column }] : [];
    }),
    vocabulary,
  );
  const units = block.columns.find(({ text }) => isUnitHeading(text))?.column ?? null;
  const years = named.find(({ field }) => field.id === "budgetYear")?.heading.column ?? null;
  const about = named.filter(({ field }) => field.id !== "budgetYear");
  const naming = about.filter(({ field }) => hasRole(field.id, "names"));
  const others = block.columns.filter(
    (heading) => heading !== measures && !named.some((one) => one.heading === heading),
  );
  const amounts = wholes(
    grid,
    filled,
    others.filter((heading) => isOfAmounts(grid, filled, heading)),
  );
  const projects =
    naming.length > 0
      ? groups(
          grid,
          filled,
          { measures: measures.column, naming: naming.map(({ heading }) => heading.column), years, units },
          vocabulary,
        )
      : null;
  if (!amounts || !projects || projects.length === 0) return null;
  return { measures, amounts, projects: withoutSums(grid, projects, amounts), about };
}

/** One of the tables under the headings is such a table. */
export const hasMeasureRows = (grid: Grid, blocks: readonly HeadingBlock[], vocabulary: Vocabulary): boolean =>
  blocks.some((block, at) => {
    const nextTop = blocks[at + 1]?.top ?? Number.POSITIVE_INFINITY;
    const dataRows = grid.rows.filter((row) => row > block.bottom && row < nextTop);
    return measureTable(grid, block, dataRows, vocabulary) !== null;
  });

const isOfAmounts = (grid: Grid, rows: readonly number[], { column }: HeadingColumn): boolean => {
  const cells = rows.flatMap((row) => grid.at(row, column) ?? []).filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.filter(({ value }) => value.kind === "number").length * 2 > cells.length;
};

/** The only column of amounts; those of years, each with its own; else the one that is the sum of all others in every row. */
function wholes(
  grid: Grid,
  rows: readonly number[],
  columns: readonly HeadingColumn[],
): readonly HeadingColumn[] | null {
  if (columns.length <= 1) return columns.length === 1 ? columns : null;
  const amountsIn = (row: number) => columns.map(({ column }) => looseAmount(grid.at(row, column)) ?? 0n);
  const sumOfOthers = (amounts: readonly bigint[], at: number): bigint =>
    amounts.reduce((sum, amount, index) => (index === at ? sum : sum + amount), 0n);
  // What was granted may stand under the whole alone.
  const isAlone = (row: number, at: number): boolean =>
    columns.every(({ column }, index) => index === at || looseAmount(grid.at(row, column)) === null);
  const whole = columns.find(
    (_, at) =>
      rows.every((row) => isAlone(row, at) || sumOfOthers(amountsIn(row), at) === amountsIn(row)[at]) &&
      rows.some((row) => !isAlone(row, at) && amountsIn(row)[at] !== 0n),
  );
  const parts = columns.filter((column) => column !== whole);
  const isYear = (heading: HeadingColumn): boolean =>
    heading.year !== null && (heading.meaning.isOnlyYearOrUnit || isOneYear(heading));
  if (parts.every(isYear) && new Set(parts.map(({ year }) => year)).size === parts.length) return parts;
  return whole ? [whole] : null;
}

/** "År 2023": a column of that year, not one that tells the years. */
const isOneYear = ({ meaning, year }: HeadingColumn): boolean => meaning.field?.id === "budgetYear" && year !== null;

interface Columns {
  readonly measures: number;
  readonly naming: readonly number[];
  readonly years: number | null;
  readonly units: number | null;
}

/** The rows of each project; null when a row belongs to none, or says again what another row of its project says. */
function groups(
  grid: Grid,
  rows: readonly number[],
  { measures, naming, years, units }: Columns,
  vocabulary: Vocabulary,
): readonly MeasuredProject[] | null {
  const byName = new Map<string, MeasuredProject & { rows: MeasureRow[] }>();
  let name = "";
  let namedIn = 0;
  let isSum = false;
  for (const row of rows) {
    const isOnlyName = isNameAlone(grid, row, naming);
    const isUnnamed = naming.includes(measures) && !isOnlyName;
    const texts = (isUnnamed ? [] : naming)
      .map((column) => cellText(grid.throughMerge(row, column)))
      .filter((text) => text !== "");
    const own = normaliseLabel(texts.join(" "));
    if (own !== "" && own !== name) {
      name = own;
      namedIn = row;
      isSum = texts.some(saysSum);
    }
    const text = labelText(grid.at(row, measures));
    const isShare = units !== null && /^(?:%|procent|percent)$/iu.test(labelText(grid.at(row, units)));
    const label = measureMeaning(isShare && !text.includes("%") ? `${text} %` : text, vocabulary);
    const { field } = label;
    if (isSum || isOnlyName || saysSum(text)) continue;
    if (text === "" || field === null) {
      const isTold = text !== "" && (isShare || isNoAmount(text, vocabulary));
      if (!isTold && grid.row(row).some((cell) => looseAmount(cell) !== null)) return null;
      continue;
    }
    if (name === "") return null;
    const year = years === null ? null : yearIn(grid, row, years);
    // "Totalt" among the years may be their sum.
    if (years !== null && year === null && !isBlank(grid.throughMerge(row, years))) return null;
    const project = byName.get(name) ?? { namedIn, rows: [] };
    byName.set(name, project);
    const isSame = (one: MeasureRow): boolean =>
      one.field.id === field.id && one.meaning.year === label.year && one.year === year;
    if (project.rows.some(isSame)) return null;
    project.rows.push({ row, meaning: label, field, year });
  }
  const found = [...byName.values()];
  return found.filter((project) => project.rows.length > 1).length * 2 > found.length ? found : null;
}

const saysSum = (text: string): boolean => isSumLabel(text) || beginsLikeSum(text);

const yearIn = (grid: Grid, row: number, column: number): number | null => {
  const [, year] = /^(20\d\d)(?:\D|$)/u.exec(cellText(grid.throughMerge(row, column)).trim()) ?? [];
  return year === undefined ? null : Number(year);
};
