import { runBoard, type RunBoard } from "../../commands/run-board";

/** Who may work in the workbook now: runs of the pane, of which a new one takes over from the one before, a command of the ribbon, or the self-test. */
export interface Turns {
  /** Takes the turn for a run of the pane; false where another has it. */
  readonly take: () => boolean;
  readonly leave: () => void;
  /** Somebody else than a run of the pane has it. */
  readonly isTaken: () => boolean;
  /** Takes the turn for the self-test, which shares it with no run of the pane either. What it returns gives it back; null where another has it. */
  readonly takeAlone: () => (() => void) | null;
  /** As `takeAlone`, but waits for whoever has it. */
  readonly waitAlone: () => Promise<() => void>;
  /** The pane itself has the turn: its buttons need not be told what goes on. */
  readonly isOurs: () => boolean;
}

/** `board`: what the ribbon's commands and the pane know of each other; none where there is no ribbon. */
export function turns(board: RunBoard = runBoard()): Turns {
  let ofRun: ReturnType<RunBoard["start"]> = null;
  let isOurs = false;
  /** Taking the board tells everybody, us too. */
  const start = (): ReturnType<RunBoard["start"]> => {
    const before = isOurs;
    isOurs = true;
    const end = board.start();
    isOurs = end !== null || before;
    return end;
  };
  const giveBack = (end: ReturnType<RunBoard["start"]>): void => {
    end?.(null);
    isOurs = false;
  };
  const takeAlone = (): (() => void) | null => {
    const end = start();
    return end && (() => giveBack(end));
  };
  return {
    take: () => {
      ofRun ??= start();
      return ofRun !== null;
    },
    leave: () => {
      const end = ofRun;
      ofRun = null;
      if (end !== null) giveBack(end);
    },
    isTaken: () => ofRun === null && board.isRunning(),
    takeAlone,
    waitAlone: () =>
      new Promise((resolve) => {
        const stop = board.subscribe(() => settle());
        const settle = (): void => {
          const end = takeAlone();
          if (end === null) return;
          stop();
          resolve(end);
        };
        settle();
      }),
    isOurs: () => isOurs,
  };
}
