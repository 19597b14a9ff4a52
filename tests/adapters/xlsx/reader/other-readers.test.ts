import ExcelJS from "exceljs";
import fc from "fast-check";
import { readXlsx as hucreRead } from "hucre";
import { addressOf } from "sheet-refs";
import { engines, formulasOf, plain, snapshotOf, valuesOf } from "./reading";

/** Workbooks that ExcelJS writes, against what was put in and against what two other readers find. */

type Written = string | number | boolean | Date | { formula: string; result: string | number | boolean } | null;

/** Characters that a cell can hold: no half ones, and a bare CR is a line end to XML. */
const text = fc
  .string({ unit: "grapheme", maxLength: 30 })
  .filter((value) => !value.includes("\r") && !/_x[0-9a-f]{4}_/i.test(value));
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);
const day = fc.integer({ min: 61, max: 80_000 }).map((serial) => new Date(Date.UTC(1899, 11, 30 + serial)));
const formula = fc.record({
  formula: fc.constantFrom("A1", "SUM(A1:B2)", `IF(A1<2,"ja","nej")`, "A1&Blad1!B2"),
  result: fc.oneof(
    number,
    fc.boolean(),
    text.filter((value) => value !== ""),
  ),
});
const written: fc.Arbitrary<Written> = fc.oneof(text, number, fc.boolean(), day, formula, fc.constant(null));
const grid = fc.array(fc.array(written, { maxLength: 8 }), { maxLength: 12 });

const serialOf = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

/** What must be read where something was written: nothing for what is empty. */
function expectedValues(rows: readonly (readonly Written[])[]): Record<string, unknown> {
  const all = rows.flatMap((cells, row) =>
    cells.map((cell, column): [string, unknown] => {
      const value =
        cell instanceof Date ? serialOf(cell) : cell !== null && typeof cell === "object" ? cell.result : cell;
      return [addressOf(row + 1, column + 1), value];
    }),
  );
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== ""));
}

async function excelJsBytes(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const withRows = (rows: readonly (readonly Written[])[]) =>
  excelJsBytes((workbook) => {
    const sheet = workbook.addWorksheet("Blad1");
    rows.forEach((cells, row) => cells.forEach((value, column) => (sheet.getCell(row + 1, column + 1).value = value)));
  });

async function hucreValues(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const [sheet] = (await hucreRead(bytes)).sheets;
  const found: [string, unknown][] = [];
  sheet?.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const cell = sheet.cells?.get(`${row},${column}`);
      const stored = cell?.formula === undefined ? value : (cell.formulaResult ?? value);
      const isEmpty = stored === null || stored === "";
      if (!isEmpty) found.push([addressOf(row + 1, column + 1), stored instanceof Date ? serialOf(stored) : stored]);
    });
  });
  return Object.fromEntries(found);
}

async function excelJsValues(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const found: [string, unknown][] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    row.eachCell((cell) => {
      const value = cell.formula ? cell.result : cell.value;
      if (value !== "") found.push([cell.address, value instanceof Date ? serialOf(value) : value]);
    });
  });
  return Object.fromEntries(found);
}

test.each(engines)("with %s what was written is read, as hucre and ExcelJS read it", async (_, engine) => {
  await fc.assert(
    fc.asyncProperty(grid, async (rows) => {
      const bytes = await withRows(rows);
      const expected = expectedValues(rows);
      expect(valuesOf(bytes, engine)).toEqual(expected);
      expect(await hucreValues(bytes)).toEqual(expected);
      // ExcelJS loses formula results that are 0 or FALSE, which is why it is not the reader.
      const theirs = await excelJsValues(bytes);
      for (const [address, value] of Object.entries(expected)) {
        if (value !== 0 && value !== false) expect([address, theirs[address]]).toEqual([address, value]);
      }
    }),
    { numRuns: 60 },
  );
});

test("formulas are those that were written", async () => {
  const bytes = await excelJsBytes((workbook) => {
    const sheet = workbook.addWorksheet("Blad1");
    sheet.fillFormula("C1:C4", `A1*$B$1&"A1"`, [1, 2, 3, 4]);
    sheet.getCell("D1").value = { formula: "SUM(C:C)", result: 0 };
  });
  expect(formulasOf(bytes)).toEqual({
    C1: `A1*$B$1&"A1"`,
    C2: `A2*$B$1&"A1"`,
    C3: `A3*$B$1&"A1"`,
    C4: `A4*$B$1&"A1"`,
    D1: "SUM(C:C)",
  });
});

test("structure is what hucre finds too", async () => {
  const bytes = await excelJsBytes((workbook) => {
    workbook.modified = new Date(Date.UTC(2026, 2, 31, 9, 15));
    const sheet = workbook.addWorksheet("Uppföljning");
    sheet.mergeCells("A1:C1");
    sheet.getCell("A1").value = "Rubrik";
    sheet.getCell("A3").value = 3;
    sheet.getRow(3).hidden = true;
    sheet.getColumn(5).hidden = true;
    sheet.getCell("B4").value = 0.5;
    sheet.getCell("B4").numFmt = "0.0%";
    sheet.addTable({
      name: "tblProjekt",
      ref: "A6",
      headerRow: true,
      columns: [{ name: "Namn" }, { name: "Belopp" }],
      rows: [["Förskola", 1]],
    });
    workbook.addWorksheet("Listor", { state: "veryHidden" });
    workbook.definedNames.add("Uppföljning!$A$6:$B$7", "Allt");
  });
  const ours = snapshotOf(bytes);
  const theirs = await hucreRead(bytes, { readStyles: true });
  const [sheet] = ours.sheets;
  const [other] = theirs.sheets;
  expect(ours.modified).toBe("2026-03-31T09:15:00Z");
  expect(ours.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Uppföljning", "visible"],
    ["Listor", "very-hidden"],
  ]);
  expect(theirs.sheets.map(({ name, veryHidden }) => [name, veryHidden === true])).toEqual([
    ["Uppföljning", false],
    ["Listor", true],
  ]);
  expect(sheet?.merges).toEqual(
    other?.merges?.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow + 1,
      left: startCol + 1,
      bottom: endRow + 1,
      right: endCol + 1,
    })),
  );
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([3]);
  expect(sheet?.hiddenColumns).toEqual([[5, 5]]);
  expect(sheet?.tables).toEqual([
    {
      name: "tblProjekt",
      area: { top: 6, left: 1, bottom: 7, right: 2 },
      columns: ["Namn", "Belopp"],
      headerRows: 1,
      totalsRows: 0,
    },
  ]);
  expect(other?.tables?.map(({ name }) => name)).toEqual(["tblProjekt"]);
  expect(sheet?.cells.find(({ row, column }) => row === 4 && column === 2)).toMatchObject({ format: "0.0%" });
  expect(ours.names).toEqual([{ name: "Allt", refersTo: "'Uppföljning'!$A$6:$B$7" }]);
  expect(sheet?.cells.map(({ value }) => plain(value))).toContain("Rubrik");
});
