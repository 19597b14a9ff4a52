import type { Edition } from "../../anvisningar/schema";
import type { Ore } from "../../values/ore";
import type { Grid } from "../../workbook/grid";
import type { PrintedSum, RawSheet } from "../raw";
import type { RowRole } from "../units/unit-statements";
import type { ReadRow } from "../values/readings";

/** A sheet and what was read of it. */
export interface SheetRead {
  readonly file: string;
  readonly grid: Grid;
  readonly raw: RawSheet;
  readonly rows: readonly ReadRow[];
  readonly roleOf: (row: number) => RowRole;
  /** A printed sum in öre; null when it cannot be read. */
  readonly sumOf: (sum: PrintedSum) => Ore | null;
  /** Projects of the whole workbook. */
  readonly listed: number;
  readonly lists: Edition["lists"];
}
