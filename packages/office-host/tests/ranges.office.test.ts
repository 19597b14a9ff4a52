import { type OpenExcel, boot } from "office-host";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await boot();
});

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

test("a typed value becomes what Excel would make of it", async () => {
  const read = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:F1");
    range.values = [["1,234.5", "12%", "2026-03-01", "true", "#N/A", "'007"]];
    range.load("values, text, valueTypes, numberFormat");
    await context.sync();
    return range.toJSON();
  });
  expect(read.values).toEqual([[1234.5, 0.12, 46082, true, "#N/A", "007"]]);
  expect(read.valueTypes).toEqual([["Double", "Double", "Double", "Boolean", "Error", "String"]]);
  expect(read.numberFormat).toEqual([["#,##0.00", "0%", "m/d/yyyy", "General", "General", "General"]]);
  expect(read.text).toEqual([["1,234.50", "12%", "3/1/2026", "TRUE", "#N/A", "007"]]);
});

test("in a cell with the format Text everything stays text", async () => {
  const values = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:A3");
    range.numberFormat = [["@"], ["@"], ["@"]];
    range.values = [["=1+1"], ["1/2"], ["-5"]];
    range.load("values, formulas, valueTypes");
    await context.sync();
    return [range.values, range.formulas, range.valueTypes];
  });
  expect(values).toEqual([
    [["=1+1"], ["1/2"], ["-5"]],
    [["=1+1"], ["1/2"], ["-5"]],
    [["String"], ["String"], ["String"]],
  ]);
});

test("one value fills a range, null leaves a cell alone and an empty text empties it", async () => {
  const values = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C1");
    range.values = 7 as unknown as number[][];
    range.values = [[null, "", 8]];
    range.load("values, valueTypes");
    await context.sync();
    return [range.values, range.valueTypes];
  });
  expect(values).toEqual([[[7, "", 8]], [["Double", "Empty", "Double"]]]);
});

test("ranges lead to other ranges", async () => {
  const addresses = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B2:D5");
    const others = [
      range.getCell(0, 0),
      range.getRow(1),
      range.getColumn(2),
      range.getEntireColumn(),
      range.getEntireRow(),
      range.getResizedRange(1, -1),
      range.getOffsetRange(2, 0),
      range.getBoundingRect("F9"),
      range.getIntersection("C1:C3"),
      range.getLastCell(),
      range.getRowsBelow(2),
      sheetOf(context).getRangeByIndexes(0, 1, 2, 2),
    ];
    for (const other of others) other.load("address");
    await context.sync();
    return others.map(({ address }) => address.replace("Sheet1!", ""));
  });
  expect(addresses).toEqual([
    "B2",
    "B3:D3",
    "D2:D5",
    "B:D",
    "2:5",
    "B2:C6",
    "B4:D7",
    "B2:F9",
    "C2:C3",
    "D5",
    "B6:D7",
    "B1:C2",
  ]);
});

test("a large write goes through in blocks and comes back whole", async () => {
  const rows = Array.from({ length: 2000 }, (_row, row) => [row, `rad ${row}`]);
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:B2000").values = rows;
    await context.sync();
  });
  expect(excel.host.faults.batches.find(({ kind }) => kind === "work")?.actions).toBeGreaterThan(5);
  const values = await Excel.run(async (context) => {
    const used = sheetOf(context).getUsedRange(true).load("values");
    await context.sync();
    return used.values as unknown[];
  });
  expect(values).toEqual(rows);
});

test("what is not there is a null object, and stays one further on", async () => {
  const found = await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Saknas");
    const below = missing.getUsedRangeOrNullObject();
    const there = context.workbook.worksheets.getItemOrNullObject("sheet1");
    const empty = there.getUsedRangeOrNullObject();
    await context.sync();
    return [missing, below, there, empty].map(({ isNullObject }) => isNullObject);
  });
  expect(found).toEqual([true, true, false, true]);
});

test("formats are read back as they were set, and null where cells differ", async () => {
  const read = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B2:C3");
    const { format } = range;
    format.font.set({ bold: true, color: "#1F3A5F", size: 13, strikethrough: true });
    format.fill.color = "E6ECF4";
    format.wrapText = true;
    format.horizontalAlignment = "Right";
    format.borders.getItem("EdgeBottom").color = "#D3DAE3";
    format.columnWidth = 90;
    sheetOf(context).getRange("C3").format.font.bold = false;
    const inner = sheetOf(context).getRange("B2:B3");
    range.load("format/font/bold, format/font/color, format/fill/color, format/wrapText, format/columnWidth");
    inner.load("format/font/bold, format/font/strikethrough, format/horizontalAlignment");
    const line = sheetOf(context).getRange("C3").format.borders.getItem("EdgeBottom").load("style, color");
    await context.sync();
    return [range.format.toJSON(), inner.format.toJSON(), line.style, line.color];
  });
  expect(read).toMatchObject([
    { columnWidth: 90, wrapText: true, fill: { color: "#E6ECF4" }, font: { bold: null, color: "#1F3A5F" } },
    { horizontalAlignment: "Right", font: { bold: true, strikethrough: true } },
    "Continuous",
    "#D3DAE3",
  ]);
});

test("properties of cells, rows and columns come and go in one call each", async () => {
  const read = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B2");
    range.setCellProperties([
      [{ format: { font: { strikethrough: true } } }, {}],
      [{}, { format: { fill: { color: "#FFF1CC" } } }],
    ]);
    range.setRowProperties([{ rowHidden: true }, { format: { rowHeight: 30 } }]);
    range.setColumnProperties([{}, { columnHidden: true }]);
    const cells = range.getCellProperties({ address: true, format: { font: { strikethrough: true } } });
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    return [cells.value, rows.value, columns.value];
  });
  expect(read[0]?.[0]).toEqual([
    { address: "Sheet1!A1", format: { font: { strikethrough: true } } },
    { address: "Sheet1!B1", format: { font: { strikethrough: false } } },
  ]);
  expect(read[1]).toEqual([{ rowHidden: true }, { rowHidden: false }]);
  expect(read[2]).toEqual([{ columnHidden: false }, { columnHidden: true }]);
});

test("merged areas are found, and only their first cell keeps its content", async () => {
  const read = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.merge();
    const merged = sheetOf(context).getRange("A1:Z9").getMergedAreasOrNullObject().load("address");
    const none = sheetOf(context).getRange("D1:Z9").getMergedAreasOrNullObject();
    range.load("values");
    await context.sync();
    return [merged.address, none.isNullObject, range.values];
  });
  expect(read).toEqual([
    "Sheet1!A1:B2",
    true,
    [
      [1, ""],
      ["", ""],
    ],
  ]);
});

test("clearing everything takes merges and conditional formats too, clearing contents does not", async () => {
  const left = (): unknown[] => {
    const sheet = excel.model.sheetNamed("Sheet1");
    return [sheet?.merges.length, sheet?.conditionalFormats.length, sheet?.cells.size];
  };
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B2");
    range.values = 1 as unknown as number[][];
    range.merge();
    range.conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
    range.clear("Contents");
    await context.sync();
    expect(left()).toEqual([1, 1, 0]);
    sheetOf(context).getRange("A1:C3").clear();
    await context.sync();
    expect(left()).toEqual([0, 0, 0]);
  });
});

test("inserted and deleted rows take formulas with them", async () => {
  const formulas = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:A3").values = [[1], [2], [4]];
    sheet.getRange("B5").formulas = [["=SUM($A$1:A3)+A1"]];
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("1:1").delete("Up");
    const cell = sheet.getRange("B5").load("formulas, values");
    await context.sync();
    return [cell.formulas, cell.values];
  });
  expect(formulas).toEqual([[["=SUM($A$1:A3)+#REF!"]], [["#REF!"]]]);
});

test("a copy carries formulas along relatively", async () => {
  const formulas = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:B1").formulas = [["=$C1*2", 5]];
    sheet.getRange("A2:B3").copyFrom("A1:B1");
    const copy = sheet.getRange("A2:B3").load("formulas");
    await context.sync();
    return copy.formulas;
  });
  expect(formulas).toEqual([
    ["=$C2*2", 5],
    ["=$C3*2", 5],
  ]);
});

test("special cells: constants and formulas apart", async () => {
  const addresses = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C2").formulas = [
      [1, "text", "=A1"],
      [2, "", "=A2"],
    ];
    const formulas = sheet.getRange("A1:C2").getSpecialCellsOrNullObject("Formulas").load("address");
    const numbers = sheet.getRange("A1:C2").getSpecialCellsOrNullObject("Constants", "Numbers").load("address");
    const none = sheet.getRange("A1:B2").getSpecialCellsOrNullObject("Formulas");
    await context.sync();
    return [formulas.address, numbers.address, none.isNullObject];
  });
  expect(addresses).toEqual(["Sheet1!C1:C2", "Sheet1!A1:A2", true]);
});

test("a link is kept with its text", async () => {
  const link = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1");
    range.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "Till B2" };
    range.load("hyperlink, values");
    await context.sync();
    return [range.hyperlink.documentReference, range.values];
  });
  expect(link).toEqual(["Sheet1!B2", [["Till B2"]]]);
});
