import type { Field } from "../anvisningar/schema";
import type { Remark } from "../findings/finding";
import type { Unit } from "../values/ore";
import type { Cell } from "../workbook/snapshot";
import type { TableReading } from "./workbook-reading";
import type { Gap } from "../project/told";

/** Lists and forms both become raw records; from there on one road leads to projects. Addresses are A1 within the sheet. */

/** One field of one project as a cell, not yet read: units and signs are decided over the whole workbook first. */
export interface RawValue {
  readonly field: Field;
  /** Budget year of the column heading; null when the heading names none. */
  readonly year: number | null;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | null;
  /** Unit in the heading or label of this very column. */
  readonly headingUnit?: Unit;
  /** The heading says that a surplus is minus: "Överskott (-)". */
  readonly signHint?: "minus" | "plus";
  /** The column repeats the total of the year columns; it is compared, not added. */
  readonly repeatsTotal?: true;
  /** Set where the heading itself is the value: an X in the column "Genomfört". A code of the field's list. */
  readonly says?: string;
}

export interface RawRecord {
  readonly sheet: string;
  readonly row: number;
  readonly values: readonly RawValue[];
  /** The section heading that names the nämnd of the rows under it. */
  readonly namndHeading?: Cell;
}

/** A printed sum and the spans of project rows that it may be the sum of. */
export interface PrintedSum {
  readonly sheet: string;
  readonly value: RawValue;
  /** Rows of the table's projects, shared by all its sums. */
  readonly projectRows: readonly number[];
  /** Half-open spans of indexes into `projectRows`, the likeliest first. */
  readonly spans: readonly (readonly [from: number, to: number])[];
}

/** What one sheet gave. */
export interface RawSheet {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly tables: readonly Omit<TableReading, "projects">[];
  readonly records: readonly RawRecord[];
  readonly sums: readonly PrintedSum[];
  readonly gaps: readonly Gap[];
  readonly remarks: readonly Remark[];
}
