import type { PanePorts } from "../ports";
import type { Store } from "./store";

/** Milliseconds. Clicks and key presses come in flocks, and only the last of them counts. */
const patience = 400;

export interface SummaryWatch {
  /** Asks the workbook what stands in it. */
  readonly learn: () => Promise<void>;
  /** The same in a moment, when something may have changed and nothing else goes on. */
  readonly soon: () => void;
  readonly stop: () => void;
}

/** Keeps what the pane says of the summary true, whatever is done to its sheets in Excel. */
export function summaryWatch({ workbook }: Pick<PanePorts, "workbook">, { get, dispatch }: Store): SummaryWatch {
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const learn = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const summary = await workbook.summaryState();
    // An answer that was asked for before the latest write is of another workbook.
    if (mine === asked) dispatch({ type: "summary-known", summary });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (get().work.kind === "running") soon();
      else void learn().catch(() => undefined);
    }, patience);
  };
  return { learn, soon, stop: () => clearTimeout(timer) };
}
