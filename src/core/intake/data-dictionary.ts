import { normaliseLabel } from "../values/label";
import { isBlank, labelText } from "../workbook/cell-text";
import { gridOf, type Grid } from "../workbook/grid";
import { looseAmount } from "../workbook/loose-amount";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { Vocabulary } from "./headings/vocabulary";

/** One line of a data dictionary: a heading of another sheet, and what it means. */
interface Entry {
  readonly key: Cell;
  readonly means: Cell;
}

/** A heading that a dictionary explains, with the words that explain it. */
interface Explained {
  readonly heading: Cell;
  readonly means: string;
}

/** Fewer headings that a sheet names may be its own words. */
const fewestEntries = 3;
/** A heading stands high on its sheet. */
const lastHeadingRow = 50;
const longestKey = 60;
/** A longer sheet is no dictionary. */
const mostCells = 2000;

/**
 * A sheet beside the list that says what its headings mean ("Fält | Betydelse") is a data dictionary: where the edition does not know a heading, the words that
 * explain it stand in its place, and so do those for codes ("N = pågår"). Its own lines are no projects, whatever they say.
 */
export function withDictionary(snapshot: WorkbookSnapshot, vocabulary: Vocabulary): WorkbookSnapshot {
  const { sheets } = snapshot;
  if (sheets.length < 2) return snapshot;
  const entries = sheets.map((sheet) => (sheet.cells.length > mostCells ? [] : entriesOf(gridOf(sheet))));
  if (entries.every((one) => one.length < fewestEntries)) return snapshot;
  const explained = sheets.map((): Explained[] => []);
  const lines = new Set<Cell>();
  for (const [index, dictionary] of entries.entries()) {
    if (dictionary.length < fewestEntries) continue;
    for (const [other, sheet] of sheets.entries()) {
      const found = other === index ? [] : explainedIn(topOf(sheet), dictionary);
      if (found.length < fewestEntries || found.length * 2 < dictionary.length) continue;
      explained[other]?.push(...found);
      for (const { key, means } of dictionary) lines.add(key).add(means);
    }
  }
  if (lines.size === 0) return snapshot;
  return {
    ...snapshot,
    sheets: sheets.map((sheet, index) => {
      const own = explained[index] ?? [];
      const left = sheet.cells.some((cell) => lines.has(cell))
        ? { ...sheet, cells: sheet.cells.filter((cell) => !lines.has(cell)) }
        : sheet;
      return own.length > 0 ? inPlainWords(left, own, vocabulary) : left;
    }),
  };
}

const topOf = (sheet: SheetSnapshot): Grid =>
  gridOf({ ...sheet, cells: sheet.cells.filter(({ row }) => row <= lastHeadingRow) });

/** Rows of two texts side by side and no number: what may be a dictionary. */
function entriesOf(grid: Grid): readonly Entry[] {
  const entries: Entry[] = [];
  for (const row of grid.rows) {
    const [key, means] = grid.row(row).filter((cell) => !isBlank(cell));
    if (!key || !means) continue;
    // A number beside a label is an answer: then the sheet is a form or a list.
    if (grid.row(row).some((cell) => cell.value.kind !== "text" || looseAmount(cell) !== null)) return [];
    if (labelText(key) !== "" && labelText(key).length <= longestKey) entries.push({ key, means });
  }
  return entries;
}

/** The headings of the row in which most lines of the dictionary stand. */
function explainedIn(grid: Grid, dictionary: readonly Entry[]): readonly Explained[] {
  const meanings = new Map(dictionary.map(({ key, means }) => [normaliseLabel(labelText(key)), labelText(means)]));
  let best: readonly Explained[] = [];
  for (const row of grid.rows) {
    const found = grid.row(row).flatMap((heading): readonly Explained[] => {
      const means = meanings.get(normaliseLabel(labelText(heading)));
      return means === undefined || labelText(heading) === "" ? [] : [{ heading, means }];
    });
    if (found.length > best.length) best = found;
  }
  return best;
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
  const beginnings = [means, ...[/[(;.]/u, /[,(;.]/u].map((end) => means.split(end)[0] ?? "")];
  const said = beginnings.find((words) => {
    const { field } = meaning(words.trim());
    return field !== null && (own.candidates.length === 0 || own.candidates.includes(field));
  });
  return said?.trim() ?? null;
}

/** "N = pågår, C = avslutat": codes and their words. */
const code = /(?:^|[\s,;(])([^\s,;=()]{1,12})\s*=([^,;=()]+)(?=[,;)]|$)/gu;

const codesIn = (means: string): ReadonlyMap<string, string> =>
  new Map([...means.matchAll(code)].map(([, key = "", words = ""]) => [key, words.trim()] as const));
