import { headingParts } from "../../values/label";
import type { StatedUnit } from "../../words/units";
import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import { statedUnit } from "./stated-unit";

/** A unit that a workbook states in words, and where. */
export interface UnitStatement {
  readonly unit: StatedUnit;
  readonly text: string;
  readonly sheet: string;
  /** Both 0 for the sheet's own name. */
  readonly row: number;
  readonly column: number;
  /** It stands in a heading, so it speaks for its own column first. */
  readonly inHeading: boolean;
  /** "Valuta: SEK" does not say how the amounts are counted. */
  readonly onlyCurrency: boolean;
  /** "Samtliga belopp i tkr", wherever it stands. */
  readonly isAboutAll: boolean;
}

/** What the rows of a sheet are, as far as statements care. */
export type RowRole = "project" | "heading" | "other";

const aboutItsColumn = { onlyCurrency: false, isAboutAll: false } as const;

/** All statements of a sheet outside the rows that hold projects: its name, its cells and the notes on them. */
export function unitStatements(grid: Grid, roleOf: (row: number) => RowRole): readonly UnitStatement[] {
  const found: UnitStatement[] = [];
  const { name, notes = [] } = grid.sheet;
  const add = (text: string, row: number, column: number, says = statedUnit(text, row === 0)): void => {
    if (says) found.push({ ...says, text, sheet: name, row, column, inHeading: false });
  };
  add(name.replaceAll("_", " "), 0, 0);
  for (const row of grid.rows) {
    const role = roleOf(row);
    if (role === "project") continue;
    for (const cell of grid.row(row)) {
      const text = labelText(cell);
      if (text === "" || cell.struck) continue;
      if (role !== "heading") {
        add(text, row, cell.column);
        continue;
      }
      const { unit } = headingParts(text);
      if (unit) found.push({ unit, text, sheet: name, row, column: cell.column, inHeading: true, ...aboutItsColumn });
    }
  }
  for (const { row, column, text } of notes) if (roleOf(row) !== "project") add(text, row, column);
  return found;
}

/** Two numbers that are no years make figures. */
export const holdsFigures = ({ sheet }: Grid): boolean => {
  const isFigure = ({ value }: Cell): boolean =>
    value.kind === "number" && !(value.number >= 1990 && value.number <= 2100);
  const first = sheet.cells.findIndex(isFigure);
  return first >= 0 && sheet.cells.some((cell, index) => index > first && isFigure(cell));
};
