import type { Missing } from "./missing";
import { atCell, bandsOf, type Question, question, type Scope } from "./questions";
import type { CellLook } from "./to-cells";

/** What is struck through or raised, and what must be asked to know it. */
export interface MarksOnText {
  readonly questions: readonly Question[];
  /** Questions that the answers to the first have raised. */
  readonly more: () => readonly Question[];
  readonly at: () => Pick<CellLook, "struck" | "hasRuns">;
  readonly missing: () => readonly Missing[];
}

/** True or false for all of it, null where its parts differ; the types of the client do not say so. */
interface Marks {
  readonly struck: boolean | null;
  readonly raised: boolean | null;
}

const isMixed = ({ struck, raised }: Marks): boolean => struck === null || raised === null;

/** Bands that are alike in this say so in one word; cell by cell only the others are asked. A cell that answers null has runs of its own. */
export function marksOnText(scope: Scope, font: Excel.RangeFont | null): MarksOnText {
  const known = font === null ? null : marksOf(font);
  if (known !== null && !isMixed(known))
    return { questions: [], more: () => [], at: () => looksOf(() => known), missing: () => [] };
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
      const ofBand = (row: number): Marks | undefined =>
        alike.find(({ area }) => row >= area.top && row <= area.bottom)?.value;
      return looksOf((row, column) => single(row, column) ?? ofBand(row));
    },
    missing: () =>
      [whole, ...cells].flatMap(({ told }) => told.missing.map((area) => ({ what: "struck" as const, area }))),
  };
}

const looksOf = (marksAt: (row: number, column: number) => Marks | undefined): ReturnType<MarksOnText["at"]> => ({
  struck: (row, column) => marksAt(row, column)?.struck === true,
  hasRuns: (row, column) => {
    const marks = marksAt(row, column);
    return marks !== undefined && isMixed(marks);
  },
});

const marksOf = (font: Pick<Excel.RangeFont, "strikethrough" | "superscript">): Marks => ({
  struck: font.strikethrough,
  raised: font.superscript,
});

function marksOfBand(part: Excel.Range): () => Marks {
  const { font } = part.format;
  font.load("strikethrough,superscript");
  return () => marksOf(font);
}

function marksOfCells(part: Excel.Range): () => Marks[][] {
  const fonts = part.getCellProperties({ format: { font: { strikethrough: true, superscript: true } } });
  return () =>
    fonts.value.map((row) =>
      row.map(({ format }) => ({
        struck: known(format?.font?.strikethrough),
        raised: known(format?.font?.superscript),
      })),
    );
}

/** A property that Excel leaves out says nothing. */
const known = (value: boolean | null | undefined): boolean | null => (value === undefined ? false : value);
