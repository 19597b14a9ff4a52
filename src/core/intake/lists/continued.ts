import type { Cell } from "../../workbook/snapshot";

/** What goes on from a table to the next one under the same heading: printed pages, or one table for each nämnd. */
export interface Continued {
  readonly section: Cell | null;
  readonly projectRows: readonly number[];
  /** Those of this table alone. */
  readonly own: readonly number[];
}

/** What stands above a table: what goes on from one under the same heading, and the rows of all projects of the tables above it, which its last sum may add up. */
export interface Before extends Partial<Continued> {
  readonly listed: readonly number[];
}
