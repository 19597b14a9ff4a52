import type { CellNote } from "../../workbook/snapshot";

/** The notes of a sheet, each given out once: to the amount that it stands at, else to its project, else to the sheet. */
export interface HeardNotes {
  at(row: number, column: number): readonly CellNote[];
  inRow(row: number): readonly CellNote[];
  rest(): readonly CellNote[];
}

const none: readonly CellNote[] = [];

export function heardNotes(notes: readonly CellNote[]): HeardNotes {
  const byRow = new Map<number, CellNote[]>();
  for (const note of notes) {
    const inRow = byRow.get(note.row);
    if (inRow) inRow.push(note);
    else byRow.set(note.row, [note]);
  }
  const inRow = (row: number): readonly CellNote[] => {
    const found = byRow.get(row) ?? none;
    byRow.delete(row);
    return found;
  };
  return {
    at: (row, column) => {
      const left = byRow.get(row);
      const note = left?.find((one) => one.column === column);
      if (!left || !note) return none;
      byRow.set(
        row,
        left.filter((one) => one !== note),
      );
      return [note];
    },
    inRow,
    rest: () => [...byRow.keys()].flatMap(inRow),
  };
}
