import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expose, wrap } from "comlink";
import { MessageChannel } from "node:worker_threads";
import { followUp } from "../../../src/core/run/follow-up";
import type { toReport } from "../../../src/core/report/to-report";
import { buildSummary } from "../../../src/core/summary/build-summary";
import type { SummaryDocument } from "../../../src/core/document/document";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { noSettings } from "../../../src/core/host/workbook-settings";
import type { Collecting, CollectInput, FileStatus, FileToRead } from "../../../src/faces/engine/collecting";
import { directEngine } from "../../../src/faces/engine/direct-engine";
import { stockholmLibrary } from "../../../src/faces/engine/stockholm-library";
import { isStopped } from "../../../src/faces/engine/stopped";
import { workerEngine, type RunningWorker } from "../../../src/faces/engine/worker-engine";
import { workerSide, type WorkerSide } from "../../../src/faces/engine/worker-side";
import { call, sample, temporaryFolder } from "../../support/command-line";
import { handInBytes, library, samples, workbooksIn } from "../../support/returned";

const temporary = temporaryFolder();

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

function startChannel(side: Partial<WorkerSide> = {}): RunningWorker {
  const { port1, port2 } = new MessageChannel();
  const own = { ...workerSide(stockholmLibrary), ...side };
  const ports = [port1, port2];
  /** In a browser a port ends with its worker. */
  const ending = (take: (port: globalThis.MessagePort) => void) => (port: globalThis.MessagePort) => {
    ports.push(port as never);
    take(port);
  };
  expose({ ...own, sendTo: ending(own.sendTo), receiveFrom: ending(own.receiveFrom) }, port1 as never);
  const stop = (): void => {
    for (const port of ports) port.close();
  };
  open.push(stop);
  return { side: wrap<WorkerSide>(port2 as never), broken: new Promise<never>(() => undefined), stop };
}

const engines = {
  "in the page": () => directEngine(stockholmLibrary()).collecting,
  "in workers": () => workerEngine(() => startChannel()).collecting,
} as const;

/** A sample as a browser's file. */
function picked(path: string, role: FileToRead["role"] = "returned"): FileToRead {
  const bytes = readFileSync(join(samples, path));
  const name = (path.split("/").at(-1) ?? path).normalize("NFC");
  return { id: path, name, role, file: new File([bytes], name) };
}

const returned = readdirSync(join(samples, "returned"))
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => picked(`returned/${name}`));
const register = picked("granted-register.xlsx", "granted");

const input = (files: readonly FileToRead[], change: Partial<CollectInput> = {}): CollectInput => ({
  returned: files.map(({ id }) => id),
  granted: null,
  controls: null,
  earlier: null,
  settings: noSettings,
  asOf: "2024-11-13" as IsoDate,
  selection: {},
  ...change,
});

/** Without what another thread's copy makes unlike: its maps are of another kind. */
const plain = ({ sheets, ...head }: SummaryDocument) => ({
  ...head,
  sheets: sheets.map((sheet) => ({ ...sheet, rowHeights: [...sheet.rowHeights] })),
});

const readAll = (collecting: Collecting, files: readonly FileToRead[]): Promise<readonly FileStatus[]> =>
  Promise.all(files.map((file) => collecting.read(file, noSettings)));

describe.each(Object.entries(engines))("collecting %s", (_name, make) => {
  it("comes to what the command line says about the same files", async () => {
    const collecting = make();
    const statuses = await readAll(collecting, [...returned, register]);
    expect(statuses.filter(({ kind }) => kind === "read")).toHaveLength(statuses.length);
    const { selected } = await collecting.consolidate(input(returned, { granted: register.id }));
    const { data } = await call([
      ...["consolidate", sample("returned"), "--granted", sample("granted-register.xlsx")],
      ...["--as-of", "2024-11-13", "--format", "json", "-o", temporary.path("ut.xlsx")],
    ]);
    const report = JSON.parse(data) as ReturnType<typeof toReport>;
    const { projects, files, totals, findings } = selected;
    expect([projects, files]).toEqual([report.totals.projects, report.files.length]);
    const { grantedOre, spentOre, surplusOre, incomplete } = report.totals;
    expect([totals.granted, totals.spent, totals.surplus].map(({ ore }) => Number(ore))).toEqual([
      ...[grantedOre, spentOre, surplusOre],
    ]);
    expect(totals.spent.complete).toBe(!incomplete.includes("spentOre"));
    expect(findings.map(({ code }) => code)).toEqual(report.findings.map(({ code }) => code));
    expect(findings.length).toBeGreaterThan(100);
  });

  it("makes the very document that the core makes of the same files", async () => {
    const collecting = make();
    await readAll(collecting, [...returned, register]);
    const made = await collecting.summarise(input(returned, { granted: register.id }), "sv");
    const files = workbooksIn("returned");
    const granted = handInBytes(register.name, readFileSync(join(samples, "granted-register.xlsx")));
    const { profile, editions } = library;
    const outcome = followUp(files, {
      edition: editions[0],
      profile,
      asOf: "2024-11-13" as IsoDate,
      answers: {},
      granted,
    });
    expect(plain(made)).toEqual(
      plain(buildSummary(outcome, { scope: "consolidated", language: "sv", withCharts: true })),
    );
    expect(made.sheets.some(({ cells }) => cells.length > 2000)).toBe(true);
  });

  it("tells what a figure is made of, by nämnd and project by project", async () => {
    const collecting = make();
    await readAll(collecting, returned);
    const { selected } = await collecting.consolidate(input(returned));
    const namnder = await collecting.explain(input(returned), "granted");
    const sum = (amounts: readonly (bigint | null)[]): bigint =>
      amounts.reduce<bigint>((all, one) => all + (one ?? 0n), 0n);
    expect(sum(namnder.flatMap(({ sums }) => sums))).toBe(selected.totals.granted.ore);
    const [first] = namnder;
    const { sums } = await collecting.explainNamnd(input(returned), "granted", first!.namnd);
    expect(sum(sums[0].parts.map(({ ore }) => ore))).toBe(first!.sums[0]);
    expect(sums[0].parts[0]?.terms[0]?.at[0]?.file).toMatch(/\.xlsx$/u);
  });

  it("lets one bad file stop nothing, and does not count it among those that gave projects", async () => {
    const collecting = make();
    const bad: FileToRead = {
      id: "bad",
      name: "trasig.xlsx",
      role: "returned",
      file: new File(["hej"], "trasig.xlsx"),
    };
    const gone: FileToRead = {
      ...{ id: "gone", name: "flyttad.xlsx", role: "returned" },
      file: { name: "flyttad.xlsx", size: 7, arrayBuffer: () => Promise.reject(new Error("NotReadableError")) },
    };
    const large: FileToRead = {
      ...{ id: "large", name: "stor.xlsx", role: "returned" },
      file: { name: "stor.xlsx", size: 60 * 2 ** 20, arrayBuffer: () => Promise.reject(new Error("opened")) },
    };
    const [first] = returned;
    const statuses = await readAll(collecting, [bad, gone, large, first!]);
    expect(statuses.map((status) => (status.kind === "refused" ? status.remark.code : status.kind))).toEqual([
      expect.stringMatching(/^FIL-/u),
      "FIL-14",
      "FIL-04",
      "read",
    ]);
    const outcome = await collecting.consolidate(input([bad, gone, large, first!]));
    expect(outcome.selected.files).toBe(1);
    expect(outcome.files.map(({ name }) => name)).toEqual([first!.name]);
    const told = outcome.selected.findings.map(({ code, at }) => `${at.file} ${code.slice(0, 4)}`);
    expect(told).toEqual(expect.arrayContaining(["trasig.xlsx FIL-", "flyttad.xlsx FIL-", "stor.xlsx FIL-"]));
    expect(outcome.selected.projects).toBeGreaterThan(0);
  });

  it("writes the consolidated document, with the selection in words", async () => {
    const collecting = make();
    await readAll(collecting, [returned[0]!, register]);
    const document = await collecting.summarise(
      input([returned[0]!], { granted: register.id, selection: { decidedFrom: "2023-03-08" as IsoDate } }),
      "sv",
    );
    expect(document.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Redovisningsläge", "Källor", "Regler"]),
    );
    expect(document.subject).toContain("8 mars 2023");
  });

  it("obeys answers for one workbook and leaves the others as they are", async () => {
    const collecting = make();
    const asked = returned.find(({ name }) => name.startsWith("Kungsholm"))!;
    const other = returned.find(({ name }) => name.startsWith("Farsta"))!;
    await readAll(collecting, [asked, other]);
    const questionsWith = async (answersFor: CollectInput["settings"]["answersFor"]) => {
      const settings = { ...noSettings, answersFor };
      const { files } = await collecting.consolidate(input([asked, other], { settings }));
      return files.find(({ name }) => name === asked.name)?.questions ?? [];
    };
    const [question] = await questionsWith({});
    if (question?.about !== "heading") throw new Error("The sample asks nothing.");
    const answer = { headings: { [question.label]: null } };
    expect(await questionsWith({ [other.name]: answer })).toHaveLength(1);
    expect(await questionsWith({ [asked.name]: answer })).toEqual([]);
  });
});

describe("collecting in workers", () => {
  it("ends a consolidation that is stopped, and reads the files again for the next", async () => {
    let isStuck = true;
    const engine = workerEngine(() =>
      startChannel(isStuck ? { consolidate: () => new Promise(() => undefined) as never } : {}),
    );
    const files = returned.slice(0, 3);
    await readAll(engine.collecting, files);
    const stop = new AbortController();
    const run = engine.collecting.consolidate(input(files), { signal: stop.signal });
    stop.abort();
    await expect(run.catch(isStopped)).resolves.toBe(true);
    isStuck = false;
    expect((await engine.collecting.consolidate(input(files))).files).toHaveLength(3);
  });

  it("tells of a file that breaks its reader, and reads the rest", async () => {
    let started = 0;
    const engine = workerEngine(() => {
      started += 1;
      const breaks = { readFile: () => Promise.reject(new Error("out of memory")) };
      // The keeper is the first to start, and the first reader the second.
      return startChannel(started === 2 ? breaks : {});
    });
    const files = returned.slice(0, 2);
    const statuses: FileStatus[] = [];
    for (const file of files) statuses.push(await engine.collecting.read(file, noSettings));
    expect(statuses).toMatchObject([{ kind: "refused", remark: { code: "INT-01" } }, { kind: "read" }]);
    const outcome = await engine.collecting.consolidate(input(files));
    expect([outcome.files.length, outcome.selected.files]).toEqual([1, 1]);
  });

  it("rejects a read that was stopped", async () => {
    const stop = new AbortController();
    stop.abort();
    const { collecting } = workerEngine(() => startChannel());
    await expect(collecting.read(returned[0]!, noSettings, stop.signal).catch(isStopped)).resolves.toBe(true);
  });
});
