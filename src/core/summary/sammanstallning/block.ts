import { addressOf } from "sheet-refs";
import type { DocumentCell } from "../../document/document";
import { columnPoints, fits, indent, linesOfRow, linesWithin } from "../../document/measure-text";
import { blank, text, type Put } from "../../document/put";
import { placed } from "../../document/table-sheet";

/** Points. */
export const heights = { line: 12, question: 15, gap: 6 } as const;

/** Where blocks stand: five columns, a gap, seven columns. Widths in digits of the default font. */
export const leftBlock = { left: 1, widths: [30, 11.5, 14, 11.5, 12] } as const;
export const gapWidth = 2;
export const rightBlock = { left: 7, widths: [26.5, 12.5, 11.5, 13, 15, 12.5, 12.5] } as const;
export const wholePage = { left: 1, widths: [...leftBlock.widths, gapWidth, ...rightBlock.widths] } as const;

export interface Place {
  readonly left: number;
  readonly widths: readonly number[];
}

/** Numbers and their headings stand at the edge of their column; in units of column width. */
const unindented = 1;
/** Room for the line below a heading. */
const underline = 1.5;

/** Part of a page that is written downwards, line by line; it knows where the next line goes, so formulas can name their cells. */
export interface Block {
  /** The row of the next line. */
  readonly row: () => number;
  /** Puts a line and gives its row. */
  readonly line: (puts: readonly (Put | null)[], height?: number) => number;
  /** A line that begins with words, which wrap where the columns up to the first figure cannot hold them. */
  readonly labelled: (puts: readonly (Put | null)[]) => number;
  /** `C12`, counted in columns from the block's left edge. */
  readonly at: (offset: number, row: number) => string;
  /** Nothing in any column of a line. */
  readonly empty: () => (Put | null)[];
  readonly skip: (height?: number) => void;
  /** A heading over the whole width, with an optional word at its right end. */
  readonly heading: (words: string, status?: Put) => void;
  /** A text in lines that fit the block. */
  readonly linesOf: (words: string) => readonly string[];
  /** A sentence on as many lines as it takes. */
  readonly sentence: (words: string, style?: "sentence" | "remark") => void;
  /** A heading before one without words runs over its column. */
  readonly columnHeadings: (headings: readonly Heading[]) => void;
  readonly cells: () => readonly DocumentCell[];
  readonly heightsByRow: () => ReadonlyMap<number, number>;
}

export interface Heading {
  readonly words: string;
  readonly right?: true;
}

export function block(top: number, { left, widths }: Place): Block {
  const cells: DocumentCell[] = [];
  const needed = new Map<number, number>();
  let row = top;
  const line = (puts: readonly (Put | null)[], height: number = heights.line): number => {
    cells.push(...puts.flatMap((put, index) => (put === null ? [] : placed(row, left + index, [put]))));
    needed.set(row, height);
    row += 1;
    return row - 1;
  };
  const width = widths.reduce((sum, next) => sum + next, 0);
  /** Points from a column on, over the empty cells to its right. */
  const roomFrom = (column: number, puts: readonly (Put | null)[]): number => {
    const next = puts.findIndex((put, index) => index > column && put?.value !== undefined);
    return columnPoints(widths.slice(column, next < 0 ? column + 1 : next).reduce((sum, one) => sum + one, 0)) - indent;
  };
  const labelled = (puts: readonly (Put | null)[]): number => {
    let lines = 1;
    const wrapped = puts.map((put, column) => {
      if (put?.value?.kind !== "text" || fits(put.value.text, roomFrom(column, puts))) return put;
      lines = Math.max(lines, linesOfRow(put.value.text, columnPoints(widths[column] ?? 1) - indent));
      return put.style === "text" ? { ...put, style: "text-wrap" as const } : put;
    });
    return line(wrapped, lines * heights.line);
  };
  const linesOf = (words: string): readonly string[] => linesWithin(words, columnPoints(width) - indent);
  return {
    row: () => row,
    linesOf,
    line,
    labelled,
    at: (offset, of) => addressOf(of, left + offset),
    empty: () => widths.map(() => null),
    skip: (height = heights.gap) => void line([], height),
    heading: (words, status) => {
      const rest = widths
        .slice(1)
        .map((_, index) => (index === widths.length - 2 && status ? status : blank("question")));
      line([text(words, "question"), ...rest], heights.question);
    },
    sentence: (words, style = "sentence") => {
      for (const part of linesOf(words)) line([text(part, style)]);
    },
    columnHeadings: (headings) => {
      const isOver = (index: number): boolean => headings[index + 1]?.words === "";
      const lines = headings.map(({ words, right }, index) => {
        const room = columnPoints((widths[index] ?? 1) + (right ? unindented : 0));
        return isOver(index) ? 1 : linesOfRow(words, room - indent);
      });
      const height = Math.max(1, ...lines) * heights.line + underline;
      line(
        headings.map(({ words, right }, index) =>
          text(words, right ? "column-heading-right" : isOver(index) ? "column-heading-over" : "column-heading"),
        ),
        height,
      );
    },
    cells: () => cells,
    heightsByRow: () => needed,
  };
}
