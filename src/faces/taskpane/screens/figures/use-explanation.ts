import { useEffect, useState } from "react";
import { usePaneState } from "../../pane-context";

/** What the engine tells: null until it has, "failed" when it could not. Asked anew when the collected result is another. */
export function useExplanation<T>(ask: () => Promise<T>): T | "failed" | null {
  const outcome = usePaneState(({ collected }) => collected.outcome);
  const [told, setTold] = useState<{ readonly of: unknown; readonly what: T | "failed" } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const tell = (what: T | "failed"): void => {
      if (isWanted) setTold({ of: outcome, what });
    };
    ask().then(tell, () => tell("failed"));
    return () => {
      isWanted = false;
    };
    // What is asked never changes while the part is shown.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [outcome]);
  return told?.of === outcome ? told.what : null;
}
