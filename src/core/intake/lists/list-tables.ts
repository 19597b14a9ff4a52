import { remark, type Remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import { addressOf, areaText } from "../../workbook/a1";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isBlank, isYes, labelText } from "../../workbook/cell-text";
import { mapColumns, type MappedColumn } from "../headings/columns";
import type { HeadingBlock } from "../headings/find-headings";
import type { Grid } from "../../workbook/grid";
import type { RawRecord, RawSheet, RawValue } from "../raw";
import { mergedAmounts, type MergedAmounts } from "./merged-amounts";
import { printedSums } from "./printed-sums";
import { classifyRows } from "../rows/row-kinds";
import { saysRefused } from "../rows/row-words";
import type { Terms } from "../terms";
import type { Gap } from "../../project/told";
import { yearAboveTable } from "../context/year-context";

/** A heading inside the list: it may name the nämnd or the budget year of the rows under it. */
interface Section {
  readonly cell: Cell | null;
  readonly year: number | null;
  readonly isNamnd: boolean;
  /** The words by which the rows under it were not granted: "Ej beviljade ansökningar". */
  readonly refused: string | null;
}

type TableParts = Omit<RawSheet, "sheet" | "hidden">;

/** What goes on from a table to the next one under the same heading: printed pages, or one table for each nämnd. */
export interface Continued {
  readonly section: Cell | null;
  readonly projectRows: readonly number[];
}

/** Reads the list under one heading block, down to the row before the next heading. */
export function readList(
  grid: Grid,
  block: HeadingBlock,
  nextTop: number,
  terms: Terms,
  earlier: Continued | null = null,
): TableParts & { readonly goesOn: Continued } {
  const { file, vocabulary, register } = terms;
  const sheet = grid.sheet.name;
  const dataRows = grid.rows.filter((row) => row > block.bottom && row < nextTop);
  const map = mapColumns(grid, block, dataRows, vocabulary, file);
  const rows = classifyRows(grid, dataRows, map.columns, (text) => register.resolveNamnd(text).kind === "match");
  const at = (row: number, column: number) => ({ file, sheet, cell: addressOf(row, column) });
  const nameColumn =
    map.columns.find(({ field }) => field.id === "projectName") ??
    map.columns.find(({ field }) => field.id === "projectId");
  const rowPlace = (row: number) => at(row, nameColumn?.column ?? grid.row(row)[0]?.column ?? 1);

  const rowLabel = (row: number) => visibleText(cellText(grid.throughMerge(row, nameColumn?.column ?? 1)));

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
  const isNamndName = (text: string): boolean =>
    !hasOwn("grantedNamnd") && register.resolveNamnd(text).kind === "match";
  let section: Section = {
    cell: earlier?.section ?? null,
    year: tableYear,
    isNamnd: isNamndName(labelText(earlier?.section ?? null)),
    refused: refusalAbove(grid, block.top),
  };
  const firstProject = rows.find(({ kind }) => kind.kind === "project")?.row ?? 0;
  const lastSum = rows.findLast(({ row, kind }) => kind.kind === "sum" && row > firstProject);

  for (const { row, kind } of rows) {
    switch (kind.kind) {
      case "section": {
        const cell = grid.at(row, kind.column);
        if (!cell) break;
        const year = hasOwn("budgetYear") ? null : vocabulary.meaning(kind.text).year;
        const refused = saysRefused(kind.text) ? kind.text : null;
        section = { cell, year: year ?? section.year, isNamnd: isNamndName(kind.text), refused };
        remarks.push(remark("STR-17", at(row, kind.column), { value: visibleText(kind.text) }));
        break;
      }
      case "nameless":
        remarks.push(remark("STR-15", rowPlace(row), {}));
        gaps.push({ at: rowPlace(row), fields: fieldsWithAmounts(row) });
        break;
      case "perhaps-sum":
        remarks.push(remark("STR-16", rowPlace(row), { value: rowLabel(row) }));
        gaps.push({ at: rowPlace(row), fields: fieldsWithAmounts(row) });
        break;
      case "perhaps-part":
        remarks.push(remark("STR-33", rowPlace(row), { value: rowLabel(row), project: rowLabel(kind.of) }));
        gaps.push({ at: rowPlace(row), fields: fieldsWithAmounts(row) });
        break;
      case "struck":
        remarks.push(remark("STR-27", rowPlace(row), { value: rowLabel(row) }));
        gaps.push({ at: rowPlace(row), fields: fieldsWithAmounts(row) });
        break;
      case "doubtful":
        remarks.push(remark("STR-23", rowPlace(row), { value: visibleText(kind.says) }));
        gaps.push({ at: rowPlace(row), fields: fieldsWithAmounts(row) });
        break;
      case "project": {
        if (section.refused !== null) {
          remarks.push(remark("STR-23", rowPlace(row), { value: visibleText(section.refused) }));
          gaps.push({ at: rowPlace(row), fields: fieldsWithAmounts(row) });
          break;
        }
        if (lastSum && row > lastSum.row)
          remarks.push(remark("STR-18", rowPlace(row), { cell: rowPlace(lastSum.row).cell }));
        records.push(recordOf(grid, row, map.columns, merged, section));
        break;
      }
      case "sum":
        // A sum of nothing may be the table's only project.
        if (firstProject === 0 && !earlier?.projectRows.length) {
          remarks.push(remark("STR-23", rowPlace(row), { value: rowLabel(row) }));
          gaps.push({ at: rowPlace(row), fields: fieldsWithAmounts(row) });
        }
        break;
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
    sums: printedSums(grid, rows, map.columns, sheet, earlier?.projectRows ?? []),
    gaps,
    remarks,
    goesOn: {
      section: section.cell,
      projectRows: [...(earlier?.projectRows ?? []), ...records.map(({ row }) => row)],
    },
  };
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

/** How far above its heading a table's own title may stand. */
const titleReach = 3;

/** A title right above the table, or the sheet's name, that says that what follows was not granted. */
function refusalAbove(grid: Grid, top: number): string | null {
  if (saysRefused(grid.sheet.name)) return grid.sheet.name;
  for (let row = top - 1; row >= Math.max(1, top - titleReach); row -= 1)
    for (const cell of grid.row(row)) if (saysRefused(labelText(cell))) return labelText(cell);
  return null;
}
