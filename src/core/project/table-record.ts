import type { CellRef, Readings } from "./project";

/** One record of a table beside the projects: a walk, a decision, a contact; or the answers of a form. Its amounts are in no total. */
export interface TableRecord {
  /** Id of the table in the edition. */
  readonly table: string;
  /** What it is called: what stands in the first of its fields that says anything; its cell where none does. */
  readonly name: string;
  /** The cell of that field. */
  readonly at: CellRef;
  readonly row: number;
  /** By the table's own field ids. A field that the table has no column or label for has no reading. */
  readonly fields: Readings;
}
