import { strFromU8, unzipSync } from "fflate";
import type { RowFold } from "../../../../src/core/document/document";
import { writeXlsx } from "../../../../src/adapters/xlsx/writer/write-xlsx";
import { refusal } from "./refusal";
import { cell, emptySheet, sampleDocument, text } from "./sample-document";

const documentWith = (...folds: readonly RowFold[]) => ({
  ...sampleDocument,
  sheets: [
    emptySheet("Före"),
    {
      ...emptySheet("Blad"),
      cells: [1, 2, 3, 4, 5, 6, 7].map((row) => cell(row, 1, "text", text(`Rad ${row}`))),
      print: { ...emptySheet("Blad").print, fitWide: 1 },
      folds,
    },
  ],
});

async function sheetXml(...folds: readonly RowFold[]): Promise<string> {
  const bytes = unzipSync(await writeXlsx(documentWith(...folds)))["xl/worksheets/sheet2.xml"];
  return bytes ? strFromU8(bytes) : "";
}

const attributesOf = (xml: string, row: number): string =>
  new RegExp(`<row r="${row}"([^>]*)>`, "u").exec(xml)?.[1] ?? "";

test("rows are folded away under the row above them, which says so", async () => {
  const xml = await sheetXml({ first: 3, last: 4 }, { first: 6, last: 7 });
  const folded = [3, 4, 6, 7];
  for (const row of [1, 2, 3, 4, 5, 6, 7]) {
    expect([row, /hidden="1"/u.test(attributesOf(xml, row))]).toEqual([row, folded.includes(row)]);
    expect([row, /outlineLevel="1"/u.test(attributesOf(xml, row))]).toEqual([row, folded.includes(row)]);
    expect([row, /collapsed="1"/u.test(attributesOf(xml, row))]).toEqual([row, [2, 5].includes(row)]);
  }
});

test("the sheet says that the row above stands for them, and keeps room for the signs", async () => {
  const xml = await sheetXml({ first: 3, last: 4 });
  // In this order: Excel repairs a sheet where the fit to pages comes first.
  expect(xml).toMatch(/<sheetPr><outlinePr summaryBelow="0"\/><pageSetUpPr fitToPage="1"\/><\/sheetPr>/u);
  expect(xml).toMatch(/<sheetFormatPr [^>]*outlineLevelRow="1"/u);
  expect(await sheetXml()).not.toMatch(/outline/u);
});

test.each<[string, readonly RowFold[]]>([
  [
    "side by side",
    [
      { first: 3, last: 4 },
      { first: 5, last: 6 },
    ],
  ],
  ["without a row above", [{ first: 1, last: 2 }]],
  ["upside down", [{ first: 4, last: 3 }]],
  [
    "out of order",
    [
      { first: 6, last: 7 },
      { first: 3, last: 4 },
    ],
  ],
])("folds %s are refused", async (_, folds) => {
  expect((await refusal(documentWith(...folds))).reason).toBe("fold");
});
