import { createHash } from "node:crypto";
import type { ExcelHabits } from "../../../src/core/host/excel-habits";
import type { SummaryDocument } from "../../../src/core/document/document";
import { sheetNames } from "../../../src/core/summary/names";
import { type PlatformName, platforms } from "office-host";
import { inTurn } from "../../support/every-way";
import { content, openedSample, reopened, type Session, summaryOf, write } from "./support/excel-with-summary";

/**
 * The same writes under what the documents and reports say of each Excel: a first write, a rewrite, putting back, putting back to nothing, and sheets
 * that fall away; with the merged undo group not asked for, taken, and refused.
 */

/** Its summary has charts. */
const sample = "returned/Bromma uppfoljning trygghet.xlsx";
// The machine that runs them may be busy.
jest.setTimeout(240_000);

const names = Object.keys(platforms) as readonly PlatformName[];
const works: ExcelHabits = { undoGroups: "works" };

/** A request that fails half-way, by its number, and how. */
const faults = [
  [1, "GeneralException"],
  [2, "UndoNotSupported"],
  [3, "GeneralException"],
] as const;

/** Short, so that a difference can be read; what differs is for the other tests to say. */
const digest = (session: Session): string =>
  createHash("sha256")
    .update(JSON.stringify(content(session)))
    .digest("hex");

/** The user types something: there is something to undo. */
function typed({ host: { model } }: Session): void {
  const sheetId = model.workbook.sheets[0]!.id;
  model.step("user", () => model.change({ kind: "cells", sheetId, area: { top: 90, left: 9, bottom: 90, right: 9 } }));
}

/** The same with one sheet more, that nothing refers to. */
function withOneMore(document: SummaryDocument): SummaryDocument {
  const [overview] = document.sheets;
  if (overview === undefined) throw new Error("An empty document");
  const cells = [{ row: 1, column: 1, style: "text" as const, value: { kind: "text" as const, text: "Underlag" } }];
  const bare = { tables: [], merges: [], conditionalLooks: [], rowHeights: new Map(), cells };
  const print = { ...overview.print, breaksAfterRows: [] };
  return { ...document, sheets: [...document.sheets, { ...overview, ...bare, print, name: sheetNames.sources }] };
}

describe.each(names)("in %s", (platform) => {
  async function wholeLife(session: Session): Promise<void> {
    const { workbook } = session;
    const nothing = digest(session);
    const sheets = session.host.model.workbook.sheets.length;
    const first = await summaryOf(session);
    const second = await summaryOf(session, "2025-06-30");
    expect(await write(session, first)).toMatchObject({ kind: "written" });
    const once = digest(session);
    expect(await write(session, second)).toMatchObject({ kind: "written" });
    expect(await workbook.restorePrevious()).toMatchObject({ kind: "written" });
    expect(digest(session)).toBe(once);
    expect(await write(session, withOneMore(first))).toMatchObject({ kind: "written" });
    const more = digest(session);
    expect(await write(session, first)).toMatchObject({ kind: "written" });
    expect(digest(session)).toBe(once);
    expect(await workbook.restorePrevious()).toMatchObject({ kind: "written" });
    expect(digest(session)).toBe(more);
    // Written once, there is nothing before it: everything of ours goes.
    const fresh = await openedSample(sample, { platform });
    await write(fresh, first);
    expect(await fresh.workbook.restorePrevious()).toMatchObject({ kind: "written", sheets: [] });
    expect(digest(fresh)).toBe(nothing);
    expect(fresh.host.model.workbook.sheets.length).toBe(sheets);
    fresh.close();
  }

  it("writes, rewrites, puts back, and takes away", async () => {
    const session = await openedSample(sample, { platform });
    await wholeLife(session);
    // Nothing is known of undo groups here, so none was asked for.
    expect(session.host.groupedBatches).toBe(0);
    session.close();
  });

  it.each(["at-the-call", "whole"] as const)("writes the same where its undo group is refused %s", async (refusal) => {
    const session = await openedSample(sample, { platform }, works);
    const { host } = session;
    host.groupRefusal = refusal;
    // Whatever the documents say that a group takes: this one takes nothing that we write.
    host.refuseInGroup("Range.formulas");
    const toldBefore = (await session.workbook.facts()).oneStepUndo;
    expect(await write(session, await summaryOf(session))).toMatchObject({ kind: "written" });
    expect([toldBefore, (await session.workbook.facts()).oneStepUndo]).toEqual([host.platform.keepsUndo, false]);
    expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "written", sheets: [] });
    await wholeLife(session);
    // Asked for once, refused, and never asked for again.
    expect(host.groupedBatches).toBe(host.platform.keepsUndo ? 1 : 0);
    session.close();
  });

  it("asks for an undo group only where no document says that it is refused", async () => {
    const session = await openedSample(sample, { platform }, works);
    const { host } = session;
    await wholeLife(session);
    expect(host.groupedBatches > 0).toBe(host.platform.keepsUndo);
    expect(host.faults.batches.filter(({ error }) => error === "UndoNotSupported")).toEqual([]);
    session.close();
  });

  it("leaves the undo list as it says that it does", async () => {
    const session = await openedSample(sample, { platform });
    const { model } = session.host;
    const { undo } = await session.workbook.facts();
    const document = await summaryOf(session);
    const before = digest(session);
    typed(session);
    await write(session, document);
    if (undo === "lost-by-every-write") expect(model.canUndo).toBe(false);
    else {
      model.undo();
      expect(digest(session)).toBe(before);
      expect((await session.workbook.summaryState()).kind).toBe("none");
      // The sheet of the record was hidden before that.
      if (undo === "kept") model.undo();
      expect(model.canUndo).toBe(undo === "kept");
    }
    await write(session, document);
    typed(session);
    await write(session, document);
    if (undo !== "lost-by-every-write") model.undo();
    expect(model.canUndo).toBe(undo !== "lost-by-every-write");
    session.close();
  });

  it("is as it was, or whole, whatever fails where: a first write, a rewrite, putting back, and putting back to nothing", async () => {
    const acts = ["first", "rewrite", "restore", "to-nothing"] as const;
    const session = await openedSample(sample, { platform });
    const nothing = digest(session);
    const documents = [await summaryOf(session), await summaryOf(session, "2025-06-30")] as const;
    session.close();
    for (const act of acts) {
      for (const [sync, code] of inTurn(faults, names.indexOf(platform) + acts.indexOf(act))) {
        const stage = await openedSample(sample, { platform });
        const { workbook, host } = stage;
        if (act !== "first") await write(stage, documents[0]);
        const one = digest(stage);
        if (act === "restore") await write(stage, documents[1]);
        const before = digest(stage);
        host.faults.reset();
        host.faults.fail(sync, code, "middle");
        const writes = act === "first" || act === "rewrite";
        const doing = () => (writes ? write(stage, documents[act === "first" ? 0 : 1]) : workbook.restorePrevious());
        const result = await doing();
        const then = digest(stage);
        if (result.kind !== "written") {
          expect(result).toMatchObject({ kind: "refused" });
          // What is left in between says so, and can be put back.
          const isBetween = then !== before;
          expect((await workbook.summaryState()).kind === "unfinished").toBe(isBetween);
          if (isBetween) expect(await workbook.restorePrevious()).toMatchObject({ kind: "written" });
          const goal = act === "to-nothing" && isBetween ? nothing : before;
          expect([act, sync, code, digest(stage)]).toEqual([act, sync, code, goal]);
        } else if (act === "restore") expect(then).toBe(one);
        else if (act === "to-nothing") expect(then).toBe(nothing);
        stage.close();
      }
    }
  });

  it("is put back when everything fails half-way, also after Excel is opened anew", async () => {
    const session = await openedSample(sample, { platform });
    const first = await summaryOf(session);
    const second = await summaryOf(session, "2025-06-30");
    await write(session, first);
    const once = digest(session);
    session.host.faults.reset();
    for (let sync = 2; sync < 9; sync += 1)
      session.host.faults.fail(sync, "GeneralException", sync === 2 ? "middle" : "before");
    expect(await write(session, second)).toMatchObject({ kind: "refused", left: "unfinished" });
    const again = await reopened(session, { platform });
    expect(await again.workbook.restorePrevious()).toMatchObject({ kind: "written" });
    expect(digest(again)).toBe(once);
    again.close();
  });
});

/** Whatever a first write and a rewrite do. */
const members = [
  ...["WorksheetCollection.add", "Worksheet.tabColor", "Worksheet.gridlines", "WorksheetFreezePanes.freezeAt"],
  ...["NamedItemCollection.add", "NamedItem.visible", "NamedItem.delete", "TableCollection.add", "Table.resize"],
  ...[
    "Range.formulas",
    "Range.numberFormat",
    "Range.clear",
    "Range.merge",
    "RangeFormat.columnWidth",
    "RangeFont.bold",
  ],
  ...["ConditionalFormatCollection.add", "PageLayout.zoom", "PageLayout.setPrintTitleRows"],
  ...["ChartCollection.add", "Chart.name", "ChartSeries.setValues", "ChartTitle.text"],
];

describe("where an undo group refuses", () => {
  let first: SummaryDocument, second: SummaryDocument, once: string, twice: string;
  beforeAll(async () => {
    const session = await openedSample(sample, { platform: "windows" });
    first = await summaryOf(session);
    second = await summaryOf(session, "2025-06-30");
    await write(session, first);
    once = digest(session);
    await write(session, second);
    twice = digest(session);
    session.close();
  });

  it.each(members)("%s, the same is written without one", async (member) => {
    const session = await openedSample(sample, { platform: "windows" }, works);
    session.host.refuseInGroup(member);
    expect(await write(session, first)).toMatchObject({ kind: "written" });
    expect(digest(session)).toBe(once);
    expect(await write(session, second)).toMatchObject({ kind: "written" });
    expect(digest(session)).toBe(twice);
    expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "written" });
    expect(digest(session)).toBe(once);
    // Refused once, and never asked for again.
    expect(session.host.faults.batches.filter(({ error }) => error === "UndoNotSupported").length).toBe(1);
    session.close();
  });
});

describe.each(["windows", "mac"] as const)("in %s with another workbook in front", (platform) => {
  it.each([
    ["the first summary", false],
    ["a later summary", true],
  ])("nothing of %s is written, and what to do is said", async (_what, withOld) => {
    const session = await openedSample(sample, { platform });
    const document = await summaryOf(session);
    const later = await summaryOf(session, "2025-06-30");
    if (withOld) await write(session, document);
    const before = digest(session);
    session.host.otherWorkbookInFront(true);
    const refused = { kind: "refused", left: "as-before", remark: { code: "EXC-08" } };
    expect(await write(session, later)).toMatchObject(refused);
    if (withOld) expect(await session.workbook.restorePrevious()).toMatchObject(refused);
    expect(digest(session)).toBe(before);
    session.host.otherWorkbookInFront(false);
    expect(await write(session, later)).toMatchObject({ kind: "written" });
    session.close();
  });
});

it("sets the fit to pages once more where Excel has dropped it", async () => {
  const session = await openedSample(sample, { platform: "windows" });
  const document = await summaryOf(session);
  session.host.limits.lostFits = document.sheets.length;
  expect(await write(session, document)).toMatchObject({ kind: "written" });
  const fits = session.host.model.workbook.sheets.slice(1).map(({ page }) => page.zoom);
  expect(fits.filter((zoom) => "horizontalFitToPages" in zoom).length).toBe(document.sheets.length);
  session.close();
});

it.each([
  [false, "SKR-01"],
  [true, "EXC-02"],
])("takes AccessDenied for a protected sheet only where one is protected: %s", async (isProtected, code) => {
  const session = await openedSample(sample, { platform: "windows" });
  const document = await summaryOf(session);
  await write(session, document);
  session.host.faults.reset();
  session.host.faults.fail(2, "AccessDenied");
  const { model } = session.host;
  session.host.faults.before(2, () => {
    const sheet = model.sheetNamed("Projekt");
    if (!sheet || !isProtected) return;
    model.change({ kind: "structure", sheetId: sheet.id });
    sheet.protection = { password: null };
  });
  expect(await write(session, document)).toMatchObject({ kind: "refused", left: "as-before", remark: { code } });
  session.close();
});

it("says that a cell is edited, by either of the codes that the documents have for it", async () => {
  const session = await openedSample(sample, { platform: "ltsc2021" });
  const document = await summaryOf(session);
  session.host.editCell(true);
  expect(await session.workbook.read()).toMatchObject({ refusal: { code: "EXC-01" } });
  expect(await write(session, document)).toMatchObject({ kind: "refused", remark: { code: "EXC-01" } });
  session.host.editCell(false);
  session.host.faults.reset();
  session.host.faults.fail(1, "InvalidOperation");
  expect(await session.workbook.read()).toMatchObject({ refusal: { code: "EXC-01" } });
  session.host.faults.reset();
  session.host.faults.fail(1, "InvalidOperation");
  expect(await write(session, document)).toMatchObject({ kind: "refused", remark: { code: "EXC-01" } });
  session.close();
});

it("is one step of undo where the self-test has seen a group work, however many requests it takes", async () => {
  const session = await openedSample(sample, { platform: "mac" }, works);
  const { host } = session;
  const first = await summaryOf(session);
  const second = await summaryOf(session, "2025-06-30");
  await write(session, first);
  const once = digest(session);
  expect(host.groupedBatches).toBe(1);
  host.faults.maxRequestBytes = 150_000;
  expect(await write(session, second)).toMatchObject({ kind: "written" });
  expect(host.groupedBatches).toBeGreaterThan(2);
  host.model.undo();
  expect(digest(session)).toBe(once);
  // Sheets that fall away are deleted, which no group takes: it is not asked for one.
  host.faults.reset();
  expect(await write(session, withOneMore(first))).toMatchObject({ kind: "written" });
  const asked = host.groupedBatches;
  expect(await write(session, first)).toMatchObject({ kind: "written" });
  expect(host.groupedBatches).toBe(asked);
  session.close();
});
