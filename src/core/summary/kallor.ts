import type { ReferenceFile, FileResult } from "../run/run-result";
import { exceptionTableId, type TableReading, type WorkbookReading } from "../intake/workbook-reading";
import { fieldLabel } from "../messages/labels";
import { render } from "../messages/render";
import { isIsoDate } from "../values/iso-date";
import { normaliseLabel, visibleText } from "../values/label";
import type { SummaryContext } from "./context";
import type { DocumentSheet } from "../document/document";
import { sheetNames, sourceHeadings, tableNames } from "./names";
import { date, number, text } from "../document/put";
import { tableSheet, type TableColumn } from "../document/table-sheet";

/** A table or form that was read, a file that gave none, or one that the others were set beside. */
interface SourceRow {
  readonly file: FileResult | null;
  readonly table: TableReading | null;
  readonly beside?: ReferenceFile;
}

/** The sheet Källor: every file and how each of its tables was understood, so that anyone can check it. */
export function kallorSheet(context: SummaryContext): DocumentSheet {
  const { files, granted, beside } = context.outcome;
  const rowsOf = (file: FileResult, more: Pick<SourceRow, "beside"> = {}): readonly SourceRow[] => {
    const tables = file.reading?.tables ?? [];
    return tables.length === 0 ? [{ file, table: null, ...more }] : tables.map((table) => ({ file, table, ...more }));
  };
  const rows = [
    ...files.flatMap((file) => rowsOf(file)),
    ...beside.flatMap((one) =>
      one.role === "register" && granted
        ? rowsOf(granted.file, { beside: one })
        : [{ file: null, table: null, beside: one }],
    ),
  ];
  return tableSheet({
    name: sheetNames.sources,
    table: tableNames.sources,
    columns: columnsOf(context),
    rows: rows.length > 0 ? rows : [{ file: null, table: null }],
    frozenColumns: 1,
    fitWide: 1,
    footer: context.footer,
  });
}

function columnsOf(context: SummaryContext): readonly TableColumn<SourceRow>[] {
  const { texts, say, outcome } = context;
  const { edition } = outcome;
  const words = texts.kallor;
  const wrapped = (
    heading: (typeof sourceHeadings)[number],
    width: number,
    said: (row: SourceRow) => string | null,
  ): TableColumn<SourceRow> => ({ heading, width, put: (row) => text(said(row), "text-wrap") });
  return [
    wrapped("Fil", 26, ({ file, beside }) => beside?.name ?? file?.name ?? words.none),
    wrapped("Status", 16, ({ file, beside }) =>
      beside ? words.roles[beside.role] : file ? statusOf(file, context) : null,
    ),
    wrapped("Storlek", 11, ({ file, beside }) => {
      const size = beside?.size ?? file?.size;
      return size === undefined ? null : say(words.bytes, { n: size });
    }),
    { heading: "Senast sparad", width: 12, put: ({ file }) => savedOn(file?.reading ?? null) },
    wrapped("SHA-256", 17, ({ file, beside }) => beside?.sha256 ?? file?.reading?.sha256 ?? null),
    wrapped("Blad", 14, ({ table }) => table?.sheet ?? null),
    wrapped("Uppställning", 13, ({ table }) => (table ? words[table.layout] : null)),
    {
      heading: "Rubrikrad",
      width: 11,
      right: true,
      put: ({ table }) => (table ? number(table.headerRow, "count") : text(null)),
    },
    {
      heading: "Projekt",
      width: 9,
      right: true,
      put: ({ table }) => (table ? number(table.projects, "count") : text(null)),
    },
    wrapped("Enhet", 9, ({ file }) => (file?.reading ? (file.reading.unit ?? words.undecided) : null)),
    wrapped("Tecken", 16, ({ file }) => (file?.reading ? signsOf(file.reading, context) : null)),
    wrapped("Utgåva", 16, ({ file }) => (file?.reading ? `${edition.id}, ${edition.version}` : null)),
    wrapped("Kolumner", 68, ({ file, table }) =>
      table ? understoodAs(table, context) : file ? reasonOf(file, context) : null,
    ),
  ];
}

function statusOf(file: FileResult, { outcome, texts }: SummaryContext): string {
  const words = texts.kallor;
  if (file.reading === null || file.status === "unreadable") return words.unreadable;
  if (!outcome.set.readings.includes(file.reading)) return words.copy;
  return file.status === "partly-read" ? words.partlyRead : words.read;
}

/** Why nothing was read: what the finding on the file says. */
function reasonOf(file: FileResult, { outcome, language, texts }: SummaryContext): string {
  const finding = outcome.findings.find(({ at }) => at.file === file.name);
  return finding ? render(finding, language, outcome.edition).message : texts.kallor.noTable;
}

function savedOn(reading: WorkbookReading | null) {
  const day = reading?.modified?.slice(0, 10) ?? "";
  return isIsoDate(day) ? date(day) : text(null);
}

const signsOf = ({ sign, costSign }: WorkbookReading, { texts }: SummaryContext): string =>
  [
    ...(sign === null ? [] : [texts.kallor.surplusSign[sign]]),
    ...(costSign === null ? [] : [texts.kallor.costSign[costSign]]),
  ].join(", ");

/** What the columns of a table were taken for, after the table's name where it is not the projects'. */
function understoodAs(table: TableReading, context: SummaryContext): string {
  const name = nameOfOther(table, context);
  const mapping = mappingOf(table, context);
  return name === null ? mapping : mapping === "" ? name : `${name}: ${mapping}`;
}

/** What a table beside the projects is called. */
function nameOfOther({ of }: TableReading, { outcome, language }: SummaryContext): string | null {
  const { tables, exceptions } = outcome.edition;
  const known = of === exceptionTableId ? exceptions : tables.find(({ id }) => id === of);
  return known?.label[language] ?? null;
}

/** `D4 ”Bevilj. tkr” = Beviljat belopp 2023` for every column or label; `D4 Beviljat belopp` where it says just that. */
const mappingOf = ({ columns }: TableReading, { outcome, language }: SummaryContext): string =>
  columns
    .map(({ heading, at, field, year }) => {
      const label = fieldLabel(outcome.edition, field, language);
      const said = normaliseLabel(heading) === normaliseLabel(label) ? "" : ` ”${visibleText(heading)}” =`;
      return `${at.cell}${said} ${label}${year === null ? "" : ` ${year}`}`;
    })
    .join("; ");
