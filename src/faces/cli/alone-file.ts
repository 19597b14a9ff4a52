import type { RunResult } from "../../core/run/run-result";

/** One workbook read by itself: what its sender is told does not depend on what others have sent. */
export interface AloneFile {
  /** As the run knows it. */
  readonly name: string;
  readonly path: string;
  readonly outcome: RunResult;
}
