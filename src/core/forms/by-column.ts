import type { TableReading } from "../intake/workbook-reading";
import type { Project } from "../project/project";
import { normaliseLabel } from "../values/label";
import { parseAddress } from "sheet-refs";
import type { Cell, WorkbookSnapshot } from "../workbook/snapshot";

/**
 * What a column of the register says of each project, by its heading in any spelling: any column will do, also one that no field of the edition means. Null when
 * no heading row of the lists has it.
 */
export function textsByColumn(
  { sheets }: WorkbookSnapshot,
  tables: readonly TableReading[],
  heading: string,
): ((project: Project) => string) | null {
  const wanted = normaliseLabel(heading);
  const columns = new Map<string, number>();
  for (const { sheet, topRow, headerRow } of tables) {
    const found = sheets
      .find(({ name }) => name === sheet)
      ?.cells.find((cell) => cell.row >= topRow && cell.row <= headerRow && normaliseLabel(textOf(cell)) === wanted);
    if (found) columns.set(sheet, found.column);
  }
  if (columns.size === 0) return null;
  const texts = new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap((cell) =>
        cell.column === columns.get(name) ? [[rowKey(name, cell.row), textOf(cell)] as const] : [],
      ),
    ),
  );
  return ({ at }) => texts.get(rowKey(at.sheet, parseAddress(at.cell)?.row ?? 0)) ?? "";
}

const textOf = ({ value }: Cell): string => (value.kind === "text" || value.kind === "number" ? value.text : "");

const rowKey = (sheet: string, row: number): string => `${sheet} ${row}`;
