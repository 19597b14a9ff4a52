import { remark } from "../../../core/findings/finding";
import type { Run, RunBoard } from "../../commands/run-board";
import type { Action } from "./reducer";
import type { Store } from "./store";

/** Shows what the ribbon's commands do and came to. Returns what stops the showing. */
export function showRibbonRuns(
  board: RunBoard,
  { dispatch }: Pick<Store, "dispatch">,
  isOurs: () => boolean,
  afterRun: () => void,
): () => void {
  let seen: Run | null = null;
  let isShown = false;
  const look = (): void => {
    const isRunning = board.isRunning() && !isOurs();
    if (isRunning) dispatch({ type: "working", step: "ribbon", fraction: null });
    else if (isShown) dispatch({ type: "stopped" });
    isShown = isRunning;
    const last = board.last();
    if (last === null || last === seen) return;
    seen = last;
    for (const action of actionsOf(last)) dispatch(action);
    afterRun();
  };
  look();
  return board.subscribe(look);
}

function actionsOf({ outcome, end, screen }: Run): readonly Action[] {
  const shown: readonly Action[] = [
    ...(outcome === null
      ? []
      : ([
          { type: "checked", checked: { outcome, isExample: false, sheets: null } },
          { type: "subject", subject: "open" },
        ] as const)),
    // After a write the user is taken to the summary itself.
    { type: "went", screen, fromOutside: end.kind !== "written" },
  ];
  switch (end.kind) {
    case "checked":
    case "shown":
    case "open-questions":
    case "nothing-to-write":
      return shown;
    case "untold":
    case "written":
    case "cancelled":
      return [...shown, { type: "came-to", written: end }];
    case "edited":
    case "other-summary":
      return [...shown, { type: "came-to", written: { ...end, retry: asked } }];
    case "refused":
      return [...shown, failed(end.remark)];
    case "fault":
      return [...shown, failed(remark("INT-01", { file: "" }, { what: end.what }))];
  }
}

/** The ribbon asks nothing, so nothing has been answered. */
const asked = { what: "write", options: { overwriteEdits: false } } as const;

const failed = (found: Extract<Action, { type: "failed" }>["problem"]["remark"]): Action => ({
  type: "failed",
  problem: { remark: found, retry: null },
});
