import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Answer, Task } from "./worker";

/** Milliseconds. The slowest case takes a second or two on an idle machine; what takes longer than this never ends. */
const patience = 60_000;
/** Megabytes: what a case needs beyond this is a fault too. */
const memory = 1500;

/** A process that tries cases, and a new one when a case has ended it or does not come back. */
export function watchedWorker(): {
  readonly tried: (task: Task) => Promise<Answer>;
  readonly end: () => void;
} {
  let worker: ChildProcess | null = null;
  const start = (): ChildProcess =>
    fork(join(__dirname, "worker.ts"), {
      execArgv: [...process.execArgv, `--max-old-space-size=${memory}`],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
  return {
    tried: (task) =>
      new Promise((resolve) => {
        const own = (worker ??= start());
        let said = "";
        const hear = (text: Buffer): void => void (said += text.toString("utf8").slice(0, 2000));
        own.stderr?.on("data", hear);
        const settle = (answer: Answer, isSpent: boolean): void => {
          clearTimeout(watch);
          own.off("message", hearAnswer).off("exit", gone);
          own.stderr?.off("data", hear);
          if (isSpent) {
            worker = null;
            own.kill("SIGKILL");
          }
          resolve(answer);
        };
        const hearAnswer = (message: unknown): void => settle(message as Answer, false);
        const isLost = (promise: string, how: string): void => settle({ broken: [{ promise, how }], lines: [] }, true);
        const gone = (code: number | null): void =>
          isLost("the process lives", `it ended (${code ?? "killed"}) ${said.slice(0, 300)}`);
        const watch = setTimeout(
          () => isLost("every call comes to its end", `not within ${patience / 1000} s`),
          patience,
        );
        own.once("message", hearAnswer).once("exit", gone);
        own.send(task);
      }),
    end: () => worker?.kill(),
  };
}
