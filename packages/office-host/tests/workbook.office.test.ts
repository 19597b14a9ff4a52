import { boot, type OpenExcel } from "office-host";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await boot();
});

test("sheets are added, renamed, moved, hidden and deleted", async () => {
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Projekt");
    worksheets.add("Bort").delete();
    added.position = 0;
    added.name = "Projekten";
    const hidden = worksheets.add("Gömt");
    hidden.visibility = "VeryHidden";
    added.tabColor = "#1f3a5f";
    added.showGridlines = false;
    added.activate();
    worksheets.load("items/name, items/visibility, items/position, items/tabColor, items/showGridlines");
    const first = worksheets.getFirst().load("name");
    const count = worksheets.getCount(true);
    await context.sync();
    return [
      worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position, sheet.tabColor]),
      first.name,
      count.value,
      worksheets.items[0]?.showGridlines,
    ];
  });
  expect(names).toEqual([
    [
      ["Projekten", "Visible", 0, "#1F3A5F"],
      ["Sheet1", "Visible", 1, ""],
      ["Gömt", "VeryHidden", 2, ""],
    ],
    "Projekten",
    2,
    false,
  ]);
  expect(excel.model.workbook.activeSheetId).toBe(excel.model.sheetNamed("Projekten")?.id);
});

test("a hidden name follows its sheet when it is renamed, and becomes #REF! when it is deleted", async () => {
  const formulas = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.add("Översikt 1");
    names.add("_mark", sheet.getRange("A1")).visible = false;
    await context.sync();
    sheet.name = "O'Hara";
    const mark = names.getItem("_mark").load("formula, visible, type, value");
    const place = mark.getRangeOrNullObject().load("address");
    await context.sync();
    const first = [mark.formula, mark.visible, mark.type, mark.value, place.address];
    sheet.delete();
    mark.load("formula, type");
    const gone = mark.getRangeOrNullObject();
    await context.sync();
    return [first, [mark.formula, mark.type, gone.isNullObject]];
  });
  expect(formulas).toEqual([
    ["='O''Hara'!$A$1", false, "Range", "'O''Hara'!A1", "'O''Hara'!A1"],
    ["=#REF!", "Error", true],
  ]);
});

test("a table has headings, columns and structured references that compute", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [
      ["Projekt", "Beviljat", "Nämnd"],
      ["a", 10, "X"],
      ["b", 20, "Y"],
      ["c", 30, "X"],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "tblProjekt";
    table.style = "TableStyleLight1";
    sheet.getRange("E1:E4").formulas = [
      ["=SUM(tblProjekt[Beviljat])"],
      ['=SUMIFS(tblProjekt[Beviljat],tblProjekt[Nämnd],"X")'],
      ["=tblProjekt[[#Headers],[Nämnd]]"],
      ["=ROWS(tblProjekt)"],
    ];
    const sums = sheet.getRange("E1:E4").load("values, formulas");
    await context.sync();
    table.name = "tblAlla";
    table.resize("A1:C5");
    sheet.getRange("B1:C1").values = [["Beviljat [kr]", "Nämndnamn"]];
    sheet.getRange("A5:C5").values = [["d", 40, "X"]];
    table.columns.load("items/name");
    const body = table.getDataBodyRange().load("address");
    const header = table.getHeaderRowRange().load("values");
    const later = sheet.getRange("E1:E2").load("values, formulas");
    const byName = context.workbook.tables.getItem("TBLALLA").load("name, style, showFilterButton");
    await context.sync();
    return [
      sums.values,
      later.values,
      later.formulas,
      table.columns.items.map(({ name }) => name),
      body.address,
      header.values,
      byName.name,
      byName.style,
    ];
  });
  expect(read).toEqual([
    [[60], [40], ["Nämnd"], [3]],
    [[100], [80]],
    [["=SUM(tblAlla[Beviljat '[kr']])"], ["=SUMIFS(tblAlla[Beviljat '[kr']],tblAlla[Nämndnamn],\"X\")"]],
    ["Projekt", "Beviljat [kr]", "Nämndnamn"],
    "Sheet1!A2:C5",
    [["Projekt", "Beviljat [kr]", "Nämndnamn"]],
    "tblAlla",
    "TableStyleLight1",
  ]);
});

test("page layout, panes, conditional formats and protection are kept", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.freezePanes.freezeAt("A1:B3");
    sheet.pageLayout.set({ orientation: "Landscape", zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } });
    sheet.pageLayout.setPrintArea("A1:F20");
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "Sida &P";
    sheet.horizontalPageBreaks.add("A11");
    const format = sheet.getRange("A4:F20").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B4>10";
    format.custom.format.fill.color = "#FBE9E7";
    format.custom.format.font.bold = true;
    sheet.protection.protect();
    sheet.protection.load("protected");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    expect([sheet.protection.protected, frozen.address, area.address]).toEqual([true, "Sheet1!A1:B3", "Sheet1!A1:F20"]);
  });
  const sheet = excel.model.sheetNamed("Sheet1");
  expect(sheet?.page).toMatchObject({
    orientation: "Landscape",
    titleRows: [1, 3],
    horizontalBreaks: [11],
    headersFooters: { leftFooter: "Sida &P" },
  });
  expect(sheet?.conditionalFormats[0]).toMatchObject({ formula: "=$B4>10", fill: "#FBE9E7", bold: true });
});

test("settings are one store for both interfaces, and are there at the next start", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("svar", { unit: "tkr", rows: [1, 2] });
    await context.sync();
  });
  expect(excel.model.workbook.settings.get("svar")).toBe('{"unit":"tkr","rows":[1,2]}');
  const again = await boot(excel.model.workbook);
  expect(Office.context.document.settings.get("svar")).toEqual({ unit: "tkr", rows: [1, 2] });
  Office.context.document.settings.set("språk", "sv");
  await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
  expect(again.model.workbook.settings.get("språk")).toBe('"sv"');
  const read = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("svar").load("value");
    const missing = context.workbook.settings.getItemOrNullObject("annat");
    await context.sync();
    return [setting.value as unknown, missing.isNullObject];
  });
  expect(read).toEqual([{ unit: "tkr", rows: [1, 2] }, true]);
});

test("custom XML, custom properties and document properties", async () => {
  const read = await Excel.run(async (context) => {
    const { workbook } = context;
    const part = workbook.customXmlParts.add('<r xmlns="urn:medelkoll">1</r>');
    const xml = part.getXml();
    const same = workbook.customXmlParts.getByNamespace("urn:medelkoll").getOnlyItemOrNullObject().load("id");
    workbook.properties.title = "Uppföljning";
    workbook.properties.custom.add("runs", 3);
    workbook.properties.load("title");
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.customProperties.add("mark", "1");
    const mark = sheet.customProperties.getItemOrNullObject("MARK").load("value");
    part.load("id");
    await context.sync();
    return [xml.value, same.id === part.id, workbook.properties.title, mark.value];
  });
  expect(read).toEqual(['<r xmlns="urn:medelkoll">1</r>', true, "Uppföljning", "1"]);
});

test("the workbook tells its name, date system and what is selected", async () => {
  const read = await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem("Sheet1").getRange("C3:D4").select();
    workbook.load("name, readOnly, isDirty");
    workbook.application.load("calculationMode");
    const selected = workbook.getSelectedRange().load("address");
    const cell = workbook.getActiveCell().load("address");
    const day = workbook.functions.date(2026, 3, 1).load("value");
    await context.sync();
    return [
      workbook.name,
      workbook.readOnly,
      workbook.application.calculationMode,
      selected.address,
      cell.address,
      day.value,
    ];
  });
  expect(read).toEqual(["Book1.xlsx", false, "Automatic", "Sheet1!C3:D4", "Sheet1!C3", 46082]);
});

test("manual calculation waits until it is asked for", async () => {
  const values = await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    await context.sync();
    workbook.application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[5]];
    const before = sheet.getRange("B1").load("values");
    await context.sync();
    workbook.application.calculate("Full");
    const after = sheet.getRange("B1").load("values");
    await context.sync();
    return [before.values, after.values];
  });
  expect(values).toEqual([[[2]], [[10]]]);
});

test("each batch that writes is one step of undo, and reading is none", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.values = [[1, 2]];
    range.format.font.bold = true;
    await context.sync();
    range.values = [[3, 4]];
    await context.sync();
    range.load("values");
    await context.sync();
  });
  const values = (): unknown[] =>
    [...(excel.model.sheetNamed("Sheet1")?.cells.values() ?? [])].map(({ value }) => value);
  expect(values()).toEqual([3, 4]);
  excel.model.undo();
  expect(values()).toEqual([1, 2]);
  excel.model.undo();
  expect(values()).toEqual([]);
  expect(excel.model.canUndo).toBe(false);
  excel.model.redo();
  expect(values()).toEqual([1, 2]);
});
