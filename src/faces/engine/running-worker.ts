import type { Remote } from "comlink";
import type { WorkerSide } from "./worker-calls";

/** A worker that was started. */
export interface RunningWorker {
  readonly side: Remote<WorkerSide>;
  /** Rejects when the worker itself fails. */
  readonly broken: Promise<never>;
  stop(): void;
}
