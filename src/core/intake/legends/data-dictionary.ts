import { isBlank, labelText } from "../../workbook/cell-text";
import { gridOf, type Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { Vocabulary } from "../headings/vocabulary";
import {
  beginningsOf,
  explainedIn,
  fewestEntries,
  longestCode,
  topOf,
  type Entry,
  type Explained,
} from "./explanations";
import { ownLegend, withCodes } from "./own-legend";

const longestKey = 60;
/** A longer sheet is no dictionary. */
const mostCells = 2000;

/**
 * A sheet beside the list that says what its headings mean ("Fält | Betydelse") is a data dictionary, and so are such lines beside the list, and sentences
 * ("Pott = det nämnden beviljats"): where the edition does not know a heading, the words that explain it stand in its place, and so do those for codes
 * ("N = pågår"). Its own lines are no projects, whatever they say.
 */
export function withDictionary(snapshot: WorkbookSnapshot, vocabulary: Vocabulary): WorkbookSnapshot {
  const { sheets } = snapshot;
  const own = sheets.map((sheet) => ownLegend(sheet, vocabulary));
  const entries =
    sheets.length < 2 ? [] : sheets.map((sheet) => (sheet.cells.length > mostCells ? [] : entriesOf(gridOf(sheet))));
  const explained = sheets.map((_, index): Explained[] => [...(own[index]?.headings ?? [])]);
  const lines = new Set<Cell>(own.flatMap((one) => one.lines));
  for (const [index, dictionary] of entries.entries()) {
    if (dictionary.length < fewestEntries) continue;
    for (const [other, sheet] of sheets.entries()) {
      const found = other === index ? [] : explainedIn(topOf(sheet), dictionary);
      if (found.length < fewestEntries || found.length * 2 < dictionary.length) continue;
      explained[other]?.push(...found);
      for (const { key, means } of dictionary) lines.add(key).add(means);
    }
  }
  const isPlain = explained.every(({ length }) => length === 0) && own.every(({ codes }) => codes.size === 0);
  if (lines.size === 0 && isPlain) return snapshot;
  return {
    ...snapshot,
    sheets: sheets.map((sheet, index) => {
      const left = sheet.cells.some((cell) => lines.has(cell))
        ? { ...sheet, cells: sheet.cells.filter((cell) => !lines.has(cell)) }
        : sheet;
      const coded = withCodes(left, own[index]);
      const found = explained[index] ?? [];
      return found.length > 0 ? inPlainWords(coded, found, vocabulary) : coded;
    }),
  };
}

/** Rows of two texts side by side and no number: what may be a dictionary. */
function entriesOf(grid: Grid): readonly Entry[] {
  const entries: Entry[] = [];
  for (const row of grid.rows) {
    const [key, means] = grid.row(row).filter((cell) => !isBlank(cell));
    if (!key || !means) continue;
    // A number beside a label is an answer: then the sheet is a form or a list.
    if (grid.row(row).some((cell) => cell.value.kind !== "text" || looseAmount(cell) !== null)) return [];
    if (labelText(key) !== "" && labelText(key).length <= longestKey)
      entries.push({ key, means, name: labelText(key), words: labelText(means) });
  }
  return entries;
}

function inPlainWords(sheet: SheetSnapshot, explained: readonly Explained[], vocabulary: Vocabulary): SheetSnapshot {
  const headings = new Map(
    explained.flatMap(({ heading, means }) => {
      const words = plainHeading(labelText(heading), means, vocabulary);
      return words === null ? [] : [[heading, words] as const];
    }),
  );
  const codes = new Map(explained.map(({ heading, means }) => [heading.column, codesIn(means)]));
  const first = Math.min(...explained.map(({ heading }) => heading.row));
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const text = headings.get(cell) ?? (cell.row > first ? codes.get(cell.column)?.get(labelText(cell)) : undefined);
      return text === undefined ? cell : { ...cell, value: { kind: "text", text } };
    }),
  };
}

/** The words that explain a heading, or as many of the first as mean a field; null where the heading's own words mean one. */
function plainHeading(text: string, means: string, { meaning }: Vocabulary): string | null {
  const own = meaning(text);
  if (own.field) return null;
  const said = beginningsOf(means).find((words) => {
    const { field } = meaning(words);
    return field !== null && (own.candidates.length === 0 || own.candidates.includes(field));
  });
  // A letter says less than any words.
  return said ?? (text.trim().length <= longestCode ? (beginningsOf(means).at(-1) ?? null) : null);
}

/** "N = pågår, C = avslutat": codes and their words. */
const code = /(?:^|[\s,;(])([^\s,;=()]{1,12})\s*=([^,;=()]+)(?=[,;)]|$)/gu;

const codesIn = (means: string): ReadonlyMap<string, string> =>
  new Map([...means.matchAll(code)].map(([, key = "", words = ""]) => [key, words.trim()] as const));
