import { join } from "node:path";
import { boot, type OpenExcel } from "office-host";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await boot({ January: [] });
  await excel.openPane(join(__dirname, "taskpane.html"));
});

const button = (id: string): HTMLButtonElement => document.getElementById(id) as HTMLButtonElement;

async function press(id: string): Promise<string> {
  button(id).click();
  await excel.settled();
  return document.getElementById("said")?.textContent ?? "";
}

/** What, and how much, without the headings. */
const listed = (): unknown[] =>
  excel
    .values("January")
    .slice(1)
    .map(([, what, amount]) => [what, amount]);

test("the table is made, with its sum as a formula", async () => {
  expect(await press("make")).toBe("4 expenses are in the table.");
  expect(listed()).toEqual([
    ["Paper", 420],
    ["Train to a course", 1290],
    ["Coffee", 185.5],
    ["Printer", 3495],
  ]);
  expect(excel.values("January")[1]?.[4]).toBe(5390.5);
});

test("the sum follows when the user changes an amount", async () => {
  await press("make");
  excel.type("January", "C2", 430);
  expect(excel.values("January")[1]?.[4]).toBe(5400.5);
});

test("the largest comes first", async () => {
  await press("make");
  expect(await press("sort")).toBe("The largest expense stands first.");
  expect(listed().map((row) => (row as unknown[])[0])).toEqual(["Printer", "Train to a course", "Paper", "Coffee"]);
});

test("the chart is drawn of the amounts", async () => {
  await press("make");
  await press("chart");
  expect(excel.model.sheetNamed("January")?.charts).toMatchObject([
    { type: "ColumnClustered", title: "Expenses", series: [{ values: "=January!$C$2:$C$5" }] },
  ]);
});

test("without a table the user is told what to do first", async () => {
  expect(await press("sort")).toBe("Make the table first.");
});

test("what Excel refuses is told, and the button can be pressed again", async () => {
  excel.host.faults.fail(1, "GeneralException");
  expect(await press("make")).toContain("Excel said no");
  expect(button("make").disabled).toBe(false);
  expect(excel.values("January")).toEqual([]);
  expect(await press("make")).toBe("4 expenses are in the table.");
});
