import type { Missing } from "./missing";
import { atCell, bandsOf, type Question, question, type Scope } from "./questions";

/** How text looks, as far as that says something: null where the parts of what was asked about differ, though the types of the client do not say so. */
export interface Marks {
  readonly struck: boolean | null;
  readonly raised: boolean | null;
  readonly bold: boolean | null;
  /** Steps. */
  readonly indent: number | null;
}

/** The marks of cells, and what must be asked to know them. */
export interface CellMarks {
  readonly questions: readonly Question[];
  /** Questions that the answers to the first have raised. */
  readonly more: () => readonly Question[];
  readonly at: () => (row: number, column: number) => Marks | undefined;
  readonly missing: () => readonly Missing[];
}

export const isMixed = (marks: Marks): boolean => Object.values(marks).includes(null);

/** Bands that are alike say so in one word; cell by cell only the others are asked. `first`: what the area as a whole has answered. */
export function cellMarks(scope: Scope, first: Marks | null): CellMarks {
  if (first !== null && !isMixed(first))
    return { questions: [], more: () => [], at: () => () => first, missing: () => [] };
  const isShort = bandsOf(scope).length === 1;
  const whole = question(scope, marksOfBand);
  let cells: readonly Question<Marks[][]>[] = isShort ? [question(scope, marksOfCells)] : [];
  return {
    questions: isShort ? cells : [whole],
    more: () => {
      if (isShort) return [];
      const mixed = whole.told.parts.filter(({ value }) => isMixed(value));
      cells = mixed.map(({ area }) => question({ ...scope, area }, marksOfCells));
      return cells;
    },
    at: () => {
      const single = atCell({ parts: cells.flatMap(({ told }) => told.parts), missing: [] });
      const alike = whole.told.parts.filter(({ value }) => !isMixed(value));
      return (row, column) =>
        single(row, column) ?? alike.find(({ area }) => row >= area.top && row <= area.bottom)?.value;
    },
    missing: () =>
      [whole, ...cells].flatMap(({ told }) => told.missing.map((area) => ({ what: "struck" as const, area }))),
  };
}

/** Queues what the cells of a range have in common. */
export function askMarks({ format }: Excel.Range): () => Marks {
  const { font } = format;
  font.load("strikethrough,superscript,bold");
  format.load("indentLevel");
  return () => ({
    struck: font.strikethrough,
    raised: font.superscript,
    bold: font.bold,
    indent: format.indentLevel,
  });
}

const marksOfBand = (part: Excel.Range): (() => Marks) => askMarks(part);

function marksOfCells(part: Excel.Range): () => Marks[][] {
  const asked = { indentLevel: true, font: { strikethrough: true, superscript: true, bold: true } };
  const cells = part.getCellProperties({ format: asked });
  return () => cells.value.map((row) => row.map(({ format }) => marksOf(format ?? {})));
}

/** A property that Excel leaves out says nothing. */
const marksOf = ({ font, indentLevel }: Excel.CellPropertiesFormat): Marks => ({
  struck: said(font?.strikethrough, false),
  raised: said(font?.superscript, false),
  bold: said(font?.bold, false),
  indent: said(indentLevel, 0),
});

const said = <T>(value: T | null | undefined, unsaid: T): T | null => (value === undefined ? unsaid : value);
