import { labelText } from "../workbook/cell-text";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { saysTemplate } from "../words/placeholders";

/** A form has more labels than this, and a template no more cells than that. */
const fewestLabels = 4;
const mostCells = 400;
/** In a row of more cells stand the headings of a list. */
const widestRow = 2;

/**
 * A sheet "MALL" beside copies of it that are filled in: every word on it stands in the same place of another sheet, which has more. It tells nothing, and its labels are no
 * values of each other.
 */
export function withoutEmptyForms(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  if (snapshot.sheets.length < 2) return snapshot;
  const placed = new Map(snapshot.sheets.map((sheet) => [sheet, wordsIn(sheet)] as const));
  const isEmptyForm = (sheet: SheetSnapshot): boolean => {
    const own = placed.get(sheet);
    return own ? snapshot.sheets.some((other) => other !== sheet && isFilledIn(own, placed.get(other) ?? null)) : false;
  };
  const sheets = snapshot.sheets.filter((sheet) => !isEmptyForm(sheet));
  return sheets.length === snapshot.sheets.length ? snapshot : { ...snapshot, sheets };
}

interface Words {
  /** Of cells with words, by their place. */
  readonly at: ReadonlyMap<string, string>;
  readonly cells: number;
  readonly isOfWords: boolean;
}

const placeOf = ({ row, column }: Cell): string => `${row} ${column}`;
const saysNothing = ({ value }: Cell): boolean =>
  (value.kind === "text" && value.text.trim() === "") || (value.kind === "number" && value.number === 0);

function wordsIn({ cells }: SheetSnapshot): Words | null {
  if (cells.length > mostCells) return null;
  const filled = cells.filter((cell) => !saysNothing(cell) && !saysTemplate(labelText(cell)));
  const perRow = new Map<number, number>();
  for (const { row } of filled) perRow.set(row, (perRow.get(row) ?? 0) + 1);
  return {
    at: new Map(filled.map((cell) => [placeOf(cell), labelText(cell)])),
    cells: filled.length,
    isOfWords: filled.every(({ value }) => value.kind === "text") && Math.max(0, ...perRow.values()) <= widestRow,
  };
}

const isFilledIn = (form: Words, other: Words | null): boolean =>
  other !== null &&
  form.isOfWords &&
  form.cells >= fewestLabels &&
  other.cells > form.cells &&
  [...form.at].every(([place, text]) => other.at.get(place) === text);
