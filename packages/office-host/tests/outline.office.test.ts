import { boot, foldOf, type OpenExcel } from "office-host";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await boot();
});

const inExcel = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
const sheet = () => excel.host.model.workbook.sheets[0]!;

test("a group is hidden and shown, and the row below it stands for it", async () => {
  await inExcel((one) => {
    one.getRange("4:6").group("ByRows");
    one.getRange("4:6").hideGroupDetails("ByRows");
  });
  expect(foldOf(sheet(), 7)).toEqual({ first: 4, last: 6, isFolded: true });
  expect(foldOf({ ...sheet(), outlineAbove: true }, 3)).toEqual({ first: 4, last: 6, isFolded: true });
  expect([3, 5].map((row) => foldOf(sheet(), row))).toEqual([null, null]);
  await inExcel((one) => one.getRange("4:6").showGroupDetails("ByRows"));
  expect(foldOf(sheet(), 7)).toMatchObject({ isFolded: false });
});

test("groups lie in groups, and ungrouping leaves rows hidden", async () => {
  await inExcel((one) => {
    one.getRange("2:9").group("ByRows");
    one.getRange("4:6").group("ByRows");
    one.getRange("4:6").rowHidden = true;
    one.getRange("2:9").ungroup("ByRows");
  });
  expect(foldOf(sheet(), 10)).toBeNull();
  expect(foldOf(sheet(), 7)).toEqual({ first: 4, last: 6, isFolded: true });
  await inExcel((one) => one.getRange("4:6").ungroup("ByRows"));
  expect(sheet().rows.get(5)).toEqual({ hidden: true });
});

test.each<[string, (one: Excel.Worksheet) => void]>([
  ["columns as rows", (one) => one.getRange("B:C").group("ByRows")],
  ["what is in no group, out of one", (one) => one.getRange("2:3").ungroup("ByRows")],
  ["deeper than eight levels", (one) => Array.from({ length: 8 }, () => one.getRange("2:3").group("ByRows"))],
])("Excel refuses to group %s", async (_, act) => {
  await expect(inExcel(act)).rejects.toThrow();
});
