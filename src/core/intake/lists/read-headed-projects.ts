import type { Field } from "../../anvisningar/schema";
import { addressOf, lastColumn } from "sheet-refs";
import { isBlank } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import { listTable } from "./list-table";
import { mapColumns } from "../headings/columns";
import type { HeadingBlock } from "../headings/find-headings";
import type { PrintedSum, RawRecord, RawValue, SheetParts } from "../raw";
import { doubt, join, type Told } from "../../project/told";
import type { Terms } from "../terms";
import { knownNames } from "../rows/row-table";
import { columnValue, listColumn, type ListColumn } from "./column-value";
import type { HeadedProject } from "./headed-sums";
import { projectsOverRows } from "./projects-over-rows";

/** Reads a sheet with a heading for each project over its accounts or costs; null when it is none. */
export function readHeadedProjects(grid: Grid, blocks: readonly HeadingBlock[], terms: Terms): SheetParts | null {
  const { file, vocabulary } = terms;
  const { isNamnd } = knownNames(terms.register);
  const found = projectsOverRows(grid, blocks, vocabulary, isNamnd);
  if (!found) return null;
  const { block: whole, projects, totals, unclear } = found;
  const block: HeadingBlock = { ...whole, columns: whole.columns.filter(({ column }) => column >= found.leftmost) };
  const sheet = grid.sheet.name;
  const map = mapColumns(
    grid,
    block,
    projects.flatMap(({ parts, sum }) => (parts.length === 0 && sum !== null ? [sum] : parts)),
    vocabulary,
    file,
  );
  const columns = map.columns
    .filter(({ field }) => field.type === "amount" || field.type === "percent")
    .map(listColumn);
  const naming = vocabulary.edition.fields.filter(({ id }) => id === "projectId" || id === "projectName");
  const records = projects.map((project) => recordOf(grid, project, columns, naming));
  const doubtOf = (row: number): Told => {
    const filled = columns.filter(({ field, column }) => field.type === "amount" && !isBlank(grid.at(row, column)));
    const cell = addressOf(row, grid.row(row)[0]?.column ?? 1);
    const leavesOut = filled.map(({ field }) => field.id);
    return doubt("STR-15", { file, sheet, cell }, {}, { leavesOut, reach: "left-out" });
  };
  const projectRows = projects.map(({ row }) => row);
  return {
    tables: [listTable({ file, sheet }, block, columns)],
    records,
    sums: totals.flatMap(({ row, projects: before }) =>
      columns.flatMap((column): PrintedSum[] => {
        const cell = grid.at(row, column.column);
        if (column.field.type !== "amount" || isBlank(cell)) return [];
        // Of a part of the projects (an office's own), or of all so far.
        const since = Math.max(0, ...totals.filter((one) => one.row < row).map((one) => one.projects));
        const spans = [since, 0].filter((from) => from < before).map((from) => [from, before] as const);
        return [{ sheet, value: columnValue(column, row, cell, null), projectRows, spans }];
      }),
    ),
    ...join(map, ...unclear.map((row) => doubtOf(row))),
    covers: [{ top: found.top, bottom: grid.rows.at(-1) ?? block.bottom, left: 1, right: lastColumn }],
  };
}

/** The project's amounts are those of its sum, with its rows to be compared, or without a sum its rows together. */
function recordOf(
  grid: Grid,
  { row, number, name, parts, sum }: HeadedProject,
  columns: readonly ListColumn[],
  naming: readonly Field[],
): RawRecord {
  const valuesIn = (rows: readonly number[]): readonly RawValue[] =>
    columns.flatMap((column) =>
      rows.flatMap((at) => {
        const cell = grid.at(at, column.column);
        return isBlank(cell) ? [] : [columnValue(column, at, cell, null)];
      }),
    );
  const heading = grid.row(row)[0];
  const named = naming.map((field): RawValue => {
    const text = field.id === "projectId" ? number : name;
    const cell: Cell | null = heading && text !== "" ? { ...heading, value: { kind: "text", text } } : null;
    return { field, year: null, row, column: heading?.column ?? 1, cell };
  });
  const own = sum === null ? valuesIn(parts).filter(({ field }) => field.type === "amount") : valuesIn([sum]);
  const isAlone = ({ column }: RawValue): boolean => own.filter((one) => one.column === column).length === 1;
  const stated = new Set(own.map(({ column }) => column));
  const missing = columns
    .filter(({ column }) => !stated.has(column))
    .map((column) => columnValue(column, sum ?? parts[0] ?? row, null, null));
  const compared = sum === null ? [] : valuesIn(parts).filter(({ field }) => field.type === "amount");
  return {
    sheet: grid.sheet.name,
    row,
    values: [
      ...named,
      ...own.map((one) => (sum === null && !isAlone(one) ? { ...one, adds: true as const } : one)),
      ...missing,
    ],
    ...(compared.length > 0 ? { parts: compared } : {}),
  };
}
