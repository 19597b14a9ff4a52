import { wrap } from "comlink";
import type { RunningWorker } from "./worker-engine";
import type { WorkerSide } from "./worker-side";

/** Kept apart because only a bundler understands the address of the worker. */
export function startWorker(): RunningWorker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => {
      reject(new Error(message || "The worker could not be started."));
    });
  });
  return {
    side: wrap<WorkerSide>(worker),
    broken,
    stop: () => {
      worker.terminate();
    },
  };
}
