import { matchCode } from "../../anvisningar/match-code";
import type { CodeList, Edition, Field } from "../../anvisningar/schema";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { factsOfFormat } from "../../workbook/number-format";
import type { Cell } from "../../workbook/snapshot";
import { legendIn, signKey } from "../../words/legends";
import { readStatus } from "../values/status-text";
import type { HeadingColumn } from "./heading-column";
import type { MappedColumn } from "./mapped-column";
import { hasMeaning, type Vocabulary } from "./vocabulary";

/** Codes of the status list by the letters that the sheet says stand for them. */
export type StatusLegend = ReadonlyMap<string, string>;

const none: StatusLegend = new Map();
const fewestCells = 2;

const statusOf = ({ fields, lists }: Edition): { readonly field: Field; readonly list: CodeList } | null => {
  const field = fields.find(({ id }) => id === "status");
  const list = lists.find(({ id }) => id === field?.list);
  return field && list ? { field, list } : null;
};

/**
 * "G = genomförd, P = pågår" in a title, a note or a heading, or as pairs of cells beside the list; else what `elsewhere` says, a sheet of the workbook. A
 * letter that is explained in two ways stands for nothing.
 */
function statusLegend(grid: Grid, dataRows: readonly number[], edition: Edition, elsewhere = none): StatusLegend {
  const status = statusOf(edition);
  if (!status) return none;
  const isData = new Set(dataRows);
  const texts = [
    ...(grid.sheet.notes ?? []).map(({ text }) => text),
    ...grid.rows
      // A line alone under the list is none of its rows, whatever else it may be.
      .filter((row) => !isData.has(row) || grid.row(row).length === 1)
      .flatMap((row) => grid.row(row))
      .map(labelText),
  ];
  const found = legendOf(status.list, [
    ...texts.flatMap(legendIn),
    ...pairsIn(grid, (row) => !isData.has(row) && filledCells(grid, row).length === 2),
  ]);
  return found.size > 0 ? found : elsewhere;
}

/** What the sheets beside the lists say of letters: each a sheet of pairs ("Kod | Betyder"), with at most a remark to them. */
export function legendOfSheets(grids: readonly Grid[], edition: Edition): StatusLegend {
  const status = statusOf(edition);
  if (!status || grids.length < 2) return none;
  const pairs = grids
    .filter(({ rows }) => rows.length <= longestLegend)
    .map((grid) => pairsIn(grid, (row) => filledCells(grid, row).length <= 3));
  return legendOf(status.list, pairs.filter((one) => one.length >= fewestSigns).flat());
}

type Explained = readonly (readonly [sign: string, words: string])[];

function legendOf(list: CodeList, explained: Explained): StatusLegend {
  const legend = new Map<string, string | null>();
  for (const [sign, words] of explained) {
    const code = codeOf(list, words);
    if (code === null) continue;
    const before = legend.get(sign);
    legend.set(sign, before === undefined || before === code ? code : null);
  }
  const known = [...legend].flatMap(([sign, code]) => (code === null ? [] : [[sign, code] as const]));
  return known.length < fewestSigns ? none : new Map(known);
}

/** "Framflyttad, inte påbörjad": what all its parts that are known say. */
function codeOf(list: CodeList, words: string): string | null {
  const codes = new Set([words, ...words.split(/[,;]/u)].flatMap((part) => matchCode(list, part.trim()) ?? []));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

const filledCells = (grid: Grid, row: number): readonly Cell[] => grid.row(row).filter((cell) => !isBlank(cell));

const pairsIn = (grid: Grid, isAsked: (row: number) => boolean): Explained =>
  grid.rows.filter(isAsked).flatMap((row) => {
    const [sign, words] = filledCells(grid, row);
    const isPair = sign && words?.column === sign.column + 1 && signOf(sign).length <= longestPaired;
    return isPair ? [[signOf(sign), labelText(words)] as const] : [];
  });

/** A longer sheet is a list of its own. */
const longestLegend = 40;

/** One letter that is explained may be part of any sentence. */
const fewestSigns = 2;
const longestPaired = 2;

const signOf = (cell: Cell): string => signKey(cellText(cell));

const filledIn = (grid: Grid, rows: readonly number[], column: number): readonly Cell[] =>
  rows.flatMap((row) => grid.throughMerge(row, column) ?? []).filter((cell) => !isBlank(cell));

/** A column that nobody knows ("G/P/U"), of nothing but letters of the legend, or called by more words than a status is and filled with it, says how far the projects have come, where no other column does. */
export function namedByLegend(
  grid: Grid,
  dataRows: readonly number[],
  headings: readonly HeadingColumn[],
  vocabulary: Vocabulary,
): readonly HeadingColumn[] {
  const { edition, legend: elsewhere } = vocabulary;
  const status = statusOf(edition);
  const isUnknown = ({ meaning }: HeadingColumn): boolean => !hasMeaning(meaning) && !meaning.isOnlyYearOrUnit;
  const isNamed = headings.some(({ meaning }) =>
    [meaning.field, ...meaning.candidates].some((field) => field?.id === "status"),
  );
  if (!status || isNamed || !headings.some(isUnknown)) return headings;
  const mayBeSign = (cell: Cell): boolean => cellText(cell).trim().length <= longestSign;
  const short = headings.filter(isUnknown).filter(({ column }) => {
    const cells = filledIn(grid, dataRows, column);
    return cells.length >= fewestCells && cells.every(mayBeSign);
  });
  const legend = short.length === 0 ? none : statusLegend(grid, dataRows, edition, elsewhere);
  const found = short.filter(({ column }) =>
    filledIn(grid, dataRows, column).every((cell) => legend.has(signOf(cell))),
  );
  const [only, ...others] =
    found.length > 0
      ? found
      : headings
          .filter(isUnknown)
          .filter(
            (heading) =>
              beginsWithStatus(heading, vocabulary) &&
              saysStatus(filledIn(grid, dataRows, heading.column), status.list),
          );
  return only === undefined || others.length > 0
    ? headings
    : headings.map((heading) =>
        heading === only ? { ...heading, meaning: { ...heading.meaning, field: status.field } } : heading,
      );
}

/** "Läge på marken": more words than the edition knows, after one that it does. */
function beginsWithStatus({ text }: HeadingColumn, { meaning }: Vocabulary): boolean {
  const { field, candidates } = meaning(text.trim().split(/\s+/u)[0] ?? "");
  return [field, ...candidates].some((one) => one?.id === "status");
}

/** At least half of the cells are a status, with its day or reason, and more than one. */
const saysStatus = (cells: readonly Cell[], list: CodeList): boolean => {
  const known = cells.filter((cell) => readStatus(list, labelText(cell), false) !== null).length;
  return known >= fewestCells && known * 2 >= cells.length;
};

const longestSign = 6;

/** What the cells of the status column mean beyond the words of its list: letters of a legend, or shares of the work in plain numbers. */
export function withProgress(
  grid: Grid,
  dataRows: readonly number[],
  column: MappedColumn,
  { edition, legend: elsewhere }: Vocabulary,
): MappedColumn {
  const status = statusOf(edition);
  if (!status || column.field.id !== "status" || column.mark !== undefined) return column;
  const cells = filledIn(grid, dataRows, column.column);
  const isUnknown = (cell: Cell): boolean =>
    cellText(cell).trim().length <= longestSign && matchCode(status.list, cellText(cell)) === null;
  const wholeIs = column.heading.meaning.isPercent ? wholeOf(cells) : undefined;
  if (wholeIs !== undefined) return { ...column, wholeIs };
  const signs = cells.some(isUnknown) ? statusLegend(grid, dataRows, edition, elsewhere) : none;
  return signs.size === 0 ? column : { ...column, signs };
}

/** Of "% klart" in plain numbers: 0.5 and 1 are shares, 50 and 100 are per cent. Undefined where they may be either. */
function wholeOf(cells: readonly Cell[]): 1 | 100 | undefined {
  const numbers = cells
    .filter((cell) => cell.value.kind === "number" && !factsOfFormat(cell).isPercent)
    .map((cell) => Number(cellText(cell)));
  const hasPart = numbers.some((number) => number > 0 && number < 1);
  const hasMore = numbers.some((number) => number > 1);
  return numbers.length === 0 || (hasPart && hasMore) ? undefined : hasMore ? 100 : 1;
}
