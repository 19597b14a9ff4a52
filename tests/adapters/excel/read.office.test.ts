import type { SourceFile } from "../../../src/core/run/source-file";
import { failWhere } from "./trial/support";
import { openedSample, type Session, summaryOf, write } from "./support/excel-with-summary";

const sample = "returned/TK_trygghet_2023_v3_slutlig.xlsx";

const snapshotOf = (read: SourceFile) => {
  if ("refusal" in read) throw new Error(read.refusal.code);
  return read;
};

/** Changes the workbook through Excel, as a person or another add-in would. */
const inExcel = (act: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context);
    await context.sync();
  });

async function readAgain(session: Session): Promise<{ readonly read: SourceFile; readonly syncs: number }> {
  session.host.faults.reset();
  const read = await session.workbook.read();
  return { read, syncs: session.host.faults.syncs };
}

describe("reading the open workbook", () => {
  it("takes one sync and one for merged cells, also with the summary and its record in it", async () => {
    const session = await openedSample(sample);
    await write(session, await summaryOf(session));
    const { read, syncs } = await readAgain(session);
    expect(syncs).toBe(2);
    expect(snapshotOf(read).snapshot.sheets.map(({ visibility }) => visibility)).toContain("very-hidden");
    expect(
      snapshotOf(read)
        .snapshot.sheets.flatMap(({ tables }) => tables)
        .map(({ name, area }) => [name, area.top]),
    ).toEqual(
      expect.arrayContaining([
        ["tblProjekt", 1],
        ["tblBrister", 1],
      ]),
    );
    session.close();
  });

  it("takes one more for more sheets than it asks for at once", async () => {
    const session = await openedSample(sample);
    await inExcel(({ workbook }) => {
      for (let number = 1; number <= 9; number += 1) {
        workbook.worksheets.add(`Extra ${number}`).getRange("B3").values = [[number]];
      }
    });
    const { read, syncs } = await readAgain(session);
    expect(syncs).toBe(3);
    const last = snapshotOf(read).snapshot.sheets.at(-1);
    expect([last?.name, last?.cells]).toEqual([
      "Extra 9",
      [{ row: 3, column: 2, value: { kind: "number", number: 9, text: "9" } }],
    ]);
    session.close();
  });

  it("tells struck cells, errors, texts and formulas apart", async () => {
    const session = await openedSample(sample);
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.add("Blandat");
      sheet.getRange("A1:A7").formulas = [["=1/0"], ["'#N/A"], ["'=1+1"], ['=""'], [true], ["struken"], [0.1]];
      sheet.getRange("A6").format.font.strikethrough = true;
      sheet.getRange("A7").numberFormat = [["0.0%"]];
    });
    const { read, syncs } = await readAgain(session);
    expect(syncs).toBe(2);
    const cells = snapshotOf(read).snapshot.sheets.find(({ name }) => name === "Blandat")!.cells;
    expect(cells.map((cell) => ({ ...cell, row: 0, column: 0 }))).toEqual([
      { row: 0, column: 0, value: { kind: "error", error: "#DIV/0!" }, formula: "1/0" },
      { row: 0, column: 0, value: { kind: "text", text: "#N/A" } },
      { row: 0, column: 0, value: { kind: "text", text: "=1+1" } },
      { row: 0, column: 0, value: { kind: "text", text: "" }, formula: '""' },
      { row: 0, column: 0, value: { kind: "boolean", boolean: true } },
      { row: 0, column: 0, value: { kind: "text", text: "struken" }, struck: true },
      { row: 0, column: 0, value: { kind: "number", number: 0.1, text: "0.1" }, format: "0.0%" },
    ]);
    session.close();
  });

  it("never takes a sheet that Excel withholds for an empty one", async () => {
    const session = await openedSample(sample);
    session.host.limits.nullValuesAbove = 1;
    const { read } = await readAgain(session);
    const { snapshot, remarks } = snapshotOf(read);
    const told = remarks.filter(({ code }) => code === "EXC-07").map(({ at }) => at.sheet);
    expect(told.length).toBeGreaterThan(0);
    expect(snapshot.sheets.filter(({ name }) => told.includes(name))).toEqual([]);
    session.close();
  });

  it("reads in blocks when all at once is too much", async () => {
    const session = await openedSample(sample);
    const whole = snapshotOf((await readAgain(session)).read);
    session.host.faults.reset();
    session.host.faults.maxResponseBytes = 18_000;
    const parts = snapshotOf(await session.workbook.read());
    expect(parts.snapshot).toEqual(whole.snapshot);
    expect(session.host.faults.syncs).toBeGreaterThan(2);
    session.host.faults.reset();
    session.host.faults.maxResponseBytes = 100;
    expect(await session.workbook.read()).toMatchObject({ refusal: { code: "EXC-05" } });
    session.close();
  });

  it("asks for more merged areas than Excel tells at once in bands, and for none twice", async () => {
    const session = await openedSample(sample);
    const sheet = session.host.model.workbook.sheets[0]!;
    const merges = Array.from({ length: 1_300 }, (_unused, at) => ({
      top: 200 + at,
      left: 2,
      bottom: 200 + at,
      right: 4,
    }));
    const tall = { top: 849, left: 6, bottom: 852, right: 6 };
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem(sheet.name).getRange("B200:B1499").values = merges.map((_unused, at) => [at]);
      workbook.worksheets.getItem(sheet.name).getRange("F849").values = [["hög"]];
    });
    sheet.merges = [...sheet.merges, ...merges, tall];
    for (const code of ["GeneralException", "InvalidArgument", "InvalidSelection", "RangeExceedsLimit"] as const) {
      session.host.limits.mergedRefusal.code = code;
      const { remarks, snapshot } = snapshotOf((await readAgain(session)).read);
      expect(snapshot.sheets[0]?.merges.length).toBe(sheet.merges.length);
      expect(remarks).toEqual([]);
    }
    // One row that cannot be told: its band is named, and all the rest is read.
    session.host.limits.mostMergedAreas = 0;
    const { remarks, snapshot } = snapshotOf((await readAgain(session)).read);
    expect(remarks.map(({ code, at, params }) => [code, at.sheet, params])).toContainEqual([
      "EXC-12",
      sheet.name,
      { missing: "merges" },
    ]);
    expect(snapshot.sheets.length).toBe(session.host.model.workbook.sheets.length);
    session.close();
  });

  it("reads 120,000 cells of which one is struck, under the limit of Excel on the web", async () => {
    const session = await openedSample(sample, { platform: "web" });
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.add("Stort");
      for (let top = 1; top <= 4_000; top += 500)
        sheet.getRange(`A${top}:AD${top + 499}`).values = Array.from({ length: 500 }, (_row, row) =>
          Array.from({ length: 30 }, (_column, column) => row * 30 + column),
        );
      sheet.getRange("C2345").format.font.strikethrough = true;
      sheet.getRange("A3999").formulas = [["=1/0"]];
    });
    const { remarks, snapshot } = snapshotOf((await readAgain(session)).read);
    const cells = snapshot.sheets.find(({ name }) => name === "Stort")!.cells;
    expect([cells.length, remarks]).toEqual([120_000, []]);
    expect(cells.filter(({ struck }) => struck).map(({ row, column }) => [row, column])).toEqual([[2345, 3]]);
    expect(cells.find(({ row, column }) => row === 3999 && column === 1)?.value).toEqual({
      kind: "error",
      error: "#DIV/0!",
    });
    session.close();
  });

  it.each([
    ["null instead of values", null],
    ["RangeExceedsLimit", "RangeExceedsLimit"],
    ["InvalidArgument", "InvalidArgument"],
  ] as const)("divides a sheet of more cells than Excel gives at once: %s", async (_what, code) => {
    const session = await openedSample(sample);
    const whole = snapshotOf((await readAgain(session)).read);
    const { limits } = session.host;
    if (code === null) limits.nullValuesAbove = 100;
    else {
      limits.refusedAbove = 100;
      limits.refusal.code = code;
    }
    const parts = snapshotOf((await readAgain(session)).read);
    expect(parts.snapshot).toEqual(whole.snapshot);
    expect(parts.remarks).toEqual(whole.remarks);
    session.close();
  });

  it("reads with another workbook in front, also where names of sheets are then refused", async () => {
    const session = await openedSample(sample, { platform: "mac" });
    const whole = snapshotOf((await readAgain(session)).read);
    session.host.otherWorkbookInFront(true);
    expect(snapshotOf((await readAgain(session)).read).snapshot.sheets).toEqual(whole.snapshot.sheets);
    session.close();
  });

  it("reads all the same where what people have said of cells is refused, and says that it is missing", async () => {
    const session = await openedSample(sample);
    const whole = snapshotOf((await readAgain(session)).read);
    failWhere(session.host, '"Comments"', "GeneralException");
    const { snapshot, remarks } = snapshotOf((await readAgain(session)).read);
    expect(snapshot).toEqual(whole.snapshot);
    expect(remarks.map(({ code, params }) => [code, params])).toEqual([["EXC-12", { missing: "notes" }]]);
    session.close();
  });

  it("loses nothing of a workbook of which Excel has refused the first request", async () => {
    const session = await openedSample(sample);
    const whole = snapshotOf((await readAgain(session)).read);
    session.host.faults.reset();
    session.host.faults.fail(1, "GeneralException");
    expect(await session.workbook.read()).toEqual(whole);
    session.close();
  });

  it("says that merged cells cannot be seen before ExcelApi 1.13", async () => {
    const session = await openedSample("returned/Jarva_samlad_redovisning.xlsx", { excelApi: "1.9" });
    const { remarks, snapshot } = snapshotOf((await readAgain(session)).read);
    expect(remarks.map(({ code }) => code)).toContain("EXC-12");
    expect(snapshot.sheets.flatMap(({ merges }) => merges)).toEqual([]);
    session.close();
  });

  it.each([
    ["InvalidOperationInCellEditMode", "EXC-01"],
    ["InactiveWorkbook", "EXC-08"],
    ["ActivityLimitReached", "EXC-09"],
    ["MemoryLimitReached", "EXC-10"],
    ["ApiNotFound", "EXC-06"],
    ["InvalidSelection", "EXC-08"],
    ["GeneralException", "EXC-14"],
  ] as const)("turns %s into %s", async (code, told) => {
    const session = await openedSample(sample);
    session.host.faults.reset();
    for (const sync of [1, 2, 3]) session.host.faults.fail(sync, code);
    expect(await session.workbook.read()).toMatchObject({ refusal: { code: told } });
    session.close();
  });

  it("can be cancelled", async () => {
    const session = await openedSample(sample);
    const stop = new AbortController();
    stop.abort();
    session.host.faults.reset();
    expect(await session.workbook.read({ signal: stop.signal })).toHaveProperty("refusal");
    expect(session.host.faults.syncs).toBe(0);
    session.close();
  });

  it("says of a macro workbook what its file says", async () => {
    const session = await openedSample(sample);
    session.host.model.workbook.name = "Med makron.xlsm";
    const { snapshot, remarks } = snapshotOf((await readAgain(session)).read);
    expect([snapshot.hasMacros, remarks.map(({ code }) => code)]).toEqual([true, ["FIL-09"]]);
    session.close();
  });
});
