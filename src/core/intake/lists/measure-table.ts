import { hasRole } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { normaliseLabel } from "../../values/label";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { areBooks, isOfEntries } from "../../words/ledgers";
import { beginsLikeSum, isSumLabel, summedThing } from "../../words/sums";
import type { HeadingBlock } from "../headings/find-headings";
import type { HeadingColumn } from "../headings/heading-column";
import { isMeasureHeading, withoutPivotWords } from "../../words/measures";
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
  /** Printed sums, each of one amount of the projects above it. */
  readonly sums: readonly MeasuredSum[];
  /** Columns that tell of the project, each as one field. */
  readonly about: readonly { readonly heading: HeadingColumn; readonly field: Field }[];
}

export interface MeasuredProject {
  /** The row that names it: its first, or one above that. */
  readonly namedIn: number;
  /** Top to bottom. */
  readonly rows: readonly MeasureRow[];
}

export interface MeasuredSum extends Omit<MeasureRow, "adds"> {
  /** How many of the projects stand above it. */
  readonly after: number;
}

export interface MeasureRow {
  readonly row: number;
  readonly meaning: HeadingMeaning;
  readonly field: Field;
  /** As a column of budget years says. */
  readonly year: number | null;
  /** One of several entries of that amount. */
  readonly adds: boolean;
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
  const areEntries = areBooks(block.columns.filter((heading) => heading !== measures).map(({ text }) => text));
  const isOfEntry = ({ text, column }: HeadingColumn): boolean =>
    areEntries && isOfEntries(text) && !filled.some((row) => yearIn(grid, row, column) !== null);
  const named = numberedProjects(
    grid,
    filled,
    block.columns.flatMap((heading) => {
      const { field } = heading.meaning;
      const isNames = hasRole(field?.id, "names");
      const isNamed = (heading !== measures || isNames) && field && field.type !== "amount" && !isOneYear(heading);
      return isNamed && !isOfEntry(heading) ? [{ heading, field, column: heading.column }] : [];
    }),
    vocabulary,
  );
  const units = block.columns.find(({ text }) => isUnitHeading(text))?.column ?? null;
  const years = named.find(({ field }) => field.id === "budgetYear")?.heading.column ?? null;
  const about = named.filter(({ field }) => field.id !== "budgetYear");
  const naming = about.filter(({ field }) => hasRole(field.id, "names"));
  const others = block.columns.filter(
    (heading) => heading !== measures && !isOfEntry(heading) && !named.some((one) => one.heading === heading),
  );
  const amounts = wholes(
    grid,
    filled,
    others.filter((heading) => isOfAmounts(grid, filled, heading)),
  );
  const found =
    naming.length > 0
      ? groups(
          grid,
          filled,
          { measures: measures.column, naming: naming.map(({ heading }) => heading.column), years, units, areEntries },
          vocabulary,
        )
      : null;
  if (!amounts || !found || found.projects.length === 0) return null;
  const projects = withoutSums(grid, found.projects, amounts);
  // What adds up some of them without saying so leaves nobody knowing what the others add up.
  const sums = projects.length === found.projects.length ? found.sums : [];
  return { measures, amounts, projects, sums, about };
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
  /** Each row is an entry in the books, of which a project may have many. */
  readonly areEntries: boolean;
}

interface Groups {
  readonly projects: readonly MeasuredProject[];
  readonly sums: readonly MeasuredSum[];
}

/** The rows of each project; null when a row belongs to none, or says again what another row of its project says and is no entry. */
function groups(
  grid: Grid,
  rows: readonly number[],
  { measures, naming, years, units, areEntries }: Columns,
  vocabulary: Vocabulary,
): Groups | null {
  const byName = new Map<string, MeasuredProject & { rows: MeasureRow[] }>();
  const sums: MeasuredSum[] = [];
  let name = "";
  let namedIn = 0;
  let isSum = false;
  for (const row of rows) {
    const isOnlyName = isNameAlone(grid, row, naming);
    const isUnnamed = naming.includes(measures) && !isOnlyName;
    const texts = (isUnnamed ? [] : naming)
      .map((column) => cellText(grid.throughMerge(row, column)))
      .filter((text) => text !== "");
    const year = years === null ? null : yearIn(grid, row, years);
    const ledgerSum = isBlank(grid.at(row, measures)) ? sumOfLedger(texts, [...byName.keys()], vocabulary) : null;
    if (ledgerSum) {
      const { label, field, of } = ledgerSum;
      const project = of === null ? undefined : byName.get(of);
      if (project) project.rows.push({ row, meaning: label, field, year, adds: false });
      else sums.push({ row, meaning: label, field, year, after: byName.size });
      continue;
    }
    const own = normaliseLabel(texts.join(" "));
    if (own !== "" && own !== name) {
      name = own;
      namedIn = row;
      isSum = texts.some(saysSum);
    }
    const text = withoutPivotWords(labelText(grid.at(row, measures)));
    const isShare = units !== null && /^(?:%|procent|percent)$/iu.test(labelText(grid.at(row, units)));
    const label = measureMeaning(isShare && !text.includes("%") ? `${text} %` : text, vocabulary);
    const { field } = label;
    if (isSum || isOnlyName || saysSum(text)) {
      const summed = isOnlyName ? null : summedField(text, vocabulary);
      if (summed) sums.push({ row, ...summed, year, after: byName.size });
      continue;
    }
    if (text === "" || field === null) {
      const isTold = text !== "" && (isShare || isNoAmount(text, vocabulary));
      if (!isTold && grid.row(row).some((cell) => looseAmount(cell) !== null)) return null;
      continue;
    }
    if (name === "") return null;
    // "Totalt" among the years may be their sum.
    if (years !== null && year === null && !isBlank(grid.throughMerge(row, years))) return null;
    const project = byName.get(name) ?? { namedIn, rows: [] };
    byName.set(name, project);
    const isSame = (one: MeasureRow): boolean =>
      one.field.id === field.id && one.meaning.year === label.year && one.year === year;
    if (project.rows.some(isSame) && !areEntries) return null;
    project.rows.push({ row, meaning: label, field, year, adds: areEntries });
  }
  const projects = [...byName.values()];
  return projects.filter((project) => project.rows.length > 1).length * 2 > projects.length ? { projects, sums } : null;
}

/** "Budget" of a sum's row, "Summa beslut": the amount that it adds up. */
function summedField(text: string, vocabulary: Vocabulary): Pick<MeasureRow, "meaning" | "field"> | null {
  const meaning = measureMeaning(summedThing(text), vocabulary);
  return meaning.field?.type === "amount" ? { meaning, field: meaning.field } : null;
}

/** "* 33-1001 | Återstår av beviljat", "Totalt | Utfall": whose sum a ledger prints, and of what; `of` is null for that of all. Null for any other row. */
function sumOfLedger(
  texts: readonly string[],
  names: readonly string[],
  vocabulary: Vocabulary,
): { readonly label: HeadingMeaning; readonly field: Field; readonly of: string | null } | null {
  const [first = "", second = "", ...more] = texts;
  const isMarked = /^\s*\*+/u.test(first);
  const thing = normaliseLabel(first.replace(/^[\s*]+/u, ""));
  if (second === "" || more.length > 0 || !(isMarked || saysSum(first))) return null;
  const summed = summedField(second, vocabulary);
  if (!summed) return null;
  const { meaning: label, field } = summed;
  if (thing === "" || saysSum(thing)) return { label, field, of: null };
  const of = names.filter((name) => name === thing || name.startsWith(`${thing} `) || name.endsWith(` ${thing}`));
  return of.length === 1 && of[0] !== undefined ? { label, field, of: of[0] } : null;
}

const saysSum = (text: string): boolean => isSumLabel(text) || beginsLikeSum(text);

const yearIn = (grid: Grid, row: number, column: number): number | null => {
  const [, year] = /^(20\d\d)(?:\D|$)/u.exec(cellText(grid.throughMerge(row, column)).trim()) ?? [];
  return year === undefined ? null : Number(year);
};
