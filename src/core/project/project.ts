import type { FieldId } from "../anvisningar/known-fields";
import type { IsoDate } from "../values/iso-date";
import type { DatePrecision } from "../values/date-text";
import type { Ore } from "../values/ore";
import type { Ratio } from "../values/ratio";

/** A cell in the user's own coordinates. */
export interface CellRef {
  readonly file: string;
  readonly sheet: string;
  /** A1 address, without dollar signs. */
  readonly cell: string;
}

export type FieldValue =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "amount"; readonly ore: Ore }
  | { readonly type: "date"; readonly on: IsoDate; readonly precision: DatePrecision }
  | { readonly type: "year"; readonly year: number }
  | { readonly type: "ratio"; readonly ratio: Ratio }
  | { readonly type: "number"; readonly decimal: string }
  | { readonly type: "yes-no"; readonly yes: boolean }
  | { readonly type: "codes"; readonly codes: readonly string[] }
  /** Id of a nämnd or an area in the profile's register. */
  | { readonly type: "register"; readonly id: string };

/** What one cell said about one field. A field that no column or label carries has no reading at all. */
export interface Reading {
  readonly at: CellRef;
  /** Further cells whose amounts are added to that of `at`. */
  readonly also?: readonly CellRef[];
  /** The amount is all that was spent or granted up to and including this year, as its heading says. */
  readonly upTo?: number;
  /** The cell as written, trimmed; empty for an empty cell. */
  readonly shown: string;
  /** Null when the cell is empty, or when it could not be read; the latter has a finding. */
  readonly value: FieldValue | null;
  /** "cirka", "drygt", "närmare": shown as approximate wherever it is used. */
  readonly approximate?: true;
  /** The cell holds a plain number, so a formula may refer to it: value = cell x factor öre. */
  readonly orePerCellUnit?: bigint;
}

export type Readings = ReadonlyMap<FieldId, Reading>;

/** The part of a project that belongs to one budget year: the fields that the edition marks `perYear`. */
export interface ProjectYear {
  /** Null when the workbook does not say which budget year it is. */
  readonly year: number | null;
  /** The row (or column heading) that these amounts stand under. */
  readonly at: CellRef;
  readonly fields: Readings;
}

/** When and on what occasion money was granted; null is not stated. */
export interface Decision {
  readonly on: IsoDate | null;
  /** As the workbook words it. */
  readonly occasion: string | null;
}

/** One granted project as one or more workbooks report it. */
export interface Project {
  /** Unique in the consolidated set and the same whatever the order of the files. */
  readonly key: string;
  readonly id: string;
  /** The workbook gives no id; `id` was made from nämnd and name (ID-03). */
  readonly idIsTemporary: boolean;
  readonly name: string;
  /** The cell that names the project, for links and messages. */
  readonly at: CellRef;
  /** Cells that name it in other rows and workbooks that were brought together in it. */
  readonly alsoAt?: readonly CellRef[];
  readonly row: number;
  /** Ids in the profile's register; null when no nämnd could be read. */
  readonly grantedNamnd: string | null;
  readonly reportingNamnd: string | null;
  readonly fields: Readings;
  /** Every decision, where rows of the project tell of more than one; `fields` then has the latest year's. */
  readonly decisions?: readonly Decision[];
  /** At least one, in year order. */
  readonly years: readonly ProjectYear[];
}
