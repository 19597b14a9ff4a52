import { writeXlsx } from "../../../../src/adapters/xlsx/writer/write-xlsx";
import type { SummaryDocument } from "../../../../src/core/document/document";
import { cell, documentOf, sampleDocument, text } from "./sample-document";
import { baseTable, expectRefused, headings, tabled } from "./refusal";

describe("tables", () => {
  test("the table that the others are made from is written", async () => {
    expect((await writeXlsx(tabled({}))).length).toBeGreaterThan(0);
  });

  test.each(["", "1a", "a b", "tblÅ", "A1", "tbl2", "xfd1", "R1C1", "r", "C", "a-b", "x".repeat(256)])(
    "the name %j",
    (name) => expectRefused(tabled({ name }), "table-name", name),
  );

  test("one name on two sheets, in another case", () => {
    const sheet = tabled({}).sheets[0]!;
    const again = { ...sheet, name: "Blad 2", tables: [{ ...baseTable, name: "TBL" }] };
    return expectRefused({ ...sampleDocument, sheets: [sheet, again] }, "table-name", "TBL");
  });

  test.each([["a"], [""], ["B\n"], ["#REF!"], ["x".repeat(256)], ["\uD800"]])("the headings A and %j", (second) => {
    const cells = [headings[0]!, cell(1, 2, "column-heading", text(second))];
    return expectRefused(tabled({ columns: ["A", second] }, { cells }), "table-columns", "tbl");
  });

  test("a heading that differs from its cell, stands nowhere or is computed", async () => {
    await expectRefused(tabled({ columns: ["A", "C"] }), "table-columns", "B1");
    await expectRefused(tabled({ columns: ["A", "B", "C"] }), "table-columns", "C1");
    const computed = [headings[0]!, cell(1, 2, "column-heading", text("B"), { formula: '"B"' })];
    await expectRefused(tabled({}, { cells: computed }), "table-columns", "B1");
  });

  test.each([{ rows: 0 }, { rows: -1 }, { top: 1_048_576 }, { left: 16_384 }, { columns: [] }])(
    "the area %j",
    (change) => expectRefused(tabled(change), "table-area", "tbl"),
  );

  test("two tables on the same cells", () => {
    const second = [cell(3, 2, "column-heading", text("C"))];
    const tables = [baseTable, { name: "andra", top: 3, left: 2, rows: 1, columns: ["C"] }];
    return expectRefused(tabled({}, { cells: [...headings, ...second], tables }), "table-area", "tbl");
  });
});

describe("merges", () => {
  const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  const merged = (...merges: ReturnType<typeof area>[]): SummaryDocument => documentOf([], { merges });

  test("upside down, of one cell, outside the sheet", async () => {
    await expectRefused(merged(area(2, 1, 1, 1)), "merge");
    await expectRefused(merged(area(1, 1, 1, 1)), "merge", "A1:A1");
    await expectRefused(merged(area(0, 1, 1, 1)), "merge");
  });

  test("on each other or on a table", async () => {
    await expectRefused(merged(area(1, 1, 2, 2), area(2, 2, 3, 3)), "merge", "A1:B2");
    await expectRefused(tabled({}, { merges: [area(3, 2, 4, 2)] }), "merge", "B3:B4");
  });

  test("over a value that nobody would see", async () => {
    const cells = [cell(1, 1, "text", text("syns")), cell(1, 2, "text", text("syns inte"))];
    await expectRefused(documentOf(cells, { merges: [area(1, 1, 1, 2)] }), "merge", "B1");
  });
});
