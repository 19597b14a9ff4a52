import type { ExcelTrial, ProbeFacts, TrialReport } from "../../../../src/core/host/excel-trial";
import { runBoard } from "../../../../src/faces/commands/run-board";
import { createPane } from "../../../../src/faces/taskpane/state/pane";
import { portsOf } from "../../../support/pane/fake-ports";
import { fakeWorkbook } from "../../../support/pane/fake-workbook";
import { workbooksIn } from "../../../support/returned";

const [file] = workbooksIn("returned");
const text = { sv: "Gör så här.", en: "Do this." };
const probes: readonly ProbeFacts[] = [
  { id: "cell-edit", step: "error-codes", title: text },
  { id: "shortcut-check", step: "commands", title: text },
];
const report: TrialReport = {
  excel: { platform: "PC", build: "16.0", api: "1.20" },
  results: [],
  habits: { undoGroups: "unknown" },
  left: [],
};

/** A pane with a self-test that asks one question, and the order in which things happened. */
async function open(probe: string, given: Partial<Parameters<typeof fakeWorkbook>[1]> = {}) {
  const log: string[] = [];
  const trial: ExcelTrial = {
    probes,
    earlier: () => null,
    run: async (_start, _material, person) => {
      log.push("begun");
      log.push(await person.ask({ probe, text, answers: ["yes"] }));
      log.push("on");
      return { kind: "done", report };
    },
  };
  const board = runBoard();
  const workbook = fakeWorkbook(file!, given);
  const pane = createPane(portsOf(workbook, { board, loadTrial: () => Promise.resolve(trial) }));
  await pane.open();
  const state = () => pane.store.get();
  const asked = async (): Promise<void> => {
    while (state().trial.request === null) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  return { log, board, workbook, pane, state, asked };
}

it("does not start while a check runs, and says so", async () => {
  const { log, pane, state } = await open("cell-edit", { read: () => new Promise(() => undefined) });
  void pane.check();
  await pane.trial.start("anew");
  expect(log).toEqual([]);
  expect(state().problem?.remark).toMatchObject({ code: "EXC-09", params: { code: "InProgress" } });
  expect(state().trial.kind).toBe("idle");
});

it("does not start while a write runs that the user wanted stopped", async () => {
  const { log, pane, state, workbook } = await open("cell-edit", { write: () => new Promise(() => undefined) });
  void pane.write();
  const isWriting = (): boolean => JSON.stringify(state().work).includes('"write"');
  while (!isWriting()) await new Promise((resolve) => setTimeout(resolve, 1));
  pane.cancel();
  await pane.trial.start("anew");
  expect([log, workbook.log]).toEqual([[], ["read"]]);
});

it("does not start while a command of the ribbon runs", async () => {
  const { log, board, pane } = await open("cell-edit");
  board.start();
  await pane.trial.start("anew");
  expect(log).toEqual([]);
});

it("lets no check, write or command begin while it runs, and all of them when it is over", async () => {
  const { log, board, workbook, pane, state, asked } = await open("cell-edit");
  const run = pane.trial.start("anew");
  await asked();
  expect(state().work).toMatchObject({ kind: "running", step: "trial" });
  expect(board.start()).toBeNull();
  await pane.check();
  await pane.write();
  await pane.restore();
  pane.cancel();
  expect(workbook.log).toEqual([]);
  expect(state().work).toMatchObject({ step: "trial" });
  pane.trial.answer("yes");
  await run;
  expect(log).toEqual(["begun", "yes", "on"]);
  expect(state().work).toEqual({ kind: "none" });
  await pane.check();
  expect(workbook.log).toEqual(["read"]);
});

it("lets a command run that it asks the user for, and goes on when that has ended", async () => {
  const { log, board, pane, asked } = await open("shortcut-check");
  const run = pane.trial.start("anew");
  await asked();
  const end = board.start();
  expect(end).not.toBeNull();
  pane.trial.answer("yes");
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(log).toEqual(["begun"]);
  end?.(null);
  await run;
  expect(log).toEqual(["begun", "yes", "on"]);
  expect(board.isRunning()).toBe(false);
});

it("gives the turn back when it breaks down", async () => {
  const { board, pane, state } = await open("cell-edit", {});
  const trial = await pane.ports.loadTrial?.();
  Object.assign(trial!, { run: () => Promise.reject(new Error("oops")) });
  await pane.trial.start("anew");
  expect(state().problem?.remark.code).toBe("INT-01");
  expect([board.isRunning(), state().trial.kind, state().work.kind]).toEqual([false, "idle", "none"]);
});
