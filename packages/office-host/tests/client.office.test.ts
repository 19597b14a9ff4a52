import { boot } from "office-host";

test("Microsoft's client reads and writes a range in our host", async () => {
  await boot();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      [1, 2],
      ["three", "=A1+B1"],
    ];
    range.load("values, formulas, address");
    await context.sync();
    return { values: range.values, formulas: range.formulas, address: range.address };
  });
  expect(read).toEqual({
    values: [
      [1, 2],
      ["three", 3],
    ],
    formulas: [
      [1, 2],
      ["three", "=A1+B1"],
    ],
    address: "Sheet1!A1:B2",
  });
});

test("what a run kept is let go of when it ends", async () => {
  const { host } = await boot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const ranges = ["A1", "B2:C3"].map((address) => sheet.getRange(address).load("values"));
    await context.sync();
    expect(host.references.size).toBe(2);
    for (const range of ranges) range.load("address");
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!A1", "Sheet1!B2:C3"]);
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(host.references.size).toBe(0);
  const kinds = host.faults.batches.map(({ kind }) => kind).filter((kind) => kind !== "service");
  expect(kinds).toEqual(["work", "work", "release"]);
});

test("a second Excel can be opened in the same page", async () => {
  const { model } = await boot();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Ny");
    await context.sync();
  });
  expect(model.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Ny"]);
  expect(Office.context.displayLanguage).toBe("sv-SE");
});
