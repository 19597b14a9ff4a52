import {
  associateCommands,
  connect,
  displayLanguage,
  officeLook,
  openNewWorkbook,
  openPreferences,
  showPane,
} from "../../../src/adapters/excel/connect";
import type { PlaceInWorkbook } from "../../../src/core/host/open-workbook";
import { noSettings } from "../../../src/core/host/workbook-settings";
import { renameSheet } from "office-host";
import { openSample } from "./support/open-sample";
import { openedSample, reopened, summaryOf, write } from "./support/excel-with-summary";

const sample = "returned/TK_trygghet_2023_v3_slutlig.xlsx";

const inExcel = (act: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context);
    await context.sync();
  });

async function whereTheUserIs(): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    await context.sync();
    return cell.address.replaceAll("'", "");
  });
}

describe("connecting", () => {
  it("gives a remark where there is no Office", async () => {
    const kept = Object.getOwnPropertyDescriptor(window, "Office");
    Reflect.deleteProperty(window, "Office");
    expect(await connect(10)).toMatchObject({ code: "EXC-16" });
    if (kept) Object.defineProperty(window, "Office", kept);
  });

  it("says what is missing in an Excel that is too old", async () => {
    const excel = await openSample(sample, { excelApi: "1.8" });
    expect(await connect()).toMatchObject({ code: "EXC-06", params: { set: "ExcelApi 1.9" } });
    excel.close();
  });

  it("tells what the host is", async () => {
    const session = await openedSample(sample, { excelApi: "1.14" });
    const facts = await session.workbook.facts();
    expect(facts).toMatchObject({
      host: "Excel",
      oneStepUndo: false,
      canSeeMerges: true,
      settingsWork: true,
      readOnly: false,
    });
    expect(facts.platform).toBe("Mac (EXCEL MAC)");
    expect(facts.requirementSets.filter(({ supported }) => supported).at(-1)?.name).toBe("ExcelApi 1.14");
    session.close();
  });
});

describe("going to a cell", () => {
  it("selects it, and goes back to where the user was before the first", async () => {
    const session = await openedSample(sample);
    const { workbook } = session;
    const start = await whereTheUserIs();
    const visible = session.host.model.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
    const last = visible.at(-1)!.name;
    expect(await workbook.goTo({ sheet: last, cell: "C4" })).toBeNull();
    expect(await workbook.goTo({ sheet: visible[0]!.name, cell: "B2:B3" })).toBeNull();
    expect(await whereTheUserIs()).toBe(`${visible[0]!.name}!B2`);
    expect(await workbook.goBack()).toBeNull();
    expect(await whereTheUserIs()).toBe(start);
    expect(await workbook.goBack()).toBeNull();
    session.close();
  });

  it("shows nothing that is hidden, and says what is not there", async () => {
    const session = await openedSample(sample);
    const hidden = session.host.model.workbook.sheets.find(({ visibility }) => visibility !== "Visible")!.name;
    const start = await whereTheUserIs();
    for (const place of [
      { sheet: hidden, cell: "A1" },
      { sheet: "Finns inte", cell: "A1" },
      { sheet: session.host.model.workbook.sheets[0]!.name, cell: "ingenstans" },
    ]) {
      expect(await session.workbook.goTo(place)).toMatchObject({ code: "EXC-13", params: place });
    }
    expect(await whereTheUserIs()).toBe(start);
    session.host.faults.reset();
    for (const sync of [1, 2]) session.host.faults.fail(sync, "InvalidOperationInCellEditMode");
    expect(await session.workbook.goTo({ sheet: "Läs mig", cell: "A1" })).toMatchObject({ code: "EXC-01" });
    session.close();
  });

  it("works from a chart, where there is no place to go back to, and says when another workbook is in front", async () => {
    const session = await openedSample(sample, { platform: "windows" });
    session.host.chartInFront(true);
    expect(await session.workbook.goTo({ sheet: "Läs mig", cell: "A1" })).toBeNull();
    session.host.chartInFront(false);
    expect(await whereTheUserIs()).toBe("Läs mig!A1");
    expect(await session.workbook.goBack()).toBeNull();
    expect(await whereTheUserIs()).toBe("Läs mig!A1");
    session.host.otherWorkbookInFront(true);
    expect(await session.workbook.goTo({ sheet: "Läs mig", cell: "A1" })).toMatchObject({ code: "EXC-08" });
    session.close();
  });
});

describe("changes", () => {
  it("are told when others make them, and until the telling is stopped", async () => {
    const session = await openedSample(sample);
    const { model } = session.host;
    const sheet = model.workbook.sheets[0]!;
    const seen: PlaceInWorkbook[] = [];
    const typed = (row: number): void => {
      const area = { top: row, left: 3, bottom: row, right: 3 };
      model.step("user", () => model.change({ kind: "cells", sheetId: sheet.id, area }));
    };
    const stop = await session.workbook.onChange((place) => seen.push(place));
    await inExcel(({ workbook }) => {
      workbook.worksheets.getFirst().getRange("A1").values = [["av oss"]];
    });
    await write(session, await summaryOf(session));
    await settled();
    expect(seen).toEqual([]);
    typed(2);
    await settled();
    expect(seen).toEqual([{ sheet: sheet.name, cell: "C2" }]);
    stop();
    await settled();
    typed(3);
    await settled();
    expect(seen.length).toBe(1);
    session.close();
  });
});

describe("the sheets", () => {
  it("tell when they come, go, are shown or clicked in, and what stands there is then known", async () => {
    const session = await openedSample(sample);
    const { workbook, host } = session;
    const { model } = host;
    const users = model.workbook.sheets.map(({ name }) => name);
    expect(await workbook.summaryState()).toMatchObject({ kind: "none", others: users, run: null });
    let told = 0;
    const stop = await workbook.onSheets(() => (told += 1));
    await write(session, await summaryOf(session));
    await settled();
    expect(told).toBeGreaterThan(0);
    const written = await workbook.summaryState();
    expect(written).toMatchObject({ kind: "whole", overview: "Sammanställning", others: users, restoresTo: "nothing" });
    expect(written.run).not.toBeNull();
    const overview = model.workbook.sheets.find(({ name }) => name === "Sammanställning")!;
    model.step("user", () => {
      model.change({ kind: "sheet-renamed", sheetId: overview.id });
      renameSheet(model, overview, "Läget");
    });
    told = 0;
    model.step("user", () => model.change({ kind: "selection", sheetId: overview.id }));
    await settled();
    expect(told).toBe(1);
    const renamed = await workbook.summaryState();
    expect(renamed).toMatchObject({ kind: "whole", overview: "Läget", run: written.run });
    expect(renamed.sheets[0]).toBe("Läget");
    model.step("user", () => {
      model.change({ kind: "sheet-visibility", sheetId: overview.id });
      overview.visibility = "Hidden";
    });
    expect(await workbook.summaryState()).toMatchObject({ kind: "whole", overview: null });
    told = 0;
    while (model.canUndo) model.undo();
    await settled();
    expect(told).toBeGreaterThan(0);
    expect(await workbook.summaryState()).toMatchObject({ kind: "none", sheets: [], run: null, others: users });
    stop();
    await settled();
    told = 0;
    model.step("user", () => model.change({ kind: "selection", sheetId: overview.id }));
    await settled();
    expect(told).toBe(0);
    session.close();
  });
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

describe("what is remembered", () => {
  it("lies in the workbook and outlasts the pane", async () => {
    const session = await openedSample(sample);
    expect(await session.workbook.loadSettings()).toEqual(noSettings);
    const settings = { ...noSettings, turnedOff: ["UPP-01"], asOf: "2024-11-13" };
    expect(await session.workbook.saveSettings(settings, noSettings)).toEqual({
      settings,
      stored: settings,
      remark: null,
    });
    const again = await reopened(session);
    expect(await again.workbook.loadSettings()).toEqual(settings);
    again.close();
  });

  it("is left out where it cannot be understood", async () => {
    const session = await openedSample(sample);
    session.host.settingsSavedElsewhere({ medelkoll: { turnedOff: 7, asOf: "i går" } });
    expect(await session.workbook.loadSettings()).toEqual(noSettings);
    session.close();
  });

  it("says so when it cannot be saved", async () => {
    const session = await openedSample(sample);
    const kept = Object.getOwnPropertyDescriptor(window, "Office")!;
    Reflect.deleteProperty(window, "Office");
    const result = await session.workbook.saveSettings({ ...noSettings, edition: "ny" }, noSettings);
    Object.defineProperty(window, "Office", kept);
    expect(result).toMatchObject({ stored: noSettings, remark: { code: "EXC-15" } });
    session.close();
  });

  it("keeps what two people answer in one workbook, and says when one answer takes the other's place", async () => {
    const session = await openedSample(sample);
    const { workbook, host } = session;
    const mine = { ...noSettings, answers: { headings: { utfall: "spent" } }, turnedOff: ["UPP-01"] };
    const { stored } = await workbook.saveSettings(mine, noSettings);
    // Another pane began with the same and has answered more; this one still has its own copy.
    host.settingsSavedElsewhere({
      medelkoll: { ...stored, answers: { ...stored.answers, unit: "tkr" }, edition: "2024" },
    });
    const more = { ...stored, answers: { ...stored.answers, costSign: "minus" as const }, turnedOff: [] };
    const joined = { ...more, answers: { ...more.answers, unit: "tkr" }, edition: "2024" };
    expect(await workbook.saveSettings(more, stored)).toEqual({ settings: joined, stored: joined, remark: null });
    expect(await workbook.loadSettings()).toEqual(joined);
    host.settingsSavedElsewhere({ medelkoll: { ...joined, answers: { ...joined.answers, unit: "mnkr" } } });
    const other = { ...joined, answers: { ...joined.answers, unit: "kr" as const } };
    const since = await workbook.saveSettings(other, { ...joined, answers: { ...joined.answers, unit: "tkr" } });
    expect(since).toMatchObject({ settings: other, stored: other, remark: { code: "EXC-17", params: { count: 1 } } });
    session.close();
  });

  it("says so when there is no room for it, and leaves what is stored", async () => {
    const session = await openedSample(sample);
    const many = Object.fromEntries(
      Array.from({ length: 30_000 }, (_unused, at) => [`projekt ${at} med ett långt namn`, null]),
    );
    const settings = { ...noSettings, settlements: { matches: many } };
    const { remark, stored } = await session.workbook.saveSettings(settings, noSettings);
    expect([remark?.code, stored]).toEqual(["EXC-18", noSettings]);
    expect(await session.workbook.loadSettings()).toEqual(noSettings);
    session.host.limits.mostSettingsBytes = 10;
    const small = await session.workbook.saveSettings({ ...noSettings, edition: "2024" }, noSettings);
    expect(small.remark?.code).toBe("EXC-15");
    session.close();
  });

  it("can be a small choice of one person on one computer", async () => {
    const session = await openedSample(sample);
    const preferences = openPreferences();
    preferences.set("tab", "review");
    expect([preferences.get("tab"), preferences.get("none"), openPreferences().get("tab")]).toEqual([
      "review",
      null,
      "review",
    ]);
    expect(Object.keys(localStorage).join()).toContain("medelkoll");
    preferences.clear();
    expect(preferences.get("tab")).toBeNull();
    const refuses = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("no room");
    });
    preferences.set("tab", "review");
    expect(preferences.get("tab")).toBe("review");
    refuses.mockRestore();
    session.close();
  });
});

describe("surroundings", () => {
  it.each([
    ["sv-SE", "sv"],
    ["sv-FI", "sv"],
    ["en-GB", "en"],
    ["fi-FI", "en"],
  ])("%s speaks %s", async (given, language) => {
    const session = await openedSample(sample, { displayLanguage: given });
    expect(displayLanguage()).toBe(language);
    session.close();
  });

  it("are unknown where Office does not say how it looks", async () => {
    const session = await openedSample(sample);
    expect(officeLook()).toEqual({ isDark: null, ground: null });
    session.close();
  });

  it("run the commands of the ribbon in a shared runtime, and tell Office when they are done", async () => {
    const session = await openedSample(sample, { sharedRuntime: true });
    const ran: string[] = [];
    expect(associateCommands({ review: () => Promise.resolve(void ran.push("review")) })).toBe(true);
    await session.channel.invokeCommand("review");
    expect(ran).toEqual(["review"]);
    session.host.showPane(false);
    expect(await showPane()).toBe(true);
    expect(session.host.isPaneVisible).toBe(true);
    session.close();
  });

  it("cannot bring the pane forward without a shared runtime", async () => {
    const session = await openedSample(sample);
    expect(await showPane()).toBe(false);
    session.close();
  });
});

describe("a new workbook", () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 251);

  it("is opened from a file, byte for byte, and the open one is not touched", async () => {
    const excel = await openedSample(sample);
    const before = JSON.stringify(excel.model.workbook.sheets.map(({ name, cells }) => [name, cells.size]));
    let opened: Uint8Array | null = null;
    excel.host.onNewWorkbook((file) => void (opened = file));
    expect(await openNewWorkbook(bytes)).toBeNull();
    expect(opened).toEqual(bytes);
    expect(JSON.stringify(excel.model.workbook.sheets.map(({ name, cells }) => [name, cells.size]))).toBe(before);
    expect(excel.model.canUndo).toBe(false);
    excel.close();
  });

  it("is told of when Excel refuses it", async () => {
    const excel = await openedSample(sample);
    excel.host.breakMember("Application.createWorkbook", "NotImplemented");
    expect(await openNewWorkbook(bytes)).toMatchObject({ code: "EXC-14", params: { code: "NotImplemented" } });
    excel.close();
  });
});
