import type { Library } from "../../core/follow-up/library";
import type { RunControl } from "../../core/host/open-workbook";
import type { Engine } from "./engine";
import { runCheck, runSummary } from "./run-core";
import { stopped } from "./stopped";

/** Runs the core in the page itself, where there is no worker. It can only be stopped before it starts. */
export function directEngine(library: Library): Engine {
  const run = async <T>(work: () => T, { signal, progress }: RunControl = {}): Promise<T> => {
    progress?.(0);
    // Lets the page show that work goes on before the work takes its thread.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) throw stopped();
    const result = work();
    progress?.(1);
    return result;
  };
  return {
    library: () => Promise.resolve(library),
    check: (input, control) => run(() => runCheck(library, input), control),
    summarise: (input, language, control) => run(() => runSummary(library, input, language), control),
  };
}
