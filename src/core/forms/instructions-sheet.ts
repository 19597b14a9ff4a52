import { fieldsOf } from "../anvisningar/kinds-of-check";
import type { DocumentCell, DocumentSheet } from "../document/document";
import { rowHeight } from "../document/measure-text";
import { text } from "../document/put";
import { placed } from "../document/table-sheet";
import { sheetKey } from "../workbook/form-marks";
import { allowedAnswers } from "./allowed-answers";
import type { FormContext } from "./form-context";

const widths = [30, 70, 40] as const;

/** What to write in each column, from the fields' own help, and the sentences that it is asked by. */
export function instructionsSheet(context: FormContext, isList: boolean): DocumentSheet {
  const { texts, columns, language } = context;
  const words = isList ? texts.instructions : { ...texts.instructions, ...texts.perProject };
  const fields = columns.flatMap((column) => {
    const { field, heading, role, year } = column;
    if (field === null || columns.find((one) => one.field?.id === field.id) !== column) return [];
    const name = year === null ? heading : field.label[language];
    return [
      [
        name,
        field.help?.[language] ?? "",
        role === "given" ? words.fromRegister : allowedAnswers(field, context),
      ] as const,
    ];
  });
  const sentences = quoted(context).map(
    ({ number, text: sentence, source }) =>
      [
        number,
        sentence,
        source.kind === "house"
          ? words.house
          : [source.document, ...(source.page === undefined ? [] : [words.page(source.page)])].join(", "),
      ] as const,
  );
  const start = 3;
  const between = start + fields.length + 2;
  const table = (top: number, title: string, headings: readonly string[], rows: readonly (readonly string[])[]) => [
    ...placed(top - 1, 1, [text(title, "section")]),
    ...placed(
      top,
      1,
      headings.map((heading) => text(heading, "column-heading")),
    ),
    ...rows.flatMap((row, index) =>
      placed(
        top + 1 + index,
        1,
        row.map((cell) => text(cell, "text-wrap")),
      ),
    ),
  ];
  const cells: readonly DocumentCell[] = [
    ...placed(1, 1, [text(sheetKey("instructions"), "note")]),
    ...table(start, words.fieldsTitle, [words.field, words.help, words.allowed], fields),
    ...table(between + 1, words.sentencesTitle, [words.number, words.sentence, words.source], sentences),
  ];
  const heights = [
    ...fields.map((row, index) => [start + 1 + index, row] as const),
    ...sentences.map((row, index) => [between + 2 + index, row] as const),
  ];
  return {
    name: texts.sheets.instructions,
    cells,
    columnWidths: [...widths],
    rowHeights: new Map(
      heights.map(([at, row]) => [
        at,
        rowHeight(row.map((cell, index) => ({ text: cell, width: widths[index] ?? 20 }))),
      ]),
    ),
    ...{ merges: [], tables: [], conditionalLooks: [], hiddenRows: [1], isProtected: true },
    ...{ frozenRows: 0, frozenColumns: 0, showGridLines: false },
    print: {
      orientation: "landscape",
      fitWide: 1,
      fitTall: 0,
      breaksAfterRows: [],
      ...context.footer(texts.sheets.instructions),
    },
  };
}

/** The sentences that the rules about what is asked here rest on, in the edition's order. */
function quoted({ edition, columns }: FormContext): FormContext["edition"]["instructions"] {
  const asked = new Set(columns.flatMap(({ field, role }) => (field === null || role !== "asked" ? [] : [field.id])));
  const numbers = new Set(
    edition.rules.flatMap(({ check, instruction }) =>
      [...fieldsOf(check)].some((field) => asked.has(field)) ? [instruction] : [],
    ),
  );
  return edition.instructions.filter(({ number }) => numbers.has(number));
}
