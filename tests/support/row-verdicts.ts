import { mapColumns } from "../../src/core/intake/headings/columns";
import { findHeadings } from "../../src/core/intake/headings/find-headings";
import { vocabularyOf } from "../../src/core/intake/headings/vocabulary";
import { classifyRows } from "../../src/core/intake/rows/classify-rows";
import type { RowKind } from "../../src/core/intake/rows/row-kind";
import { knownNames, rowTable } from "../../src/core/intake/rows/row-table";
import { gridOf } from "../../src/core/workbook/grid";
import { edition, register } from "./intake";
import { rowsOf } from "./lines";
import { workbookOf } from "./snapshot";

/** `part of 2`, `asked STR-33 of 2`, `left-out by 5`, `group "Farsta" in 1 to 4`. */
function verdictOf({ kind, ...said }: RowKind): string {
  const { doubt, text, column, of, by, last, namedIn, despite } = said as Partial<Said>;
  return [
    kind,
    ...(doubt ? [doubt.code] : []),
    ...(doubt?.says === undefined ? [] : [`"${doubt.says}"`]),
    ...(text === undefined ? [] : [`"${text}" in ${column}`]),
    ...[of ?? doubt?.of].flatMap((row) => (row === undefined ? [] : [`of ${row}`])),
    ...(by === undefined ? [] : [`by ${by}`]),
    ...(last === undefined ? [] : [`to ${last}`]),
    ...(namedIn === undefined ? [] : [`named in ${namedIn}`]),
    ...(despite ? [`despite "${despite.says}" by ${despite.by}`] : []),
  ].join(" ");
}

interface Said {
  readonly doubt: { readonly code: string; readonly says?: string; readonly of?: number };
  readonly despite: { readonly says: string; readonly by: number };
  readonly text: string;
  readonly column: number;
  readonly of: number;
  readonly by: number;
  readonly last: number;
  readonly namedIn: number;
}

/** A list as lines of cells between "|", with the headings in the first; what stands behind "→" is left out. An empty line is an empty row. */
export function tableOf(lines: readonly string[], merges: readonly string[] = []) {
  const rows = rowsOf(lines.map((line) => line.replace(/→.*$/u, "")));
  const sheet = workbookOf({ Blad: { rows, merges } }).sheets[0];
  if (!sheet) throw new Error("One sheet.");
  const grid = gridOf(sheet);
  const vocabulary = vocabularyOf(edition);
  const [block] = findHeadings(grid, vocabulary);
  if (!block) throw new Error(`No heading in ${lines[0]}`);
  const dataRows = grid.rows.filter((row) => row > block.bottom);
  const { columns } = mapColumns(grid, block, dataRows, vocabulary, "test.xlsx");
  const mapped = new Set(columns.map(({ column }) => column));
  const unmapped = block.columns.filter(({ column }) => !mapped.has(column));
  return { grid, dataRows, columns, unmapped };
}

/** The lines with what each row is: nothing behind a project, else "→" and the verdict. */
export function withVerdicts(lines: readonly string[], merges?: readonly string[]): readonly string[] {
  const { grid, dataRows, columns, unmapped } = tableOf(lines, merges);
  const table = rowTable(grid, dataRows, columns, unmapped, knownNames(register));
  const kinds = new Map(classifyRows(table).map(({ row, kind }) => [row, verdictOf(kind)]));
  return lines.map((line, index) => {
    const verdict = kinds.get(index + 1) ?? "project";
    const cells = line.replace(/\s*→.*$/u, "");
    return verdict === "project" ? cells : `${cells} → ${verdict}`;
  });
}
