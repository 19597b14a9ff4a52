import type { Bilingual } from "../../values/bilingual";
import type { RowKind } from "./row-kind";
import type { RowTable } from "./row-table";

/** What a detector says that a row is. */
export interface RowClaim {
  readonly row: number;
  readonly is: RowKind;
}

/** What is already said about rows, by the detectors before. */
export type Verdicts = ReadonlyMap<number, RowKind>;

/** A small table as a person would type it: a heading and rows. `{ bold }`, `{ indent }` and `{ sum }` write a cell's look or formula. */
export type ExampleCell =
  | string
  | number
  | null
  | { readonly text: string; readonly bold?: true; readonly indent?: number; readonly struck?: true }
  | { readonly number: number; readonly formula: string }
  | { readonly uncached: string };

export interface RowExample {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly ExampleCell[])[];
  /** Merged areas, with the heading in row 1. */
  readonly merges?: readonly string[];
  /** Rows of the example, from 0, that the detector must claim (`claims`) or must not (`leaves`). */
  readonly at: readonly number[];
}

/** Recognises one kind of row. A new quirk is a new detector: one file, and one line in `row-detectors.ts`. */
export interface RowDetector {
  readonly id: string;
  /** What it recognises, in one clause. */
  readonly says: Bilingual;
  readonly find: (table: RowTable, so: Verdicts) => readonly RowClaim[];
  /** Its tests: what it must claim, and what looks alike and must be left. */
  readonly examples: { readonly claims: readonly RowExample[]; readonly leaves: readonly RowExample[] };
}
