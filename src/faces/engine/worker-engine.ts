import { proxy, transfer, type Remote } from "comlink";
import type { Library } from "../../core/run/library";
import type { RunControl } from "../../core/host/open-workbook";
import { editionFile } from "./edition-file";
import type { CheckInput, Engine } from "./engine";
import { fetchDocument } from "./fetch-parts";
import { takeApart } from "./hand-over";
import type { RunningWorker } from "./running-worker";
import type { MadeFiles } from "./files/made-files";
import { stopped } from "./stopped";
import { workerCollecting } from "./worker-collecting";
import { withLibrary, withoutLibrary } from "./worker-calls";
import type { RunOptions, WorkerSide } from "./worker-side";

export type { RunningWorker } from "./running-worker";

/** Handing over is the smaller part of a run; how far the core has come, nobody can tell. */
const shareOfHandingOver = 0.3;

/** Runs the core in a worker. The core cannot be interrupted, so a stopped run ends its worker, and the next run starts another. */
export function workerEngine(start: () => RunningWorker): Engine {
  let worker: RunningWorker | null = null;
  let library: Promise<Library> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const running = (): RunningWorker => {
    if (worker === null) {
      worker = start();
      // A failure is told by the run that meets it.
      worker.broken.catch(() => undefined);
    }
    return worker;
  };
  const end = (): void => {
    worker?.stop();
    worker = null;
  };

  async function once<T>(work: (side: Remote<WorkerSide>) => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) throw stopped();
    const { side, broken } = running();
    let abort = (): void => undefined;
    const aborted = new Promise<never>((_, reject) => {
      abort = () => {
        end();
        reject(stopped());
      };
      signal?.addEventListener("abort", abort);
    });
    try {
      return await Promise.race([work(side), broken.catch(endWith), aborted]);
    } finally {
      signal?.removeEventListener("abort", abort);
    }
  }
  const endWith = (fault: unknown): never => {
    end();
    throw fault;
  };

  /** One run at a time: the worker holds one workbook. */
  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const mine = last.then(run, run);
    last = mine.catch(() => undefined);
    return mine;
  }

  async function handOver(side: Remote<WorkerSide>, { file }: CheckInput, progress: RunControl["progress"]) {
    const { frame, parts } = takeApart(file);
    await side.begin(frame);
    for (const [index, part] of parts.entries()) {
      await side.take(part);
      progress?.((shareOfHandingOver * (index + 1)) / parts.length);
    }
  }

  const openLibrary = (): Promise<Library> => {
    library ??= inTurn(() => once((side) => side.library())).catch((fault: unknown) => {
      library = null;
      throw fault;
    });
    return library;
  };

  const run = async <T>(
    input: CheckInput,
    { signal, progress }: RunControl,
    ask: (side: Remote<WorkerSide>, options: RunOptions) => Promise<T>,
  ): Promise<T> => {
    const { settings, asOf, selection } = input;
    const result = await inTurn(() =>
      once(async (side) => {
        await handOver(side, input, progress);
        return ask(side, { settings, asOf, selection });
      }, signal),
    );
    progress?.(1);
    return result;
  };

  const cores = typeof navigator === "undefined" ? 1 : navigator.hardwareConcurrency;
  const collecting = workerCollecting(start, cores, async (data) => withLibrary(data, await openLibrary()));

  return {
    collecting,
    library: openLibrary,
    check: async (input, control = {}) => {
      const known = await openLibrary();
      return withLibrary(await run(input, control, (side, options) => side.check(options)), known);
    },
    summarise: (input, language, control = {}) =>
      run(input, control, async (side, options) => fetchDocument(side, await side.summarise(options, language))),
    files: async (outcome, asked, original, { signal, progress } = {}) => {
      const known = await openLibrary();
      const made = await inTurn(() =>
        once(
          async (side): Promise<MadeFiles> => side.files(withoutLibrary(outcome, known), asked, proxy(original)),
          signal,
        ),
      );
      progress?.(1);
      return made;
    },
    editions: {
      read: (file) =>
        editionFile(file, (name, bytes) =>
          inTurn(() => once((side) => side.readEdition(name, transfer(bytes, [bytes])))),
        ),
      own: (text) => inTurn(() => once((side) => side.ownEdition(text))),
      files: (asked, { signal } = {}) =>
        inTurn(() => once(async (side): Promise<MadeFiles> => side.editionFiles(asked), signal)),
    },
  };
}
