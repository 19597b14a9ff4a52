import { proxy, transfer } from "comlink";
import { refusal, type Refusal } from "../../core/findings/finding";
import type { RunControl } from "../../core/host/open-workbook";
import type { WorkbookSettings } from "../../core/host/workbook-settings";
import { notOpened, refused, tooLarge } from "./read-picked";
import type { Collecting, CollectInput, FileStatus, FileToRead } from "./collecting";
import { isStopped, stopped } from "./stopped";
import type { RunningWorker } from "./running-worker";
import type { CollectedResult } from "./collected-result";
import type { MadeFiles } from "./files/made-files";
import { fetchCollected, fetchDocument } from "./fetch-parts";
import { isUnusableEdition } from "./unusable-edition";
import type { CollectedData } from "./worker-calls";

/** More readers than this gain nothing: the keeper becomes the narrow place. */
const mostReaders = 4;

/**
 * Files are read in up to four workers and kept in one more, to which the readers send them past the page. A stopped read ends its reader, and a stopped
 * consolidation ends the keeper; what the keeper held is read again from the picked files when it is next asked for.
 */
export function workerCollecting(
  start: () => RunningWorker,
  cores: number,
  attach: (data: CollectedData) => Promise<CollectedResult>,
): Collecting {
  const readers = Math.max(1, Math.min(mostReaders, cores - 1));
  /** Every file that was picked and not removed, with the settings that it was read by. */
  const picked = new Map<string, { readonly file: FileToRead; readonly settings: WorkbookSettings }>();
  const atKeeper = new Set<string>();
  const free: RunningWorker[] = [];
  const queue: (() => void)[] = [];
  let busy = 0;
  let keeper: RunningWorker | null = null;

  const started = (): RunningWorker => {
    const worker = start();
    // A failure is told by whoever meets it.
    worker.broken.catch(() => undefined);
    return worker;
  };
  const keeping = (): RunningWorker => (keeper ??= started());
  /** Readers send to the keeper that they know, so they go with it. */
  const endKeeper = (): void => {
    keeper?.stop();
    keeper = null;
    atKeeper.clear();
    for (const reader of free.splice(0)) reader.stop();
  };

  async function newReader(): Promise<RunningWorker> {
    const { side } = keeping();
    const reader = started();
    const { port1, port2 } = new MessageChannel();
    await Promise.all([
      side.receiveFrom(transfer(port1, [port1])),
      Promise.race([reader.side.sendTo(transfer(port2, [port2])), reader.broken]),
    ]);
    return reader;
  }

  const turn = async (): Promise<void> => {
    if (busy >= readers) await new Promise<void>((go) => queue.push(go));
    busy += 1;
  };
  const leave = (): void => {
    busy -= 1;
    queue.shift()?.();
  };

  /** A file of which nothing could be read is kept as such: it counts among those that were handed in. */
  async function refuse(file: FileToRead, why: Refusal): Promise<FileStatus> {
    const worker = keeping();
    await Promise.race([worker.side.hold(file.id, refused(file, why)), worker.broken]);
    atKeeper.add(file.id);
    return { kind: "refused", remark: why };
  }

  async function readOnce(picking: FileToRead, settings: WorkbookSettings, signal?: AbortSignal): Promise<FileStatus> {
    const { file, ...facts } = picking;
    const large = tooLarge(picking);
    const buffer = large === null ? await file.arrayBuffer().catch(() => null) : null;
    if (signal?.aborted) throw stopped();
    if (buffer === null) return refuse(picking, large ?? notOpened(picking.name));
    const reader = free.pop() ?? (await newReader());
    const reads = keeper;
    try {
      const status = await orStopped(
        Promise.race([reader.side.readFile(facts, transfer(buffer, [buffer]), settings), reader.broken]),
        signal,
      );
      if (keeper === reads) {
        free.push(reader);
        atKeeper.add(facts.id);
      } else reader.stop();
      return status;
    } catch (fault) {
      reader.stop();
      if (isStopped(fault) || isUnusableEdition(fault)) throw fault;
      const what = fault instanceof Error ? fault.message : String(fault);
      return refuse(picking, refusal("INT-01", { file: picking.name }, { what }));
    }
  }

  const read: Collecting["read"] = async (file, settings, signal) => {
    picked.set(file.id, { file, settings });
    await turn();
    try {
      if (signal?.aborted) throw stopped();
      return await readOnce(file, settings, signal);
    } finally {
      leave();
    }
  };

  async function onKeeper<T>(
    { returned, granted, controls, earlier }: CollectInput,
    { signal, progress }: RunControl,
    ask: (worker: RunningWorker) => Promise<T>,
  ): Promise<T> {
    if (signal?.aborted) throw stopped();
    const wanted = [...returned, granted, controls, earlier].filter((id) => id !== null);
    await Promise.all(
      wanted.map(async (id) => {
        const lost = atKeeper.has(id) ? undefined : picked.get(id);
        if (lost) await read(lost.file, lost.settings, signal);
      }),
    );
    const worker = keeping();
    try {
      const result = await orStopped(Promise.race([ask(worker), worker.broken]), signal);
      progress?.(1);
      return result;
    } catch (fault) {
      endKeeper();
      throw fault;
    }
  }

  return {
    read,
    remove: (id) => {
      picked.delete(id);
      if (atKeeper.delete(id)) void keeper?.side.drop(id);
    },
    consolidate: async (input, control = {}) =>
      attach(await onKeeper(input, control, async ({ side }) => fetchCollected(side, await side.consolidate(input)))),
    explain: (input, asked) => onKeeper(input, {}, ({ side }) => side.explain(input, asked)),
    explainNamnd: (input, asked, namnd) => onKeeper(input, {}, ({ side }) => side.explainNamnd(input, asked, namnd)),
    summarise: (input, language, control = {}) =>
      onKeeper(input, control, async ({ side }) => fetchDocument(side, await side.summariseCollected(input, language))),
    files: (input, asked, original, control = {}) =>
      onKeeper(input, control, async ({ side }): Promise<MadeFiles> =>
        side.collectedFiles(input, asked, proxy(original)),
      ),
  };
}

/** The work, or an AbortError as soon as it is stopped. */
async function orStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  if (signal.aborted) throw stopped();
  let abort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(stopped());
    signal.addEventListener("abort", abort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
