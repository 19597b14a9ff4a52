import { ownSheets } from "../../../src/core/workbook/own-sheets";
import type { HostSheet } from "office-host";
import {
  cellAt,
  openedSample,
  overviewOf,
  reopened,
  sheetNamed,
  summaryOf,
  visible,
  write,
} from "./support/excel-with-summary";

const sample = "returned/Bromma uppfoljning trygghet.xlsx";

/** A person types into a cell. */
async function type(sheet: string, cell: string, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[content]];
    await context.sync();
  });
}

const inExcel = (act: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context);
    await context.sync();
  });

const findCell = (sheet: HostSheet, formula: RegExp): string | undefined =>
  [...sheet.cells.values()].find((cell) => cell.formula !== undefined && formula.test(cell.formula))?.formula;

const samples = [
  ["returned/Bromma uppfoljning trygghet.xlsx", 300_000],
  ["returned/TK_trygghet_2023_v3_slutlig.xlsx", 370_000],
  // One column and the folds of Iakttagelser more than when the other two were set.
  ["returned/FSK_trygghet.xlsx", 305_000],
] as const;

describe("writing", () => {
  it.each(samples)(
    "%s takes one sync to look and one to write, and at first one for the sheet of its record",
    async (path, mostBytes) => {
      const session = await openedSample(path);
      const document = await summaryOf(session);
      for (let round = 0; round < 2; round += 1) {
        session.host.faults.reset();
        const result = await write(session, document);
        expect(result).toEqual({
          kind: "written",
          sheets: ["Sammanställning", "Projekt", "Iakttagelser"],
          canRestore: true,
          remarks: [],
        });
        expect(session.host.faults.syncs).toBe(round === 0 ? 3 : 2);
        expect(session.host.faults.batches.reduce((sum, { requestBytes }) => sum + requestBytes, 0)).toBeLessThan(
          mostBytes,
        );
      }
      const { names } = session.host.model.workbook;
      expect(ownSheets({ names: names.map(({ name, formula }) => ({ name, refersTo: formula })) }).size).toBe(4);
      session.close();
    },
  );

  it("changes nothing when the same is written again, and nothing outside our sheets", async () => {
    const session = await openedSample(sample);
    const before = visible(session.host.model.workbook);
    const document = await summaryOf(session);
    await write(session, document);
    const once = visible(session.host.model.workbook);
    expect(await write(session, document)).toMatchObject({ kind: "written" });
    expect(visible(session.host.model.workbook)).toBe(once);
    // Twice written is a summary with one before it: putting back shows the same again.
    expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "written" });
    expect(visible(session.host.model.workbook)).toBe(once);
    expect(once).not.toBe(before);
    session.close();
  });

  it("is taken back by one Ctrl+Z, but for a sheet out of sight with nothing on it", async () => {
    const session = await openedSample(sample);
    const shown = visible(session.host.model.workbook);
    await write(session, await summaryOf(session));
    session.host.model.undo();
    expect(visible(session.host.model.workbook)).toBe(shown);
    const record = sheetNamed(session.host.model.workbook, "Medelkoll uppgifter");
    expect([record.visibility, record.cells.size]).toEqual(["VeryHidden", 0]);
    expect((await session.workbook.summaryState()).kind).toBe("none");
    session.close();
  });

  it("renders what the document says", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    await write(session, document);
    for (const sheet of document.sheets) {
      const drawn = sheetNamed(session.host.model.workbook, sheet.name);
      expect(drawn.merges).toEqual(sheet.merges);
      expect(drawn.frozen).toEqual({ rows: sheet.frozenRows, columns: sheet.frozenColumns });
      expect(drawn.showGridlines).toBe(sheet.showGridLines);
      expect(drawn.conditionalFormats.map(({ formula }) => formula)).toEqual(
        sheet.conditionalLooks.map(({ formula }) => `=${formula}`),
      );
      expect(drawn.tables.map(({ name, columns }) => [name, columns.map((one) => one.name)])).toEqual(
        sheet.tables.map(({ name, columns }) => [name, columns]),
      );
      expect(drawn.page).toMatchObject({
        orientation: "Landscape",
        horizontalBreaks: sheet.print.breaksAfterRows.map((row) => row + 1),
      });
      expect(drawn.rows.get(2)?.size).toBe(sheet.rowHeights.get(2));
      const links = sheet.cells.filter(({ link }) => link);
      expect(links.map(({ row, column }) => cellAt(drawn, row, column)?.link?.documentReference)).toEqual(
        links.map(({ link }) => `'${link?.sheet ?? ""}'!${link?.cell ?? ""}`),
      );
    }
    session.close();
  });

  it("writes text as text, whatever it looks like", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    const texts = [
      "=1+1",
      "+46 8 508",
      "-12",
      "@SUM(A1)",
      "'kursiv'",
      "2024-05-01",
      "1-2",
      "00123",
      "TRUE",
      "#N/A",
      "50%",
      "=cmd|' /C calc'!A0",
      "\t=1",
    ];
    const sheets = document.sheets.map((sheet, index) =>
      index === 0
        ? {
            ...sheet,
            cells: [
              ...sheet.cells,
              ...texts.map((text, at) => ({
                row: 200 + at,
                column: 1,
                style: "text" as const,
                value: { kind: "text" as const, text },
              })),
            ],
          }
        : sheet,
    );
    expect(await write(session, { ...document, sheets })).toMatchObject({ kind: "written" });
    const overview = sheetNamed(session.host.model.workbook, "Sammanställning");
    expect(texts.map((_, at) => cellAt(overview, 200 + at, 1))).toEqual(
      texts.map((text) => expect.objectContaining({ value: text }) as unknown),
    );
    expect(texts.filter((_, at) => cellAt(overview, 200 + at, 1)?.formula !== undefined)).toEqual([]);
    session.close();
  });

  it("finds its sheets by their marks: renamed ones are written again, and formulas follow", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    await write(session, document);
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem("Projekt").name = "Våra projekt";
      workbook.worksheets.getItem("Sammanställning").name = "PM 2024";
      workbook.tables.getItem("tblProjekt").name = "alla";
    });
    expect(await write(session, document)).toMatchObject({
      kind: "written",
      sheets: ["PM 2024", "Våra projekt", "Iakttagelser"],
    });
    const overview = sheetNamed(session.host.model.workbook, "PM 2024");
    expect(findCell(overview, /^SUM\('Våra projekt'!/u)).toBeDefined();
    expect(findCell(overview, /SUM\(alla\[Beviljat\]\)/u)).toBeDefined();
    expect(findCell(overview, /tblProjekt/u)).toBeUndefined();
    session.close();
  });

  it("never touches a sheet of the user's that has the name", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    await inExcel(({ workbook }) => {
      workbook.worksheets.add("Sammanställning").getRange("A1").values = [["mitt"]];
      workbook.worksheets.add("projekt");
      workbook.names.add("tblBrister", "=1");
    });
    expect(await write(session, document)).toMatchObject({
      kind: "written",
      sheets: ["Sammanställning 2", "Projekt 2", "Iakttagelser"],
    });
    const { workbook } = session.host.model;
    expect(cellAt(sheetNamed(workbook, "Sammanställning"), 1, 1)?.value).toBe("mitt");
    expect(findCell(sheetNamed(workbook, "Projekt 2"), /'Sammanställning 2'!\$L\$1/u)).toBeDefined();
    expect(sheetNamed(workbook, "Iakttagelser").tables.map(({ name }) => name)).toEqual(["tblBrister_2"]);
    session.close();
  });

  it("asks before it overwrites what somebody changed, and keeps that for the way back", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    await write(session, document);
    await type("Projekt", "B2", "Mitt eget namn");
    await type("Sammanställning", "B12", 7);
    const changed = visible(session.host.model.workbook);
    expect(await write(session, document)).toEqual({
      kind: "edited",
      cells: [
        { sheet: "Sammanställning", cell: "B12" },
        { sheet: "Projekt", cell: "B2" },
      ],
    });
    expect(visible(session.host.model.workbook)).toBe(changed);
    expect(await write(session, document, true)).toMatchObject({ kind: "written" });
    expect(cellAt(sheetNamed(session.host.model.workbook, "Projekt"), 2, 2)?.value).not.toBe("Mitt eget namn");
    expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "written" });
    expect(visible(session.host.model.workbook)).toBe(changed);
    session.close();
  });

  it("does not take for a change that rows were put in before the user's own cells", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    await write(session, document);
    const { name } = session.host.model.workbook.sheets[0]!;
    await inExcel(({ workbook }) => workbook.worksheets.getItem(name).getRange("1:1").insert("Down"));
    expect(await write(session, await summaryOf(session))).toMatchObject({ kind: "written" });
    session.close();
  });

  it("keeps the free text and what stands beside the summary", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    await write(session, document);
    const free = document.sheets[0]!.cells.find(({ style }) => style === "free-text")!;
    await type("Sammanställning", `A${free.row}`, "=  nej: bara text".slice(3));
    await type("Sammanställning", "P3", "min anteckning");
    const longer = await summaryOf(session, "2025-06-30");
    expect(await write(session, longer)).toMatchObject({ kind: "written" });
    const after = longer.sheets[0]!.cells.find(({ style }) => style === "free-text")!;
    const overview = sheetNamed(session.host.model.workbook, "Sammanställning");
    expect(cellAt(overview, after.row, 1)?.value).toBe("nej: bara text");
    expect(cellAt(overview, 3, 16)?.value).toBe("min anteckning");
    await session.workbook.restorePrevious();
    expect(cellAt(overviewOf(session.host.model.workbook)!, free.row, 1)?.value).toBe("nej: bara text");
    session.close();
  });

  it("writes nothing where somebody else's content is in the way", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    await write(session, document);
    await type("Sammanställning", "C200", "mitt");
    const needed = { row: 200, column: 3, style: "text" as const, value: { kind: "text" as const, text: "vårt" } };
    const sheets = document.sheets.map((sheet, index) =>
      index === 0 ? { ...sheet, cells: [...sheet.cells, needed] } : sheet,
    );
    const before = visible(session.host.model.workbook);
    expect(await write(session, { ...document, sheets })).toMatchObject({
      kind: "refused",
      left: "as-before",
      remark: { code: "SKR-03", params: { sheet: "Sammanställning", cell: "C200" } },
    });
    expect(visible(session.host.model.workbook)).toBe(before);
    session.close();
  });

  it("tells a lock before it writes, and unlocks nothing", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    await inExcel(({ workbook }) => workbook.protection.protect());
    expect(await write(session, document)).toMatchObject({
      kind: "refused",
      remark: { code: "EXC-03" },
      left: "as-before",
    });
    await inExcel(({ workbook }) => workbook.protection.unprotect());
    await write(session, document);
    await inExcel(({ workbook }) => workbook.worksheets.getItem("Iakttagelser").protection.protect());
    session.host.faults.reset();
    expect(await write(session, document)).toMatchObject({
      kind: "refused",
      remark: { code: "EXC-02", params: { sheet: "Iakttagelser" } },
    });
    expect(session.host.faults.syncs).toBe(1);
    session.host.model.workbook.readOnly = true;
    expect(await write(session, document)).toMatchObject({ kind: "refused", remark: { code: "EXC-04" } });
    session.close();
  });

  it("sees when a sheet that it refers to is gone", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    await inExcel(({ workbook }) => {
      workbook.worksheets.getFirst().name = "Annat";
    });
    expect(await write(session, document)).toMatchObject({
      kind: "refused",
      remark: { code: "SKR-04" },
      left: "as-before",
    });
    session.close();
  });

  it("reads back: a figure that does not come out as computed stays marked", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    const wrong = {
      ...document,
      sheets: document.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.formula === "SUM(tblProjekt[Beviljat])"
            ? { ...cell, value: { kind: "number" as const, number: 1 } }
            : cell,
        ),
      })),
    };
    expect(await write(session, wrong)).toMatchObject({
      kind: "refused",
      left: "unfinished",
      remark: { code: "SKR-05", params: { sheet: "Sammanställning" } },
    });
    expect(await session.workbook.summaryState()).toMatchObject({ kind: "unfinished", canRestore: true });
    expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "written", sheets: [] });
    session.close();
  });

  it("does one write at a time", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    const [first, second] = await Promise.all([write(session, document), write(session, document)]);
    expect([first.kind, second]).toMatchObject(["written", { kind: "refused", remark: { code: "EXC-09" } }]);
    session.close();
  });

  it("can be cancelled before it has begun", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    const before = visible(session.host.model.workbook);
    const stop = new AbortController();
    stop.abort();
    const result = await session.workbook.write(document, { overwriteEdits: false }, { signal: stop.signal });
    expect(result).toEqual({ kind: "cancelled", left: "as-before" });
    expect(visible(session.host.model.workbook)).toBe(before);
    session.close();
  });

  it("puts back what was there when it is cancelled between two requests", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    const before = visible(session.host.model.workbook);
    const stop = new AbortController();
    session.host.faults.maxRequestBytes = 110_000;
    const control = { signal: stop.signal, progress: (fraction: number) => fraction < 1 && stop.abort() };
    expect(await session.workbook.write(document, { overwriteEdits: false }, control)).toEqual({
      kind: "cancelled",
      left: "as-before",
    });
    expect(visible(session.host.model.workbook)).toBe(before);
    session.close();
  });

  it("is put back once more after reopening, and taken away when there was nothing before", async () => {
    const session = await openedSample(sample);
    const before = visible(session.host.model.workbook);
    await write(session, await summaryOf(session));
    const first = visible(session.host.model.workbook);
    await write(session, await summaryOf(session, "2025-06-30"));
    const again = await reopened(session);
    expect(await again.workbook.summaryState()).toMatchObject({ kind: "whole", asOf: "2025-06-30", canRestore: true });
    await again.workbook.restorePrevious();
    expect(visible(again.host.model.workbook)).toBe(first);
    expect(await again.workbook.summaryState()).toMatchObject({ kind: "whole", asOf: "2024-11-13" });
    again.close();
    const other = await openedSample(sample);
    await write(other, await summaryOf(other));
    expect(await other.workbook.restorePrevious()).toEqual({
      kind: "written",
      sheets: [],
      canRestore: false,
      remarks: [],
    });
    expect(visible(other.host.model.workbook)).toBe(before);
    expect(await other.workbook.restorePrevious()).toMatchObject({ kind: "refused", remark: { code: "SKR-06" } });
    other.close();
  });

  it.each(["1.9", "1.12"])("needs no more than ExcelApi %s", async (excelApi) => {
    const session = await openedSample(sample, { excelApi });
    const document = await summaryOf(session);
    expect(await write(session, document)).toMatchObject({ kind: "written" });
    expect(await write(session, await summaryOf(session, "2025-06-30"))).toMatchObject({ kind: "written" });
    expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "written" });
    session.close();
  });

  it("writes over a summary that was broken off, once it is sure that nobody is writing it", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    await write(session, document);
    const old = visible(session.host.model.workbook);
    const other = await summaryOf(session, "2025-06-30");
    session.host.faults.reset();
    session.host.faults.dieAt(2, "middle");
    void write(session, other);
    while (!session.host.faults.dead) await new Promise((resolve) => setTimeout(resolve, 2));
    session.host.faults.reset();
    const again = await reopened(session);
    expect(await write(again, document)).toMatchObject({
      kind: "refused",
      left: "unfinished",
      remark: { code: "EXC-09", params: { code: "InProgress" } },
    });
    const now = Date.now();
    const later = jest.spyOn(Date, "now").mockReturnValue(now + 60_000);
    const next = await summaryOf(again, "2025-12-31");
    expect(await write(again, next)).toMatchObject({ kind: "written" });
    later.mockRestore();
    expect(await again.workbook.summaryState()).toMatchObject({ kind: "whole", asOf: "2025-12-31" });
    expect(await again.workbook.restorePrevious()).toMatchObject({ kind: "written" });
    expect(visible(again.host.model.workbook)).toBe(old);
    again.close();
  });

  it("sends no request over 600 kB, and no more of them than that takes", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    const long = Array.from({ length: 5_000 }, (_, at) => ({
      row: 300 + at,
      column: 1,
      style: "text" as const,
      value: { kind: "text" as const, text: `Ärende nummer ${at}: ${"å".repeat(80)}` },
    }));
    const sheets = document.sheets.map((sheet, at) =>
      at === 0 ? { ...sheet, cells: [...sheet.cells, ...long] } : sheet,
    );
    session.host.faults.reset();
    expect(await write(session, { ...document, sheets })).toMatchObject({ kind: "written" });
    const sizes = session.host.faults.batches
      .filter(({ kind }) => kind === "work")
      .map(({ requestBytes }) => requestBytes);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(600_000);
    expect(sizes.length).toBe(2 + 4);
    session.close();
  });

  it("follows Office's language in the mark and asks nobody", async () => {
    const session = await openedSample(sample, { displayLanguage: "en-GB" });
    const document = await summaryOf(session, "2024-11-13", "en");
    session.host.faults.reset();
    for (let at = 3; at < 7; at += 1) session.host.faults.fail(at, "GeneralException", at === 3 ? "middle" : "before");
    await write(session, document);
    expect(cellAt(overviewOf(session.host.model.workbook)!, 1, 1)?.value).toMatch(/^INCOMPLETE: /u);
    session.close();
  });
});
