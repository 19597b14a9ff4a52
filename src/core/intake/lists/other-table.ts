import { hasRole } from "../../anvisningar/known-fields";
import { remark } from "../../findings/finding";
import type { Gap } from "../../project/told";
import { addressOf } from "sheet-refs";
import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { isSumLabel } from "../../words/sums";
import { areaUnder, type HeadingBlock } from "../headings/find-headings";
import type { SheetParts } from "../raw";
import type { Terms } from "../terms";

/**
 * A heading that names no project. When all its columns with words are known (amounts per type, per status …) it repeats what stands elsewhere;
 * words in any other column may be the projects' names, and then their amounts are missing (STR-01), unless its totals are those of another list.
 */
export function otherTable(grid: Grid, block: HeadingBlock, nextTop: number, terms: Terms): SheetParts {
  const { file } = terms;
  const at = { file, sheet: grid.sheet.name, cell: addressOf(block.bottom, block.columns[0]?.column ?? 1) };
  const known = new Set(block.columns.flatMap(({ column, meaning }) => (meaning.field ? [column] : [])));
  const headed = grid.rows
    .filter((row) => row >= block.top && row <= block.bottom)
    .flatMap((row) => grid.row(row).map(({ column }) => column));
  const [first, last] = [Math.min(...headed), Math.max(...headed)];
  const rows = grid.rows.filter((row) => row > block.bottom && row < nextTop);
  const hasWords = rows
    .flatMap((row) => grid.row(row))
    .some(
      (cell) =>
        cell.column >= first &&
        cell.column <= last &&
        !known.has(cell.column) &&
        labelText(cell) !== "" &&
        looseAmount(cell) === null,
    );
  const mayName = hasWords && !repeatsTotals(grid, block, rows, terms);
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

/** A table by nämnd or type of projects that stand elsewhere: its granted and spent amounts are printed there as sums, all together or row by row. */
function repeatsTotals(
  grid: Grid,
  { top, columns }: HeadingBlock,
  rows: readonly number[],
  { namesProjects, isPrintedTotal }: Terms,
): boolean {
  const beside = { sheet: grid.sheet.name, top, bottom: rows.at(-1) ?? top };
  const amounts = columns.filter(({ meaning }) => hasRole(meaning.field?.id, "granted", "spent"));
  const written = rows
    .filter((row) => !grid.row(row).some((cell) => isSumLabel(labelText(cell))))
    .map((row) => amounts.map(({ column }) => looseAmount(grid.at(row, column)) ?? 0n))
    .filter((row) => row.some((amount) => amount !== 0n));
  const sumOf = (some: readonly (readonly bigint[])[]): readonly bigint[] =>
    amounts.map((_, at) => some.reduce((sum, row) => sum + (row[at] ?? 0n), 0n));
  // "Båda åren" adds up the rows above it, whatever it is called.
  const [parts, last] = [written.slice(0, -1), written.at(-1)];
  const endsInSum = parts.length > 1 && last !== undefined && sumOf(parts).every((amount, at) => amount === last[at]);
  const stated = endsInSum ? parts : written;
  return (
    amounts.length > 1 &&
    stated.length > 1 &&
    ((namesProjects && isPrintedTotal(sumOf(stated), beside)) || stated.every((row) => isPrintedTotal(row, beside)))
  );
}
