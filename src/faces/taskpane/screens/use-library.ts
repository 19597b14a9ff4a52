import { useEffect, useState } from "react";
import type { Library } from "../../../core/run/library";
import { usePane } from "../pane-context";

/** The editions and the profile; null until they are loaded. What cannot be loaded is told as a problem. */
export function useLibrary(): Library | null {
  const pane = usePane();
  const [library, setLibrary] = useState<Library | null>(null);
  useEffect(() => {
    let isShown = true;
    void pane.library().then((found) => {
      if (isShown) setLibrary(found);
    });
    return () => {
      isShown = false;
    };
  }, [pane]);
  return library;
}
