import { boot } from "office-host";

beforeEach(async () => {
  await boot();
});

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

async function errorOf(act: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("Nothing failed");
}

/** As published in OfficeDev/office-js issue 1561, from Excel itself. */
test("the error for a bad address equals the one that Excel gave", async () => {
  const { code, message, debugInfo } = await errorOf((context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1").load(["values", "format"]);
    sheet.getRange("not an address").load(["values"]);
  });
  expect({ code, message }).toEqual({
    code: "InvalidArgument",
    message: "The argument is invalid or missing or has an incorrect format.",
  });
  expect(debugInfo.errorLocation).toBe("Worksheet.getRange");
  expect(debugInfo.statement).toBe("var range1 = worksheet.getRange(...);");
  expect(debugInfo.surroundingStatements?.map((line) => line.replaceAll(", ", ","))).toEqual([
    "...",
    "var worksheets = workbook.worksheets;",
    "var worksheet = worksheets.getItem(...);",
    "var range = worksheet.getRange(...);",
    "// Instantiate {range}",
    'range.load(["values","format"]);',
    "// >>>>>",
    "var range1 = worksheet.getRange(...);",
    "// <<<<<",
    "// Instantiate {range1}",
    'range1.load(["values"]);',
  ]);
});

test.each([
  [
    "a sheet that is not there",
    "ItemNotFound",
    "WorksheetCollection.getItem",
    (context: Excel.RequestContext) => void context.workbook.worksheets.getItem("Saknas").load("name"),
  ],
  [
    "values of another size",
    "InvalidArgument",
    "Range.values",
    (context: Excel.RequestContext) => (sheetOf(context).getRange("A1:B2").values = [[1]]),
  ],
  [
    "a formula that is none",
    "InvalidArgument",
    "Range.formulas",
    (context: Excel.RequestContext) => (sheetOf(context).getRange("A1").formulas = [["=SUM(("]]),
  ],
  [
    "a table that does not exist",
    "InvalidArgument",
    "Range.formulas",
    (context: Excel.RequestContext) => (sheetOf(context).getRange("A1").formulas = [["=SUM(tblIngen[Kolumn])"]]),
  ],
  [
    "a name that is taken",
    "ItemAlreadyExists",
    "WorksheetCollection.add",
    (context: Excel.RequestContext) => void context.workbook.worksheets.add("SHEET1"),
  ],
  [
    "a name with forbidden signs",
    "InvalidArgument",
    "Worksheet.name",
    (context: Excel.RequestContext) => (sheetOf(context).name = "a/b"),
  ],
  [
    "hiding the last visible sheet",
    "InvalidOperation",
    "Worksheet.visibility",
    (context: Excel.RequestContext) => (sheetOf(context).visibility = "Hidden"),
  ],
  [
    "deleting the last visible sheet",
    "InvalidOperation",
    "Worksheet.delete",
    (context: Excel.RequestContext) => sheetOf(context).delete(),
  ],
  [
    "a table over merged cells",
    "MergedRangeConflict",
    "TableCollection.add",
    (context: Excel.RequestContext) => {
      sheetOf(context).getRange("A2:B2").merge();
      sheetOf(context).tables.add("A1:B4", true);
    },
  ],
  [
    "a protected sheet",
    "AccessDenied",
    "Range.values",
    (context: Excel.RequestContext) => {
      sheetOf(context).protection.protect();
      sheetOf(context).getRange("A1").values = [[1]];
    },
  ],
  [
    "a protected structure",
    "AccessDenied",
    "WorksheetCollection.add",
    (context: Excel.RequestContext) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add("Ny");
    },
  ],
  [
    "a member that the host lacks",
    "NotImplemented",
    "Worksheet.slicers",
    (context: Excel.RequestContext) => void sheetOf(context).slicers.load("items"),
  ],
])("%s", async (_what, code, location, act) => {
  const error = await errorOf(act);
  expect([error.code, error.debugInfo.errorLocation]).toEqual([code, location]);
});

test("a batch is no transaction: what came before the error stays", async () => {
  const { model } = await boot();
  const error = await errorOf((context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2:B2").values = [[1]];
    sheet.getRange("A3").values = [[3]];
  });
  expect(error.message).toMatch(/number of rows or columns/);
  expect([...(model.sheetNamed("Sheet1")?.cells.values() ?? [])].map(({ value }) => value)).toEqual([1]);
});

test("a call newer than the declared set fails before it reaches the host", async () => {
  await boot(undefined, { excelApi: "1.9" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  const error = await errorOf((context) => void sheetOf(context).getRange("A1").getMergedAreasOrNullObject());
  expect(error.code).toBe("ApiNotFound");
});

test("an object used after its run is told by the client itself", async () => {
  let kept: Excel.Range | undefined;
  await Excel.run(async (context) => {
    kept = sheetOf(context).getRange("A1");
    await context.sync();
  });
  expect(() => kept?.values).toThrow("The property 'values' is not available.");
});
