import { expose, wrap } from "comlink";
import { MessageChannel } from "node:worker_threads";
import type { RunResult } from "../../../src/core/run/run-result";
import { toReport } from "../../../src/core/report/to-report";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { noSettings } from "../../../src/core/host/workbook-settings";
import { chooseEngine } from "../../../src/faces/engine/choose-engine";
import { directEngine } from "../../../src/faces/engine/direct-engine";
import type { CheckInput } from "../../../src/faces/engine/engine";
import { putTogether, takeApart } from "../../../src/faces/engine/hand-over";
import { stockholmLibrary } from "../../../src/faces/engine/stockholm-library";
import { isStopped } from "../../../src/faces/engine/stopped";
import { workerEngine, type RunningWorker } from "../../../src/faces/engine/worker-engine";
import { workerSide, type WorkerSide } from "../../../src/faces/engine/worker-side";
import { follow, workbooksIn } from "../../support/returned";

const files = workbooksIn("returned");
const farsta = files.find(({ name }) => name.startsWith("Farsta"))!;
const input = (change: Partial<CheckInput> = {}): CheckInput => ({
  file: farsta,
  settings: noSettings,
  asOf: "2024-11-13" as IsoDate,
  selection: {},
  ...change,
});

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A worker in all but its thread: what is sent is copied, and functions cannot be. */
function startChannel(side: Partial<WorkerSide> = {}): RunningWorker {
  const { port1, port2 } = new MessageChannel();
  expose({ ...workerSide(stockholmLibrary), ...side }, port1 as never);
  const stop = (): void => {
    port1.close();
    port2.close();
  };
  open.push(stop);
  return { side: wrap<WorkerSide>(port2 as never), broken: new Promise<never>(() => undefined), stop };
}

const engines = {
  "in the page": () => directEngine(stockholmLibrary()),
  "in a worker": () => workerEngine(() => startChannel()),
} as const;

describe.each(Object.entries(engines))("the engine %s", (_name, make) => {
  it("gives the report that the command line gives, for every returned sample", async () => {
    const engine = make();
    for (const file of files) {
      const outcome = await engine.check(input({ file }));
      expect(toReport(outcome, "sv")).toEqual(toReport(follow([file]), "sv"));
    }
  });

  it("gives an outcome whose register still answers", async () => {
    const { register } = await make().check(input());
    expect(register.namndById("farsta")?.name).toBe("Farsta");
  });

  it("obeys answers, rules turned off and the edition that was chosen", async () => {
    const settings = { ...noSettings, turnedOff: ["FRI-01"], edition: "klimatinvesteringar-2024" };
    const outcome: RunResult = await make().check(input({ settings }));
    expect(outcome.edition.id).toBe("klimatinvesteringar-2024");
    expect(outcome.turnedOff).toEqual(new Set(["FRI-01"]));
  });

  it("writes the selection into the summary", async () => {
    const document = await make().summarise(input({ selection: { namnder: ["farsta"] } }), "sv");
    expect(document.sheets.map(({ name }) => name)).toEqual(["Sammanställning", "Projekt", "Iakttagelser"]);
    expect(document.subject).toContain("Farsta");
  });

  it("takes the newest edition when the one remembered is gone", async () => {
    const outcome = await make().check(input({ settings: { ...noSettings, edition: "no-longer" } }));
    expect(outcome.edition.id).toBe(stockholmLibrary().editions[0].id);
  });

  it("rejects a run that was stopped before it began", async () => {
    const stop = new AbortController();
    stop.abort();
    const run = make().check(input(), { signal: stop.signal });
    await expect(run.catch(isStopped)).resolves.toBe(true);
  });
});

describe("the worker", () => {
  it("is ended by a stop in the middle of a run, and the next run starts another", async () => {
    let started = 0;
    let isStuck = true;
    const stuck = { check: () => new Promise(() => undefined) as never };
    const engine = workerEngine(() => {
      started += 1;
      return startChannel(isStuck ? stuck : {});
    });
    const stop = new AbortController();
    const run = engine.check(input(), { signal: stop.signal, progress: () => stop.abort() });
    await expect(run.catch(isStopped)).resolves.toBe(true);
    isStuck = false;
    expect((await engine.check(input())).projects).toHaveLength(3);
    expect(started).toBe(2);
  });

  it("tells what broke it", async () => {
    const fault = new Error("script error");
    const engine = workerEngine(() => ({
      ...startChannel({ check: () => new Promise(() => undefined) as never }),
      broken: later(fault),
    }));
    await expect(engine.check(input())).rejects.toThrow("script error");
  });

  it("gives way to the page where there is none", async () => {
    const engine = await chooseEngine();
    expect((await engine.check(input())).projects).toHaveLength(3);
  });
});

const later = (fault: Error): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(fault), 200);
  });

describe("handing a workbook over", () => {
  it("loses nothing on the way, however large its sheets", () => {
    for (const file of files) {
      const { frame, parts } = takeApart(file);
      expect(putTogether(frame, parts)).toEqual(file);
    }
  });

  it("sends many cells in parts", () => {
    const cell = (row: number) => ({ row, column: 1, value: { kind: "boolean", boolean: true } }) as const;
    if (!("snapshot" in farsta)) throw new Error("The sample could not be read.");
    const [sheet] = farsta.snapshot.sheets;
    const cells = Array.from({ length: 10_000 }, (_, index) => cell(index + 1));
    const large = { ...farsta, snapshot: { ...farsta.snapshot, sheets: [{ ...sheet!, cells }] } };
    const { frame, parts } = takeApart(large);
    expect(parts.length).toBeGreaterThan(2);
    expect(putTogether(frame, parts)).toEqual(large);
  });
});
