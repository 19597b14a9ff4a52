import { visibleText } from "../../values/label";
import { addressOf } from "sheet-refs";
import { isBlank } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { areaUnder, type HeadingBlock } from "../headings/find-headings";
import type { PrintedSum, RawRecord, RawValue, SheetParts } from "../raw";
import type { Terms } from "../terms";
import {
  measureTable,
  type MeasuredProject,
  type MeasuredSum,
  type MeasureRow,
  type MeasureTable,
} from "./measure-table";

/** Reads a table with a row an amount, several rows a project; null when it is none. */
export function readMeasureRows(grid: Grid, block: HeadingBlock, nextTop: number, terms: Terms): SheetParts | null {
  const { file, vocabulary } = terms;
  const sheet = grid.sheet.name;
  const dataRows = grid.rows.filter((row) => row > block.bottom && row < nextTop);
  const table = measureTable(grid, block, dataRows, vocabulary);
  if (!table) return null;
  const records = table.projects.map((project) => recordOf(grid, project, table));
  const seen = new Map(
    records.flatMap(({ values }) => values.map((value) => [`${value.field.id} ${value.year ?? ""}`, value])),
  );
  return {
    tables: [
      {
        sheet,
        layout: "list",
        topRow: block.top,
        headerRow: block.bottom,
        columns: [...seen.values()].map(({ field, year, row, column }) => {
          const about = table.about.find(({ heading }) => heading.column === column);
          const at = about ? about.heading : { row, column: table.measures.column };
          const heading = about?.heading.text ?? labelOf(table, row);
          return {
            heading: visibleText(heading),
            at: { file, sheet, cell: addressOf(at.row, at.column) },
            field: field.id,
            year,
          };
        }),
      },
    ],
    records,
    sums: table.sums.flatMap((sum) => printedSums(grid, sum, table, records)),
    gaps: [],
    remarks: [],
    questions: [],
    covers: [areaUnder(grid, block, nextTop)],
  };
}

const labelOf = ({ projects }: MeasureTable, row: number): string =>
  projects.flatMap(({ rows }) => rows).find((one) => one.row === row)?.meaning.text ?? "";

function recordOf(grid: Grid, { namedIn, rows }: MeasuredProject, { about, amounts }: MeasureTable): RawRecord {
  const first = rows[0]?.row ?? 1;
  const told = about.flatMap(({ heading: { column }, field }): RawValue[] => {
    const row =
      [namedIn, ...rows.map((one) => one.row)].find((one) => !isBlank(grid.throughMerge(one, column))) ?? first;
    return [{ field, year: null, row, column, cell: grid.throughMerge(row, column) }];
  });
  const stated = rows.flatMap((one) => valuesOf(grid, one, amounts).map((value) => (one.adds ? added(value) : value)));
  return { sheet: grid.sheet.name, row: first, values: [...told, ...stated] };
}

const added = (value: RawValue): RawValue => ({ ...value, adds: true });

const valuesOf = (
  grid: Grid,
  { row, field, meaning, year }: Omit<MeasureRow, "adds">,
  amounts: MeasureTable["amounts"],
): readonly RawValue[] =>
  amounts.map((heading): RawValue => {
    const unit = meaning.unit ?? heading.meaning.unit;
    return {
      field,
      year: field.perYear ? (meaning.year ?? year ?? heading.year) : null,
      row,
      column: heading.column,
      cell: grid.at(row, heading.column),
      ...(unit ? { headingUnit: unit } : {}),
      ...(meaning.signHint ? { signHint: meaning.signHint } : {}),
    };
  });

/** The sum of one amount of the projects since the sum before it, or of all so far; over them, of all. */
function printedSums(
  grid: Grid,
  sum: MeasuredSum,
  { sums, amounts }: MeasureTable,
  records: readonly RawRecord[],
): readonly PrintedSum[] {
  const isRead = records.some(({ values }) => values.some(({ field }) => field.id === sum.field.id));
  if (!isRead) return [];
  const to = sum.after === 0 ? records.length : sum.after;
  const since = Math.max(0, ...sums.map(({ after }) => after).filter((after) => after < to));
  const spans = [...new Set([since, 0])].map((from) => [from, to] as const);
  const projectRows = records.map(({ row }) => row);
  return valuesOf(grid, sum, amounts)
    .filter(({ cell }) => !isBlank(cell))
    .map((value) => ({ sheet: grid.sheet.name, value, projectRows, spans }));
}
