import { useEffect, useState } from "react";
import { usePane, usePaneState } from "../pane-context";
import type { InForce } from "../state/own-edition";

/** The edition that is in force and whose it is. `unusable`: the one that the workbook keeps cannot be read. Null until it is known. */
export function useEdition(): InForce | "unusable" | null {
  const pane = usePane();
  const chosen = usePaneState(({ settings }) => settings.edition);
  const own = usePaneState(({ settings }) => settings.ownEdition);
  const checked = usePaneState((state) => state.checked);
  const [found, setFound] = useState<InForce | "unusable" | null>(null);
  useEffect(() => {
    let isShown = true;
    void pane.inForce().then((edition) => {
      if (isShown) setFound(edition ?? "unusable");
    });
    return () => {
      isShown = false;
    };
  }, [pane, chosen, own, checked]);
  return found;
}
