import { remark, type Remark } from "../findings/finding";
import { visibleText } from "../values/label";
import { addressOf, areaText } from "../workbook/a1";
import type { Cell } from "../workbook/snapshot";
import { cellText, isBlank, isYes } from "./cell-text";
import { mapColumns, type MappedColumn } from "./columns";
import type { HeadingBlock } from "./find-headings";
import type { Grid } from "./grid";
import type { PrintedSum, RawRecord, RawSheet, RawValue } from "./raw";
import type { ClassifiedRow } from "./classified-row";
import { classifyRows } from "./row-kinds";
import type { Terms } from "./terms";
import type { Gap } from "./workbook-reading";
import { yearAboveTable } from "./year-context";

/** A heading inside the list: it may name the nämnd or the budget year of the rows under it. */
interface Section {
  readonly cell: Cell | null;
  readonly year: number | null;
  readonly isNamnd: boolean;
}

type TableParts = Omit<RawSheet, "sheet" | "hidden">;

/** Reads the list under one heading block, down to the row before the next heading. */
export function readList(grid: Grid, block: HeadingBlock, nextTop: number, terms: Terms): TableParts {
  const { file, vocabulary, register } = terms;
  const sheet = grid.sheet.name;
  const dataRows = grid.rows.filter((row) => row > block.bottom && row < nextTop);
  const map = mapColumns(grid, block, dataRows, vocabulary, file);
  const rows = classifyRows(grid, dataRows, map.columns);
  const at = (row: number, column: number) => ({ file, sheet, cell: addressOf(row, column) });
  const nameColumn =
    map.columns.find(({ field }) => field.id === "projectName") ??
    map.columns.find(({ field }) => field.id === "projectId");
  const rowPlace = (row: number) => at(row, nameColumn?.column ?? grid.row(row)[0]?.column ?? 1);

  const remarks: Remark[] = [...map.remarks];
  const gaps: Gap[] = [...map.gaps];
  const records: RawRecord[] = [];
  const merged = mergedAmounts(grid, rows, map.columns);
  const fieldsWithAmounts = (row: number) =>
    map.columns
      .filter(({ field, column }) => field.type === "amount" && !isBlank(grid.at(row, column)))
      .map(({ field }) => field.id);

  const hasOwn = (id: string) => map.columns.some(({ field }) => field.id === id);
  const tableYear = hasOwn("budgetYear") ? null : yearAboveTable(grid, block.top);
  let section: Section = { cell: null, year: tableYear, isNamnd: false };
  const lastSum = rows.findLast(({ kind }) => kind.kind === "sum");

  for (const { row, kind } of rows) {
    switch (kind.kind) {
      case "section": {
        const cell = grid.at(row, kind.column);
        if (!cell) break;
        const isNamnd = !hasOwn("grantedNamnd") && register.resolveNamnd(kind.text).kind === "match";
        const year = hasOwn("budgetYear") ? null : vocabulary.meaning(kind.text).year;
        section = { cell, year: year ?? section.year, isNamnd };
        remarks.push(remark("STR-17", at(row, kind.column), { value: visibleText(kind.text) }));
        break;
      }
      case "nameless":
        remarks.push(remark("STR-15", rowPlace(row), {}));
        gaps.push({ at: rowPlace(row), fields: fieldsWithAmounts(row) });
        break;
      case "perhaps-sum":
        remarks.push(
          remark("STR-16", rowPlace(row), {
            value: visibleText(cellText(grid.throughMerge(row, nameColumn?.column ?? 1))),
          }),
        );
        gaps.push({ at: rowPlace(row), fields: fieldsWithAmounts(row) });
        break;
      case "project": {
        if (lastSum && row > lastSum.row)
          remarks.push(remark("STR-18", rowPlace(row), { cell: rowPlace(lastSum.row).cell }));
        records.push(recordOf(grid, row, map.columns, merged, section));
        break;
      }
      case "sum":
      case "part":
      case "column-numbers":
        break;
    }
  }
  for (const [area, fields] of merged.areas) {
    const cell = areaText(area);
    remarks.push(
      remark(
        "BEL-20",
        { file, sheet, cell },
        { project: visibleText(cellText(grid.throughMerge(area.top, nameColumn?.column ?? 1))) },
      ),
    );
    gaps.push({ at: at(area.top, area.left), fields });
  }
  return {
    tables: [
      {
        sheet,
        layout: "list",
        topRow: block.top,
        headerRow: block.bottom,
        columns: map.columns.map(({ heading, field, year }) => ({
          heading: visibleText(heading.text),
          at: at(heading.row, heading.column),
          field: field.id,
          year,
        })),
      },
    ],
    records,
    sums: printedSums(grid, rows, map.columns, sheet),
    gaps,
    remarks,
  };
}

interface MergedAmounts {
  readonly areas: ReadonlyMap<{ top: number; left: number; bottom: number; right: number }, readonly string[]>;
  readonly cells: ReadonlySet<string>;
}

/** One amount merged over several project rows belongs to none of them alone. */
function mergedAmounts(grid: Grid, rows: readonly ClassifiedRow[], columns: readonly MappedColumn[]): MergedAmounts {
  const projectRows = new Set(rows.filter(({ kind }) => kind.kind === "project").map(({ row }) => row));
  const areas = new Map<{ top: number; left: number; bottom: number; right: number }, readonly string[]>();
  const cells = new Set<string>();
  for (const { column, field } of columns) {
    if (field.type !== "amount") continue;
    for (const row of projectRows) {
      const merge = grid.mergeAt(row, column);
      if (!merge || merge.bottom === merge.top || merge.top !== row) continue;
      if (isBlank(grid.at(merge.top, merge.left)) || !projectRows.has(row + 1)) continue;
      areas.set(merge, [field.id]);
      cells.add(addressOf(merge.top, merge.left));
    }
  }
  return { areas, cells };
}

function recordOf(
  grid: Grid,
  row: number,
  columns: readonly MappedColumn[],
  merged: MergedAmounts,
  section: Section,
): RawRecord {
  const values = columns.flatMap((column): RawValue[] => {
    const { field, heading } = column;
    const own = field.type === "amount" ? grid.at(row, column.column) : grid.throughMerge(row, column.column);
    if (column.mark !== undefined && !isYes(own)) return [];
    return [
      {
        field,
        year: column.year ?? (field.perYear ? section.year : null),
        row,
        column: column.column,
        cell: merged.cells.has(addressOf(row, column.column)) ? null : own,
        ...(heading.meaning.unit ? { headingUnit: heading.meaning.unit } : {}),
        ...(heading.meaning.signHint ? { signHint: heading.meaning.signHint } : {}),
        ...(column.repeatsTotal ? { repeatsTotal: true as const } : {}),
        ...(column.mark === undefined ? {} : { says: column.mark }),
      },
    ];
  });
  return {
    sheet: grid.sheet.name,
    row,
    values,
    ...(section.isNamnd && section.cell ? { namndHeading: section.cell } : {}),
  };
}

/** Each printed sum with the rows that it may add up: those since the last sum, since the last section heading, or all so far. */
function printedSums(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  columns: readonly MappedColumn[],
  sheet: string,
): readonly PrintedSum[] {
  const projectRows = rows.filter(({ kind }) => kind.kind === "project").map(({ row }) => row);
  const amounts = columns.filter(({ field }) => field.type === "amount");
  const sums: PrintedSum[] = [];
  let seen = 0;
  let sinceSum = 0;
  let sinceSection = 0;
  for (const { row, kind } of rows) {
    if (kind.kind === "project") seen += 1;
    if (kind.kind === "section") sinceSection = seen;
    if (kind.kind !== "sum") continue;
    const spans = [sinceSum, sinceSection, 0].filter((from) => from < seen).map((from) => [from, seen] as const);
    for (const { column, field, year, heading, repeatsTotal } of amounts) {
      const cell = grid.at(row, column);
      if (isBlank(cell) || spans.length === 0) continue;
      const unit = heading.meaning.unit;
      const value = {
        field,
        year,
        row,
        column,
        cell,
        ...(unit ? { headingUnit: unit } : {}),
        ...(repeatsTotal ? { repeatsTotal } : {}),
      };
      sums.push({ sheet, value, projectRows, spans });
    }
    sinceSum = seen;
  }
  return sums;
}
