import type { DocumentCell, DocumentSheet, InputRule } from "../document/document";
import { rowHeight } from "../document/measure-text";
import { blank, text, type Put } from "../document/put";
import { placed } from "../document/table-sheet";
import { ownHeadings } from "../workbook/form-headings";
import { ownKey } from "../workbook/form-marks";
import { cardColumns, cardLines, cardRows, cardRowsOf, type FormCard } from "./card-places";
import { hiddenColumns } from "./form-columns";
import type { FormContext } from "./form-context";
import { inputRuleOf } from "./input-rules";
import { rowBody, type RowPlaces } from "./row-body";

const widths = [4, 36, 62, 62] as const;
const stateHeight = 48;
/** Room to write in, in points. */
const heights = { text: 64, other: 22 } as const;

/** The sheet of one project: a row a question, with what to write beside it, and how far the project has come above. */
export function cardSheet(
  card: FormCard,
  context: FormContext,
  places: Pick<RowPlaces, "whole" | "given">,
): DocumentSheet {
  const { columns, row, sheet } = card;
  const { texts, title, language } = context;
  const rows = cardRowsOf(columns);
  const { puts, marks } = rowBody(
    row,
    { ...context, columns, rows: [row] },
    {
      ...places,
      at: (index) => `$C$${rows[index] ?? 0}`,
    },
  );
  const helpOf = (index: number): string => columns[index]?.field?.help?.[language] ?? "";
  const lines = cardLines(columns).map((line, at) => ({ line, number: cardRows.first + at }));
  const cells = lines.flatMap(({ line, number }): readonly DocumentCell[] => {
    if (line.kind === "group")
      return placed(number, cardColumns.keys, [
        text(ownKey("group"), "note"),
        text(line.title, "section"),
        blank("section"),
        blank("section"),
      ]);
    const column = columns[line.index];
    return column === undefined
      ? []
      : placed(number, cardColumns.keys, [
          text(column.key, "note"),
          text(column.heading, "label"),
          puts[line.index] ?? blank("given"),
          ...(column.field === null ? [] : [text(helpOf(line.index), "note")]),
        ]);
  });
  const status = columns.findIndex(({ key }) => key === ownKey("status"));
  return {
    name: sheet,
    cells: [
      ...placed(cardRows.keys, cardColumns.answers, [text(ownKey("answer"), "note"), text(ownKey("help"), "note")]),
      ...placed(cardRows.title, cardColumns.labels, [text(title, "section"), blank("section"), blank("section")]),
      ...placed(cardRows.status, cardColumns.keys, [
        text(ownKey("status"), "note"),
        text(ownHeadings.state[language], "label"),
        puts[status] ?? blank("given-wrap"),
      ]),
      ...placed(cardRows.headings, cardColumns.keys, [
        text(ownKey("headings"), "note"),
        text(texts.perProject.question, "column-heading"),
        text(texts.perProject.answer, "column-heading"),
        text(ownHeadings.help[language], "column-heading"),
      ]),
      ...cells,
    ],
    columnWidths: [...widths],
    rowHeights: new Map([
      [cardRows.title, 24],
      [cardRows.status, stateHeight],
      ...lines.flatMap(({ line, number }) =>
        line.kind === "group" ? [[number, 24] as const] : [[number, heightOf(line.index)] as const],
      ),
    ]),
    ...{ merges: [], tables: [] },
    conditionalLooks: marks.map(({ column, formula, look }) => {
      const cell = `C${rows[columns.indexOf(column)] ?? 0}`;
      return { range: cell, formula, look };
    }),
    inputRules: columns.flatMap((column, index): readonly InputRule[] => {
      const rule = puts[index]?.unlocked ? inputRuleOf(column, `C${rows[index] ?? 0}`, context) : null;
      return rule === null ? [] : [rule];
    }),
    isProtected: true,
    hiddenRows: [
      cardRows.keys,
      ...columns.flatMap(({ key }, index) =>
        hiddenColumns.some((name) => key === ownKey(name)) ? [rows[index] ?? 0] : [],
      ),
    ],
    hiddenColumns: [cardColumns.keys],
    frozenRows: cardRows.headings,
    ...{ frozenColumns: 0, showGridLines: false },
    print: {
      ...{ orientation: "portrait", fitWide: 1, fitTall: 0, breaksAfterRows: [] },
      titleRows: [cardRows.title, cardRows.headings],
      ...context.footer(sheet),
    },
  };

  function heightOf(index: number): number {
    const column = columns[index];
    const isText = column?.field?.type === "text" && column.role === "asked";
    return Math.max(
      isText ? heights.text : heights.other,
      rowHeight([
        { text: column?.heading ?? "", width: widths[1] },
        { text: textIn(puts[index]), width: widths[2] },
        { text: helpOf(index), width: widths[3] },
      ]),
    );
  }
}

const textIn = (put: Put | undefined): string => (put?.value?.kind === "text" ? put.value.text : "");
