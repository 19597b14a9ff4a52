import type { DocumentSheet } from "../document/document";
import { rowHeight } from "../document/measure-text";
import { date, number, text, type Put } from "../document/put";
import { placed } from "../document/table-sheet";
import { joinedText } from "../messages/joined-text";
import type { ExceptionInForce } from "../project/exception";
import { formatDate } from "../values/format";
import { namndOrder, type SummaryContext } from "./context";
import { exceptionHeadings, tableNames } from "./names";

/** The sheet with a table of the exceptions in force below its own; as it is where there are none. */
export function withExceptions(sheet: DocumentSheet, context: SummaryContext): DocumentSheet {
  const place = namndOrder(context);
  const rows = (context.outcome.exceptions ?? []).toSorted(
    (a, b) => place(a.decision.namnd) - place(b.decision.namnd) || (a.decision.until < b.decision.until ? -1 : 1),
  );
  if (rows.length === 0) return sheet;
  const heading = Math.max(...sheet.cells.map(({ row }) => row)) + 2;
  const top = heading + 1;
  const heights = new Map(sheet.rowHeights);
  const body = rows.map((row) => putsOf(row, context));
  body.forEach((puts, index) => heights.set(top + 1 + index, heightOf(puts, sheet.columnWidths)));
  const isRight = (name: (typeof exceptionHeadings)[number]): boolean => name === "Antal";
  return {
    ...sheet,
    cells: [
      ...sheet.cells,
      ...placed(heading, 1, [text(context.texts.undantag.heading, "label")]),
      ...placed(
        top,
        1,
        exceptionHeadings.map((name) => text(name, isRight(name) ? "column-heading-right" : "column-heading")),
      ),
      ...body.flatMap((puts, index) => placed(top + 1 + index, 1, puts)),
    ],
    rowHeights: heights,
    tables: [
      ...sheet.tables,
      { name: tableNames.exceptions, top, left: 1, rows: rows.length, columns: exceptionHeadings },
    ],
  };
}

function putsOf({ decision, reach }: ExceptionInForce, context: SummaryContext): readonly Put[] {
  const { texts, say, language, namndName } = context;
  const words = texts.undantag;
  const { dnr, decidedBy: who, decidedOn, projectId, why, until, namnd } = decision;
  const puts: Readonly<Record<(typeof exceptionHeadings)[number], Put>> = {
    Regel: text(decision.kind === "waiver" ? decision.rules.join(", ") : words.extension, "text-wrap"),
    Nämnd: text(namndName(namnd) ?? namnd, "text-wrap"),
    Projekt: text(projectId ?? words.all, "text-wrap"),
    Skäl: text(why, "text-wrap"),
    Beslut: text(
      decidedOn === null
        ? say(words.decision, { dnr, who })
        : say(words.decisionOn, { dnr, who, date: formatDate(decidedOn, language) }),
      "text-wrap",
    ),
    "Till och med": date(until),
    Antal: number(reach, "count"),
  };
  return exceptionHeadings.map((name) => puts[name]);
}

const heightOf = (puts: readonly Put[], widths: readonly number[]): number =>
  rowHeight(
    puts.flatMap(({ style, value }, index) =>
      style === "text-wrap" && value?.kind === "text" ? [{ text: value.text, width: widths[index] ?? 1 }] : [],
    ),
  );

/** How many exceptions are in force, and what they reach; null without any. */
export function exceptionsSentence({ outcome, texts, say, language }: SummaryContext): string | null {
  const words = texts.undantag;
  const parts = (["extension", "waiver"] as const).flatMap((kind) => {
    const ones = (outcome.exceptions ?? []).filter(({ decision }) => decision.kind === kind);
    if (ones.length === 0) return [];
    const reach = ones.reduce((sum, one) => sum + one.reach, 0);
    return [say(kind === "extension" ? words.extensions : words.waivers, { n: ones.length, reach })];
  });
  return parts.length === 0 ? null : say(words.sentence, { what: joinedText(parts, "all", language) });
}
