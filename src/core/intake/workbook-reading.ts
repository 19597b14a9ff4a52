import type { Remark } from "../findings/finding";
import type { Unit } from "../values/ore";
import type { FieldId } from "../anvisningar/schema";
import type { CellRef, Project } from "./project";

export type Sign = "plus" | "minus";

/** How one table or form of a sheet was understood; shown in Källor so that anyone can check it. */
export interface TableReading {
  readonly sheet: string;
  readonly layout: "list" | "form";
  /** First and last row of the heading; for a form both are the row of its first label. */
  readonly topRow: number;
  readonly headerRow: number;
  readonly columns: readonly {
    readonly heading: string;
    readonly at: CellRef;
    readonly field: FieldId;
    readonly year: number | null;
  }[];
  readonly projects: number;
}

/** Something with an amount that was deliberately left out of the totals, so every total that it could touch is incomplete. */
export interface Gap {
  readonly at: CellRef;
  /** Fields whose totals it touches. */
  readonly fields: readonly FieldId[];
}

/** What the user must settle before the numbers can be trusted. */
export type Question =
  | { readonly about: "unit"; readonly readings: readonly Unit[] }
  | { readonly about: "surplus-sign" }
  | { readonly about: "cost-sign" }
  /** A heading that may mean one of several fields, or almost means one. `label` is the key of an answer in `Answers.headings`. */
  | {
      readonly about: "heading";
      readonly label: string;
      readonly text: string;
      readonly at: CellRef;
      readonly candidates: readonly FieldId[];
    }
  /** A name that no nämnd, or more than one, has borne. `label` is the key of an answer in `Answers.namnder`; candidates may be none. */
  | {
      readonly about: "namnd";
      readonly label: string;
      readonly text: string;
      readonly at: CellRef;
      readonly candidates: readonly string[];
    };

/** Everything that intake made of one workbook. */
export interface WorkbookReading {
  readonly file: string;
  /** `partly-read`: at least one thing with an amount could not be taken in. */
  readonly status: "read" | "partly-read" | "unreadable";
  /** Lower-case hex SHA-256 of the bytes; empty for an open workbook. */
  readonly sha256: string;
  readonly size: number;
  readonly modified: string | null;
  /** The unit of amounts that do not state their own; null when undecided. */
  readonly unit: Unit | null;
  /** The sign of a surplus in reported deviations; null when the workbook has none or does not let it be decided. */
  readonly sign: Sign | null;
  /** The sign of expenditure. */
  readonly costSign: Sign | null;
  readonly tables: readonly TableReading[];
  readonly projects: readonly Project[];
  readonly gaps: readonly Gap[];
  readonly questions: readonly Question[];
  readonly remarks: readonly Remark[];
}
