import type { IsoDate } from "../values/iso-date";

/** Which projects a run is about. Every part that is given must hold; an empty selection is everything. */
export interface Selection {
  /** First and last day of the decision, both included. */
  readonly decidedFrom?: IsoDate;
  readonly decidedTo?: IsoDate;
  /** At least one of the project's budget years. */
  readonly budgetYears?: readonly number[];
  /** Ids of reporting nämnder, or of nämnder that have been merged into one. */
  readonly namnder?: readonly string[];
  /** Codes of investment types: at least one of the project's. */
  readonly types?: readonly string[];
  /** Ids of areas, of today or before. */
  readonly areas?: readonly string[];
  /** The occasion of the grant as the workbook words it; case, punctuation and spaces aside. */
  readonly occasions?: readonly string[];
}
