import type { RunResult } from "../../core/run/run-result";
import type { WriteResult } from "../../core/host/open-workbook";

/** Where in the pane the end of a run belongs: names of its screens. */
export type RunScreen = "check" | "questions" | "summary" | "collect";

/** What a run came to. */
export type RunEnd =
  | { readonly kind: "checked" }
  /** Nothing was done but to show the screen. */
  | { readonly kind: "shown" }
  /** No summary was written: a question about amounts is open. */
  | { readonly kind: "open-questions" }
  /** No summary was written: no project was found. */
  | { readonly kind: "nothing-to-write" }
  /** The user has to be told first what Ctrl+Z can no longer take back afterwards. */
  | { readonly kind: "untold" }
  | WriteResult
  /** A fault of ours; `what` is for the error report. */
  | { readonly kind: "fault"; readonly what: string };

export interface Run {
  /** Null when the check was not done: a fault came before it, or something has to be told first. */
  readonly outcome: RunResult | null;
  readonly end: RunEnd;
  readonly screen: RunScreen;
}

/** What the ribbon and the pane, which live in one page, know of each other: the last run, and that only one may be under way. */
export interface RunBoard {
  readonly isRunning: () => boolean;
  /** The last run that was posted; null before the first. The same object until the next one. */
  readonly last: () => Run | null;
  /** Takes the board for a run; null while another is under way. What it returns ends the run, and posts it unless it is null. */
  readonly start: () => ((ended: Run | null) => void) | null;
  /** Tells when a run starts or ends. Returns what stops the telling. */
  readonly subscribe: (changed: () => void) => () => void;
}

export function runBoard(): RunBoard {
  const listeners = new Set<() => void>();
  let running = false;
  let last: Run | null = null;
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  return {
    isRunning: () => running,
    last: () => last,
    start: () => {
      if (running) return null;
      running = true;
      tell();
      let isOver = false;
      return (ended) => {
        if (isOver) return;
        isOver = true;
        running = false;
        last = ended ?? last;
        tell();
      };
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
