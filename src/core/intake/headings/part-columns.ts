import { cellText, isBlank } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { isPartHeading } from "../../words/levels";
import type { HeadingColumn } from "./heading-column";
import type { MappedColumn } from "./mapped-column";

const isNumber = (text: string): boolean => /\d{2}/u.test(text) && !/\s/u.test(text);

/** "Aktivitet" over words, beside a column that names the projects: it tells what each row is a part of a project for, not which project it is. */
export function tellsParts(
  grid: Grid,
  dataRows: readonly number[],
  { column, text }: HeadingColumn,
  named: readonly MappedColumn[],
): boolean {
  if (!isPartHeading(text) || !named.some(({ field }) => field.id === "projectName")) return false;
  const texts = dataRows.flatMap((row) => {
    const cell = grid.at(row, column);
    return isBlank(cell) ? [] : [cellText(cell)];
  });
  return texts.filter(isNumber).length * 2 <= texts.length;
}
