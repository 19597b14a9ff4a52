import {
  associateCommands,
  connect,
  displayLanguage,
  officeLook,
  openPreferences,
  showPane,
} from "../../../src/adapters/excel/connect";
import type { PlaceInWorkbook } from "../../../src/core/host/open-workbook";
import { noSettings } from "../../../src/core/host/workbook-settings";
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
    session.host.faults.fail(1, "InvalidOperationInCellEditMode");
    expect(await session.workbook.goTo({ sheet: "Läs mig", cell: "A1" })).toMatchObject({ code: "EXC-01" });
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

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

describe("what is remembered", () => {
  it("lies in the workbook and outlasts the pane", async () => {
    const session = await openedSample(sample);
    expect(await session.workbook.loadSettings()).toEqual(noSettings);
    const settings = { ...noSettings, turnedOff: ["UPP-01"], asOf: "2024-11-13" };
    expect(await session.workbook.saveSettings(settings)).toBeNull();
    const again = await reopened(session);
    expect(await again.workbook.loadSettings()).toEqual(settings);
    again.close();
  });

  it("is left out where it cannot be understood", async () => {
    const session = await openedSample(sample);
    Office.context.document.settings.set("medelkoll", { turnedOff: 7, asOf: "i går" });
    expect(await session.workbook.loadSettings()).toEqual(noSettings);
    session.close();
  });

  it("says so when it cannot be saved", async () => {
    const session = await openedSample(sample);
    const kept = Object.getOwnPropertyDescriptor(window, "Office")!;
    Reflect.deleteProperty(window, "Office");
    const result = session.workbook.saveSettings(noSettings);
    Object.defineProperty(window, "Office", kept);
    expect(await result).toMatchObject({ code: "EXC-15" });
    session.close();
  });

  it("can be a small choice of one person on one computer", async () => {
    const session = await openedSample(sample);
    const preferences = await openPreferences();
    preferences.set("tab", "review");
    expect([preferences.get("tab"), preferences.get("none"), (await openPreferences()).get("tab")]).toEqual([
      "review",
      null,
      "review",
    ]);
    expect(Object.keys(localStorage).join()).toContain("medelkoll");
    preferences.clear();
    expect(preferences.get("tab")).toBeNull();
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
