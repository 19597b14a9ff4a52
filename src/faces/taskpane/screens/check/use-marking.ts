import { useMemo } from "react";
import { countFindings } from "../../../../core/acceptance/count-findings";
import type { FindingId } from "../../../../core/acceptance/finding-ids";
import { withAccepted, withoutAccepted, withoutSeen, withSeen } from "../../../../core/acceptance/marks";
import { usePane, useTexts } from "../../pane-context";

/** What the user says of findings. What has moved by it has done so, and that was told, when the promise is kept. */
export interface Marking {
  readonly see: (ids: readonly FindingId[]) => void;
  readonly unsee: (ids: readonly FindingId[]) => void;
  readonly accept: (ids: readonly FindingId[], reason: string) => Promise<void>;
  readonly takeBack: (ids: readonly FindingId[]) => Promise<void>;
}

export function useMarking(tell: (what: string) => void): Marking {
  const pane = usePane();
  const { texts, fill } = useTexts();
  return useMemo(() => {
    const today = pane.ports.today();
    const told = (template: string, count: number): void => {
      const left = countFindings(pane.store.get().checked?.outcome.findings ?? []).toDo;
      tell(fill(template, { count, left }));
    };
    return {
      see: (ids) => void pane.mark((marks) => withSeen(marks, ids, today)),
      unsee: (ids) => void pane.mark((marks) => withoutSeen(marks, ids)),
      accept: async (ids, reason) => {
        await pane.mark((marks) => withAccepted(marks, ids, { reason, on: today }));
        told(texts.check.nowAccepted, ids.length);
      },
      takeBack: async (ids) => {
        await pane.mark((marks) => withoutAccepted(marks, ids));
        told(texts.check.nowOpen, ids.length);
      },
    };
  }, [pane, texts, fill, tell]);
}
