import { remark, refusal } from "../../../src/core/findings/finding";
import type { SourceFile } from "../../../src/core/run/source-file";
import { workbookOf } from "../../support/snapshot";
import { ribbonOver } from "./fake-ports";

const heading = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall kr", "Status"];
const good = workbookOf({ Blad: [heading, ["TI-1", "Ljus", "Farsta", 1_000_000, 900_000, "Pågår"]] });
/** Amounts whose unit nobody states and whose size does not tell. */
const unitless = workbookOf({
  Blad: [
    ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat", "Utfall", "Status"],
    ["TI-1", "Ljus", "Farsta", 5_000, 4_000, "Pågår"],
  ],
});
const empty = workbookOf({ Anteckningar: [["Ring Farsta"]] });

describe("checkWorkbook", () => {
  it("checks and shows the result in the pane", async () => {
    const ribbon = ribbonOver({ snapshot: good });
    await ribbon.press("checkWorkbook");
    expect(ribbon.done).toEqual(["show pane"]);
    expect(ribbon.board.last()).toMatchObject({ end: { kind: "checked" }, screen: "check" });
    expect(ribbon.board.last()?.outcome?.totals.projects).toBe(1);
  });

  it("goes to the worst finding where the host cannot show the pane", async () => {
    const broken = workbookOf({ Blad: [heading, ["TI-1", "Ljus", "Farsta", "se bilaga", 900_000, "Pågår"]] });
    const ribbon = ribbonOver({ snapshot: broken, showsPane: false });
    await ribbon.press("checkWorkbook");
    const worst = ribbon.board.last()?.outcome?.findings.find(({ at }) => at.cell !== undefined)?.at;
    expect(worst?.cell).toBeDefined();
    expect(ribbon.done).toEqual(["show pane", `go to ${worst?.sheet ?? ""}!${worst?.cell ?? ""}`]);
  });

  it("uses what the workbook remembers, and today when no day is remembered", async () => {
    const ribbon = ribbonOver({ snapshot: unitless, settings: { answers: { unit: "tkr" } } });
    await ribbon.press("checkWorkbook");
    expect(ribbon.checked[0]).toMatchObject({ asOf: "2024-11-13", selection: {} });
    expect(ribbon.board.last()?.outcome?.totals.granted.ore).toBe(500_000_000n);
    const dated = ribbonOver({ snapshot: good, settings: { asOf: "2024-09-30" } });
    await dated.press("checkWorkbook");
    expect(dated.checked[0]?.asOf).toBe("2024-09-30");
  });

  it("tells of a workbook that Excel would not let it read", async () => {
    const why = refusal("EXC-01", { file: "bok.xlsx" }, {});
    const read = (): Promise<SourceFile> => Promise.resolve({ name: "bok.xlsx", size: 0, sha256: "", refusal: why });
    const ribbon = ribbonOver({ snapshot: good, read });
    await ribbon.press("checkWorkbook");
    expect(ribbon.board.last()?.outcome?.findings.map(({ code }) => code)).toContain("EXC-01");
  });
});

describe("what Ctrl+Z takes back", () => {
  it.each(["checkWorkbook", "createSummary"])(
    "%s: that reading may empty it is told in the pane first",
    async (name) => {
      const ribbon = ribbonOver({ snapshot: good, told: [] });
      await ribbon.press(name);
      expect([ribbon.checked, ribbon.done]).toEqual([[], ["show pane"]]);
      expect(ribbon.board.last()).toEqual({ outcome: null, end: { kind: "untold" }, screen: "check" });
    },
  );

  it.each(["lost-by-first-write", "lost-by-every-write"] as const)("a summary waits for that too: %s", async (undo) => {
    const ribbon = ribbonOver({ snapshot: good, told: ["reading"], facts: { undo } });
    await ribbon.press("createSummary");
    expect([ribbon.written, ribbon.done]).toEqual([[], ["show pane"]]);
    expect(ribbon.board.last()).toMatchObject({ end: { kind: "untold" }, screen: "summary" });
    expect(ribbon.board.last()?.outcome?.totals.projects).toBe(1);
  });

  it("nothing has to be told where nothing empties it", async () => {
    const ribbon = ribbonOver({ snapshot: good, told: [], facts: { undo: "kept", readingMayLoseUndo: false } });
    await ribbon.press("createSummary");
    expect(ribbon.done).toEqual(["write", "go to Sammanställning!A1"]);
  });
});

describe("createSummary", () => {
  it("writes and goes to the overview, without the pane", async () => {
    const ribbon = ribbonOver({ snapshot: good });
    await ribbon.press("createSummary");
    expect(ribbon.done).toEqual(["write", "go to Sammanställning!A1"]);
    expect(ribbon.written.map(({ language, sheets }) => [language, sheets.length])).toEqual([["sv", 3]]);
    expect(ribbon.board.last()).toMatchObject({ end: { kind: "written" }, screen: "summary" });
  });

  it("writes nothing while a question about amounts is open, and shows the questions", async () => {
    const ribbon = ribbonOver({ snapshot: unitless });
    await ribbon.press("createSummary");
    expect(ribbon.done).toEqual(["show pane"]);
    expect(ribbon.board.last()).toMatchObject({ end: { kind: "open-questions" }, screen: "questions" });
  });

  it("writes once the question is answered", async () => {
    const ribbon = ribbonOver({ snapshot: unitless, settings: { answers: { unit: "tkr" } } });
    await ribbon.press("createSummary");
    expect(ribbon.done[0]).toBe("write");
  });

  it("writes nothing where there is no project", async () => {
    const ribbon = ribbonOver({ snapshot: empty });
    await ribbon.press("createSummary");
    expect(ribbon.done).toEqual(["show pane"]);
    expect(ribbon.board.last()).toMatchObject({ end: { kind: "nothing-to-write" }, screen: "check" });
  });

  it("leaves to the pane whether somebody's changes are written over", async () => {
    const cells = [{ sheet: "Projekt", cell: "C5" }];
    const ribbon = ribbonOver({ snapshot: good, write: () => ({ kind: "edited", cells }) });
    await ribbon.press("createSummary");
    expect(ribbon.done).toEqual(["write", "show pane"]);
    expect(ribbon.board.last()).toMatchObject({ end: { kind: "edited", cells }, screen: "summary" });
  });

  it("tells why the workbook refused, and where, also without a pane", async () => {
    const why = remark("SKR-03", { file: "bok.xlsx", sheet: "Projekt", cell: "B9" }, { sheet: "Projekt", cell: "B9" });
    const ribbon = ribbonOver({
      snapshot: good,
      showsPane: false,
      write: () => ({ kind: "refused", remark: why, left: "as-before" }),
    });
    await ribbon.press("createSummary");
    expect(ribbon.done).toEqual(["write", "show pane", "go to Projekt!B9"]);
    expect(ribbon.board.last()).toMatchObject({ end: { kind: "refused", remark: { code: "SKR-03" } } });
  });
});

describe("a run", () => {
  it("lets the button go when something of ours fails, and says what", async () => {
    const ribbon = ribbonOver({ snapshot: good, read: () => Promise.reject(new Error("not our day")) });
    await ribbon.press("createSummary");
    expect(ribbon.board.last()).toEqual({
      outcome: null,
      end: { kind: "fault", what: "not our day" },
      screen: "check",
    });
    expect(ribbon.done).toEqual(["show pane"]);
    expect(ribbon.board.isRunning()).toBe(false);
  });

  it("is the only one: a second press shows the pane and starts nothing", async () => {
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const read = async (): Promise<SourceFile> => {
      await held;
      return { name: "bok.xlsx", size: 0, sha256: "", snapshot: good, remarks: [] };
    };
    const ribbon = ribbonOver({ snapshot: good, read });
    const first = ribbon.press("createSummary");
    await ribbon.press("createSummary");
    expect(ribbon.done).toEqual(["show pane"]);
    expect(ribbon.checked).toHaveLength(0);
    goOn();
    await first;
    expect(ribbon.checked).toHaveLength(1);
    expect(ribbon.board.isRunning()).toBe(false);
  });
});

describe("the board", () => {
  it("is shared with the pane: what the pane runs keeps the ribbon waiting, and each is told of the other", async () => {
    const ribbon = ribbonOver({ snapshot: good });
    const told: boolean[] = [];
    const stop = ribbon.board.subscribe(() => told.push(ribbon.board.isRunning()));
    const end = ribbon.board.start();
    await ribbon.press("checkWorkbook");
    expect(ribbon.checked).toHaveLength(0);
    end?.(null);
    expect(ribbon.board.last()).toBeNull();
    await ribbon.press("checkWorkbook");
    expect(told).toEqual([true, false, true, false]);
    stop();
    ribbon.board.start();
    expect(told).toHaveLength(4);
  });

  it("ends a run once: a late end of an old run does not free a new one", () => {
    const { board } = ribbonOver({ snapshot: good });
    const end = board.start();
    end?.(null);
    board.start();
    end?.(null);
    expect(board.isRunning()).toBe(true);
  });
});

it("showPane shows the pane", async () => {
  const ribbon = ribbonOver({ snapshot: good });
  await ribbon.press("showPane");
  expect(ribbon.done).toEqual(["show pane"]);
});

it("showCollect opens the screen for several nämnder, and touches nothing", async () => {
  const ribbon = ribbonOver({ snapshot: good });
  await ribbon.press("showCollect");
  expect(ribbon.done).toEqual(["show pane"]);
  expect(ribbon.checked).toHaveLength(0);
  expect(ribbon.board.last()).toEqual({ outcome: null, end: { kind: "shown" }, screen: "collect" });
});

it("createSummary leaves a summary of several workbooks to the pane's question", async () => {
  const about = { scope: "consolidated", workbooks: 20, projects: 61 } as const;
  const write = () => ({ kind: "other-summary", about, asOf: "2024-11-13", drops: ["Källor"] }) as const;
  const ribbon = ribbonOver({ snapshot: good, write });
  await ribbon.press("createSummary");
  expect(ribbon.done).toEqual(["write", "show pane"]);
  expect(ribbon.board.last()).toMatchObject({ end: { kind: "other-summary", about }, screen: "summary" });
});
