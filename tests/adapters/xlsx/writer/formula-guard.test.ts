/** What a formula may and may not hold. The document has the sheet "Blad" and the table tbl with columns A and B. */
import { writeXlsx } from "../../../../src/adapters/xlsx/writer/write-xlsx";
import type { SummaryDocument } from "../../../../src/core/document/document";
import { cell, number } from "./sample-document";
import { headings, refusal, tabled } from "./refusal";

const withFormula = (formula: string): SummaryDocument =>
  tabled({}, { cells: [...headings, cell(9, 9, "amount", number(1), { formula })] });

test.each([
  "SUM(A1:B2)",
  "=SUM(A1:B2)",
  "SUM(tbl[A])",
  "SUM(TBL[a])",
  "tbl[[#This Row],[A]]/tbl[[#This Row],[B]]",
  "SUM(tbl[[A]:[B]])",
  "ROWS(tbl[#Data])",
  "Blad!A1+'Blad'!A1+blad!$B$2",
  'IF(A1="","[1] | \\ ; # @ ""citat"" (",A1)',
  "SUM({1,2;3,4})",
  'IFERROR(A1/B1,0)*100%-1E-3&"å"',
  'SUMIFS(tbl[A],tbl[B],$A5)<>"x"',
])("%s is written", async (formula) => expect((await writeXlsx(withFormula(formula))).length).toBeGreaterThan(0));

test.each([
  ["", "empty"],
  ["=", "empty"],
  ["1" + "+1".repeat(4096), "too long"],
  ['"' + "x".repeat(256) + '"', "text literal too long"],
  ["[1]Blad1!A1", "another workbook"],
  ["'[Bok.xlsx]Blad'!A1", "no sheet"],
  ["'C:\\x\\[Bok.xlsx]Blad'!A1", "no sheet"],
  ["SUM([Bok.xlsx]Blad!A1)", "another workbook"],
  ["Annat!A1", "no sheet"],
  ["tbl2[A]", "no table"],
  ["[@A]", "no table"],
  ["tbl[@A]", "no column"],
  ["tbl[C]", "no column"],
  ["tbl[[#This Row],[C]]", "no column"],
  ["tbl[#Totals]", "no column"],
  ["tbl[A", "unreadable"],
  ["tbl[[A],x]", "unreadable"],
  ["cmd|'/C calc'!A0", '"|"'],
  ['HYPERLINK("#Blad!A1")', "outside"],
  ["_xlfn.WEBSERVICE (A1)", "outside"],
  ["INDIRECT(A1)", "outside"],
  ['A1&"HTTP://x"', "net"],
  ["\\\\server\\x", '"\\"'],
  ["SUM(A1;B1)", "commas"],
  ["#REF!+1", '"#"'],
  ["A1#", '"#"'],
  ["@A1", '"@"'],
  ["A1]", '"]"'],
  ["SUM(A1", "never closed"],
  ["A1)", "closed before"],
  ['"x', "unclosed"],
  ["'Blad!A1", "unclosed"],
  ["'Blad'A1", "no sheet"],
])("%j is refused: %s", async (formula, why) => {
  const fault = await refusal(withFormula(formula));
  expect(fault).toMatchObject({ reason: "formula", place: "I9" });
  expect(fault.message).toContain(why);
});
