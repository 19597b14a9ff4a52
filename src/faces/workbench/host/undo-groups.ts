import type { ExcelHost } from "./excel-host";

type Run = (...args: readonly unknown[]) => Promise<unknown>;

/** Microsoft's npm client is older than the option `mergeUndoGroup` (ExcelApi 1.20) and drops it. Its `run` is wrapped, so that the host learns of it. */
export function tellUndoGroups(excel: { run: unknown }, host: ExcelHost): void {
  const run = excel.run as Run;
  excel.run = (...args: readonly unknown[]) =>
    asksForGroup(args[0]) ? host.inUndoGroup(() => run(...args)) : run(...args);
}

const asksForGroup = (options: unknown): boolean =>
  typeof options === "object" && options !== null && "mergeUndoGroup" in options && options.mergeUndoGroup === true;
