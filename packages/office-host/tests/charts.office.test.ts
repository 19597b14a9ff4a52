import { boot, newWorkbook, type OpenExcel } from "office-host";

let excel: OpenExcel;

const inExcel = (act: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context);
    await context.sync();
  });

const charts = (sheet = 0) => excel.model.workbook.sheets[sheet]?.charts ?? [];

beforeEach(async () => {
  excel = await boot(newWorkbook("bok.xlsx", ["Data", "Mitt blad"]));
  await inExcel(({ workbook }) => {
    const data = workbook.worksheets.getItem("Data");
    const chart = workbook.worksheets.getItem("Mitt blad").charts.add("BarStacked", data.getRange("B2:C4"), "Columns");
    chart.name = "mitt";
    chart.setPosition("B2", "D9");
    chart.series.getItemAt(0).setXAxisValues(data.getRange("A2:A4"));
  });
});

afterEach(() => excel.close());

test("a chart has a series for each column, and lies where it is put", () => {
  expect(charts(1)).toMatchObject([
    {
      name: "mitt",
      place: { top: 2, left: 2, bottom: 9, right: 4 },
      series: [{ values: "=Data!$B$2:$B$4", categories: "=Data!$A$2:$A$4" }, { values: "=Data!$C$2:$C$4" }],
    },
  ]);
});

test("its cells follow when sheets are renamed, rows put in, and the cells or the sheet deleted", async () => {
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem("Data").name = "Nya data";
    workbook.worksheets.getItem("Nya data").getRange("1:2").insert("Down");
    workbook.worksheets.getItem("Mitt blad").getRange("1:1").insert("Down");
  });
  expect(charts(1)).toMatchObject([
    { place: { top: 3, left: 2, bottom: 10, right: 4 }, series: [{ values: "='Nya data'!$B$4:$B$6" }, {}] },
  ]);
  await inExcel(({ workbook }) => workbook.worksheets.getItem("Nya data").delete());
  expect(charts(0)[0]?.series[0]?.values).toBe("=#REF!");
});

test("what was drawn, changed or deleted is undone", async () => {
  await inExcel(({ workbook }) => {
    const { charts: all } = workbook.worksheets.getItem("Mitt blad");
    all.getItem("mitt").title.text = "Ny";
  });
  await inExcel(({ workbook }) => workbook.worksheets.getItem("Mitt blad").charts.getItem("mitt").delete());
  expect(charts(1)).toEqual([]);
  excel.model.undo();
  expect(charts(1).map(({ title }) => title)).toEqual(["Ny"]);
  excel.model.undo();
  expect(charts(1).map(({ title }) => title)).toEqual([""]);
  excel.model.undo();
  expect(charts(1)).toEqual([]);
});

test.each([
  [
    "a kind that it does not draw",
    (sheet: Excel.Worksheet) => sheet.charts.add("Pie", sheet.getRange("A1:A2"), "Columns"),
  ],
  ["a member that it lacks", (sheet: Excel.Worksheet) => (sheet.charts.getItem("mitt").style = 3)],
])("%s fails by name", async (_what, act) => {
  await expect(inExcel(({ workbook }) => void act(workbook.worksheets.getItem("Mitt blad")))).rejects.toMatchObject({
    code: "NotImplemented",
  });
});

test("a chart that is not there, and one on a protected sheet, are refused as other objects are", async () => {
  const getNone = inExcel(({ workbook }) => workbook.worksheets.getItem("Data").charts.getItem("ingen").delete());
  await expect(getNone).rejects.toMatchObject({ code: "ItemNotFound" });
  await inExcel(({ workbook }) => workbook.worksheets.getItem("Mitt blad").protection.protect());
  const change = inExcel(({ workbook }) => workbook.worksheets.getItem("Mitt blad").charts.getItem("mitt").delete());
  await expect(change).rejects.toMatchObject({ code: "AccessDenied" });
});
