import type { Table, TableField } from "../../anvisningar/schema";
import type { Cell } from "../../workbook/snapshot";
import type { Area } from "sheet-refs";

/** A table beside the projects as it was found, its cells not yet read. Rows and columns count from 1. */
export interface RawTable {
  readonly table: Table;
  readonly sheet: string;
  /** First and last row of its headings; of a form both are the row of its first label. */
  readonly topRow: number;
  readonly headerRow: number;
  readonly columns: readonly RawHeading[];
  readonly rows: readonly RawRow[];
  /** Its cells: nothing else may read them. */
  readonly covers: readonly Area[];
}

/** A heading or a label, and the field that it means. */
export interface RawHeading {
  readonly field: TableField;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export interface RawRow {
  readonly row: number;
  readonly cells: readonly RawCell[];
}

/** Where a field of a record stands, filled in or not. */
export interface RawCell {
  readonly heading: RawHeading;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | null;
}
