import { boot, cellKey, newWorkbook } from "office-host";

async function results(formulas: readonly (readonly [string, unknown])[]): Promise<void> {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const cells = formulas.map(([formula], index) => {
      const cell = sheet.getRange(`H${index + 1}`);
      cell.formulas = [[`=${formula}`]];
      return cell.load("values");
    });
    await context.sync();
    return cells.map((cell, index) => [formulas[index]?.[0], (cell.values as unknown[][])[0]?.[0]]);
  });
  expect(values).toEqual(formulas);
}

test("formulas give the results that they give in Excel", async () => {
  await boot(newWorkbook("Book1.xlsx", ["Sheet1", "Nämndens lista"]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nämndens lista").getRange("A1:B4").values = [
      ["a", 10],
      ["b", 20.5],
      ["a", "text"],
      ["", true],
    ];
    context.workbook.names.add("Tak", "=100");
    context.workbook.names.add("Lista", context.workbook.worksheets.getItem("Nämndens lista").getRange("B1:B2"));
    await context.sync();
  });
  await results([
    ["SUM('Nämndens lista'!B:B)", 30.5],
    ["SUMIFS('Nämndens lista'!B1:B4,'Nämndens lista'!A1:A4,\"a\")", 10],
    ["COUNTIFS('Nämndens lista'!A1:A4,\"a\")", 2],
    ['IF(\'Nämndens lista\'!B4,"ja","nej")', "ja"],
    ["ROUND(SUM(Lista)/Tak,3)", 0.305],
    ["1/0", "#DIV/0!"],
    ["'Nämndens lista'!B1>5", true],
    ["0.1+0.2", 0.3],
    ['TEXT(46082,"yyyy-mm-dd")', "2026-03-01"],
    ['IFERROR(Saknas!A1,"nej")', "nej"],
  ]);
});

test("formulas follow growing columns, later tables, new sheets and sheets that go", async () => {
  const { model } = await boot(newWorkbook("Book1.xlsx", ["Sheet1", "Data"]));
  const shown: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const data = worksheets.getItem("Data");
    const sum = worksheets.getItem("Sheet1").getRange("A1");
    const look = async (): Promise<void> => {
      sum.load("values");
      await context.sync();
      shown.push((sum.values as unknown[][])[0]?.[0]);
    };
    data.getRange("A1:B2").values = [
      ["Belopp", "x"],
      [1, 2],
    ];
    sum.formulas = [["=SUM(Data!A:A)"]];
    await look();
    data.getRange("A9").values = [[10]];
    await look();
    const table = data.tables.add("A1:B9", true);
    table.name = "tblData";
    sum.formulas = [["=SUM(tblData[Belopp])"]];
    await look();
    table.resize("A1:B2");
    await look();
    const added = worksheets.add("Ny");
    added.getRange("A1").values = [[7]];
    sum.formulas = [["=Ny!A1+Data!A2"]];
    await look();
    added.delete();
    await look();
  });
  expect(shown).toEqual([1, 11, 11, 1, 8, "#REF!"]);
  model.undo();
  expect(model.sheetNamed("Sheet1")?.cells.get(cellKey(1, 1))?.value).toBe(8);
});

/** A file saved by Excel, with a function that the engine does not know. */
function fileWithResults(): ReturnType<typeof newWorkbook> {
  const workbook = newWorkbook("File.xlsx");
  const [sheet] = workbook.sheets;
  sheet?.cells.set(cellKey(1, 1), { value: 2 });
  sheet?.cells.set(cellKey(1, 2), { value: 84, formula: "A1*42" });
  sheet?.cells.set(cellKey(1, 3), { value: 5, formula: "GETPIVOTDATA(A1)" });
  sheet?.cells.set(cellKey(1, 4), { value: null, formula: "A1+1", uncached: true });
  return workbook;
}

test("results from a file stay until their inputs change, and missing ones are computed at opening", async () => {
  const { model } = await boot(fileWithResults());
  const values = (): unknown[] => [...(model.workbook.sheets[0]?.cells.values() ?? [])].map(({ value }) => value);
  expect(values()).toEqual([2, 84, 5, 3]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[3]];
    await context.sync();
  });
  expect(values()).toEqual([3, 126, 5, 4]);
});
