import type { BehindFigure, NamndPart } from "../../../core/figures/behind-figure";
import type { AskedFigure } from "../../../core/figures/types";
import type { RunControl, WriteOptions } from "../../../core/host/open-workbook";
import { freeFileName } from "../../../core/values/free-file-name";
import type { Settlements } from "../../../core/matching/settlements";
import type { CollectedResult } from "../../engine/collected-result";
import type { FilesAsked, MadeFiles, Originals } from "../../engine/files/made-files";
import type { CollectInput, FileRole, FileStatus, PickedFile } from "../../engine/collecting";
import type { PanePorts } from "../ports";
import type { Collected, CollectedFile, WorkStep, WriteRetry } from "./pane-state";
import type { SharedRuns } from "./runs";
import type { Store } from "./store";

/** What the user can do in Flera nämnder. */
export interface Collect {
  /** Takes files in and reads them. There is one register, one file of control totals and one earlier summary: a new one takes the old one's place. */
  readonly add: (files: readonly PickedFile[], role: FileRole) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Reads what has not been read, and brings everything together. */
  readonly run: () => Promise<void>;
  /** What a figure is made of, by nämnd or project by project for one. Rejects when the files can no longer be read. */
  readonly explain: (asked: AskedFigure) => Promise<readonly NamndPart[]>;
  readonly explainNamnd: (asked: AskedFigure, namnd: string | null) => Promise<BehindFigure>;
  /** Settles something between the register and the workbooks; remembered with the open workbook. */
  readonly settle: (change: (settlements: Settlements) => Settlements) => Promise<void>;
  readonly write: (options?: WriteOptions) => Promise<void>;
  /** Files to send, made of what was picked. For a run that is under way. */
  readonly files: (asked: FilesAsked, step: (at: WorkStep) => RunControl) => Promise<MadeFiles>;
}

export function collecting(
  { workbook, language }: PanePorts,
  store: Store,
  { run: start, untilWritten, showWritten, asOf, engine, watch }: SharedRuns,
  save: () => Promise<void>,
): Collect {
  const { dispatch } = store;
  let picked = 0;
  const change = (next: (collected: Collected) => Collected): void => dispatch({ type: "collected", change: next });
  const files = (): readonly CollectedFile[] => store.get().collected.files;
  const setStatus = (id: string, status: CollectedFile["status"]): void =>
    change((now) => ({ ...now, files: now.files.map((file) => (file.id === id ? { ...file, status } : file)) }));
  const drop = async (ids: readonly string[]): Promise<void> => {
    const { collecting: collected } = await engine();
    for (const id of ids) collected.remove(id);
  };

  const input = (): CollectInput => {
    const single = (role: FileRole): string | null => files().find((file) => file.role === role)?.id ?? null;
    return {
      returned: files().flatMap(({ id, role }) => (role === "returned" ? [id] : [])),
      granted: single("granted"),
      controls: single("controls"),
      earlier: single("earlier"),
      settings: store.get().settings,
      asOf: asOf(),
      selection: store.get().selection,
    };
  };

  /** A stopped read leaves its file waiting for the next run. */
  async function readOne(file: CollectedFile, signal: AbortSignal | undefined): Promise<FileStatus> {
    setStatus(file.id, { kind: "reading" });
    try {
      const { collecting: collected } = await engine();
      const status = await collected.read(file, store.get().settings, signal);
      setStatus(file.id, status);
      return status;
    } catch (fault) {
      setStatus(file.id, { kind: "waiting" });
      throw fault;
    }
  }

  async function readAll({ signal, progress }: RunControl): Promise<void> {
    const waiting = files().filter(({ status }) => status.kind === "waiting" || status.kind === "reading");
    let done = 0;
    await Promise.all(
      waiting.map(async (file) => {
        await readOne(file, signal);
        done += 1;
        progress?.(done / waiting.length);
      }),
    );
  }

  async function bringTogether(step: (at: WorkStep) => RunControl): Promise<boolean> {
    await readAll(step("collect"));
    if (!files().some(({ role, status }) => role === "returned" && status.kind === "read")) return false;
    const { collecting: collected } = await engine();
    const outcome = await collected.consolidate(input(), step("count"));
    change((now) => ({ files: now.files.map((file) => asConsolidated(file, outcome)), outcome }));
    return true;
  }

  const run = (): Promise<void> =>
    start({ what: "collect" }, async (step) => {
      await bringTogether(step);
    });

  return {
    add: async (more, role) => {
      const known = files();
      // The size last: the browser goes to the disk for it.
      const isThere = (one: PickedFile): boolean =>
        known.some(({ role: as, file }) => as === role && file.name === one.name && file.size === one.size);
      const replaced = role === "returned" ? [] : known.filter((file) => file.role === role);
      const names = new Set(known.map(({ name }) => name));
      const added = more
        .filter((file) => role !== "returned" || !isThere(file))
        .slice(0, role === "returned" ? undefined : 1)
        .map((file): CollectedFile => {
          picked += 1;
          const name = freeFileName(file.name.normalize("NFC"), names);
          names.add(name);
          return { id: String(picked), name, role, file, status: { kind: "waiting" } };
        });
      if (added.length === 0) return;
      change((now) => ({
        outcome: null,
        files: [...now.files.filter((file) => !replaced.includes(file)), ...added],
      }));
      await drop(replaced.map(({ id }) => id));
      await run();
      if (store.get().collected.outcome !== null) dispatch({ type: "subject", subject: "collected" });
    },
    remove: async (id) => {
      change((now) => ({ outcome: null, files: now.files.filter((file) => file.id !== id) }));
      await drop([id]);
      await run();
    },
    run,
    explain: async (asked) => (await engine()).collecting.explain(input(), asked),
    explainNamnd: async (asked, namnd) => (await engine()).collecting.explainNamnd(input(), asked, namnd),
    settle: async (settle) => {
      const { settings } = store.get();
      dispatch({ type: "settings", settings: { ...settings, settlements: settle(settings.settlements) } });
      await save();
      await run();
    },
    write: (options = { overwriteEdits: false }) => {
      const retry: WriteRetry = { what: "write-collected", options };
      return start(retry, async (step) => {
        dispatch({ type: "came-to", written: { kind: "none" } });
        if (!(await bringTogether(step))) return;
        const { collecting: collected } = await engine();
        const document = await collected.summarise(input(), language, step("build"));
        const control = step("write");
        showWritten(await untilWritten(() => workbook.write(document, options, control)), retry);
        await watch.learn();
      });
    },
    files: async (asked, step) => {
      await readAll(step("collect"));
      const original: Originals = async (name) => {
        const picked = files().find((one) => one.role === "returned" && one.name === name);
        return (await picked?.file.arrayBuffer().catch(() => null)) ?? null;
      };
      return (await engine()).collecting.files(input(), asked, original, step("make"));
    },
  };
}

/** The file's status as the last consolidation has it: an answer or another edition changes what was found in it. */
function asConsolidated(file: CollectedFile, { files }: CollectedResult): CollectedFile {
  const read = files.find(({ name }) => name === file.name);
  if (file.role !== "returned" || file.status.kind !== "read" || !read) return file;
  const { projects, questions } = read;
  return { ...file, status: { kind: "read", projects, questions: questions.length } };
}
