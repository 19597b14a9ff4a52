import { caseStates, caseStateNames } from "../handling/case-state";
import type { CaseEvent } from "../handling/case-event";
import type { Handling } from "../handling/next-events";
import type { SummaryContext } from "./context";
import type { DocumentSheet } from "../document/document";
import { date, text } from "../document/put";
import { tableSheet, type TableColumn } from "../document/table-sheet";
import { handlingHeadings, sheetNames, tableNames } from "./names";

/** Room for rows that people write below those that stand there. */
const room = 500;
/** Beside the table, with a column between: what the state can be, which the cells of the column offer as a list. */
const listColumn = handlingHeadings.length + 2;

/**
 * The sheet Handläggning: what has happened with each nämnd's report. People add rows to it (what was asked for, approved, notified); the next summary reads
 * them back and goes on from there.
 */
export function handlaggningSheet({ events }: Handling, context: SummaryContext): DocumentSheet {
  const { language, texts, namndName } = context;
  const words = texts.handlaggning;
  const wrapped = (
    heading: (typeof handlingHeadings)[number],
    width: number,
    said: (event: CaseEvent) => string | null,
  ): TableColumn<CaseEvent | null> => ({
    heading,
    width,
    put: (event) => text(event ? said(event) : null, "text-wrap"),
  });
  const columns: readonly TableColumn<CaseEvent | null>[] = [
    wrapped("Nämnd", 32, ({ namnd, written }) => written?.namnd ?? namndName(namnd)),
    wrapped(
      "Läge",
      24,
      ({ state, written }) => written?.state ?? (state === null ? null : caseStates[state][language]),
    ),
    {
      heading: "Datum",
      width: 13,
      put: (event) => (event && event.on === null && event.written ? text(event.written.on) : date(event?.on ?? null)),
    },
    wrapped("Anteckning", 52, ({ note }) => note),
    wrapped("Fil", 40, ({ files }) => files.join("; ")),
  ];
  const sheet = tableSheet({
    ...{ name: sheetNames.handling, table: tableNames.handling, columns, rows: events.length > 0 ? events : [null] },
    ...{ frozenColumns: 1, fitWide: 1, footer: context.footer, printedColumns: handlingHeadings.length },
  });
  const states = caseStateNames.map((state, index) => ({
    ...text(caseStates[state][language], "note"),
    ...{ row: index + 2, column: listColumn },
  }));
  const last = caseStateNames.length + 1;
  return {
    ...sheet,
    cells: [...sheet.cells, { ...text(words.states, "label"), row: 1, column: listColumn }, ...states],
    columnWidths: [...sheet.columnWidths, 3, 24],
    inputRules: [
      {
        range: `B2:B${room}`,
        accepts: { kind: "list", sheet: sheetNames.handling, cells: `G2:G${last}` },
        isStrict: true,
        prompt: { title: words.promptTitle, text: words.prompt },
        error: { title: words.errorTitle, text: words.error },
      },
    ],
  };
}
