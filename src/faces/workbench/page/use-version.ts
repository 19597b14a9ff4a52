import { useCallback, useRef, useSyncExternalStore } from "react";
import type { WorkbookModel } from "office-host/host";

/** A number that changes with every change of the workbook, which itself is changed in place. */
export function useVersion(model: WorkbookModel | null): number {
  const version = useRef(0);
  const subscribe = useCallback(
    (changed: () => void) =>
      model?.onChange(() => {
        version.current += 1;
        changed();
      }) ?? (() => undefined),
    [model],
  );
  return useSyncExternalStore(subscribe, () => version.current);
}
