import { type Run, type Standing, standing } from "../../xlsx/reader/parts/rich-runs";
import { can } from "../host/requirement-sets";
import { isMixed, type Marks } from "./cell-marks";
import type { Grid } from "./grid";
import { type Question, question } from "./questions";

/** What is left of texts of which only some characters are raised or struck through, by the rule that holds for files as well. */
export interface TextRuns {
  readonly questions: readonly Question[];
  /** Undefined where Excel does not say: before ExcelApi 1.18 it cannot. */
  readonly at: (row: number, column: number) => Standing | undefined;
}

export function textRuns(
  sheetId: string,
  grid: Grid,
  marksAt: (row: number, column: number) => Marks | undefined,
): TextRuns {
  const asked = new Map<string, Question<readonly Run[]>>();
  if (can("textRuns"))
    for (const { row, column } of cellsWithRuns(grid, marksAt)) {
      const area = { top: row, left: column, bottom: row, right: column };
      asked.set(placeOf(row, column), question({ sheetId, area, mostCells: 1 }, runsOfCell));
    }
  return {
    questions: [...asked.values()],
    at: (row, column) => {
      const runs = asked.get(placeOf(row, column))?.told.parts[0]?.value;
      const text = grid.values[row - grid.top]?.[column - grid.left];
      // What does not add up to the cell's text says nothing of it.
      if (runs === undefined || text !== runs.map((run) => run.text).join("")) return undefined;
      return standing({ kind: "rich", text, runs }, false);
    },
  };
}

const placeOf = (row: number, column: number): string => `${row} ${column}`;

/** A text whose characters are not alike. */
export const hasRuns = ({ struck, raised }: Pick<Marks, "struck" | "raised">): boolean =>
  struck === null || raised === null;

function* cellsWithRuns(
  { top, left, values }: Grid,
  marksAt: (row: number, column: number) => Marks | undefined,
): Generator<{ readonly row: number; readonly column: number }> {
  for (const [y, line] of values.entries())
    for (const [x, value] of line.entries()) {
      const marks = typeof value === "string" && value !== "" ? marksAt(top + y, left + x) : undefined;
      if (marks !== undefined && isMixed(marks) && hasRuns(marks)) yield { row: top + y, column: left + x };
    }
}

function runsOfCell(part: Excel.Range): () => readonly Run[] | null {
  const cells = part.getCellProperties({ textRuns: true });
  return () => cells.value[0]?.[0]?.textRuns?.map(({ text, font }) => ({ text, look: lookOf(font) })) ?? null;
}

const lookOf = (font: Excel.CellPropertiesFont | undefined): Run["look"] =>
  font?.strikethrough === true ? "struck" : font?.superscript === true ? "raised" : "plain";
