import { rowHeight } from "../document/measure-text";
import type { DocumentSheet } from "../document/document";
import { text } from "../document/put";
import { placed } from "../document/table-sheet";
import { fieldLabel } from "../messages/labels";
import { isFilled } from "../project/readings-of";
import type { CellRef, Reading } from "../project/project";
import { sheetKey } from "../workbook/form-marks";
import type { FormContext } from "./form-context";
import type { FormRow } from "./form-row";

/** An answer of an earlier form that the new one has no cell for, or that its cell does not take. */
export interface LeftOver {
  readonly project: string;
  readonly field: string;
  readonly shown: string;
  readonly at: CellRef;
}

/** What was answered and does not stand in the new form: nothing is dropped without a word. */
export const leftOvers = (rows: readonly FormRow[], context: FormContext): readonly LeftOver[] =>
  rows.flatMap((row) => leftOversIn(row, context));

function leftOversIn({ project, values }: FormRow, { columns, edition, language }: FormContext): readonly LeftOver[] {
  if (project === null) return [];
  const placedFields = (field: string, year: number | null): boolean =>
    columns.some(
      (column) =>
        column.field?.id === field && (column.year === null || column.year === year) && values.has(column.key),
    );
  const left = (field: string, reading: Reading, year: number | null): readonly LeftOver[] =>
    !isFilled(reading) || placedFields(field, year)
      ? []
      : [
          {
            ...{ project: project.name, shown: reading.shown, at: reading.at },
            field: `${fieldLabel(edition, field, language)}${year === null ? "" : ` ${year}`}`,
          },
        ];
  return [
    ...[...project.fields].flatMap(([field, reading]) => left(field, reading, null)),
    ...project.years.flatMap(({ year, fields }) =>
      [...fields].flatMap(([field, reading]) => left(field, reading, year)),
    ),
  ];
}

const widths = [34, 34, 70] as const;

/** The sheet that lists them, for the nämnd to put where they belong. */
export function leftOverSheet(found: readonly LeftOver[], context: FormContext): DocumentSheet {
  const words = context.texts.leftOver;
  const rows = found.map(({ project, field, shown }) => [project, field, shown] as const);
  return {
    name: context.texts.sheets.leftOver,
    cells: [
      ...placed(1, 1, [text(sheetKey("left-over"), "note")]),
      ...placed(2, 1, [text(words.title, "section")]),
      ...placed(
        3,
        1,
        [words.project, words.field, words.answer].map((heading) => text(heading, "column-heading")),
      ),
      ...rows.flatMap((row, index) =>
        placed(
          4 + index,
          1,
          row.map((cell) => text(cell, "text-wrap")),
        ),
      ),
    ],
    columnWidths: [...widths],
    rowHeights: new Map(
      rows.map((row, index) => [
        4 + index,
        rowHeight(row.map((cell, at) => ({ text: cell, width: widths[at] ?? 20 }))),
      ]),
    ),
    ...{ merges: [], tables: [], conditionalLooks: [], hiddenRows: [1] },
    ...{ frozenRows: 3, frozenColumns: 0, showGridLines: false },
    print: {
      orientation: "landscape",
      fitWide: 1,
      fitTall: 0,
      breaksAfterRows: [],
      ...context.footer(context.texts.sheets.leftOver),
    },
  };
}
