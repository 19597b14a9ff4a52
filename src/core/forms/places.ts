import { columnLetters } from "sheet-refs";
import type { FormColumn } from "./form-columns";

/** Where things stand on the sheets of a form. Rows count from 1. */
export const listRows = { title: 1, keys: 2, over: 3, headings: 4, first: 5 } as const;

/** On the sheet of lists: its key, headings, and the answers below. */
export const listsRows = { keys: 1, title: 2, headings: 3, first: 4 } as const;

/** On the first sheet: keys, labels and what is said; and from there on, out of sight, what the projects' states are put together from. */
export const coverColumns = { keys: 1, labels: 2, values: 3, beside: 4 } as const;

/** On the sheet of a table beside the projects: a list of records, or labels and their answers from the row of the headings on. */
export const tableRows = { title: 1, keys: 2, headings: 3, first: 4 } as const;
export const tableColumns = { keys: 1, labels: 2, values: 3 } as const;

/** `$C$5:$C$31`. */
export function wholeColumn(columns: readonly FormColumn[], key: string, rows: number): string {
  const letters = columnLetters(columns.findIndex((column) => column.key === key) + 1);
  return `$${letters}$${listRows.first}:$${letters}$${listRows.first + rows - 1}`;
}

/** Where the projects' states begin on the first sheet of a form with a sheet a project. */
export const coverRows = { states: 14 } as const;
