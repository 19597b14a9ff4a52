/** Each broken document is refused for its own reason, at its own place. Every case starts from a document that is written. */
import { writeXlsx } from "../../../../src/adapters/xlsx/writer/write-xlsx";
import type { DocumentSheet, SummaryDocument } from "../../../../src/core/document/document";
import { expectRefused, refusal, tabled } from "./refusal";
import { cell, documentOf, emptySheet, number, sampleDocument, sampleWith, text } from "./sample-document";

const one = (more: Parameters<typeof cell>[4]): SummaryDocument => documentOf([cell(2, 3, "text", text("x"), more)]);
const named = (...names: readonly string[]): SummaryDocument => ({
  ...sampleDocument,
  sheets: names.map(emptySheet),
});

const printed = (change: Partial<DocumentSheet["print"]>): SummaryDocument =>
  documentOf([], { print: { ...emptySheet("").print, ...change } });

test("the fault says which sheet and which cell", async () => {
  const fault = await refusal(documentOf([cell(7, 2, "amount", number(Number.NaN))]));
  expect(fault).toMatchObject({ name: "Unwritable", reason: "number", sheet: "Blad", place: "B7" });
});

describe("sheets", () => {
  test("none", () => expectRefused(named(), "sheet-count"));

  test.each([
    "",
    "x".repeat(32),
    "a/b",
    "a\\b",
    "a:b",
    "a?b",
    "a*b",
    "[a",
    "a]",
    "'a",
    "a'",
    "History",
    "a\nb",
    "a\uD800",
  ])("the name %j", (name) => expectRefused(named(name), "sheet-name"));

  test("two names that differ only in case", () => expectRefused(named("årsbok", "Årsbok"), "sheet-name"));

  test("31 characters, spaces and apostrophes inside are fine", async () => {
    expect((await writeXlsx(named("x".repeat(31), "Nämndens 'egna' blad"))).length).toBeGreaterThan(0);
  });

  test.each(["2026-02-29", "2026-13-01", "26-01-01", "2026-01-01T00:00", ""])("made on %j", (created) =>
    expectRefused({ ...sampleDocument, created }, "created-date"),
  );
});

describe("cells", () => {
  test.each([
    [0, 1],
    [1, 0],
    [1.5, 1],
    [1_048_577, 1],
    [1, 16_385],
  ])("row %d, column %d", (row, column) => expectRefused(documentOf([cell(row, column, "text")]), "cell-address"));

  test("the same place twice", () =>
    expectRefused(documentOf([cell(1, 1, "text"), cell(1, 1, "text")]), "cell-twice", "A1"));

  test.each([Number.NaN, Infinity, -Infinity])("the number %d", (value) =>
    expectRefused(documentOf([cell(1, 1, "amount", number(value))]), "number", "A1"),
  );

  test("a formula's value is judged too", () =>
    expectRefused(documentOf([cell(1, 1, "amount", number(Infinity), { formula: "1/0" })]), "number", "A1"));

  test.each([0, -1, 45_000.5, 2_958_466, Number.NaN])("the date %d", (serial) =>
    expectRefused(documentOf([cell(1, 1, "date", { kind: "date", serial })]), "date", "A1"),
  );

  test("a formula without a stored value", () =>
    expectRefused(documentOf([cell(1, 1, "amount", undefined, { formula: "1+1" })]), "formula-value", "A1"));

  test("a formula whose stored value is an error", () =>
    expectRefused(documentOf([cell(1, 1, "text", text("#DIV/0!"), { formula: "1/0" })]), "formula-value", "A1"));

  test.each([
    [{ sheet: "Annat", cell: "A1" }],
    [{ sheet: "Blad", cell: "https://example.org" }],
    [{ sheet: "Blad", cell: "A0" }],
    [{ sheet: "Blad", cell: "XFE1" }],
    [{ sheet: "Blad", cell: "'x'!A1" }],
  ])("a link to %j", (link) => expectRefused(one({ link }), "link", "C2"));

  test("more links than Excel keeps", () => {
    const cells = Array.from({ length: 65_531 }, (_, i) =>
      cell(i + 1, 1, "link", text("x"), { link: { sheet: "Blad", cell: "A1" } }),
    );
    return expectRefused(documentOf(cells), "link", "A65531");
  });
});

describe("looks, sizes, view and print", () => {
  const looked = (range: string, formula: string): SummaryDocument =>
    tabled({}, { conditionalLooks: [{ range, formula, look: "error" }] });

  test.each([
    ["A0:B1", "A1>1"],
    ["A:A", "A1>1"],
    ["B1:A2", "A1>1"],
    ["A2:B1", "A1>1"],
    ["A1:B2", ""],
    ["A1:B2", "tbl[A]>1"],
    ["A1:B2", "[1]Blad!A1>1"],
  ])("a conditional look on %s when %s", (range, formula) =>
    expectRefused(looked(range, formula), "conditional-look", range),
  );

  test.each([0, -1, 256, Number.NaN])("a column %d wide", (width) =>
    expectRefused(sampleWith(1, { columnWidths: [10, width] }), "size", "column 2"),
  );

  test.each([0, -1, 410, Number.NaN])("a row %d high", (height) =>
    expectRefused(documentOf([], { rowHeights: new Map([[3, height]]) }), "size", "row 3"),
  );

  test.each([-1, 0.5])("%d frozen rows", (frozenRows) => expectRefused(documentOf([], { frozenRows }), "view"));

  test.each([
    { fitWide: -1 },
    { fitTall: 0.5 },
    { area: "A:C" },
    { area: "Blad!A1:B2" },
    { titleRows: [3, 2] as const },
    { titleRows: [0, 1] as const },
    { breaksAfterRows: [0] },
    { breaksAfterRows: [5, 5] },
  ])("the page %j", (change) => expectRefused(printed(change), "print"));

  test("more page breaks than Excel keeps", () =>
    expectRefused(printed({ breaksAfterRows: Array.from({ length: 1024 }, (_, i) => i + 1) }), "print", "page breaks"));
});
