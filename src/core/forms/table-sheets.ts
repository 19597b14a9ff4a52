import type { Edition, Table, TableField } from "../anvisningar/schema";
import type { DocumentCell, DocumentSheet, DocumentValue, InputRule, StyleName } from "../document/document";
import { rowHeight, widthOfWords } from "../document/measure-text";
import { text } from "../document/put";
import { placed } from "../document/table-sheet";
import type { TableRecord } from "../project/table-record";
import { columnLetters } from "sheet-refs";
import { tableKey } from "../workbook/form-marks";
import type { FormContext } from "./form-context";
import { shownAs } from "./form-values";
import { inputRule } from "./input-rules";
import { tableColumns, tableRows } from "./places";

/** The tables beside the projects that a form asks for: those that people fill in, and that need no mark of another template. */
export const askedTables = ({ tables }: Pick<Edition, "tables">): readonly Table[] =>
  tables.filter(({ fields, found, given }) => fields.length > 0 && found.by !== "tag" && given !== true);

/** A sheet a table, under the table's own name; keys that nobody sees say what its columns or rows are, whatever becomes of their headings. */
export function tableSheets(
  tables: readonly Table[],
  records: readonly TableRecord[],
  context: FormContext,
): readonly DocumentSheet[] {
  const taken = new Set(Object.values(context.texts.sheets).map((name) => name.toLowerCase()));
  return tables.map((table) => {
    const name = freeSheetName(table.label[context.language], taken);
    const own = records.filter((record) => record.table === table.id);
    return table.found.by === "form" ? formSheet(table, name, own[0], context) : listOfTable(table, name, own, context);
  });
}

/** Excel allows 31 characters, and not all. */
function freeSheetName(label: string, taken: Set<string>): string {
  const plain =
    label
      .replaceAll(/[[\]:*?/\\']/gu, " ")
      .trim()
      .slice(0, 26)
      .trim() || "Tabell";
  let name = plain;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain} (${count})`;
  taken.add(name.toLowerCase());
  return name;
}

/** Rows to fill in, besides those that are filled in already. */
const spareRows = 30;

function listOfTable(table: Table, name: string, records: readonly TableRecord[], context: FormContext): DocumentSheet {
  const { fields } = table;
  const headings = fields.map((field) => headingOf(field, context));
  const last = tableRows.first + records.length + spareRows - 1;
  const widths = fields.map((field, index) => Math.max(widthOf(field), widthOfWords(headings[index] ?? "") + 2));
  const rows = Array.from({ length: records.length + spareRows }, (_, index) => tableRows.first + index);
  return {
    ...sheetWith(name),
    cells: [
      ...placed(tableRows.title, 1, [text(table.label[context.language], "section")]),
      ...placed(
        tableRows.keys,
        1,
        fields.map(({ id }) => text(tableKey(table.id, id), "note")),
      ),
      ...placed(
        tableRows.headings,
        1,
        headings.map((heading) => text(heading, "column-heading")),
      ),
      ...rows.flatMap((row, index) =>
        fields.map((field, column) => inputCell(field, records[index], row, column + 1, context)),
      ),
    ],
    columnWidths: widths,
    rowHeights: new Map([
      [tableRows.title, 24],
      [
        tableRows.headings,
        rowHeight(headings.map((heading, index) => ({ text: heading, width: widths[index] ?? 20 }))),
      ],
    ]),
    inputRules: fields.map((field, index): InputRule => {
      const letters = columnLetters(index + 1);
      return inputRule(field, headings[index] ?? "", `${letters}${tableRows.first}:${letters}${last}`, context);
    }),
    hiddenRows: [tableRows.keys],
    frozenRows: tableRows.headings,
    print: printed(name, "landscape", context),
  };
}

function formSheet(table: Table, name: string, record: TableRecord | undefined, context: FormContext): DocumentSheet {
  const { fields } = table;
  const rowOf = (index: number): number => tableRows.headings + index;
  return {
    ...sheetWith(name),
    cells: [
      ...placed(tableRows.title, tableColumns.labels, [text(table.label[context.language], "section")]),
      ...fields.flatMap((field, index): readonly DocumentCell[] => [
        ...placed(rowOf(index), tableColumns.keys, [text(tableKey(table.id, field.id), "note")]),
        ...placed(rowOf(index), tableColumns.labels, [text(headingOf(field, context), "label")]),
        inputCell(field, record, rowOf(index), tableColumns.values, context),
      ]),
    ],
    columnWidths: [4, 40, 60],
    rowHeights: new Map([[tableRows.title, 24], ...fields.map((_, index) => [rowOf(index), 21] as const)]),
    inputRules: fields.map((field, index): InputRule => {
      const range = `${columnLetters(tableColumns.values)}${rowOf(index)}`;
      return inputRule(field, headingOf(field, context), range, context);
    }),
    hiddenColumns: [tableColumns.keys],
    frozenRows: 0,
    print: printed(name, "portrait", context),
  };
}

/** What every such sheet has. Nothing is locked but what the form itself has written. */
const sheetWith = (name: string) => ({
  name,
  ...{ merges: [], tables: [], conditionalLooks: [], isProtected: true as const },
  ...{ frozenColumns: 0, showGridLines: false },
});

const printed = (
  name: string,
  orientation: "landscape" | "portrait",
  { footer }: FormContext,
): DocumentSheet["print"] => ({
  ...{ orientation, fitWide: 1, fitTall: 0, breaksAfterRows: [] },
  ...footer(name),
});

const headingOf = ({ label, type }: TableField, { language, texts }: FormContext): string =>
  type === "amount" ? `${label[language]} (${texts.unit})` : label[language];

function inputCell(
  field: TableField,
  record: TableRecord | undefined,
  row: number,
  column: number,
  context: FormContext,
): DocumentCell {
  const value = record ? valueOf(field, record, context) : null;
  return { row, column, style: styleOf(field), unlocked: true, ...(value === null ? {} : { value }) };
}

/** What could not be read is taken over as it was written: nothing that somebody has answered is lost. */
function valueOf(field: TableField, { fields }: TableRecord, context: FormContext): DocumentValue | null {
  const reading = fields.get(field.id);
  if (reading === undefined) return null;
  const shown = shownAs(reading, field, { ...context, isChosen: true });
  return shown ?? text(reading.shown).value ?? null;
}

const styles: Readonly<Partial<Record<TableField["type"], StyleName>>> = {
  ...{ amount: "input-amount", number: "input-number", date: "input-date", percent: "input-percent" },
};

/** A number in a diary or an address that Excel would make something else of stays a text. */
const styleOf = ({ type, shape }: TableField): StyleName =>
  styles[type] ?? (shape === undefined ? "input-wrap" : "input-exact");

const widthOf = ({ type, limits }: TableField): number =>
  type === "text" ? (limits?.words === undefined ? 26 : 48) : type === "codes" ? 24 : 15;
