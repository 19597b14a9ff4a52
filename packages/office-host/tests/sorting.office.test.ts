import { boot, type OpenExcel } from "office-host";

type Fields = Excel.SortField[];

const onRange = (address: string, fields: Fields, hasHeaders = false): Promise<void> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.sort.apply(fields, false, hasHeaders);
    await context.sync();
  });

const first = (excel: OpenExcel): readonly unknown[] => excel.values("Sheet1").map(([one]) => one);

test("numbers stand before texts, texts before truths, errors last; empty cells are last either way", async () => {
  const column = [["b"], [true], [null], [10], ["=1/0"], ["A"], [9], [false]];
  const up = [9, 10, "A", "b", false, true, "#DIV/0!"];
  const excel = await boot({ Sheet1: column });
  await onRange("A1:A8", [{ key: 0 }]);
  expect(first(excel)).toEqual(up);
  await onRange("A1:A8", [{ key: 0, ascending: false }]);
  expect(first(excel)).toEqual(up.toReversed());
});

test("rows stay together, equal ones keep their order, and a second level decides", async () => {
  const excel = await boot({
    Sheet1: [
      ["Kind", "No."],
      ["b", 1],
      ["a", 2],
      ["b", 0],
      ["A", 1],
    ],
  });
  await onRange("A1:B5", [{ key: 0 }], true);
  expect(excel.values("Sheet1").slice(1)).toEqual([
    ["a", 2],
    ["A", 1],
    ["b", 1],
    ["b", 0],
  ]);
  await onRange("A1:B5", [{ key: 0 }, { key: 1 }], true);
  expect(excel.values("Sheet1").slice(1)).toEqual([
    ["A", 1],
    ["a", 2],
    ["b", 0],
    ["b", 1],
  ]);
});

test("formulas move with their row, and one undo takes all of it back", async () => {
  const rows = [
    [3, "=A1*10"],
    [1, "=A2*10"],
    [2, "=A3*$A$1"],
  ];
  const excel = await boot({ Sheet1: rows });
  await onRange("A1:B3", [{ key: 0 }]);
  expect(excel.values("Sheet1")).toEqual([
    [1, 10],
    [2, 2],
    [3, 30],
  ]);
  excel.model.undo();
  expect(first(excel)).toEqual([3, 1, 2]);
});

test("a table sorts what is below its headings and above its totals", async () => {
  const excel = await boot({ Sheet1: [["Amount"], [2], [1], [3]] });
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getFirst().tables.add("A1:A4", true);
    table.showTotals = true;
    table.getTotalRowRange().values = [[0]];
    table.sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  expect(first(excel)).toEqual(["Amount", 3, 2, 1, 0]);
});

test.each<readonly [string, Fields, string]>([
  ["a column that is not there", [{ key: 2 }], "InvalidArgument"],
  ["nothing to sort by", [], "InvalidArgument"],
  ["colours", [{ key: 0, sortOn: "CellColor" }], "NotImplemented"],
])("%s: refused", async (_name, fields, code) => {
  await boot({
    Sheet1: [
      [2, 1],
      [1, 2],
    ],
  });
  await expect(onRange("A1:B2", fields)).rejects.toMatchObject({ code });
});

test("a protected sheet and merged cells refuse", async () => {
  await boot({ Sheet1: [[2], [1]] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B1").merge();
    await context.sync();
  });
  await expect(onRange("A1:A2", [{ key: 0 }])).rejects.toMatchObject({ code: "InvalidOperation" });
  await boot({ Sheet1: [[2], [1]] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect();
    await context.sync();
  });
  await expect(onRange("A1:A2", [{ key: 0 }])).rejects.toMatchObject({ code: "AccessDenied" });
});
