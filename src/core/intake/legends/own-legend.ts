import { grantedAndSpent, type FieldId } from "../../anvisningar/known-fields";
import { isBlank, labelText } from "../../workbook/cell-text";
import { gridOf, type Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
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

/** A longer list is an export, and its legend stands elsewhere. */
const mostCells = 40_000;

/** What a sheet explains itself: headings, lines that do nothing else, and cells that stand for amounts with what they mean. */
export interface OwnLegend {
  readonly headings: readonly Explained[];
  readonly lines: readonly Cell[];
  readonly codes: ReadonlyMap<Cell, string>;
}

const none: ReadonlyMap<Cell, string> = new Map();

/** What the sheet says of its own headings and letters: in lines beside the list, and in sentences. */
export function ownLegend(sheet: SheetSnapshot, vocabulary: Vocabulary): OwnLegend {
  if (sheet.cells.length > mostCells) return { headings: [], lines: [], codes: none };
  const grid = gridOf(sheet);
  const dictionaries = [linesBeside(grid), sentencesIn(grid)].filter(({ length }) => length > 0);
  if (dictionaries.length === 0) return { headings: [], lines: [], codes: none };
  const top = topOf(sheet);
  const headings: Explained[] = [];
  const lines: Cell[] = [];
  let codes = none;
  for (const dictionary of dictionaries) {
    const keys = new Set(dictionary.flatMap(({ key, means }) => [key, means]));
    const found = explainedIn(top, dictionary).filter(({ heading }) => !keys.has(heading));
    const areSentences = dictionary.every(({ key, means }) => key === means);
    const isHeading = found.some(({ heading }) => isRowOfWords(top.row(heading.row)));
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

/** The sheet with the words for its letters in their place. */
export const withCodes = (sheet: SheetSnapshot, { codes }: Pick<OwnLegend, "codes"> = { codes: none }): SheetSnapshot =>
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
