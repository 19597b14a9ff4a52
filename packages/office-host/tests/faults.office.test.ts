import { boot, faultCodes, type OpenExcel, transportStatus } from "office-host";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await boot();
});

const write = (values: number[]): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    values.forEach((value, index) => (sheet.getRange(`A${index + 1}`).values = [[value]]));
    await context.sync();
  });

const codeOf = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => "no error",
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );

const stored = (): unknown[] => [...(excel.model.sheetNamed("Sheet1")?.cells.values() ?? [])].map(({ value }) => value);

test("syncs and bytes are counted, the client's own messages are not", async () => {
  excel.host.faults.reset();
  await write([1]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([[1]]);
  });
  expect(excel.host.faults.syncs).toBe(2);
  const [first] = excel.host.faults.batches;
  expect(first).toMatchObject({ kind: "work", number: 1, error: null });
  expect(first?.requestBytes).toBeGreaterThan(100);
});

test.each(faultCodes)("%s reaches the add-in as its code", async (code) => {
  excel.host.faults.fail(1, code);
  expect(await codeOf(write([1]))).toBe(code);
  expect(stored()).toEqual([]);
});

test.each([
  ["before", []],
  ["middle", [1, 2]],
  ["after", [1, 2, 3, 4, 5, 6]],
] as const)("a batch that fails %s leaves what it had done", async (moment, left) => {
  excel.host.faults.fail(1, "GeneralException", moment);
  expect(await codeOf(write([1, 2, 3, 4, 5, 6]))).toBe("GeneralException");
  expect(stored()).toEqual(left);
});

test("every batch fails until the next reset", async () => {
  excel.host.faults.fail("every", "InactiveWorkbook");
  expect([await codeOf(write([1])), await codeOf(write([2]))]).toEqual(["InactiveWorkbook", "InactiveWorkbook"]);
  excel.host.faults.reset();
  await write([3]);
  expect(stored()).toEqual([3]);
});

test.each([
  [transportStatus.cellEditMode, "InvalidOperationInCellEditMode"],
  [transportStatus.session, "InvalidOrTimedOutSession"],
  [transportStatus.activityLimit, "ActivityLimitReached"],
  [transportStatus.requestSize, "RequestPayloadSizeLimitExceeded"],
  [transportStatus.responseSize, "ResponsePayloadSizeLimitExceeded"],
  [transportStatus.noPermission, "AccessDenied"],
])("the status %i becomes %s", async (status, code) => {
  excel.host.faults.failTransport(1, status);
  expect(await codeOf(write([1]))).toBe(code);
});

test("a request or an answer that is too large is refused", async () => {
  excel.host.faults.maxRequestBytes = 200;
  expect(await codeOf(write([1]))).toBe("RequestPayloadSizeLimitExceeded");
  expect(stored()).toEqual([]);
  excel.host.faults.reset();
  excel.host.faults.maxResponseBytes = 20;
  expect(await codeOf(write([1]))).toBe("ResponsePayloadSizeLimitExceeded");
  expect(stored()).toEqual([1]);
});

test("a fault can wait for a batch of so many bytes, whatever its number", async () => {
  excel.host.faults.failAtRequestOf(2_000, "GeneralException", "middle");
  expect(await codeOf(write([1]))).toBe("no error");
  const many = Array.from({ length: 20 }, (_one, index) => index);
  expect(await codeOf(write(many))).toBe("GeneralException");
  expect(stored().length).toBeGreaterThan(1);
  expect(stored().length).toBeLessThan(many.length);
});

test("a host that dies never answers, and has done what it did", async () => {
  excel.host.faults.dieAt(2, "after");
  await write([1]);
  const fate = await Promise.race([
    codeOf(write([2])),
    new Promise<string>((resolve) => setTimeout(() => resolve("silence"), 200)),
  ]);
  expect([fate, stored(), excel.host.faults.dead]).toEqual(["silence", [2], true]);
});

test("while a cell is edited a batch fails, or waits when it said so", async () => {
  excel.host.editCell(true);
  expect(await codeOf(write([1]))).toBe("InvalidOperationInCellEditMode");
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  setTimeout(() => excel.host.editCell(false), 50);
  expect(await waiting).toEqual([[""]]);
});

test("something can happen between two batches", async () => {
  excel.host.faults.before(2, () => {
    const sheet = excel.model.sheetNamed("Sheet1");
    if (!sheet) return;
    excel.model.change({ kind: "structure", sheetId: sheet.id });
    sheet.protection = { password: null };
  });
  await write([1]);
  expect(await codeOf(write([2]))).toBe("AccessDenied");
  expect(stored()).toEqual([1]);
});

test("large ranges may answer null instead of values", async () => {
  excel.host.limits.nullValuesAbove = 4;
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const [small, large] = [sheet.getRange("A1:B2").load("values"), sheet.getRange("A1:B3").load("values, rowCount")];
    await context.sync();
    return [small.values, large.values, large.rowCount];
  });
  expect(values).toEqual([
    [
      ["", ""],
      ["", ""],
    ],
    null,
    3,
  ]);
});
