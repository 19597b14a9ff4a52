import { remark } from "../../findings/finding";
import type { Gap } from "../../project/told";
import { addressOf } from "../../workbook/a1";
import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { areaUnder, type HeadingBlock } from "../headings/find-headings";
import type { SheetParts } from "../raw";
import type { Terms } from "../terms";

/**
 * A heading that names no project. When all its columns with words are known (amounts per type, per status …) it repeats what stands elsewhere;
 * words in any other column may be the projects' names, and then their amounts are missing (STR-01).
 */
export function otherTable(grid: Grid, block: HeadingBlock, nextTop: number, { file }: Terms): SheetParts {
  const at = { file, sheet: grid.sheet.name, cell: addressOf(block.bottom, block.columns[0]?.column ?? 1) };
  const known = new Set(block.columns.flatMap(({ column, meaning }) => (meaning.field ? [column] : [])));
  const headed = grid.rows
    .filter((row) => row >= block.top && row <= block.bottom)
    .flatMap((row) => grid.row(row).map(({ column }) => column));
  const [first, last] = [Math.min(...headed), Math.max(...headed)];
  const mayName = grid.rows
    .filter((row) => row > block.bottom && row < nextTop)
    .flatMap((row) => grid.row(row))
    .some(
      (cell) =>
        cell.column >= first &&
        cell.column <= last &&
        !known.has(cell.column) &&
        labelText(cell) !== "" &&
        looseAmount(cell) === null,
    );
  const gaps: readonly Gap[] = mayName
    ? [
        {
          at,
          fields: block.columns.flatMap(({ meaning }) => (meaning.field?.type === "amount" ? [meaning.field.id] : [])),
          reach: "workbook",
        },
      ]
    : [];
  return {
    tables: [],
    records: [],
    sums: [],
    gaps,
    remarks: [remark(mayName ? "STR-01" : "STR-19", at, { sheet: grid.sheet.name })],
    covers: [areaUnder(grid, block, nextTop)],
  };
}
