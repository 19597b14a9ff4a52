import type { Area } from "sheet-refs";

export type Actor = "add-in" | "user";

export type ChangeKind =
  /** Values or formulas, at `area`. */
  | "cells"
  /** Rows, columns or cells moved in or out; everything on the sheet may have moved. */
  | "moved"
  | "look"
  | "size"
  | "sheet-added"
  | "sheet-deleted"
  | "sheet-renamed"
  | "sheet-moved"
  | "sheet-visibility"
  /** Tables, names, merges, page set-up, protection and the like. */
  | "structure"
  | "settings"
  | "selection"
  | "activated";

export interface Change {
  readonly kind: ChangeKind;
  /** Absent for what concerns the whole workbook. */
  readonly sheetId?: string;
  readonly area?: Area;
  /** What a `moved` change did: `RowInserted`, `CellDeleted` … */
  readonly how?: string;
}

/** All that one step changed, in order, after it is done. */
export interface ChangeEvent {
  readonly by: Actor;
  /** `undo` and `redo` put an earlier state back: look at everything again. */
  readonly origin: "edit" | "undo" | "redo";
  readonly changes: readonly Change[];
}
