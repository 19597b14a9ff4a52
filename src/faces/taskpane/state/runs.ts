import type { SourceFile } from "../../../core/run/source-file";
import type { RunControl, WriteOptions, WriteResult } from "../../../core/host/open-workbook";
import type { CheckInput, Engine } from "../../engine/engine";
import { isIsoDate, type IsoDate } from "../../../core/values/iso-date";
import { ownSheets } from "../../../core/workbook/own-sheets";
import { stopped } from "../../engine/stopped";
import type { PanePorts } from "../ports";
import type { Retry, WorkStep, WriteRetry } from "./pane-state";
import type { Store } from "./store";
import { summaryWatch } from "./summary-watch";
import { trouble } from "./trouble";
import { turns } from "./turns";

export type SharedRuns = ReturnType<typeof runs>["shared"];

/** The long runs: check, write, restore. A new one stops the one before. */
export function runs(ports: PanePorts, store: Store) {
  const { workbook, today, language } = ports;
  const { dispatch } = store;
  const { attempt, told } = trouble(store);
  let stopper = new AbortController();
  let loading: Promise<Engine> | null = null;
  let writing: Promise<unknown> | null = null;
  const turn = turns(ports.board);

  const engine = (): Promise<Engine> => {
    loading ??= ports.loadEngine().catch((fault: unknown) => {
      loading = null;
      throw fault;
    });
    return loading;
  };

  /** Gives the work its signal and shows how it goes. What a stopped run still does is not shown. */
  async function run(retry: Retry | null, work: (step: (at: WorkStep) => RunControl) => Promise<void>) {
    // While we run, the ribbon waits. The pane's buttons are off while the ribbon or the self-test runs.
    if (!turn.take()) return;
    stopper.abort();
    const mine = new AbortController();
    stopper = mine;
    const { signal } = mine;
    const step = (at: WorkStep): RunControl => {
      if (signal.aborted) throw stopped();
      const show = (fraction: number | null): void => {
        if (!signal.aborted) dispatch({ type: "working", step: at, fraction });
      };
      show(null);
      return { signal, progress: show };
    };
    await writing;
    await attempt(retry, () => work(step));
    if (stopper !== mine) return;
    turn.leave();
    dispatch({ type: "stopped" });
  }

  /** A write that has begun is always waited for, also when the user wants it stopped: only the workbook knows what it left. */
  async function write<T>(work: () => Promise<T>): Promise<T> {
    const result = work();
    writing = result.catch(() => undefined);
    try {
      return await result;
    } finally {
      writing = null;
    }
  }

  const asOf = (): IsoDate => {
    const chosen = store.get().settings.asOf;
    return chosen !== null && isIsoDate(chosen) ? chosen : today();
  };

  const inputOf = (file: SourceFile): CheckInput => {
    return { file, settings: store.get().settings, asOf: asOf(), selection: {} };
  };

  /** Null when the workbook could not be read; the user has then been told. */
  async function readOpen(step: (at: WorkStep) => RunControl, retry: Retry): Promise<SourceFile | null> {
    const { signal, ...control } = step("read");
    const known = store.get().changed;
    let mayHaveLostUndo = false;
    const mayLoseUndo = (): void => void (mayHaveLostUndo = true);
    const file = await workbook.read({ ...control, ...(signal ? { signal } : {}), mayLoseUndo });
    if (signal?.aborted) throw stopped();
    if ("refusal" in file) {
      told(file.refusal, retry);
      return null;
    }
    dispatch({ type: "workbook-read", known, mayHaveLostUndo });
    return file;
  }

  async function checkFile(file: SourceFile, isExample: boolean, control: RunControl): Promise<void> {
    const outcome = await (await engine()).check(inputOf(file), control);
    if (control.signal?.aborted) throw stopped();
    dispatch({ type: "checked", checked: { outcome, isExample, sheets: sheetsOf(file) } });
  }

  const watch = summaryWatch(ports, store);

  async function checkOpen(step: (at: WorkStep) => RunControl, retry: Retry): Promise<SourceFile | null> {
    const file = await readOpen(step, retry);
    if (file) await checkFile(file, false, step("count"));
    return file;
  }

  const check = (): Promise<void> =>
    run({ what: "check" }, async (step) => {
      await checkOpen(step, { what: "check" });
    });

  const checkBuiltIn = (): Promise<void> =>
    run({ what: "check" }, async (step) => {
      const control = step("count");
      const { exampleWorkbook } = await import("../example/example-workbook");
      await checkFile(exampleWorkbook(language), true, control);
    });

  const recheck = (): Promise<void> => (store.get().checked?.isExample ? checkBuiltIn() : check());

  /** True when the host has opened the example in a workbook of its own. */
  const openExample = async (): Promise<boolean> => {
    const { openExample: open } = ports;
    if (open === undefined) return false;
    let isOpened = false;
    await run({ what: "check" }, async (step) => {
      step("example");
      isOpened = (await open()) === null;
      dispatch({ type: "example", example: isOpened ? "opened" : "refused" });
    });
    return isOpened;
  };

  const writeSummary = (options: WriteOptions): Promise<void> => {
    const retry: WriteRetry = { what: "write", options };
    return run(retry, async (step) => {
      dispatch({ type: "came-to", written: { kind: "none" } });
      const file = await checkOpen(step, retry);
      if (!file) return;
      const input = { ...inputOf(file), selection: store.get().selection };
      const document = await (await engine()).summarise(input, language, step("build"));
      const control = step("write");
      showWritten(await write(() => workbook.write(document, options, control)), retry);
      await watch.learn();
    });
  };

  const restore = (): Promise<void> =>
    run({ what: "restore" }, async (step) => {
      step("restore");
      const result = await write(() => workbook.restorePrevious());
      if (result.kind === "edited")
        dispatch({ type: "came-to", written: { kind: "not-restored", cells: result.cells } });
      else show(result, "restored", { what: "restore" });
      await watch.learn();
    });

  /** What needs no more of the user. */
  function show(result: WriteResult, done: "written" | "restored", retry: Retry): void {
    if (result.kind === "written") {
      const { sheets, remarks } = result;
      dispatch({ type: "came-to", written: { kind: done, sheets, remarks } });
    } else if (result.kind === "cancelled") dispatch({ type: "came-to", written: result });
    else if (result.kind === "refused") told(result.remark, retry);
  }

  function showWritten(result: WriteResult, retry: WriteRetry): void {
    if (result.kind === "edited" || result.kind === "other-summary")
      dispatch({ type: "came-to", written: { ...result, retry } });
    else show(result, "written", retry);
  }

  const cancel = (): void => {
    stopper.abort();
    if (writing !== null || turn.isTaken()) return;
    turn.leave();
    dispatch({ type: "stopped" });
  };

  return {
    check,
    openExample,
    checkBuiltIn,
    recheck,
    write: writeSummary,
    restore,
    checkOpen,
    cancel,
    watch,
    engine,
    /** For runs over collected files. */
    shared: { run, untilWritten: write, showWritten, asOf, engine, watch, turn },
    isOurs: turn.isOurs,
  };
}

/** The sheets that were read as the nämnd's own; none where nothing was read. */
function sheetsOf(file: SourceFile): readonly string[] {
  if ("refusal" in file) return [];
  const ours = ownSheets(file.snapshot);
  return file.snapshot.sheets.map(({ name }) => name).filter((name) => !ours.has(name));
}
