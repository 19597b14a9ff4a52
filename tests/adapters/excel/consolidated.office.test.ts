import { readFileSync } from "node:fs";
import { join } from "node:path";
import { followUp } from "../../../src/core/run/follow-up";
import type { SourceFile } from "../../../src/core/run/source-file";
import { buildSummary } from "../../../src/core/summary/build-summary";
import { remembering } from "../../../src/core/values/remembering";
import type { SummaryDocument } from "../../../src/core/document/document";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { inTurn } from "../../support/every-way";
import { handInBytes, library, samples } from "../../support/returned";
import {
  content,
  isMarked,
  openedSample,
  reopened,
  type Session,
  summaryOf,
  visible,
  write,
} from "./support/excel-with-summary";

/** The consolidated document and that of one workbook take each other's place in the open workbook. */

jest.setTimeout(240_000);

const own = "returned/Kyrkogardsnamnden uppfoljningsrapport.xlsx";
const three = ["Sammanställning", "Projekt", "Iakttagelser"];

const sample = (path: string): SourceFile =>
  handInBytes(path.split("/").at(-1) ?? path, new Uint8Array(readFileSync(join(samples, path))));

const consolidated = remembering((asOf: string): SummaryDocument => {
  const outcome = followUp([sample(own), sample("returned/Farsta sdf tkr.xlsx")], {
    edition: library.editions[0],
    profile: library.profile,
    asOf: asOf as IsoDate,
    answers: {},
    granted: sample("granted-register.xlsx"),
  });
  return buildSummary(outcome, { scope: "consolidated", language: "sv", withCharts: true });
});

const many = consolidated("2024-11-13").sheets.map(({ name }) => name);

const tabs = ({ host }: Session): readonly string[] =>
  host.model.workbook.sheets.flatMap(({ name, visibility }) => (visibility === "Visible" ? [name] : []));

async function type(sheet: string, cell: string, content: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[content]];
    await context.sync();
  });
}

it("says on the tab what the edition calls its receivers", async () => {
  const named = consolidated("2024-11-13");
  const ours: SummaryDocument = {
    ...named,
    sheets: named.sheets.map((sheet) => (sheet.name === "Per nämnd" ? { ...sheet, called: "Per förening" } : sheet)),
  };
  const names = many.map((name) => (name === "Per nämnd" ? "Per förening" : name));
  const session = await openedSample(own);
  const users = tabs(session);
  expect(await write(session, ours)).toMatchObject({ kind: "written", sheets: names });
  expect(tabs(session)).toEqual([...users, ...names]);
  session.close();
});

it("writes every sheet of the consolidated document, again without change, and takes all of it away", async () => {
  const session = await openedSample(own);
  const before = visible(session.host.model.workbook);
  const users = tabs(session);
  expect(await write(session, consolidated("2024-11-13"))).toMatchObject({ kind: "written", sheets: many });
  const once = visible(session.host.model.workbook);
  expect(tabs(session)).toEqual([...users, ...many]);
  expect(await write(session, consolidated("2024-11-13"))).toMatchObject({ kind: "written", sheets: many });
  expect(visible(session.host.model.workbook)).toBe(once);
  const fresh = await openedSample(own);
  await write(fresh, consolidated("2024-11-13"));
  expect(await fresh.workbook.restorePrevious()).toMatchObject({ kind: "written", sheets: [] });
  expect(visible(fresh.host.model.workbook)).toBe(before);
  fresh.close();
});

it("is not read as a returned list, whatever its sheets are called", async () => {
  const session = await openedSample(own);
  const alone = await summaryOf(session);
  await write(session, consolidated("2024-11-13"));
  const { cells, tables } = (await summaryOf(session)).sheets[1]!;
  expect({ cells, tables }).toEqual({ cells: alone.sheets[1]?.cells, tables: alone.sheets[1]?.tables });
  session.close();
});

it("takes the place of a summary of the workbook itself, and gives it back", async () => {
  const session = await openedSample(own);
  await write(session, await summaryOf(session));
  const old = content(session);
  expect(await write(session, consolidated("2024-11-13"))).toMatchObject({ kind: "written", sheets: many });
  expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "written", sheets: three });
  expect(content(session)).toEqual(old);
  expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "written", sheets: many });
  session.close();
});

it.each([
  ["of several workbooks", "of the workbook itself", true],
  ["of the workbook itself", "of several workbooks", false],
])("asks before a summary %s is replaced by one %s", async (_stands, _next, isMany) => {
  const session = await openedSample(own);
  const single = await summaryOf(session);
  const [stands, next] = isMany ? [consolidated("2024-11-13"), single] : [single, consolidated("2024-11-13")];
  await write(session, stands);
  const before = content(session);
  const ask = () => session.workbook.write(next, { overwriteEdits: true });
  const asked = await ask();
  expect(asked).toMatchObject({ kind: "other-summary", about: stands.about, asOf: "2024-11-13" });
  expect(new Set("drops" in asked ? asked.drops : [])).toEqual(
    new Set(isMany ? many.filter((name) => !three.includes(name)) : []),
  );
  expect(content(session)).toEqual(before);
  expect(await session.workbook.summaryState()).toMatchObject({ kind: "whole", about: stands.about });
  // Of the same kind there is nothing to ask.
  expect(await session.workbook.write(stands, { overwriteEdits: false })).toMatchObject({ kind: "written" });
  expect(await session.workbook.write(next, { overwriteEdits: false, replaceOther: true })).toMatchObject({
    kind: "written",
  });
  expect(await session.workbook.summaryState()).toMatchObject({ about: next.about, restoresTo: "summary" });
  await session.workbook.restorePrevious();
  expect(await session.workbook.summaryState()).toMatchObject({ about: stands.about });
  session.close();
});

it("knows by its sheets which kind an earlier version wrote", async () => {
  const session = await openedSample(own);
  const { about, ...stands } = consolidated("2024-11-13");
  expect(about).toEqual({ scope: "consolidated", workbooks: 2, projects: expect.any(Number) as number });
  await write(session, stands);
  const uncounted = { scope: "consolidated", workbooks: null, projects: null };
  expect(await session.workbook.summaryState()).toMatchObject({ about: uncounted });
  const single = await summaryOf(session);
  expect(await session.workbook.write(single, { overwriteEdits: false })).toMatchObject({
    kind: "other-summary",
    about: uncounted,
  });
  session.close();
});

it("does not take a sheet away on which somebody has put something of their own", async () => {
  const session = await openedSample(own);
  const single = await summaryOf(session);
  await write(session, consolidated("2024-11-13"));
  await type("Källor", "Z90", "Eget");
  const before = content(session);
  expect(await write(session, single)).toMatchObject({
    kind: "refused",
    remark: { code: "SKR-03", at: { sheet: "Källor", cell: "Z90" } },
    left: "as-before",
  });
  expect(content(session)).toEqual(before);
  session.close();
});

it("asks before a cell that was changed by hand goes away with its sheet, and keeps it for the way back", async () => {
  const session = await openedSample(own);
  const single = await summaryOf(session);
  await write(session, consolidated("2024-11-13"));
  await type("Källor", "A2", "Eget");
  expect(await write(session, single)).toEqual({ kind: "edited", cells: [{ sheet: "Källor", cell: "A2" }] });
  expect(await write(session, single, true)).toMatchObject({ kind: "written", sheets: three });
  expect(tabs(session)).not.toContain("Källor");
  await session.workbook.restorePrevious();
  const sheet = session.host.model.workbook.sheets.find(({ name }) => name === "Källor");
  expect([...(sheet?.cells.values() ?? [])].map(({ value }) => value)).toContain("Eget");
  session.close();
});

it.each([
  ["to fewer sheets", false],
  ["to more sheets", true],
])("survives a write that breaks off at any sync on the way %s", async (_, grows) => {
  for (let at = 1, isOver = false; !isOver; at += 1) {
    for (const moment of inTurn(["before", "middle", "after"] as const, at)) {
      const session = await openedSample(own);
      const single = await summaryOf(session);
      const [first, second] = grows ? [single, consolidated("2024-11-13")] : [consolidated("2024-11-13"), single];
      await write(session, first);
      const old = content(session);
      session.host.faults.reset();
      session.host.faults.fail(at, "GeneralException", moment);
      const result = await write(session, second);
      isOver = session.host.faults.syncs < at;
      session.host.faults.reset();
      const again = await reopened(session);
      const now = content(again);
      if (JSON.stringify(now) !== JSON.stringify(old) && result.kind !== "written") {
        expect(isMarked(again.host.model.workbook)).toBe(true);
        expect(await again.workbook.restorePrevious()).toMatchObject({ kind: "written" });
        expect(content(again)).toEqual(old);
      }
      if (result.kind === "written")
        expect(tabs(again).length).toBe(
          tabs(again).filter((name) => !many.includes(name)).length + (grows ? many.length : 3),
        );
      again.close();
    }
  }
});
