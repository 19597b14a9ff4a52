import type { DocumentCell, DocumentSheet, StyleName, WorkbookDocument } from "../document/document";
import { rowHeight } from "../document/measure-text";
import { blank, kronor, lookOf, number, text, type Put } from "../document/put";
import type { Figure, ProjectFigures } from "../figures/types";
import { severityLabels } from "../messages/labels";
import { ratioAsNumber } from "../values/ratio";
import { formatDate } from "../values/format";
import { receiptMark } from "./is-receipt";
import { cellsText, type Receipt, type ReceiptProject } from "./receipt";
import { receiptTexts } from "./texts";
import type { ToldKind, ToldSentence } from "./told-findings";
import { kindText, knownTexts, leadText, placesText, sentenceText, tableText, unreadSheetTexts } from "./wording";

/** In digits of the default font: id, name, nämnd, status, three amounts, share, cells. Together an A4 page on its side. */
const widths = [18, 34, 17, 16, 13, 13, 13, 14.5, 26] as const;
const last = widths.length;
const widthOf = (from: number, to: number): number => widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);

/** One cell of a row, over the columns `from` to `to`. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly put: Put;
}

/** The receipt as a workbook of one sheet, for printing and for sending. */
export function receiptDocument(receipt: Receipt): WorkbookDocument {
  const { language, asOf, file } = receipt;
  const { title } = receiptTexts[language];
  const marks = new Map([[receiptMark, "1"]]);
  return { language, title, subject: file, created: asOf, marks, sheets: [receiptSheet(receipt)] };
}

export function receiptSheet(receipt: Receipt): DocumentSheet {
  const { language, asOf, file, grant, edition } = receipt;
  const texts = receiptTexts[language];
  const rows = rowsOf(receipt);
  return {
    name: texts.title,
    cells: rows.flatMap((spans, index) => spans.flatMap((span) => cellsOf(index + 1, span))),
    columnWidths: widths,
    rowHeights: new Map(rows.map((spans, index) => [index + 1, heightOf(spans)])),
    merges: rows.flatMap((spans, index) =>
      spans
        .filter(({ from, to }) => to > from)
        .map(({ from, to }) => ({ top: index + 1, bottom: index + 1, left: from, right: to })),
    ),
    tables: [],
    conditionalLooks: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridLines: false,
    print: {
      ...{ orientation: "landscape", fitWide: 1, fitTall: 0, breaksAfterRows: [] },
      footerLeft: `${texts.title}. ${file}. ${grant}, ${formatDate(asOf, language)}. ${edition}`,
      footerRight: texts.footerRight,
    },
  };
}

/** A merged area has a look in all of its cells, so that its lines go all the way. */
function cellsOf(row: number, { from, to, put }: Span): readonly DocumentCell[] {
  const rest = Array.from({ length: to - from }, (_, index) => ({
    ...blank(put.style),
    row,
    column: from + index + 1,
  }));
  return [{ ...put, row, column: from }, ...rest];
}

/** Points of texts that are larger than those of a table, as shares of them. */
const larger: Partial<Record<StyleName, number>> = { title: 2, section: 1.6, lead: 1.15 };

function heightOf(spans: readonly Span[]): number {
  const heights = spans.map(({ from, to, put: { style, value } }) => {
    const scale = larger[style] ?? 1;
    const shown = value?.kind === "text" ? value.text : "";
    return rowHeight([{ text: shown, width: widthOf(from, to) / scale }]) * scale;
  });
  return Math.min(409, Math.max(rowHeight([]), ...heights));
}

const across = (words: string, style: StyleName): readonly Span[] => [{ from: 1, to: last, put: text(words, style) }];
const gap: readonly Span[] = [];

function rowsOf(receipt: Receipt): readonly (readonly Span[])[] {
  const { language, asOf, file, grant, edition, questions, projects, tables } = receipt;
  const texts = receiptTexts[language];
  const { headings } = texts;
  const section = (heading: string, rows: readonly (readonly Span[])[]): readonly (readonly Span[])[] =>
    rows.length === 0 ? [] : [gap, across(heading, "section"), ...rows];
  const sentences = (some: readonly ToldSentence[]): readonly (readonly Span[])[] =>
    some.map((one) => across(sentenceText(one, receipt), "text-wrap"));
  return [
    across(texts.title, "title"),
    across(`${texts.about(grant, formatDate(asOf, language))} ${texts.file(file)}`, "subtitle"),
    gap,
    across(leadText(receipt), "lead"),
    ...section(headings.toMend, kindRows(receipt.toMend, receipt)),
    ...section(
      headings.questions,
      questions.flatMap(({ question, why, at, choices }) => [
        across(`${question}${at === null || at.cell === "" ? "" : ` (${cellsText([at])})`} ${why}`, "text-wrap"),
        ...choices
          .slice(0, mostChoices)
          .map((choice) => [{ from: 2, to: last, put: text(`• ${choice}`, "text-wrap") }]),
      ]),
    ),
    ...section(headings.projects, projects.length === 0 ? [] : projectRows(receipt)),
    ...section(headings.howRead, [
      ...knownTexts(receipt).map((line) => across(line, "text-wrap")),
      ...tables.map((table) => across(tableText(table, receipt), "text-wrap")),
    ]),
    ...section(
      headings.unreadSheets,
      unreadSheetTexts(receipt).map((line) => across(line, "text-wrap")),
    ),
    ...section(headings.setAside, sentences(receipt.setAside)),
    ...section(headings.notices, sentences(receipt.notices.flatMap((kind) => kind.sentences))),
    gap,
    across(texts.by(edition), "note"),
  ];
}

const mostChoices = 8;

/** Severity, what and where, and what to do. */
function kindRows(kinds: readonly ToldKind[], receipt: Receipt): readonly (readonly Span[])[] {
  const { columns, source } = receiptTexts[receipt.language];
  const line = (severity: Put, what: Put, action: Put, cells: Put): readonly Span[] => [
    { from: 1, to: 1, put: severity },
    { from: 2, to: 4, put: what },
    { from: 5, to: 8, put: action },
    { from: 9, to: 9, put: cells },
  ];
  const heading = (words: string): Put => text(words, "column-heading");
  const head = line(heading(columns.severity), heading(columns.what), heading(columns.action), heading(columns.cells));
  const body = kinds.flatMap((kind) => [
    ...kind.sentences.map((one, index) =>
      line(
        text(index === 0 ? severityLabels[kind.severity][receipt.language] : null, `severity-${kind.severity}`),
        text(one.message, "text-wrap"),
        text(one.action, "text-wrap"),
        text(placesText(one, receipt, "bare"), "text-wrap"),
      ),
    ),
    ...(kind.sentences[0]?.rule
      ? [
          [
            {
              from: 2,
              to: last,
              put: text(
                `${kindText(kind, receipt)}. ${source(kind.sentences[0].rule.text, kind.sentences[0].rule.number)}`,
                "note",
              ),
            },
          ],
        ]
      : []),
  ]);
  return body.length === 0 ? [] : [head, ...body];
}

function projectRows(receipt: Receipt): readonly (readonly Span[])[] {
  const { columns, total, temporaryId } = receiptTexts[receipt.language];
  const single = (puts: readonly Put[]): readonly Span[] =>
    puts.map((put, index) => ({ from: index + 1, to: index + 1, put }));
  const left = [columns.id, columns.name, receipt.receiver, columns.status].map((words) =>
    text(words, "column-heading"),
  );
  const right = [columns.granted, columns.spent, columns.surplus, columns.utilisation];
  const { totals, projects } = receipt;
  return [
    single([
      ...left,
      ...right.map((words) => text(words, "column-heading-right")),
      text(columns.cells, "column-heading"),
    ]),
    ...projects.map((project) =>
      single([
        text(project.figures.project.idIsTemporary ? `(${temporaryId})` : project.id, "text-wrap"),
        text(project.name, "text-wrap"),
        text(project.namnd, "text-wrap"),
        text(project.status, "text-wrap"),
        ...figurePuts(project.figures, receipt),
        text(behindText(project, receipt), "text-wrap"),
      ]),
    ),
    ...(projects.length < 2
      ? []
      : [
          single([
            text(total, "total-text"),
            ...[1, 2, 3].map(() => blank("total-text")),
            ...figurePuts(totals, receipt, "total-"),
            blank("total-text"),
          ]),
        ]),
  ];
}

type Figures = Pick<ProjectFigures, "granted" | "spent" | "surplus" | "overrun" | "utilisation">;

/** Granted, spent, surplus (an overrun as a negative one) and the share; what is not whole is shown as such. */
function figurePuts(figures: Figures, { language }: Receipt, total: "total-" | "" = ""): readonly Put[] {
  const { unknown } = receiptTexts[language];
  const amount = (figure: Figure, sign = 1): Put => {
    const { ore, complete } = figure;
    if (ore === null) return complete ? blank(total ? "total-amount" : "amount") : text(unknown, "incomplete-text");
    const look = lookOf(figure);
    return number(sign * kronor(ore), total && look === "amount" ? "total-amount" : look);
  };
  const { granted, spent, surplus, overrun, utilisation } = figures;
  const isOver = total === "" && overrun.ore !== null && overrun.ore > 0n;
  const { ratio, complete } = utilisation;
  return [
    amount(granted),
    amount(spent),
    isOver ? amount(overrun, -1) : amount(surplus),
    ratio === null
      ? blank(total ? "total-percent" : "percent")
      : number(ratioAsNumber(ratio), complete ? (total ? "total-percent" : "percent") : "incomplete-percent"),
  ];
}

/** Which cells a project was read from: its name, granted, spent, status. */
function behindText({ at, grantedAt, spentAt, statusAt }: ReceiptProject, { file, language }: Receipt): string {
  const { amounts } = receiptTexts[language];
  const on = { file, sheet: at.sheet };
  const part = (name: string, cells: ReceiptProject["grantedAt"]): readonly string[] =>
    cells.length === 0 ? [] : [`${name} ${cellsText(cells, on)}`];
  return [
    `${amounts.named} ${cellsText([at])}`,
    ...part(amounts.granted, grantedAt),
    ...part(amounts.spent, spentAt),
    ...(statusAt === null ? [] : part(amounts.status, [statusAt])),
  ].join(", ");
}
