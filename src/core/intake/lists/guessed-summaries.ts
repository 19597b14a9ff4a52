import { grantedAndSpent, hasRole, type FieldId } from "../../anvisningar/known-fields";
import { remark } from "../../findings/finding";
import { doubt, joinAll, nothingTold, type Told } from "../../project/told";
import { wordsOf } from "../../values/label";
import { parseAddress } from "sheet-refs";
import { looseAmount } from "../../workbook/loose-amount";
import type { RawRecord, RawSheet, SheetParts } from "../raw";

type Table = SheetParts["tables"][number];

interface List {
  readonly table: Table;
  readonly records: readonly RawRecord[];
  /** Nothing but its rows' own words says that it names projects (STR-67). */
  readonly isGuessed: boolean;
}

/** A single row repeats nothing. */
const fewestRows = 2;

/**
 * Tables whose names were only guessed may tell of the same money twice. "Del av staden | Fått | Kostat" beside the list "Vad vi gjort | Fått | Kostat": a table whose names were only guessed, and that comes to what a longer list comes
 * to, granted and spent alike, is that list in sum (STR-19) and left out. Where two call their rows by different words and nothing proves it, the totals are in doubt (STR-73).
 */
export function withoutGuessedSummaries(sheets: readonly RawSheet[], file: string): readonly RawSheet[] {
  const lists = sheets.flatMap(listsOf);
  const summaries = new Set(
    lists.filter(
      (one) => one.isGuessed && one.records.length >= fewestRows && lists.some((other) => isInSum(one, other)),
    ),
  );
  const doubtful = underOtherWords(lists.filter((one) => one.isGuessed && !summaries.has(one)));
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
function underOtherWords(guessed: readonly List[]): readonly { readonly table: Table; readonly first: Table }[] {
  const [first, ...others] = guessed.map(({ table }) => table);
  const lastWord = (table: Table): string => wordsOf(nameColumn(table)?.heading ?? "").at(-1) ?? "";
  return others.flatMap((table) => (first && lastWord(table) !== lastWord(first) ? [{ table, first }] : []));
}

function mayRepeat(table: Table, first: Table): Told {
  const [own, other] = [nameColumn(table), nameColumn(first)];
  if (!own || !other) return nothingTold;
  const params = { heading: own.heading, other: `${other.at.sheet}!${other.at.cell} ”${other.heading}”` };
  return doubt("STR-73", own.at, params, { leavesOut: grantedAndSpent, reach: "totals" });
}

const isOver = (table: Table, cell: string | undefined): boolean => cell !== undefined && nameCellOf(table) === cell;

function listsOf({ tables, records, remarks }: RawSheet): readonly List[] {
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
    };
  });
}

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
