import type { Join } from "office-host/pane";
import type { ExcelHost, MacChannel } from "office-host/host";
import type { BenchTheme } from "./use-look";

/** What the pane's frame finds on the page around it: its side of the channel stands in `channel.ts`. */
export interface BenchWindow {
  /** Joins a client that has just started. Returns where it posts its messages. */
  readonly connect: Join["connect"];
  readonly theme: () => BenchTheme;
  readonly onTheme: (changed: () => void) => void;
  /** Keys that the pane does not use itself: undo belongs to the workbook, wherever the focus is. */
  readonly onKey: (event: KeyboardEvent) => void;
}

declare global {
  interface Window {
    medelkollBench?: BenchWindow;
    /** For tests and for the curious: the host of the open workbook, with its faults on demand. */
    medelkollHost?: ExcelHost;
    medelkollChannel?: MacChannel;
  }
}
