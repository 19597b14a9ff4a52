import { createPane } from "../../../../src/faces/taskpane/state/pane";
import { portsOf } from "../../../support/pane/fake-ports";
import { fakeWorkbook, noSummary } from "../../../support/pane/fake-workbook";
import { workbooksIn } from "../../../support/returned";

const [file] = workbooksIn("returned");

describe("the pane's state", () => {
  it("forgets no change that came while the workbook was read", async () => {
    let finish = (): void => undefined;
    const workbook = fakeWorkbook(file!, {
      read: () =>
        new Promise((resolve) => {
          finish = () => resolve(file!);
        }),
    });
    const pane = createPane(portsOf(workbook));
    await pane.open();
    workbook.change({ sheet: "Blad1", cell: "A1" });
    const run = pane.check();
    await Promise.resolve();
    workbook.change({ sheet: "Blad1", cell: "B2" });
    finish();
    await run;
    expect([...pane.store.get().changed]).toEqual(["Blad1!B2"]);
  });

  it("does not count changes on our own sheets", async () => {
    const summary = { ...noSummary, kind: "whole", sheets: ["Översikt"] } as const;
    const workbook = fakeWorkbook(file!, { summaryState: () => Promise.resolve(summary) });
    const pane = createPane(portsOf(workbook));
    await pane.open();
    workbook.change({ sheet: "Översikt", cell: "A1" });
    expect(pane.store.get().changed.size).toBe(0);
  });

  it("lets a new check stop the one before, whose result is never shown", async () => {
    const reads: (() => void)[] = [];
    const workbook = fakeWorkbook(file!, {
      read: () => new Promise((resolve) => reads.push(() => resolve(file!))),
    });
    const pane = createPane(portsOf(workbook));
    const first = pane.check();
    await new Promise((resolve) => setTimeout(resolve));
    const second = pane.check();
    await new Promise((resolve) => setTimeout(resolve));
    reads[0]?.();
    await first;
    expect(pane.store.get()).toMatchObject({ checked: null, work: { kind: "running" } });
    reads[1]?.();
    await second;
    expect(pane.store.get().checked).not.toBeNull();
    expect(pane.store.get().work).toEqual({ kind: "none" });
  });

  it("keeps answers about the example away from the open workbook", async () => {
    const workbook = fakeWorkbook(file!);
    const pane = createPane(portsOf(workbook));
    await pane.tryExample();
    await pane.answer((given) => ({ ...given, answers: { unit: "kr" } }));
    expect(workbook.log).toEqual([]);
    expect(pane.store.get().settings.answers).toEqual({ unit: "kr" });
    await pane.check();
    expect(pane.store.get().settings).toEqual(workbook.stored());
  });
});
