import type { IsoDate } from "../values/iso-date";
import type { CellRef } from "./project";

/** A decision, in the register of granted projects, that something may be otherwise than the instructions say. */
interface Decided {
  /** Register id of the nämnd that it is for. */
  readonly namnd: string;
  /** As written; null for all projects that the nämnd answers for. */
  readonly projectId: string | null;
  /** The last day, which counts: of the report for an extension, of the waiver for a waiver. */
  readonly until: IsoDate;
  readonly decidedBy: string;
  readonly decidedOn: IsoDate | null;
  readonly dnr: string;
  readonly why: string;
  /** The first cell of its row. */
  readonly at: CellRef;
}

/** The report has a later last day. */
export interface Extension extends Decided {
  readonly kind: "extension";
}

/** What these rules find need not be mended. */
export interface Waiver extends Decided {
  readonly kind: "waiver";
  /** Codes of rules that can be waived; at least one. */
  readonly rules: readonly string[];
}

export type ExceptionDecision = Extension | Waiver;

/** One that is in force on the as-of date. `reach`: how many last days it has moved, or findings it has taken out of what must be mended. */
export interface ExceptionInForce {
  readonly decision: ExceptionDecision;
  readonly reach: number;
}
