import { grantedAndSpent, type FieldId } from "../anvisningar/known-fields";
import { normaliseLabel } from "../values/label";
import { isBlank, labelText } from "../workbook/cell-text";
import { gridOf, type Grid } from "../workbook/grid";
import { looseAmount } from "../workbook/loose-amount";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { Vocabulary } from "./headings/vocabulary";

/** One line of a data dictionary: a heading of another sheet, and what it means. */
interface Entry {
  /** The cells of the line; one and the same where a sentence says both. */
  readonly key: Cell;
  readonly means: Cell;
  readonly name: string;
  readonly words: string;
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
 * A sheet beside the list that says what its headings mean ("Fält | Betydelse") is a data dictionary, and so are such lines beside the list, and sentences
 * ("Pott = det nämnden beviljats"): where the edition does not know a heading, the words that explain it stand in its place, and so do those for codes
 * ("N = pågår"). Its own lines are no projects, whatever they say.
 */
export function withDictionary(snapshot: WorkbookSnapshot, vocabulary: Vocabulary): WorkbookSnapshot {
  const { sheets } = snapshot;
  const grids = sheets.map((sheet) => (sheet.cells.length > mostCells ? null : gridOf(sheet)));
  const own = sheets.map((sheet, index): Explanations => {
    const grid = grids[index];
    const found = grid ? [linesBeside(grid), sentencesIn(grid)].filter(({ length }) => length > 0) : [];
    return explainedBy(found, sheet, vocabulary);
  });
  const entries = sheets.length < 2 ? [] : grids.map((grid) => (grid ? entriesOf(grid) : []));
  const explained = sheets.map((_, index): Explained[] => [...(own[index]?.headings ?? [])]);
  const lines = new Set<Cell>(own.flatMap((one) => one.lines));
  for (const [index, dictionary] of entries.entries()) {
    if (dictionary.length < fewestEntries) continue;
    for (const [other, sheet] of sheets.entries()) {
      const found = other === index ? [] : explainedIn(topOf(sheet), dictionary);
      if (found.length < fewestEntries || found.length * 2 < dictionary.length) continue;
      explained[other]?.push(...found);
      for (const { key, means } of dictionary) if (key !== means) lines.add(key).add(means);
    }
  }
  const codes = own.map((one) => one.codes);
  if (lines.size === 0 && explained.every(({ length }) => length === 0) && codes.every(({ size }) => size === 0))
    return snapshot;
  return {
    ...snapshot,
    sheets: sheets.map((sheet, index) => {
      const left = sheet.cells.some((cell) => lines.has(cell))
        ? { ...sheet, cells: sheet.cells.filter((cell) => !lines.has(cell)) }
        : sheet;
      const coded = withCodes(left, codes[index] ?? none);
      const found = explained[index] ?? [];
      return found.length > 0 ? inPlainWords(coded, found, vocabulary) : coded;
    }),
  };
}

/** What a sheet explains itself: headings, lines that do nothing else, and cells that stand for amounts with what they mean. */
interface Explanations {
  readonly headings: readonly Explained[];
  readonly lines: readonly Cell[];
  readonly codes: ReadonlyMap<Cell, string>;
}

const none: ReadonlyMap<Cell, string> = new Map();

function explainedBy(
  dictionaries: readonly (readonly Entry[])[],
  sheet: SheetSnapshot,
  vocabulary: Vocabulary,
): Explanations {
  const top = dictionaries.length === 0 ? null : topOf(sheet);
  const headings: Explained[] = [];
  const lines: Cell[] = [];
  let codes = none;
  for (const dictionary of top ? dictionaries : []) {
    const keys = new Set(dictionary.flatMap(({ key, means }) => [key, means]));
    const found = top ? explainedIn(top, dictionary).filter(({ heading }) => !keys.has(heading)) : [];
    const areSentences = dictionary.every(({ key, means }) => key === means);
    const isHeading = top !== null && found.some(({ heading }) => isRowOfWords(top.row(heading.row)));
    if (isHeading && (areSentences || found.length >= fewestEntries)) headings.push(...found);
    if (isHeading && !areSentences && found.length >= fewestEntries) lines.push(...keys);
    if (codes.size > 0) continue;
    codes = amountCodes(sheet, dictionary, keys, vocabulary);
    if (codes.size > 0) lines.push(...[...keys].filter(saysNoMore));
  }
  return { headings, lines, codes };
}

const isRowOfWords = (cells: readonly Cell[]): boolean =>
  cells.length >= fewestEntries && cells.every((cell) => cell.value.kind === "text" && looseAmount(cell) === null);

/** "B" and "U" down a column, where "B = beviljad budget, U = utfall": each row's amount is the one that its letter stands for. */
function amountCodes(
  sheet: SheetSnapshot,
  dictionary: readonly Entry[],
  own: ReadonlySet<Cell>,
  { meaning }: Vocabulary,
): ReadonlyMap<Cell, string> {
  const amounts = new Map(
    dictionary.flatMap(({ name, words }) => {
      const said = beginningsOf(words).find((one) => meaning(one).field?.type === "amount");
      return said === undefined || name.length > longestCode ? [] : [[name, said] as const];
    }),
  );
  const means = (id: FieldId): boolean => [...amounts.values()].some((words) => meaning(words).field?.id === id);
  if (!grantedAndSpent.every(means)) return none;
  const keyed = sheet.cells.filter((cell) => !own.has(cell) && amounts.has(labelText(cell)));
  const columns = new Set(keyed.map(({ column }) => column));
  const [column, ...others] = [...columns].filter((one) => keyed.filter((cell) => cell.column === one).length > 2);
  if (column === undefined || others.length > 0) return none;
  const ofColumn = keyed.filter((cell) => cell.column === column);
  const [first, last] = [ofColumn[0]?.row ?? 0, ofColumn.at(-1)?.row ?? 0];
  const isWhole = sheet.cells.every(
    (cell) => cell.column !== column || cell.row < first || cell.row > last || amounts.has(labelText(cell)),
  );
  return isWhole ? new Map(ofColumn.map((cell) => [cell, amounts.get(labelText(cell)) ?? ""])) : none;
}

const withCodes = (sheet: SheetSnapshot, codes: ReadonlyMap<Cell, string>): SheetSnapshot =>
  codes.size === 0
    ? sheet
    : {
        ...sheet,
        cells: sheet.cells.map((cell) => {
          const text = codes.get(cell);
          return text === undefined ? cell : { ...cell, value: { kind: "text", text } };
        }),
      };

/** Sentences of a note: "Pott = det nämnden beviljats. Kvar i potten = inte förbrukat", "B = beviljad budget   U = utfall". */
const sentence = /(?:\s{2,}|[.;\n]\s+|,\s+(?=[^=,]{1,40}=)|[.;]$)/u;
const equation = /^([^=]{1,60}?)\s*=\s*([^=]{2,120})$/u;

const saysNoMore = (cell: Cell): boolean =>
  labelText(cell)
    .split(sentence)
    .every((one) => one.trim() === "" || equation.test(one.trim()));

function sentencesIn(grid: Grid): readonly Entry[] {
  return grid.sheet.cells.flatMap((cell) => {
    if (cell.value.kind !== "text" || cell.formula !== undefined || !cell.value.text.includes("=")) return [];
    return cell.value.text.split(sentence).flatMap((one): readonly Entry[] => {
      const [, name, words] = equation.exec(one.trim()) ?? [];
      return name === undefined || words === undefined ? [] : [{ key: cell, means: cell, name: name.trim(), words }];
    });
  });
}

/** Two columns of texts apart from the list, with nothing else beside or under them: "A | Löpnummer", "B | Projekt". */
function linesBeside(grid: Grid): readonly Entry[] {
  const last = grid.sheet.cells.reduce((most, { column }) => Math.max(most, column), 0);
  const isApart = last > 2 && !grid.sheet.cells.some(({ column }) => column === last - 2);
  if (!isApart) return [];
  return grid.rows.flatMap((row): readonly Entry[] => {
    const [key, means] = [grid.at(row, last - 1), grid.at(row, last)];
    if (!key || !means || isBlank(key) || isBlank(means) || means.value.kind !== "text") return [];
    return [{ key, means, name: labelText(key), words: labelText(means) }];
  });
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
    if (labelText(key) !== "" && labelText(key).length <= longestKey)
      entries.push({ key, means, name: labelText(key), words: labelText(means) });
  }
  return entries;
}

/** The headings of the row in which most lines of the dictionary stand. */
function explainedIn(grid: Grid, dictionary: readonly Entry[]): readonly Explained[] {
  const meanings = new Map(dictionary.map(({ name, words }) => [normaliseLabel(name), words]));
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
  const said = beginningsOf(means).find((words) => {
    const { field } = meaning(words);
    return field !== null && (own.candidates.length === 0 || own.candidates.includes(field));
  });
  // A letter says less than any words.
  return said ?? (text.trim().length <= longestCode ? (beginningsOf(means).at(-1) ?? null) : null);
}

/** The words, and as many of the first as say something by themselves. */
const beginningsOf = (means: string): readonly string[] => [
  means.trim(),
  ...[/[(;.=]/u, /[,(;.=]/u].map((end) => (means.split(end)[0] ?? "").trim()),
];

const longestCode = 2;

/** "N = pågår, C = avslutat": codes and their words. */
const code = /(?:^|[\s,;(])([^\s,;=()]{1,12})\s*=([^,;=()]+)(?=[,;)]|$)/gu;

const codesIn = (means: string): ReadonlyMap<string, string> =>
  new Map([...means.matchAll(code)].map(([, key = "", words = ""]) => [key, words.trim()] as const));
