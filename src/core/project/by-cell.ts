import type { CellRef } from "./project";

type Cells<T> = Map<string, T>;

/** Something known of some cells, found by file, sheet and address without making a text of the three. */
export class ByCell<T> {
  private readonly files = new Map<string, Map<string, Cells<T>>>();
  /** The sheet that was asked about last, since most questions in a row are about one. */
  private last: { readonly file: string; readonly sheet: string; readonly cells: Cells<T> | undefined } | null = null;

  get({ file, sheet, cell }: CellRef): T | undefined {
    if (this.last?.sheet !== sheet || this.last.file !== file)
      this.last = { file, sheet, cells: this.files.get(file)?.get(sheet) };
    return this.last.cells?.get(cell);
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
    this.last = null;
    const sheets = this.files.get(file) ?? new Map<string, Cells<T>>();
    this.files.set(file, sheets);
    const cells = sheets.get(sheet) ?? new Map<string, T>();
    sheets.set(sheet, cells);
    return cells;
  }
}
