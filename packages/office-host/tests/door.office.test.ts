import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { boot, newWorkbook } from "office-host";

test("a workbook is given as rows, with formulas, and read as rows", async () => {
  const excel = await boot({
    Budget: [
      ["Rent", 900],
      ["Food", 400],
      ["Sum", "=SUM(B1:B2)"],
      [null, true, "'12", ""],
    ],
    Empty: [],
  });
  expect(excel.values("Budget")).toEqual([
    ["Rent", 900, null],
    ["Food", 400, null],
    ["Sum", 1300, null],
    [null, true, "'12"],
  ]);
  expect(excel.values("Empty")).toEqual([]);
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Budget", "Empty"]);
});

test("a workbook is given whole, and a sheet may have any name", async () => {
  const { model } = await boot(newWorkbook("Mine.xlsx", ["One"]));
  expect(model.workbook.name).toBe("Mine.xlsx");
  const other = await boot({ activeSheetId: [[1]], sheets: [[2]] });
  expect([other.values("activeSheetId"), other.values("sheets")]).toEqual([[[1]], [[2]]]);
});

test("what the user types is read as Excel reads it, and is undone", async () => {
  const excel = await boot({ Sheet1: [[1, "=A1*2"]] });
  excel.type("Sheet1", "A1", "5%");
  excel.type("Sheet1", "A2", "=B1");
  expect(excel.values("Sheet1")).toEqual([
    [0.05, 0.1],
    [0.1, null],
  ]);
  excel.model.undo();
  excel.model.undo();
  expect(excel.values("Sheet1")).toEqual([[1, 2]]);
});

test.each([
  ["Sheet9", "A1", 'no sheet "Sheet9". It has "Sheet1"'],
  ["Sheet1", "A", '"A" is no cell'],
])("%s!%s: whoever types there is told what is wrong", async (sheet, address, told) => {
  const excel = await boot();
  expect(() => excel.type(sheet, address, 1)).toThrow(told);
});

test("an error is read as Excel shows it", async () => {
  const excel = await boot({ Sheet1: [["=1/0"]] });
  expect(excel.values("Sheet1")).toEqual([["#DIV/0!"]]);
});

const pageWith = (html: string, files: Readonly<Record<string, string>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), "pane-"));
  for (const [name, text] of Object.entries({ ...files, "pane.html": html })) writeFileSync(join(folder, name), text);
  return join(folder, "pane.html");
};

test("a page's scripts run in their order, and office.js is not loaded twice", async () => {
  const excel = await boot();
  await excel.openPane(
    pageWith(
      `<title>T</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
       <script src="one.js?v=2"></script><p id="said"></p><script>said("two")</script><script type="application/json">{</script>`,
      { "one.js": 'window.said = (text) => document.getElementById("said").append(text); said("one ");' },
    ),
  );
  expect([document.title, document.getElementById("said")?.textContent]).toEqual(["T", "one two"]);
});

test.each([
  ['<script type="module" src="a.js"></script>', "as a module"],
  ['<script src="https://example.com/a.js"></script>', "from the web"],
  ['<script>throw new Error("broken")</script>', "broken"],
])("%s is told of", async (html, told) => {
  const excel = await boot();
  await expect(excel.openPane(pageWith(html))).rejects.toThrow(told);
});

test("another Excel declares what it has", async () => {
  await boot(undefined, { platform: "ltsc2021" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});
