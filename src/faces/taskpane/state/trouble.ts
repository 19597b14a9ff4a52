import { remark, type Remark } from "../../../core/findings/finding";
import { isStopped } from "../../engine/stopped";
import { isUnusableEdition } from "../../engine/unusable-edition";
import type { Retry } from "./pane-state";
import type { Store } from "./store";

/** Turns what does not work into a problem that the user sees. */
export function trouble({ dispatch }: Pick<Store, "dispatch">) {
  /** True when there was nothing to tell. */
  const told = (found: Remark | null, retry: Retry | null): boolean => {
    if (found) dispatch({ type: "failed", problem: { remark: found, retry } });
    return found === null;
  };
  /** Runs the work; what it throws is a fault of ours, but for a run that the user stopped. */
  const attempt = async (retry: Retry | null, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (fault) {
      if (isStopped(fault)) return;
      // Trying once more would come to the same.
      if (isUnusableEdition(fault)) told(remark("EXC-20", { file: "" }, {}), null);
      else told(remark("INT-01", { file: "" }, { what: messageOf(fault) }), retry);
    }
  };
  return { told, attempt };
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
