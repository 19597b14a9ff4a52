import type { CellNote } from "../../../../core/workbook/snapshot";

const keyOf = ({ row, column }: CellNote): string => `${String(row)} ${String(column)}`;

/** One note for each cell, in row order. A cell with a comment has a note as well, which only repeats it. */
export function notesOf(notes: readonly CellNote[], comments: readonly CellNote[]): readonly CellNote[] {
  const byCell = new Map<string, { readonly note: CellNote; readonly texts: string[] }>();
  const add = (from: readonly CellNote[], isKnown: (key: string) => boolean): void => {
    for (const note of from) {
      const key = keyOf(note);
      if (isKnown(key)) continue;
      const known = byCell.get(key);
      if (known) known.texts.push(note.text);
      else byCell.set(key, { note, texts: [note.text] });
    }
  };
  add(comments, () => false);
  const commented = new Set(byCell.keys());
  add(notes, (key) => commented.has(key));
  return [...byCell.values()]
    .map(({ note, texts }) => ({ ...note, text: texts.join("\n") }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}
