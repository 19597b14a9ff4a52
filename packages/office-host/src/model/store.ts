import { differences } from "./differences";
import type { Actor, Change, ChangeEvent, ChangeKind } from "./store-types";
import type { HostSheet, HostWorkbook } from "./workbook";

export type { Actor, Change, ChangeEvent, ChangeKind };

/** Computes formulas after a step; given by the engine. */
export interface Calculator {
  /** Replaces the results of the formulas whose inputs changed. */
  calculate(workbook: HostWorkbook): void;
}

/** Neither is taken back by undo, as in Excel. */
const notUndone: ReadonlySet<ChangeKind> = new Set(["settings", "selection", "activated"]);
const needsCalculation: ReadonlySet<ChangeKind> = new Set([
  "cells",
  "moved",
  "sheet-added",
  "sheet-deleted",
  "sheet-renamed",
  "structure",
]);

/** As many as Excel remembers. */
const mostSteps = 100;

interface Step {
  readonly by: Actor;
  readonly changes: Change[];
  before: HostWorkbook | null;
  readonly joins: boolean;
}

/**
 * The open workbook: its state, who changed what, and undo. One step is one undo: a batch of the add-in, or an edit of the user.
 *
 * Whoever changes the state says so first: `change(…)` inside `step(…)`.
 */
export class WorkbookModel {
  private current: HostWorkbook;
  private open: Step | null = null;
  private dirty = false;
  private readonly done: HostWorkbook[] = [];
  private readonly undone: HostWorkbook[] = [];
  private readonly listeners = new Set<(event: ChangeEvent) => void>();
  private numbers = 0x1000;

  constructor(
    workbook: HostWorkbook,
    private readonly calculator: Calculator | null = null,
  ) {
    this.current = workbook;
    // The engine learns what it makes of the file's own formulas before anything changes: a result stays until its inputs change.
    calculator?.calculate(workbook);
  }

  get workbook(): HostWorkbook {
    return this.current;
  }

  /** A number that no id of this workbook has yet. */
  nextNumber(): number {
    this.numbers += 1;
    return this.numbers;
  }

  /** Null when the sheet is gone. */
  sheet(id: string): HostSheet | null {
    return this.current.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Names compare without case. */
  sheetNamed(name: string): HostSheet | null {
    const wanted = name.toLowerCase();
    return this.current.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  onChange(listener: (event: ChangeEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /**
   * Runs an edit as one step; what it had changed before it threw stays, as in Excel. Steps inside a step belong to the outer one; one that `joins` is undone together with
   * the step before it.
   */
  step<Result>(by: Actor, act: () => Result, joins = false): Result {
    if (this.open) return act();
    const step: Step = { by, changes: [], before: null, joins };
    this.open = step;
    try {
      return act();
    } finally {
      this.open = null;
      this.close(step);
    }
  }

  /** Announces a change that follows at once. */
  change(change: Change): void {
    const step = this.open;
    if (!step) throw new Error("A change outside a step");
    step.changes.push(change);
    if (needsCalculation.has(change.kind)) this.dirty = true;
    if (notUndone.has(change.kind)) return;
    step.before ??= this.snapshot();
    this.current.isDirty = true;
  }

  /** Brings the results of formulas up to date; does nothing when they are, or when the user has turned calculation off. */
  calculate(options: { readonly evenIfManual?: boolean } = {}): void {
    const isOff = this.current.calculationMode === "Manual" && options.evenIfManual !== true;
    if (!this.dirty || isOff || !this.calculator) return;
    this.dirty = false;
    this.calculator.calculate(this.current);
  }

  snapshot(): HostWorkbook {
    return copyOf(this.current);
  }

  /** Puts a snapshot back; tells the listeners as the given kind of event. */
  restore(workbook: HostWorkbook, origin: ChangeEvent["origin"] = "edit", by: Actor = "user"): void {
    const before = this.current;
    const { settings, activeSheetId } = before;
    this.current = { ...copyOf(workbook), settings };
    if (this.sheet(activeSheetId)) this.current.activeSheetId = activeSheetId;
    this.dirty = true;
    this.calculate();
    this.tell({ by, origin, changes: [...differences(before, this.current), { kind: "structure" }] });
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Nothing of what was done so far can be undone any more. */
  forgetUndo(): void {
    this.done.length = 0;
    this.undone.length = 0;
    if (this.open) this.open.before = null;
  }

  undo(): void {
    this.travel(this.done, this.undone, "undo");
  }

  redo(): void {
    this.travel(this.undone, this.done, "redo");
  }

  private travel(from: HostWorkbook[], to: HostWorkbook[], origin: "undo" | "redo"): void {
    const earlier = from.pop();
    if (!earlier) return;
    to.push(this.snapshot());
    this.restore(earlier, origin);
  }

  private close({ by, changes, before, joins }: Step): void {
    if (changes.length === 0) return;
    if (before) {
      if (!joins) this.done.push(before);
      if (this.done.length > mostSteps) this.done.shift();
      this.undone.length = 0;
    }
    this.calculate();
    this.tell({ by, origin: "edit", changes });
  }

  private tell(event: ChangeEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}

const copyOf = (workbook: HostWorkbook): HostWorkbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map(sheet.cells),
    rows: new Map(sheet.rows),
    columns: new Map(sheet.columns),
  })),
});
