import type { Grid } from "../../workbook/grid";
import { cellText, isBlank } from "../../workbook/cell-text";
import { beginsLikeSum, isSumLabel } from "../../words/sums";
import type { MappedColumn } from "./mapped-column";
import type { Vocabulary } from "./vocabulary";

/** A number of a ledger, perhaps with a letter or two and marks between: "31001", "I-401", "2023.14". */
const projectNumber = /^\p{L}{0,3}[-. /]?\d[\d\-. /]{0,14}$/u;

const ledgerNumber = /^\d{4,10}$/u;
const fewestRows = 4;

/** Nothing but long numbers, some of them on several rows: the vouchers of an export, whose projects another sheet names. */
function holdsLedgerNumbers(grid: Grid, rows: readonly number[], column: number): boolean {
  const isSum = (text: string): boolean => isSumLabel(text) || beginsLikeSum(text);
  const numbers = rows
    .map((row) => cellText(grid.at(row, column)).trim())
    .filter((text) => text !== "" && !isSum(text));
  return (
    numbers.length >= fewestRows &&
    numbers.every((text) => ledgerNumber.test(text)) &&
    new Set(numbers).size < numbers.length
  );
}

/**
 * "Projekt" over numbers beside a column that names the projects: a ledger's project number. Where no other column is the id, it is read as that.
 */
export function numberedProjects<Column extends Pick<MappedColumn, "column" | "field">>(
  grid: Grid,
  dataRows: readonly number[],
  columns: readonly Column[],
  { edition }: Vocabulary,
): readonly Column[] {
  const id = edition.fields.find((field) => field.id === "projectId");
  const names = columns.filter(({ field }) => field.id === "projectName");
  if (!id || columns.some(({ field }) => field.id === "projectId")) return columns;
  const [only] = names;
  if (only && names.length === 1 && holdsLedgerNumbers(grid, dataRows, only.column))
    return columns.map((column) => (column === only ? { ...column, field: id } : column));
  if (names.length !== 2) return columns;
  // Titles, sums and pages' heads stand in one of the two columns only.
  const both = dataRows.filter((row) => names.every(({ column }) => !isBlank(grid.at(row, column))));
  const isNumbered = ({ column }: Column): boolean => {
    const numbers = both.filter((row) => projectNumber.test(cellText(grid.at(row, column))));
    return numbers.length > 0 && numbers.length * 2 > both.length;
  };
  const numbered = names.filter(isNumbered);
  return numbered.length === 1
    ? columns.map((column) => (column === numbered[0] ? { ...column, field: id } : column))
    : columns;
}
