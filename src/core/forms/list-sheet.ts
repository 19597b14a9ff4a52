import type { DocumentSheet, InputRule } from "../document/document";
import { rowHeight, widthOfWords } from "../document/measure-text";
import { text, type Put } from "../document/put";
import { placed } from "../document/table-sheet";
import { columnLetters } from "sheet-refs";
import { ownKey } from "../workbook/form-marks";
import { hiddenColumns, isName, type FormColumn } from "./form-columns";
import type { FormContext } from "./form-context";
import type { FormRow } from "./form-row";
import { givenCell } from "./given-sheet";
import { inputRuleOf } from "./input-rules";
import { listRows, wholeColumn } from "./places";
import { rowBody } from "./row-body";

/** The sheet that a nämnd fills in: a row a project, with what is missing in words beside it. */
export function listSheet(context: FormContext): DocumentSheet {
  const { columns, rows, texts, title } = context;
  const bodies = rows.map((row, index) => bodyOf(row, index, context));
  const last = listRows.first + rows.length - 1;
  const spare = firstSpare(rows);
  const right = columnLetters(columns.filter(({ key }) => !isHiddenKey(key)).length);
  return {
    name: texts.sheets.list,
    cells: [
      ...placed(listRows.title, 1, [text(title, "section")]),
      ...placed(
        listRows.keys,
        1,
        columns.map(({ key }) => text(key, "note")),
      ),
      ...placed(listRows.over, 1, columns.map(overHeading)),
      ...placed(
        listRows.headings,
        1,
        columns.map((column) => text(column.heading, isRight(column) ? "column-heading-right" : "column-heading")),
      ),
      ...bodies.flatMap(({ cells }) => cells),
    ],
    columnWidths: columns.map(widthOf),
    rowHeights: new Map([
      [listRows.title, 24],
      [
        listRows.headings,
        rowHeight(columns.map((column) => ({ text: column.heading, width: widthOf(column) - filterButton }))),
      ],
      ...rows.map((row, index) => [listRows.first + index, heightOf(row, context)] as const),
    ]),
    ...{ merges: [], tables: [] },
    conditionalLooks: [
      ...(spare > 0 ? (bodies[0]?.looks(listRows.first + spare - 1) ?? []) : []),
      ...(bodies[spare]?.looks(last) ?? []),
    ],
    inputRules: columns.flatMap((column, index): readonly InputRule[] => {
      const letters = columnLetters(index + 1);
      const first = column.role === "given" ? spare : 0;
      const rule = inputRuleOf(column, `${letters}${listRows.first + first}:${letters}${last}`, context);
      return rule === null || first >= rows.length ? [] : [rule];
    }),
    isProtected: true,
    hiddenRows: [listRows.keys],
    hiddenColumns: columns.flatMap(({ key }, index) => (isHiddenKey(key) ? [index + 1] : [])),
    filter: `A${listRows.headings}:${right}${last}`,
    frozenRows: listRows.headings,
    frozenColumns: columns.findIndex(({ key }) => key === ownKey("status")) + 1,
    showGridLines: false,
    print: {
      ...{ orientation: "landscape", fitWide: 4, fitTall: 0, breaksAfterRows: [] },
      area: `A1:${right}${last}`,
      titleRows: [listRows.over, listRows.headings],
      titleColumns: [1, columns.filter(isName).length],
      ...context.footer(texts.sheets.list),
    },
  };
}

const filterButton = 2;
/** No word of a heading is broken. */
const widthOf = ({ heading, width }: FormColumn): number => Math.max(width, widthOfWords(heading) + filterButton);
const isHiddenKey = (key: string): boolean => hiddenColumns.some((name) => key === ownKey(name));

const firstSpare = (rows: readonly FormRow[]): number => {
  const first = rows.findIndex(({ project }) => project === null);
  return first < 0 ? rows.length : first;
};

const isRight = ({ field, key, role }: FormColumn): boolean =>
  role === "earlier" ||
  (field === null ? key !== ownKey("status") : ["amount", "percent", "number"].includes(field.type));

/** Said once over neighbours that share it. */
const overHeading = ({ over }: FormColumn, index: number, columns: readonly FormColumn[]): Put =>
  text(columns[index - 1]?.over === over ? null : over, "column-heading-over");

function bodyOf(row: FormRow, index: number, context: FormContext) {
  const { columns, rows } = context;
  const number = listRows.first + index;
  const { puts, marks } = rowBody(row, context, {
    at: (column) => `$${columnLetters(column + 1)}${number}`,
    whole: (column) => wholeColumn(columns, column.key, rows.length),
    given: (column) => givenCell(context, column.key, index),
  });
  return {
    cells: placed(number, 1, puts),
    // Written for the first row, and moved down by the program.
    looks: (last: number) =>
      marks.map(({ column, formula, look }) => {
        const letters = columnLetters(columns.indexOf(column) + 1);
        return { range: `${letters}${number}:${letters}${last}`, formula, look };
      }),
  };
}

/** Room for two lines to write in, and for whatever stands there already. */
const heightOf = ({ values }: FormRow, { columns }: FormContext): number =>
  Math.max(
    30,
    rowHeight(
      columns.flatMap(({ key, width }) => {
        const value = values.get(key);
        return value?.kind === "text" ? [{ text: value.text, width }] : [];
      }),
    ),
  );
