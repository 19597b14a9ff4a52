import { useRef, useState } from "react";
import type { FileBytes } from "../../../adapters/xlsx/reader/read-xlsx";
import type { Language } from "../../../core/values/bilingual";
import { openBook, type OpenBook } from "./open-book";
import { refusalText } from "./refusal-text";
import { loadSample } from "./sample-files";
import { fill, textsIn } from "./texts";

export interface BookState {
  readonly book: OpenBook | null;
  /** Something the user should know; null when there is nothing. */
  readonly message: string | null;
  readonly isBusy: boolean;
}

export interface BookActions {
  readonly openSample: (path: string) => Promise<void>;
  readonly openOwn: (file: File) => Promise<void>;
  /** A workbook that has no name yet, as Excel names it. */
  readonly openNew: (bytes: Uint8Array) => Promise<void>;
  readonly say: (message: string | null) => void;
}

/** The open workbook, and what opens another. One that cannot be opened leaves the one before where it was. */
export function useBook(language: Language): readonly [BookState, BookActions] {
  const [state, setState] = useState<BookState>({ book: null, message: null, isBusy: false });
  const count = useRef(0);
  const open = async (load: () => Promise<FileBytes>): Promise<void> => {
    count.current += 1;
    const number = count.current;
    setState((before) => ({ ...before, isBusy: true, message: null }));
    try {
      const opened = await openBook(await load(), number);
      // Another was asked for meanwhile.
      if (number !== count.current) return;
      setState((before) =>
        opened.ok
          ? { book: opened.book, message: null, isBusy: false }
          : { ...before, message: refusalText(opened.remark, language), isBusy: false },
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setState((before) => ({ ...before, message: fill(textsIn(language).cannotOpen, { reason }), isBusy: false }));
    }
  };
  return [
    state,
    {
      openSample: (path) => open(() => loadSample(path)),
      openOwn: (file) => open(async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      openNew: (bytes) => open(() => Promise.resolve({ name: textsIn(language).newWorkbook, bytes })),
      say: (message) => setState((before) => ({ ...before, message })),
    },
  ];
}
