import type { SummaryState } from "../../../../src/core/host/open-workbook";
import { sheetsHaveChanged, stillTrue } from "../../../../src/faces/taskpane/model/still-true";
import type { Checked, Written } from "../../../../src/faces/taskpane/state/pane-state";
import { noSummary } from "../../../support/pane/fake-workbook";

const about = { scope: "own-workbook", workbooks: 1, projects: 3 } as const;
const whole: SummaryState = {
  ...noSummary,
  ...{ kind: "whole", sheets: ["Sammanställning", "Projekt"], overview: "Sammanställning", about },
  ...{ asOf: "2024-11-13", run: "one", canRestore: true },
};
const written: Written = { kind: "written", sheets: ["Sammanställning", "Projekt"], remarks: [] };
const known: Written = { ...written, run: "one" };
const removed: Written = { kind: "restored", sheets: [], remarks: [], run: null };
const asked: Written = {
  ...{ kind: "other-summary", about, asOf: "2024-11-13", drops: [] },
  retry: { what: "write", options: { overwriteEdits: false } },
};
const gone = { kind: "none" };

it.each<[string, Written, SummaryState, object]>([
  ["is learnt of first after a write: it is that write", written, whole, known],
  ["is as it was", known, whole, known],
  [
    "has a sheet by another name",
    known,
    { ...whole, sheets: ["Läget", "Projekt"] },
    { ...known, sheets: ["Läget", "Projekt"] },
  ],
  ["was written by another", known, { ...whole, run: "two" }, gone],
  ["was undone", known, noSummary, gone],
  ["was broken off in another pane", known, { ...whole, kind: "unfinished" }, gone],
  ["has been taken away as was said", removed, noSummary, removed],
  ["has come back", removed, whole, gone],
  [
    "is marked unfinished as was said",
    { kind: "cancelled", left: "unfinished" },
    { ...whole, kind: "unfinished" },
    { kind: "cancelled", left: "unfinished" },
  ],
  ["is no longer marked", { kind: "cancelled", left: "unfinished" }, whole, gone],
  ["is the one that was asked about", asked, whole, asked],
  ["is another than was asked about", asked, { ...whole, asOf: "2025-01-01" }, gone],
  ["is gone since it was asked about", asked, noSummary, gone],
])("what is said of the latest write when the summary %s", (_when, before, summary, after) => {
  expect(stillTrue(before, summary)).toEqual(after);
});

it("knows that sheets were added, deleted or renamed since the check, in whatever order they stand", () => {
  const checked = { outcome: {}, isExample: false, sheets: ["A", "B"] } as unknown as Checked;
  const now = (...others: readonly string[]): boolean => sheetsHaveChanged(checked, { ...noSummary, others });
  expect([now("A", "B"), now("B", "A")]).toEqual([false, false]);
  expect([now("A"), now("A", "B", "C"), now("A", "C")]).toEqual([true, true, true]);
  expect(sheetsHaveChanged({ ...checked, isExample: true }, { ...noSummary, others: [] })).toBe(false);
});
