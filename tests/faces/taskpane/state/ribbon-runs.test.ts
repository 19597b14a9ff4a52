import { remark } from "../../../../src/core/findings/finding";
import type { OpenWorkbook } from "../../../../src/core/host/open-workbook";
import { runBoard } from "../../../../src/faces/commands/run-board";
import { createPane } from "../../../../src/faces/taskpane/state/pane";
import { portsOf } from "../../../support/pane/fake-ports";
import { fakeWorkbook } from "../../../support/pane/fake-workbook";
import { follow, workbooksIn } from "../../../support/returned";

const [file] = workbooksIn("returned");
const open = async (host: Partial<OpenWorkbook> = {}) => {
  const board = runBoard();
  const workbook = fakeWorkbook(file!, host);
  const pane = createPane(portsOf(workbook, { board }));
  const close = await pane.open();
  return { board, workbook, pane, close, state: () => pane.store.get() };
};

describe("the pane and the ribbon", () => {
  it("shows what a command found, on the screen where it belongs", async () => {
    const { board, state } = await open();
    const outcome = follow([file!]);
    board.start()?.({ outcome, end: { kind: "open-questions" }, screen: "questions" });
    expect(state()).toMatchObject({ screen: "questions", showsStart: false, checked: { outcome, isExample: false } });
  });

  it("tells that a command is running, and when it is over", async () => {
    const { board, state } = await open();
    const end = board.start();
    expect(state().work).toMatchObject({ kind: "running", step: "ribbon" });
    end?.(null);
    expect(state().work).toEqual({ kind: "none" });
  });

  it("shows why a command was refused, or that the fault is ours", async () => {
    const { board, state } = await open();
    const refusal = remark("EXC-03", { file: "" }, {});
    board.start()?.({ outcome: null, end: { kind: "refused", remark: refusal, left: "as-before" }, screen: "summary" });
    expect(state().problem?.remark).toEqual(refusal);
    board.start()?.({ outcome: null, end: { kind: "fault", what: "oops" }, screen: "check" });
    expect(state().problem?.remark).toMatchObject({ code: "INT-01", params: { what: "oops" } });
  });

  it("holds the board while the pane itself runs, and lets it go also when stopped", async () => {
    const { board, pane, state } = await open({ read: () => new Promise(() => undefined) });
    const run = pane.check();
    expect(board.isRunning()).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(state().work).toMatchObject({ step: "read" });
    pane.cancel();
    expect(board.isRunning()).toBe(false);
    void run;
    expect(state().checked).toBeNull();
  });

  it("starts nothing while a command runs", async () => {
    const { board, pane, workbook } = await open();
    board.start();
    await pane.check();
    expect(workbook.log).toEqual([]);
  });

  it("no longer listens when the pane is closed", async () => {
    const { board, close, state } = await open();
    close();
    board.start();
    expect(state().work).toEqual({ kind: "none" });
  });

  it("wants the focus on the heading after a command, but not when the user is taken to the summary", async () => {
    const { board, pane, state } = await open();
    board.start()?.({ outcome: null, end: { kind: "shown" }, screen: "collect" });
    expect(state()).toMatchObject({ screen: "collect", showsStart: false, headingWanted: true });
    pane.headingReached();
    expect(state().headingWanted).toBe(false);
    const end = { kind: "written", sheets: ["Sammanställning"], canRestore: true, remarks: [] } as const;
    board.start()?.({ outcome: null, end, screen: "summary" });
    expect(state()).toMatchObject({ screen: "summary", headingWanted: false });
    pane.show("check");
    expect(state().headingWanted).toBe(false);
  });

  it("lets a summary that the ribbon would not replace be replaced from the pane", async () => {
    const { board, pane, workbook, state } = await open();
    const about = { scope: "consolidated", workbooks: 20, projects: 61 } as const;
    const stands = { kind: "other-summary", about, asOf: "2024-11-13", drops: ["Källor"] } as const;
    workbook.become({ kind: "whole", sheets: ["Sammanställning"], about, asOf: "2024-11-13", run: "earlier" });
    board.start()?.({ outcome: null, end: stands, screen: "summary" });
    const { written } = state();
    if (written.kind !== "other-summary") throw new Error(written.kind);
    await pane.retry({ ...written.retry, options: { ...written.retry.options, replaceOther: true } });
    expect(workbook.log.at(-1)).toBe("write in place of the other");
    expect(state().written.kind).toBe("written");
  });
});
