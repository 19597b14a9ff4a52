import type { Progress } from "../anvisningar/progress";
import type { FieldId } from "../anvisningar/known-fields";
import type { Extension } from "../project/exception";
import type { Project } from "../project/project";
import type { IsoDate } from "../values/iso-date";
import type { Ore } from "../values/ore";
import type { Ratio } from "../values/ratio";

/**
 * An amount. With `complete` false it is the sum of what is known, or null when nothing is. Null and complete
 * means that nothing was stated and nothing is missing because of it. Missing is never zero.
 */
export interface Figure {
  readonly ore: Ore | null;
  readonly complete: boolean;
  /** At least one part was written "cirka" or the like. */
  readonly approximate: boolean;
}

export interface Utilisation {
  /**
   * Spent / granted over what is whole in both: for several projects the sum over those whose two amounts are known and undoubted, so that no amount
   * stands in the one sum without its counterpart in the other. Null when nothing is whole, or what is was granted 0.
   */
  readonly ratio: Ratio | null;
  /** Nothing was left out of it. */
  readonly complete: boolean;
}

/** For how many of the projects something holds. It is known for `of - unknown` of them, so it holds for at least `known`. */
export interface Count {
  readonly known: number;
  readonly of: number;
  readonly unknown: number;
}

/** A figure that people may ask about: how has it been counted? */
export type AskedFigure = "granted" | "spent" | "utilisation" | "surplus" | "overrun";

/** One project and budget year. available = granted + carried in; surplus and overrun are never both above 0. */
export interface YearFigures {
  readonly year: number | null;
  readonly granted: Figure;
  readonly carriedIn: Figure;
  readonly carriedOut: Figure;
  readonly returned: Figure;
  readonly available: Figure;
  readonly spent: Figure;
  readonly utilisation: Utilisation;
  /** available - spent, with its sign: positive is unspent. */
  readonly balance: Figure;
}

export type ReportStatus =
  | "reported-in-time"
  | "reported-late"
  | "missing-late"
  | "not-yet-due"
  | "due-unknown"
  | "not-completed";

/** One project over all its years, where amounts carried between its own years cancel. */
export interface ProjectFigures {
  readonly project: Project;
  /** Register ids. The reporting nämnd is the stated one, else the lawful successor of the granted one on the as-of date. */
  readonly grantedNamnd: string | null;
  readonly reportingNamnd: string | null;
  readonly years: readonly YearFigures[];
  readonly granted: Figure;
  readonly carriedIn: Figure;
  readonly carriedOut: Figure;
  readonly returned: Figure;
  /** Granted in all its years plus what was carried in to its first year. */
  readonly available: Figure;
  readonly spent: Figure;
  readonly estimated: Figure;
  readonly utilisation: Utilisation;
  /** available - spent, with its sign. */
  readonly balance: Figure;
  /** The positive part of balance. */
  readonly surplus: Figure;
  /** The negative part of balance, as a positive amount. */
  readonly overrun: Figure;
  /** estimated - spent: positive is cheaper than calculated. */
  readonly deviation: Figure;
  /** surplus - carried out of the last year - returned: what stays in the nämnd's investment money. */
  readonly remaining: Figure;
  /** Code of the edition's status list; null when unreadable or not stated. */
  readonly status: string | null;
  /** Which state of completion the status code means: from the edition. */
  readonly progress: Progress | null;
  readonly completedOn: IsoDate | null;
  readonly reportDueOn: IsoDate | null;
  /** The decision that has moved that day to where it is; absent where it is the instructions' own. */
  readonly extension?: Extension;
  readonly reportedOn: IsoDate | null;
  /** Days after the due date: of the report, or of the as-of date when there is none; 0 when in time, null when no due date. */
  readonly daysLate: number | null;
  readonly reportStatus: ReportStatus;
  readonly investmentTypes: readonly string[];
  readonly surplusReasons: readonly string[];
  readonly dispositions: readonly string[];
  /** Area id in the profile's register. */
  readonly area: string | null;
  /** Fields whose amounts a gap makes doubtful. */
  readonly doubted: ReadonlySet<FieldId>;
  /** Granted and spent are known and undoubted, so the totals hold this project in full. */
  readonly complete: boolean;
}

/** How many projects have come how far, and how their reports stand. */
export interface Counts {
  readonly completed: Count;
  readonly notCompleted: Count;
  readonly reportedInTime: Count;
  readonly reportedLate: Count;
  /** The deadline has passed, and there is no report. */
  readonly missingLate: Count;
}

/** A sum over projects. Utilisation is the sum divided by the sum, never a mean of percentages. */
export interface Totals {
  readonly projects: number;
  /** Something that may be one more project was left out, or a workbook gave none: every count is "at least". */
  readonly mayBeMore: boolean;
  readonly counts: Counts;
  readonly granted: Figure;
  readonly available: Figure;
  readonly spent: Figure;
  readonly surplus: Figure;
  readonly overrun: Figure;
  readonly utilisation: Utilisation;
}

export interface Group extends Totals {
  /** Register id or code; null for "not stated". */
  readonly key: string | null;
}
