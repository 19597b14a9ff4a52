import { openPreferences } from "../../../../src/adapters/excel/connect";
import { excelTrial } from "../../../../src/adapters/excel/trial/excel-trial";
import { probes } from "../../../../src/adapters/excel/trial/probes";
import { type ProbeResult, trialSteps } from "../../../../src/core/host/excel-trial";
import { cellKey, type FaultCode, newWorkbook, type OpenExcel, type PlatformName, platforms } from "office-host";
import { connected, diligent, failWhere, habitsNow, refuseGroups, skipAll, tryExcel, untilAsked } from "./support";

jest.setTimeout(240_000);

beforeEach(() => localStorage.clear());

const differing = (results: ReadonlyMap<string, ProbeResult>): readonly unknown[] =>
  [...results.values()]
    .filter(({ kind }) => kind === "differs")
    .map(({ id, saw, expected }) => ({ id, saw, expected }));

const sheetsOf = ({ model }: OpenExcel): readonly string[] => model.workbook.sheets.map(({ name }) => name);

const withoutSizes = trialSteps.filter((step) => step !== "sizes");

describe("in our own host", () => {
  test("every probe passes with a person who does all that is asked, and the workbook is left as it was", async () => {
    const { outcome, excel, results } = await tryExcel({ excelApi: "1.20" }, diligent);
    expect(outcome.kind).toBe("reopen");
    expect(differing(results)).toEqual([]);
    expect([...results.values()].filter(({ kind }) => kind !== "as-expected")).toEqual([]);
    expect(results.size).toBe(probes.length - 1);
    expect(sheetsOf(excel)).toEqual(["Blad1", "Medelkoll prov 0"]);

    // The workbook is closed and opened again.
    const again = await tryExcel({ excelApi: "1.20" }, diligent, { workbook: excel.model.workbook, start: "go-on" });
    expect(again.outcome.kind).toBe("done");
    expect(again.results.size).toBe(probes.length);
    expect(differing(again.results)).toEqual([]);
    expect(sheetsOf(again.excel)).toEqual(["Blad1"]);
    expect(again.excel.model.workbook.names).toEqual([]);
    expect([...again.excel.model.workbook.settings.keys()]).toEqual([]);
    expect(habitsNow()).toEqual({ undoGroups: "works" });
  });

  test("with ExcelApi 1.9 what is newer is told as missing and nothing differs", async () => {
    const { outcome, excel, results } = await tryExcel({ excelApi: "1.9" }, skipAll, { steps: withoutSizes });
    expect(outcome.kind).toBe("done");
    expect(differing(results)).toEqual([]);
    expect(results.get("undo-hide-group")?.kind).toBe("missing");
    expect(results.get("undo-hide-alone")?.kind).toBe("as-expected");
    expect(results.get("merges-513")?.kind).toBe("missing");
    expect(results.get("record-reopened")?.kind).toBe("skipped");
    expect(sheetsOf(excel)).toEqual(["Blad1"]);
    expect(habitsNow()).toEqual({ undoGroups: "unknown" });
  });
});

describe.each(Object.keys(platforms) as readonly PlatformName[])("as the documents say of %s", (platform) => {
  /** Large requests are told apart only on the web, and take their time. */
  const steps = platform === "web" ? trialSteps : withoutSizes;

  test("nothing differs from what the trial expects, and the workbook is left as it was", async () => {
    const first = await tryExcel({ platform }, diligent, { steps });
    expect(first.outcome.kind).toBe("reopen");
    expect(differing(first.results)).toEqual([]);
    const { workbook } = first.excel.model;
    const { outcome, excel, results } = await tryExcel({ platform }, diligent, { steps, workbook, start: "go-on" });
    expect(outcome.kind).toBe("done");
    expect(differing(results)).toEqual([]);
    expect(results.get("record-reopened")?.kind).toBe("as-expected");
    expect([sheetsOf(excel), excel.model.workbook.names]).toEqual([["Blad1"], []]);
    // Hiding a sheet is refused in a group on the desktop, deleting one everywhere; below ExcelApi 1.20 there is no group to ask for.
    const { keepsUndo, withoutUndo } = excel.host.platform;
    const codes = ["undo-hide-group", "undo-delete-group"].map((id) => results.get(id)?.saw["code"]);
    const refused = "UndoNotSupported";
    expect(codes).toEqual(
      keepsUndo ? [withoutUndo.has("Worksheet.visibility") ? refused : "ok", refused] : [undefined, undefined],
    );
    expect(habitsNow()).toEqual({ undoGroups: keepsUndo ? "refused" : "unknown" });
  });
});

describe("what is not as in our host is told, and the trial goes on", () => {
  test("undo groups that refuse what cannot be undone", async () => {
    const { outcome, results } = await tryExcel({ excelApi: "1.20" }, skipAll, {
      steps: ["undo-groups"],
      bend: (excel) => refuseGroups(excel, (group) => group > 2),
    });
    expect(results.get("undo-add-group")).toMatchObject({ kind: "as-expected", saw: { code: "ok" } });
    expect(results.get("undo-hide-group")).toMatchObject({ kind: "as-expected", saw: { code: "UndoNotSupported" } });
    expect(outcome).toMatchObject({ report: { habits: { undoGroups: "refused" } } });
    expect(habitsNow()).toEqual({ undoGroups: "refused" });
  });

  test("a group that refuses plain values", async () => {
    const { results } = await tryExcel({ excelApi: "1.20" }, skipAll, {
      steps: ["undo-groups"],
      bend: (excel) => refuseGroups(excel, () => true),
    });
    expect(results.get("undo-values-group")).toMatchObject({
      kind: "differs",
      saw: { code: "UndoNotSupported" },
      expected: { code: ["ok"] },
    });
  });

  test("null objects that cannot be asked", async () => {
    const { outcome, results } = await tryExcel({}, skipAll, {
      steps: ["null-objects", "swedish"],
      // The first two batches look whether the workbook is empty, the third what an earlier trial left.
      bend: ({ host }) => host.faults.fail(4, "ItemNotFound"),
    });
    expect(outcome.kind).toBe("done");
    expect(results.get("null-sheets")).toMatchObject({ kind: "differs", saw: { code: "ItemNotFound" } });
    expect(results.get("null-merges")).toMatchObject({ kind: "as-expected" });
    expect(results.get("typed-percent")).toMatchObject({ kind: "as-expected" });
  });

  test.each(["RangeExceedsLimit", "GeneralException"] as const)(
    "%s for five million cells",
    async (code: FaultCode) => {
      const { results } = await tryExcel({}, skipAll, {
        steps: ["sizes"],
        bend: ({ host }) => failWhere(host, "A1:E1048576", code),
      });
      const known = code === "RangeExceedsLimit";
      expect(results.get("size-cells")).toMatchObject({ kind: known ? "as-expected" : "differs", saw: { code } });
    },
  );

  test("a cell that the summary wrote otherwise", async () => {
    const { results } = await tryExcel({}, skipAll, {
      steps: ["summary"],
      // As if Excel had changed it between the write and our look.
      around: ({ model }, workbook) => ({
        ...workbook,
        write: async (...given) => {
          const result = await workbook.write(...given);
          model.workbook.sheets
            .find(({ name }) => name === "Iakttagelser")
            ?.cells.set(cellKey(1, 1), { value: "Annat" });
          return result;
        },
      }),
    });
    expect(results.get("summary-values")).toMatchObject({ kind: "differs", expected: { different: [0] } });
    expect(String(results.get("summary-values")?.saw["first"])).toMatch(/^Iakttagelser!A1: Annat/u);
  });

  test("a limit on requests, as on the web", async () => {
    const { results } = await tryExcel({}, skipAll, {
      steps: ["sizes"],
      bend: ({ host }) => {
        host.faults.maxRequestBytes = 5_000_000;
        host.faults.maxResponseBytes = 5_000_000;
      },
    });
    expect(differing(results)).toEqual([]);
    expect(results.get("size-4-9")?.saw).toMatchObject({ request: "ok", answer: "ok" });
    expect(results.get("size-5-5")?.saw).toMatchObject({ request: "RequestPayloadSizeLimitExceeded" });
    expect(results.get("size-struck")?.saw).toMatchObject({ cells: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("a trial that does not come to its end", () => {
  test("is refused in a workbook with something in it, and touches nothing", async () => {
    const workbook = newWorkbook("Uppföljning.xlsx", ["Projekt"]);
    workbook.sheets[0]!.cells.set(cellKey(3, 2), { value: "Belysning" });
    const { outcome, excel } = await tryExcel({}, skipAll, { workbook });
    expect(outcome).toEqual({ kind: "refused", why: "not-empty", detail: "Projekt" });
    expect(sheetsOf(excel)).toEqual(["Projekt"]);
    expect(excel.host.faults.batches.every(({ number }) => number <= 2)).toBe(true);
  });

  test("is refused where a sheet with content is called as those of the trial", async () => {
    const workbook = newWorkbook("Bok1.xlsx", ["Blad1", "Medelkoll prov 1"]);
    workbook.sheets[1]!.cells.set(cellKey(1, 1), { value: "Eget" });
    const { outcome, excel } = await tryExcel({}, skipAll, { workbook, start: "go-on" });
    expect(outcome).toEqual({ kind: "refused", why: "not-empty", detail: "Medelkoll prov 1" });
    expect(sheetsOf(excel)).toEqual(["Blad1", "Medelkoll prov 1"]);
  });

  test("does not go on in the workbook that was saved when somebody has written a summary there", async () => {
    const steps = ["record"] as const;
    const first = await tryExcel({}, () => ({ "record-saved": [() => "done"] }), { steps });
    expect(first.outcome.kind).toBe("reopen");
    const { workbook } = first.excel.model;
    const mark = { name: "_medelkoll_projekt", formula: "=Blad1!$A$1", sheetId: null, visible: false, comment: "" };
    workbook.names = [...workbook.names, mark];
    const again = await tryExcel({}, skipAll, { steps, workbook, start: "go-on" });
    expect(again.outcome).toEqual({ kind: "refused", why: "not-empty", detail: "_medelkoll_projekt" });
    expect(sheetsOf(again.excel)).toEqual(["Blad1", "Medelkoll prov 0"]);
  });

  test("goes on in the workbook that was saved although a cell of it was left behind", async () => {
    const steps = ["record"] as const;
    const first = await tryExcel({}, () => ({ "record-saved": [() => "done"] }), { steps });
    const { workbook } = first.excel.model;
    workbook.sheets[0]!.cells.set(cellKey(1, 1), { value: 7 });
    const again = await tryExcel({}, skipAll, { steps, workbook, start: "go-on" });
    expect(again.outcome.kind).toBe("done");
    expect(again.results.get("record-reopened")?.kind).toBe("as-expected");
  });

  test("is refused in a workbook with a name of somebody's own, and in a read-only one", async () => {
    const named = newWorkbook("Bok1.xlsx", ["Blad1"]);
    named.names = [{ name: "Skattesats", formula: "=0.3", sheetId: null, visible: true, comment: "" }];
    expect((await tryExcel({}, skipAll, { workbook: named })).outcome).toMatchObject({ detail: "Skattesats" });
    const locked = newWorkbook("Bok1.xlsx", ["Blad1"]);
    locked.readOnly = true;
    expect((await tryExcel({}, skipAll, { workbook: locked })).outcome).toMatchObject({ why: "read-only" });
  });

  test("stops between two probes and takes its sheets away", async () => {
    const stopper = new AbortController();
    const whoStops = () => ({
      "undo-kept-check": [
        () => {
          stopper.abort();
          return "done" as const;
        },
      ],
    });
    const excel = await tryExcel({}, whoStops, {
      signal: stopper.signal,
      steps: ["null-objects", "undo-kept", "swedish"],
    });
    expect(excel.outcome.kind).toBe("stopped");
    expect([...excel.results.keys()].at(-1)).toBe("undo-kept-check");
    expect(sheetsOf(excel.excel)).toEqual(["Blad1"]);
    expect(excelTrial({ workbook: await connected(), preferences: openPreferences() }).earlier()).toBeNull();
  });

  test("an Excel that ends at Ctrl+Z is told at the next visit, and undo groups are not used again", async () => {
    const steps = ["undo-groups", "record"] as const;
    const whoNeverAnswers = () => ({
      "record-saved": [() => "done" as const],
      "undo-hidden-back": [() => new Promise<never>(() => undefined)],
    });
    const first = tryExcel({ excelApi: "1.20" }, whoNeverAnswers, { steps });
    await untilAsked("undo-hidden-back");
    void first;
    const { outcome, results } = await tryExcel({ excelApi: "1.20" }, skipAll, { steps, start: "go-on" });
    expect(outcome.kind).toBe("done");
    expect(results.get("undo-hidden-back")).toMatchObject({ kind: "differs", saw: { code: "NoAnswer" } });
    expect(results.get("record-reopened")).toMatchObject({ kind: "differs", saw: { name: false } });
    expect(habitsNow()).toEqual({ undoGroups: "refused" });
  });

  test("a sheet that Excel does not let go is named", async () => {
    const { outcome } = await tryExcel({}, skipAll, {
      steps: ["swedish"],
      bend: ({ host }) => failWhere(host, '"Delete"', "GeneralException"),
    });
    if (outcome.kind !== "done") throw new Error(outcome.kind);
    expect(outcome.report.left).toContain("Medelkoll prov 1");
  });
});

test("what was proven of one build holds for no other", async () => {
  await tryExcel({ excelApi: "1.20" }, skipAll, {
    steps: ["undo-groups"],
    bend: (excel) => refuseGroups(excel, () => true),
  });
  expect(habitsNow()).toEqual({ undoGroups: "refused" });
  Object.assign(Office.context.diagnostics, { version: "16.79.1.0" });
  expect(habitsNow()).toEqual({ undoGroups: "unknown" });
});
