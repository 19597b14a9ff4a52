import type { CellRef } from "./project";

type Cells<T> = Map<string, T>;

/** Something known of some cells, found by file, sheet and address without making a text of the three. */
export class ByCell<T> {
  private readonly files = new Map<string, Map<string, Cells<T>>>();

  get({ file, sheet, cell }: CellRef): T | undefined {
    return this.files.get(file)?.get(sheet)?.get(cell);
  }

  set({ file, sheet, cell }: CellRef, value: T): void {
    this.cellsOf(file, sheet).set(cell, value);
  }

  /** What is known of the cell; made first, when nothing is. */
  getOrMake(at: CellRef, make: () => T): T {
    const known = this.get(at);
    if (known !== undefined) return known;
    const made = make();
    this.set(at, made);
    return made;
  }

  hasFile(file: string): boolean {
    return this.files.has(file);
  }

  private cellsOf(file: string, sheet: string): Cells<T> {
    const sheets = this.files.get(file) ?? new Map<string, Cells<T>>();
    this.files.set(file, sheets);
    const cells = sheets.get(sheet) ?? new Map<string, T>();
    sheets.set(sheet, cells);
    return cells;
  }
}
