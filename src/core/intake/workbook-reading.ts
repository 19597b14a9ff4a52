import type { Remark } from "../findings/finding";
import type { ExceptionDecision } from "../project/exception";
import type { Unit } from "../values/ore";
import type { FieldId } from "../anvisningar/known-fields";
import type { Layout } from "../project/layout";
import type { CellRef, Project } from "../project/project";
import type { TableRecord } from "../project/table-record";
import type { Question } from "../project/question";
import type { Sign } from "../project/sign";
import type { Gap } from "../project/told";
import type { FormIdentity } from "../workbook/form-marks";
import type { StatedPeriod } from "../project/stated-period";

/** How one table or form of a sheet was understood; shown in Källor so that anyone can check it. */
export interface TableReading {
  readonly sheet: string;
  /** `other`: no projects, but a table that the edition knows. */
  readonly layout: "list" | "form" | "other";
  /** Which table it is, of those that the edition knows beside the projects. */
  readonly of?: string;
  /** First and last row of the heading; for a form both are the row of its first label. */
  readonly topRow: number;
  readonly headerRow: number;
  readonly columns: readonly {
    readonly heading: string;
    readonly at: CellRef;
    /** One of a table beside the projects has the table before it: `walk.date`. */
    readonly field: FieldId;
    readonly year: number | null;
  }[];
  readonly projects: number;
}

/**
 * What a workbook says of extensions and waivers. Only the register of granted projects decides such things: whoever has the reading must ask whether it is
 * the register's. `remarks`: what keeps rows from being a decision.
 */
export interface ExceptionsFound {
  readonly decisions: readonly ExceptionDecision[];
  readonly remarks: readonly Remark[];
  /** Where they stand, in the order of the sheets. */
  readonly tables: readonly TableReading[];
}

/** `of` of a table of exceptions. */
export const exceptionTableId = "exception";

/** Everything that intake made of one workbook. */
export interface WorkbookReading {
  readonly file: string;
  /** `partly-read`: at least one thing with an amount could not be taken in. */
  readonly status: "read" | "partly-read" | "unreadable";
  /** Lower-case hex SHA-256 of the bytes; empty for an open workbook. */
  readonly sha256: string;
  readonly size: number;
  readonly modified: string | null;
  /** Up to when it reports, when it says so itself. */
  readonly period: StatedPeriod | null;
  /** The unit of amounts that do not state their own; null when undecided. */
  readonly unit: Unit | null;
  /** The sign of a surplus in reported deviations; null when the workbook has none or does not let it be decided. */
  readonly sign: Sign | null;
  /** The sign of expenditure. */
  readonly costSign: Sign | null;
  /** Names of the sheets that hold anything, in the order of their tabs; without those that we have written. */
  readonly sheets: readonly string[];
  readonly tables: readonly TableReading[];
  /** The shape that answers are remembered with; null where nothing was read. */
  readonly layout: Layout | null;
  /** It is a report form of ours that has come back; what it says that it is, or null when its marks do not agree. */
  readonly form?: FormIdentity | null;
  readonly projects: readonly Project[];
  /** What the tables beside the projects say; absent where the edition reads none. */
  readonly records?: readonly TableRecord[];
  readonly gaps: readonly Gap[];
  readonly questions: readonly Question[];
  readonly remarks: readonly Remark[];
  /** Absent where the workbook has no such table. */
  readonly exceptions?: ExceptionsFound;
  /** The nämnd has answered that it has no projects: where, and which nämnd it is, when the workbook tells. */
  readonly answersNone?: { readonly at: CellRef; readonly namnd: string | null };
}
