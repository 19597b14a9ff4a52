import type { FieldId } from "../../anvisningar/known-fields";
import type { Edition } from "../../anvisningar/schema";
import type { CellRef, Project } from "../../project/project";
import { codesOf, readingOf } from "../../project/readings-of";
import { doubt, joinAll, nothingTold, type Told } from "../../project/told";
import { visibleText } from "../../values/label";
import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { tellsOfEarlierSpending, yearGranted } from "../../words/earlier-spending";
import type { RawSheet } from "../raw";

/** Of a grant that a finished project has used less of than this, in one year alone, the rest may well have been used the year before. */
const mostOfGrant = 3n;
const parts = 4n;

/**
 * "Beviljat 2023-03-08 | Utfall 2024": spending of one year, of a grant from the year before. Where something beside the figures tells of what was spent then,
 * or the finished projects have used little of what they were granted, what is there is hardly all (BEL-52).
 */
export function earlierSpending(
  sheets: readonly RawSheet[],
  grids: readonly Grid[],
  projects: readonly Project[],
  edition: Edition,
): Told {
  return joinAll(
    sheets.map((sheet, index) => {
      const grid = grids[index];
      const [table, ...others] = sheet.tables.filter(({ layout }) => layout === "list");
      if (!grid || !table || others.length > 0) return nothingTold;
      const spent = spentOfOneYear(table);
      // Spending alone belongs to what was granted on another sheet.
      const hasGrant = table.columns.some(({ field }) => field === "grantedAmount");
      const own = hasGrant ? projects.filter(({ at }) => at.sheet === sheet.sheet) : projects;
      const granted = spent ? grantYear(table, grid, own) : null;
      if (!spent || granted === null || granted >= spent.year) return nothingTold;
      if (!isSaid(grid, granted, spent.year) && !isLittle(own, edition)) return nothingTold;
      const params = { heading: visibleText(spent.heading), granted, year: spent.year };
      return doubt("BEL-52", spent.at, params, { leavesOut: ["spentAmount"], reach: "sheet" });
    }),
  );
}

type Table = RawSheet["tables"][number];

interface SpentColumn {
  readonly heading: string;
  readonly at: CellRef;
  readonly year: number;
}

/** The only column of spending, where its heading names one year and nothing more. */
function spentOfOneYear({ columns }: Table): SpentColumn | null {
  const [only, ...more] = columns.filter(({ field }) => field === "spentAmount");
  const isPerYear = columns.some(
    ({ field, year, heading }) => field === "grantedAmount" && year !== null && !hasDay(heading),
  );
  if (!only || only.year === null || more.length > 0 || isPerYear || !isPlainYear.test(only.heading)) return null;
  return { heading: only.heading, at: only.at, year: only.year };
}

/** "Utfall 2024", "Bokfört år 2024 (tkr)"; not "Utfall t.o.m. 2024". */
const isPlainYear = /^\p{L}+(?: \p{L}+)? (?:år )?20\d\d(?:[ ,]*\(?\p{L}+\)?)?$/u;
const hasDay = (heading: string): boolean => /\d{1,2}[-/. ]/u.test(heading.replace(/20\d\d/u, "20 "));

/** By the column's heading, the projects' own days of decision, or the titles. */
function grantYear(table: Table, grid: Grid, projects: readonly Project[]): number | null {
  const inHeading = table.columns.flatMap(({ field, heading }) =>
    field === "grantedAmount" ? (yearGranted(`beviljat ${heading}`) ?? []) : [],
  );
  const decided = projects.flatMap((project) => {
    const value = readingOf(project, "decisionDate")?.value;
    return value?.type === "date" ? [Number(value.on.slice(0, 4))] : [];
  });
  const titles = grid.rows
    .filter((row) => row < table.topRow)
    .flatMap((row) => grid.row(row).flatMap((cell) => yearGranted(labelText(cell)) ?? []));
  const years = [inHeading, decided, titles].find(({ length }) => length > 0) ?? [];
  return years.length === 0 ? null : Math.max(...years);
}

const isSaid = (grid: Grid, granted: number, year: number): boolean =>
  grid.rows.some((row) => grid.row(row).some((cell) => tellsOfEarlierSpending(labelText(cell), granted, year)));

/** The finished ones together. */
function isLittle(projects: readonly Project[], { lists, fields }: Edition): boolean {
  const list = lists.find(({ id }) => id === fields.find((field) => field.id === "status")?.list);
  const finished = projects.filter((project) =>
    codesOf(project, "status").some((code) => list?.codes.find((one) => one.code === code)?.progress === "completed"),
  );
  const sum = (field: FieldId): bigint | null => {
    const values = finished.flatMap(({ years }) => years.flatMap(({ fields: own }) => own.get(field)?.value ?? []));
    return values.length === 0
      ? null
      : values.reduce((all, value) => (value.type === "amount" ? all + value.ore : all), 0n);
  };
  const [granted, spent] = [sum("grantedAmount"), sum("spentAmount")];
  return granted !== null && spent !== null && granted > 0n && spent * parts < granted * mostOfGrant;
}
