import { quoted } from "sheet-refs";
import { shownSheetName } from "../workbook/sheet-names";
import type { Project } from "../project/project";
import { hiddenColumns, type FormColumn } from "./form-columns";
import { ownKey } from "../workbook/form-marks";
import type { FormRow } from "./form-row";

/** One project of a form that has a sheet a project. */
export interface FormCard {
  /** Name of the sheet, which may have no room for the whole of the project's. */
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly FormColumn[];
  readonly row: FormRow;
}

/** On a project's sheet: keys, labels, answers, and what to write there. */
export const cardColumns = { keys: 1, labels: 2, answers: 3, help: 4 } as const;

/** Rows of such a sheet that are the same on all of them. */
export const cardRows = { keys: 1, title: 2, status: 3, headings: 4, first: 5 } as const;

/** A row of the sheet, from the first on. */
export type CardLine =
  | { readonly kind: "group"; readonly title: string }
  | { readonly kind: "column"; readonly index: number };

const isHidden = ({ key }: FormColumn): boolean => hiddenColumns.some((name) => key === ownKey(name));
const isStatus = ({ key }: FormColumn): boolean => key === ownKey("status");

/** What stands below each other: fields under the heading of their group, and last what the status is put together from, out of sight. */
export function cardLines(columns: readonly FormColumn[]): readonly CardLine[] {
  const shown = columns.flatMap((column, index) => (isHidden(column) || isStatus(column) ? [] : [{ column, index }]));
  return [
    ...shown.flatMap(({ column: { over }, index }, at): readonly CardLine[] => [
      ...(over === shown[at - 1]?.column.over ? [] : [{ kind: "group" as const, title: over }]),
      { kind: "column", index },
    ]),
    ...columns.flatMap((column, index): readonly CardLine[] => (isHidden(column) ? [{ kind: "column", index }] : [])),
  ];
}

/** The row of each column, by its place among the columns. */
export function cardRowsOf(columns: readonly FormColumn[]): readonly number[] {
  const rows = new Map(
    cardLines(columns).flatMap((line, at) => (line.kind === "column" ? [[line.index, cardRows.first + at]] : [])),
  );
  return columns.map((_, index) => rows.get(index) ?? cardRows.status);
}

/** The cell of a column on a project's sheet, for formulas of other sheets: `'1 Torget'!$C$9`. Null where the project has no such column. */
export function cardCell({ sheet, columns }: FormCard, key: string): string | null {
  const index = columns.findIndex((column) => column.key === key);
  return index < 0 ? null : `${quoted(sheet)}!$C$${cardRowsOf(columns)[index] ?? 0}`;
}

/** `1 Belysning vid torget`: the number keeps the names apart. */
export const cardNames = ({ name }: Pick<Project, "name">, index: number): Pick<FormCard, "sheet" | "title"> => {
  const title = `${index + 1} ${name}`;
  return { title, sheet: shownSheetName(title) };
};
