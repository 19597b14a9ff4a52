import type { Cell, CellValue } from "../../../core/workbook/snapshot";
import type { Standing } from "../../xlsx/reader/parts/rich-runs";
import type { Marks } from "./cell-marks";
import type { Grid } from "./grid";
import type { HostValue } from "./host-value";
import { hasRuns } from "./text-runs";

/** What only a second look can tell of cells, by their place in the sheet. */
export interface CellLook {
  /** `Excel.RangeValueType`: tells the error #N/A from a text that reads "#N/A". Absent where no text reads like that. */
  readonly type?: (row: number, column: number) => string | undefined;
  readonly marks: (row: number, column: number) => Marks | undefined;
  /** What is left of a text without its footnote marks and struck characters. */
  readonly standing?: (row: number, column: number) => Standing | undefined;
}

/** A value that is an error, or a text that reads like one. */
const errorLike = /^#[\p{L}0-9_/ ]{1,30}[!?]?$/u;

/** A cell shows `#SPILL!` and the like as text; only its type tells that it is none. */
export const mayBeError = (value: HostValue): boolean => typeof value === "string" && errorLike.test(value);

/** Errors are stored in English; an Excel that hands them over in Swedish must not make them look like something else. */
const swedishErrors: ReadonlyMap<string, string> = new Map([
  ["#SAKNAS!", "#N/A"],
  ["#DIVISION/0!", "#DIV/0!"],
  ["#REFERENS!", "#REF!"],
  ["#VÄRDEFEL!", "#VALUE!"],
  ["#NAMN?", "#NAME?"],
  ["#OGILTIGT!", "#NUM!"],
  ["#SKÄRNING!", "#NULL!"],
]);

/** The formats that a file names by number only and Excel spells out in American; our own reader gives them in Swedish. */
const localFormats: ReadonlyMap<string, string> = new Map([
  ["m/d/yyyy", "yyyy-mm-dd"],
  ["m/d/yyyy h:mm", "yyyy-mm-dd h:mm"],
]);

/** The non-empty cells of one row of a grid. */
export function rowCells(grid: Grid, row: number, look: CellLook): readonly Cell[] {
  const cells: Cell[] = [];
  const values = grid.values[row] ?? [];
  for (let column = 0; column < values.length; column += 1) {
    const formula = formulaOf(grid.formulas[row]?.[column], values[column]);
    const at = [grid.top + row, grid.left + column] as const;
    const value = valueOf(values[column] ?? "", formula !== null, look.type?.(...at));
    if (value === null) continue;
    const isConstant = value.kind === "text" && formula === null;
    const standing = isConstant ? look.standing?.(...at) : undefined;
    const format = grid.formats[row]?.[column] ?? "General";
    cells.push({
      row: at[0],
      column: at[1],
      value: standing?.value ?? value,
      ...(format === "" || format.toLowerCase() === "general" ? {} : { format: localFormats.get(format) ?? format }),
      ...(formula === null ? {} : { formula }),
      ...whatMarksSay(
        look.marks(...at),
        value.kind === "text" || value.kind === "number",
        isConstant ? standing : null,
      ),
    });
  }
  return cells;
}

type MarkedParts = Pick<Cell, "struck" | "asWritten" | "hasUnknownRuns" | "bold" | "indent">;

/** `standing`: what is left of a text that is not alike in itself; undefined where Excel does not tell, null where there are no such texts. */
function whatMarksSay(
  marks: Marks | undefined,
  mayBeLabel: boolean,
  standing: Standing | undefined | null,
): MarkedParts {
  if (marks === undefined) return {};
  const { struck, bold, indent } = marks;
  return {
    ...(struck === true || standing?.struck ? { struck: true } : {}),
    ...(standing?.asWritten === undefined ? {} : { asWritten: standing.asWritten }),
    ...(standing === undefined && hasRuns(marks) ? { hasUnknownRuns: true } : {}),
    ...(bold === true ? { bold } : {}),
    ...(mayBeLabel && indent !== null && indent > 0 ? { indent } : {}),
  };
}

/** Excel gives a constant as its own formula, so that a text which begins with an equals sign equals its "formula". */
function formulaOf(formula: HostValue | undefined, value: HostValue | undefined): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : null;
}

function valueOf(value: HostValue, isFormula: boolean, type: string | undefined): CellValue | null {
  switch (typeof value) {
    case "number":
      return { kind: "number", number: value, text: String(value) };
    case "boolean":
      return { kind: "boolean", boolean: value };
    case "string":
      if (value === "") return isFormula ? { kind: "text", text: "" } : null;
      return type === "Error"
        ? { kind: "error", error: swedishErrors.get(value) ?? value }
        : { kind: "text", text: value };
  }
}
