import type { CellNote } from "./snapshot";

/**
 * What a marked copy says in notes stands between two such lines, and is never read as the sender's words: it repeats what we have found. Where somebody has
 * written over one of the lines, everything counts as theirs.
 */
const line = "— Medelkoll —";

export const ownNote = (text: string): string => `${line}\n${text}\n${line}`;

const own = /(?<!\n)(?:\r?\n)*— Medelkoll —\r?\n[^]*?— Medelkoll —/gu;

export const hasOwnNote = (text: string): boolean => withoutOwnNote(text) !== text;

/** What somebody else has written in the note; empty for nothing. */
export const withoutOwnNote = (text: string): string => (text.includes(line) ? text.replace(own, "").trim() : text);

/** Where ours stands in the text, with the empty lines before it: `[start, end)`, in order. */
export const ownNoteSpans = (text: string): readonly (readonly [start: number, end: number])[] =>
  [...text.matchAll(own)].map((match) => [match.index, match.index + match[0].length] as const);

export const withoutOwnNotes = (notes: readonly CellNote[]): readonly CellNote[] =>
  notes.flatMap((note) => {
    const text = withoutOwnNote(note.text);
    return text === "" ? [] : [{ ...note, text }];
  });
