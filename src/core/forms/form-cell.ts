import type { DocumentValue } from "../document/document";
import { literal, type Test } from "./formula-test";

/** One cell of a form that others ask about: where it stands, and what stands in it when the form is made. */
export interface FormCell {
  /** `$F5`. */
  readonly at: string;
  readonly value: DocumentValue | undefined;
}

const textOf = ({ value }: FormCell): string => (value?.kind === "text" ? value.text.trim() : "");

/** How many characters somebody can see: a space that does not break and a line break are nothing, here as when the form comes back. */
export const visibleLength = (at: string): string => `LEN(TRIM(SUBSTITUTE(CLEAN(${at}),"\u00a0","")))`;

/** A cell with an error counts as filled: it is wrong, not missing. */
export const isFilled = (cell: FormCell): Test => ({
  formula: `IFERROR(${visibleLength(cell.at)},1)>0`,
  holds: cell.value !== undefined && (cell.value.kind !== "text" || textOf(cell) !== ""),
});

export const isNumber = (cell: FormCell): Test => ({
  formula: `ISNUMBER(${cell.at})`,
  holds: cell.value?.kind === "number" || cell.value?.kind === "date",
});

export const says = (cell: FormCell, text: string): Test => ({
  formula: `IFERROR(TRIM(${cell.at})=${literal(text)},FALSE)`,
  holds: textOf(cell).toLowerCase() === text.toLowerCase(),
});

/** Characters of its text. */
export const isShorterThan = (cell: FormCell, length: number): Test => ({
  formula: `IFERROR(LEN(TRIM(${cell.at})),${length})<${length}`,
  holds: textOf(cell).length < length,
});

/** An amount or a day; 0 where there is none. */
export interface Sum {
  readonly formula: string;
  readonly value: number;
}

export const numberIn = ({ value }: Pick<FormCell, "value">): number =>
  value?.kind === "number" ? value.number : value?.kind === "date" ? value.serial : 0;

/** What the cells come to; texts count as nothing. */
export const sumOf = (cells: readonly FormCell[]): Sum =>
  cells.length === 0
    ? { formula: "0", value: 0 }
    : {
        formula: `IFERROR(SUM(${cells.map(({ at }) => at).join(",")}),0)`,
        value: cells.reduce((sum, cell) => sum + numberIn(cell), 0),
      };

export const isMore = (one: Sum, other: Sum, by = 0): Test => ({
  formula: `${one.formula}-${other.formula}>${by}`,
  holds: one.value - other.value > by,
});
