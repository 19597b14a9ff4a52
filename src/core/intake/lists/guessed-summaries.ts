import { grantedAndSpent, hasRole, type FieldId } from "../../anvisningar/known-fields";
import { remark } from "../../findings/finding";
import { doubt, joinAll, nothingTold, type Told } from "../../project/told";
import { normaliseLabel, wordsOf } from "../../values/label";
import { parseAddress } from "sheet-refs";
import { cellText, isBlank } from "../../workbook/cell-text";
import { looseAmount } from "../../workbook/loose-amount";
import type { HeadingMeaning, Vocabulary } from "../headings/vocabulary";
import type { Terms } from "../terms";
import type { PrintedSum, RawRecord, RawSheet, SheetParts } from "../raw";

type Table = SheetParts["tables"][number];

interface List {
  readonly table: Table;
  readonly records: readonly RawRecord[];
  /** Nothing but its rows' own words says that it names projects (STR-67). */
  readonly isGuessed: boolean;
  /** Its rows are called by what was done, or where: no heading says that they are projects. */
  readonly isNamedInstead: boolean;
}

/** A single row repeats nothing. */
const fewestRows = 2;

/**
 * Tables may tell of the same money twice. "Del av staden | Fått | Kostat" or "Plats | Beviljat | Utfall" beside the list of projects: a table that no heading says
 * to be of projects, and that adds up to what a longer list adds up to, granted and spent alike, is that list in sum (STR-19) and left out. Where both are said to
 * name projects and have none in common, or two guessed ones call their rows by different words, the totals are in doubt (STR-73), unless the workbook itself adds
 * them together ("Hela paketet" under "Belysning", "Siktröjning" and "Torg").
 */
export function withoutGuessedSummaries(
  sheets: readonly RawSheet[],
  { file, vocabulary }: Pick<Terms, "file" | "vocabulary">,
): readonly RawSheet[] {
  const lists = sheets.flatMap((sheet) => listsOf(sheet, vocabulary));
  if (lists.length < 2) return sheets;
  const repeating = lists.flatMap((one) => {
    const whole = one.records.length < fewestRows ? undefined : lists.find((other) => isInSum(one, other));
    return whole ? [{ one, whole }] : [];
  });
  const summaries = new Set(
    repeating.flatMap(({ one, whole }) =>
      (one.isGuessed || one.isNamedInstead) && !areOfOtherYears(one, whole) ? [one] : [],
    ),
  );
  const doubtful = [
    ...underOtherWords(
      lists.filter((one) => one.isGuessed && !summaries.has(one)),
      sheets.flatMap(({ sums }) => sums),
    ),
    // Both are said to name projects, and none of them is in both.
    ...repeating
      .filter(({ one, whole }) => !summaries.has(one) && !summaries.has(whole) && haveNoneInCommon(one, whole))
      .map(({ one, whole }) => ({ table: one.table, first: whole.table })),
  ];
  if (summaries.size + doubtful.length === 0) return sheets;
  const dropped = new Set([...summaries].flatMap(({ records }) => records));
  return sheets.map((whole) => {
    const told = joinAll(
      doubtful.filter(({ table }) => whole.tables.includes(table)).map(({ table, first }) => mayRepeat(table, first)),
    );
    const sheet =
      told === nothingTold
        ? whole
        : { ...whole, remarks: [...whole.remarks, ...told.remarks], gaps: [...whole.gaps, ...told.gaps] };
    const own = [...summaries].filter(({ table }) => sheet.tables.includes(table));
    if (own.length === 0) return sheet;
    const rows = new Set(own.flatMap(({ records }) => records.map(({ row }) => row)));
    return {
      ...sheet,
      tables: sheet.tables.filter((table) => !own.some((one) => one.table === table)),
      records: sheet.records.filter((record) => !dropped.has(record)),
      sums: sheet.sums.filter(({ projectRows }) => !projectRows.every((row) => rows.has(row))),
      remarks: [
        ...sheet.remarks.filter(
          ({ code, at }) => code !== "STR-67" || !own.some(({ table }) => isOver(table, at.cell)),
        ),
        ...own.map(({ table }) =>
          remark("STR-19", { file, sheet: sheet.sheet, cell: nameCellOf(table) ?? "A1" }, { sheet: sheet.sheet }),
        ),
      ],
    };
  });
}

const nameColumn = ({ columns }: Table) => columns.find(({ field }) => hasRole(field, "names"));
const nameCellOf = (table: Table): string | undefined => nameColumn(table)?.at.cell;

/** Lists that call their rows otherwise than the first one does. What stands over the heading ("Innerstan", "Andra omgången") is each list's own. */
function underOtherWords(
  guessed: readonly List[],
  sums: readonly PrintedSum[],
): readonly { readonly table: Table; readonly first: Table }[] {
  const [first, ...others] = guessed.slice(addedTogether(guessed, sums)).map(({ table }) => table);
  const lastWord = (table: Table): string => wordsOf(nameColumn(table)?.heading ?? "").at(-1) ?? "";
  return others.flatMap((table) => (first && lastWord(table) !== lastWord(first) ? [{ table, first }] : []));
}

/** How many of the lists but the last, from the first, a printed sum adds together. */
function addedTogether(lists: readonly List[], sums: readonly PrintedSum[]): number {
  const isPrinted = (id: FieldId, total: bigint): boolean =>
    total !== 0n && sums.some(({ value: { field, cell } }) => field.id === id && looseAmount(cell) === total);
  const most = lists.findLastIndex(
    (_, last) =>
      last > 0 &&
      grantedAndSpent.some((id) =>
        isPrinted(
          id,
          lists.slice(0, last + 1).reduce((sum, list) => sum + totalOf(list, id), 0n),
        ),
      ),
  );
  return Math.max(0, most);
}

function mayRepeat(table: Table, first: Table): Told {
  const [own, other] = [nameColumn(table), nameColumn(first)];
  if (!own || !other) return nothingTold;
  const params = { heading: own.heading, other: `${other.at.sheet}!${other.at.cell} ”${other.heading}”` };
  return doubt("STR-73", own.at, params, { leavesOut: grantedAndSpent, reach: "totals" });
}

const isOver = (table: Table, cell: string | undefined): boolean => cell !== undefined && nameCellOf(table) === cell;

/** "2023" and "2024": what comes to the same in two years is not the same money. */
function areOfOtherYears(one: List, whole: List): boolean {
  const [own, others] = [one, whole].map(({ table }) => /20\d\d/u.exec(table.sheet)?.[0]);
  return own !== undefined && others !== undefined && own !== others;
}

const namesOf = ({ records }: List): readonly string[] =>
  records.flatMap(({ values }) =>
    values.flatMap(({ field, cell }) =>
      hasRole(field.id, "names") && cell && !isBlank(cell) ? [normaliseLabel(cellText(cell))] : [],
    ),
  );

function haveNoneInCommon(one: List, whole: List): boolean {
  const names = new Set(namesOf(whole));
  return !namesOf(one).some((name) => names.has(name));
}

function listsOf({ tables, records, remarks }: RawSheet, { meaning }: Vocabulary): readonly List[] {
  const guessed = remarks.filter(({ code }) => code === "STR-67").map(({ at }) => at.cell);
  const found = tables.filter(({ layout }) => layout === "list");
  return found.map((table) => {
    const next = Math.min(
      ...found.flatMap(({ topRow }) => (topRow > table.headerRow ? [topRow] : [])),
      Number.POSITIVE_INFINITY,
    );
    const column = parseAddress(nameCellOf(table) ?? "")?.column;
    // Another list may stand beside it.
    const isOwn = ({ values }: RawRecord): boolean =>
      column === undefined || values.some((one) => one.column === column);
    return {
      table,
      records: records.filter((record) => record.row > table.headerRow && record.row < next && isOwn(record)),
      isGuessed: guessed.some((cell) => isOver(table, cell)),
      isNamedInstead: !namesProjects(meaning(nameColumn(table)?.heading ?? "")),
    };
  });
}

const namesProjects = ({ field, candidates }: HeadingMeaning): boolean =>
  [field, ...candidates].some((one) => hasRole(one?.id, "names"));

const totalOf = ({ records }: List, id: FieldId): bigint =>
  records
    .flatMap(({ values }) => values.filter(({ field, repeatsTotal }) => field.id === id && !repeatsTotal))
    .reduce((sum, { cell }) => sum + (looseAmount(cell) ?? 0n), 0n);

/** The same, or the same in thousands or millions. */
const isSame = (a: bigint, b: bigint): boolean =>
  a !== 0n && [1n, 1_000n, 1_000_000n].some((scale) => a * scale === b || a === b * scale);

const isInSum = (one: List, whole: List): boolean =>
  whole !== one &&
  whole.records.length > one.records.length &&
  grantedAndSpent.every((field) => isSame(totalOf(one, field), totalOf(whole, field)));
