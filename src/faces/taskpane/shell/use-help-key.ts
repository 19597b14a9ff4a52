import { useEffect } from "react";
import { usePane } from "../pane-context";

/** ? and F1 open the help of what is shown, but not while somebody writes; Esc closes it. Excel for Windows may keep F1 to itself; ? can be turned off under Om. */
export function useHelpKey(): void {
  const { store, ports, helpHere, showHelp } = usePane();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (ctrlKey || metaKey || altKey || event.defaultPrevented || isWritten(target)) return;
      if (key === "F1" || (key === "?" && ports.memory.helpKeyWorks())) {
        event.preventDefault();
        helpHere();
      } else if (key === "Escape" && store.get().help !== null) showHelp(null);
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [store, ports, helpHere, showHelp]);
}

const isWritten = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));
