/** What was written, as two readers that are not ours see it. */
import ExcelJs from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, type Workbook } from "hucre/xlsx";
import { writeXlsx } from "../../../../src/adapters/xlsx/writer/write-xlsx";
import type { DocumentCell } from "../../../../src/core/document/document";
import { cell, documentOf, number, sampleDocument, sampleWith, text } from "./sample-document";

async function inExcelJs(bytes: Uint8Array): Promise<ExcelJs.Workbook> {
  const workbook = new ExcelJs.Workbook();
  // Its types want a Buffer of older typings; its code takes these bytes.
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJs.Buffer);
  return workbook;
}

let bytes: Uint8Array;
let hucre: Workbook;
let exceljs: ExcelJs.Workbook;

beforeAll(async () => {
  bytes = await writeXlsx(sampleDocument);
  hucre = await readXlsx(bytes, { readStyles: true });
  exceljs = await inExcelJs(bytes);
});

const projects = (): ExcelJs.Worksheet => exceljs.getWorksheet("Projekt")!;
const hucreCell = (sheet: number, row: number, column: number) =>
  hucre.sheets[sheet]!.cells!.get(`${row - 1},${column - 1}`)!;

test("sheets stand in order and the first is open", () => {
  const names = ["Sammanställning", "Projekt", "Per nämnd"];
  expect(hucre.sheets.map(({ name }) => name)).toEqual(names);
  expect(exceljs.worksheets.map(({ name }) => name)).toEqual(names);
  expect(exceljs.views[0]?.activeTab ?? 0).toBe(0);
});

test("values keep their kind", () => {
  expect(hucre.sheets[1]!.rows[3]!.slice(0, 5)).toEqual([
    "1001",
    "Belysning i parkstråk",
    "Farsta",
    1_650_000,
    1_512_340,
  ]);
  expect(projects().getCell("A4").value).toBe("1001");
  expect(projects().getCell("D5").value).toBe(29_189_000);
  expect(projects().getCell("E7").value).toBe(0);
});

test("a formula carries the value that the core computed", () => {
  const rate =
    'IF(tblProjekt[[#This Row],[Beviljat]]=0,"",tblProjekt[[#This Row],[Utfall]]/tblProjekt[[#This Row],[Beviljat]])';
  expect(projects().getCell("F4").value).toEqual({ formula: rate, result: 1_512_340 / 1_650_000 });
  expect(hucreCell(1, 4, 6)).toMatchObject({ formula: rate, formulaResult: 1_512_340 / 1_650_000 });
  expect(hucreCell(0, 5, 7)).toMatchObject({ formula: "ROWS(tblProjekt[Projekt-ID])", formulaResult: 4 });
});

test("cached 0, empty text, false and text are kept, and a leading equals sign is not", async () => {
  const results: readonly DocumentCell[] = [
    cell(1, 1, "count", number(0), { formula: "=1-1" }),
    cell(2, 1, "text", text(""), { formula: 'REPT("x",0)' }),
    cell(3, 1, "text", { kind: "boolean", boolean: false }, { formula: "1=2" }),
    cell(4, 1, "text", text("_x000D_"), { formula: '"_x000D"&"_"' }),
  ];
  const { sheets } = await readXlsx(await writeXlsx(documentOf(results)), { readStyles: true });
  expect([0, 1, 2, 3].map((row) => sheets[0]!.rows[row]![0])).toEqual([0, "", false, "_x000D_"]);
  expect(sheets[0]!.cells!.get("0,0")!.formula).toBe("1-1");
});

test("a date is the serial number of its day, in any time zone", () => {
  expect(projects().getCell("G4").value).toEqual(new Date("2023-08-31T00:00:00Z"));
  expect(projects().getCell("G4").numFmt).toBe("yyyy-mm-dd");
});

test("a date is shown as one, also where its look says nothing of dates", async () => {
  const workbook = await inExcelJs(await writeXlsx(documentOf([cell(1, 1, "text", { kind: "date", serial: 45_169 })])));
  expect(workbook.worksheets[0]!.getCell("A1")).toMatchObject({
    value: new Date("2023-08-31T00:00:00Z"),
    numFmt: "yyyy-mm-dd",
  });
});

test("looks are those of the style sheet", () => {
  const heading = projects().getCell("D3");
  expect(heading.font).toMatchObject({ name: "Calibri", size: 10, bold: true, color: { argb: "FF1F3A5F" } });
  expect(heading.alignment).toMatchObject({ horizontal: "right", wrapText: true });
  expect(heading.fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFE6ECF4" } });
  expect(projects().getCell("D4").numFmt).toBe("#,##0");
  expect(projects().getCell("F4").numFmt).toBe('0.0"\u00a0"%');
  expect(hucreCell(0, 5, 1).style?.numFmt).toBe("#,##0.0");
  expect(projects().getCell("B5").border.bottom).toMatchObject({ style: "thin", color: { argb: "FFD3DAE3" } });
});

test("every font has a name", () => {
  exceljs.eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell((each) => expect(each.font).toMatchObject({ name: "Calibri" }))),
  );
});

test("a merged area has one look all over", () => {
  const front = exceljs.getWorksheet("Sammanställning")!;
  expect(front.getCell("H8").master.address).toBe("A8");
  expect(hucreCell(0, 8, 8).style?.border?.bottom?.style).toBe("thin");
});

test("a link goes to the cell and keeps the text", () => {
  expect(projects().getCell("C4").value).toBe("Farsta");
  expect(hucreCell(1, 4, 3).hyperlink?.location).toBe("'Per nämnd'!A4");
});

test("tables have their headings and a filter", () => {
  expect(hucre.sheets[1]!.tables).toMatchObject([
    {
      name: "tblProjekt",
      range: "A3:H7",
      showAutoFilter: true,
      columns: expect.arrayContaining([{ name: "Nyttjande" }]),
    },
  ]);
  expect(projects().getTable("tblProjekt")).toBeDefined();
});

test("conditional looks have their formula and colours", () => {
  expect(hucre.sheets[1]!.conditionalRules).toMatchObject([
    { range: "E4:E7", type: "expression", formula: "E4>D4" },
    { range: "D4:D7", type: "expression", formula: "D4=0" },
  ]);
});

test("a conditional look fills with the background colour, as the format has it", () => {
  const styles = strFromU8(unzipSync(bytes)["xl/styles.xml"]!);
  expect(styles).toMatch(/<dxf><font><b\/><color rgb="FF8C1D18"\/><\/font><fill>.{0,40}<bgColor rgb="FFFBE9E7"\/>/);
});

test("sizes, frozen panes and hidden grid lines", () => {
  expect(projects().views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 3, showGridLines: false });
  expect(projects().getRow(1).height).toBe(30);
  // 42 characters of 7 pixels and 5 of padding, as Excel stores it.
  expect(projects().getColumn(2).width).toBe(42.7109375);
});

test("the page: A4, one page wide, area, repeated headings, breaks", () => {
  expect(projects().pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "A1:H7",
    printTitlesRow: "3:3",
  });
  expect(hucre.sheets[1]!.rowBreaks).toEqual([4]);
});

test("a sheet name with spaces and apostrophes is quoted in names and links", async () => {
  const name = "Nämndens 'egna' blad";
  const print = { ...sampleDocument.sheets[1]!.print, area: "B2:C9" };
  const cells = [cell(1, 1, "link", text("dit"), { link: { sheet: name, cell: "B2" } })];
  const parts = unzipSync(await writeXlsx(documentOf(cells, { name, print })));
  const inside = (part: string): string => strFromU8(parts[part]!).replaceAll("&apos;", "'");
  expect(inside("xl/workbook.xml")).toContain(">'Nämndens ''egna'' blad'!$B$2:$C$9<");
  expect(inside("xl/workbook.xml")).toContain(">'Nämndens ''egna'' blad'!$3:$3<");
  expect(inside("xl/worksheets/sheet1.xml")).toContain(`location="'Nämndens ''egna'' blad'!B2"`);
});

test("the footer shows page numbers where we ask and ampersands where a text has them", () => {
  const footer = hucre.sheets[1]!.headerFooter?.oddFooter;
  expect(footer).toContain("Trygg && säker, 2026&R");
  expect(footer).toMatch(/Sida &P av &N$/);
});

test("a long footer is cut to what Excel takes", async () => {
  const print = { ...sampleDocument.sheets[0]!.print, footerLeft: "R&D ".repeat(200) };
  const { sheets } = await readXlsx(await writeXlsx(sampleWith(0, { print })));
  const footer = sheets[0]!.headerFooter!.oddFooter!;
  expect(footer.length).toBeLessThanOrEqual(255);
  expect(footer).toContain("…&R");
  expect(footer.replaceAll("&&", "")).not.toContain("&D");
});

test("the workbook says what it is, in which language and from which day", () => {
  expect(hucre.properties).toMatchObject({
    title: "Sammanställning",
    subject: "Uppföljning av beviljade medel",
    created: new Date("2026-06-30T00:00:00Z"),
    modified: new Date("2026-06-30T00:00:00Z"),
  });
});
