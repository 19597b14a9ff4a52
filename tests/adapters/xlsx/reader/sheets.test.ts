import { cellsOf, engines, read, refusalOf, snapshotOf } from "./reading";
import { oneSheet, relationshipsXml, sheetXml, workbookBytes } from "../../../support/workbook-bytes";

const cell = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const sheetPart = "xl/worksheets/sheet1.xml";
const firstSheet = (xml: string) => snapshotOf({ parts: { [sheetPart]: xml } }).sheets[0]!;

test("sheets come in the order of the tabs with their visibility; charts and macro sheets are left out", () => {
  const sheets = [
    `<sheet name="Diagram" sheetId="9" r:id="rIdChart"/>`,
    `<sheet name="Å &amp; Ä" sheetId="3" state="hidden" r:id="rIdB"/>`,
    `<sheet name="Blad1" sheetId="1" r:id="rId1"/>`,
    `<sheet name="__proto__" sheetId="4" state="veryHidden" r:id="rIdC"/>`,
  ];
  const { sheets: read } = snapshotOf({
    workbook: `<sheets>${sheets.join("")}</sheets>`,
    rows: cell,
    related: [
      ["rIdChart", "chartsheet", "chartsheets/sheet1.xml"],
      ["rIdB", "worksheet", "worksheets/b.xml"],
      ["rIdC", "worksheet", "/xl/worksheets/c.xml"],
    ],
    parts: {
      "xl/worksheets/b.xml": sheetXml(""),
      "xl/worksheets/c.xml": sheetXml(cell),
      "xl/chartsheets/sheet1.xml": "no XML",
    },
  });
  expect(read.map(({ name, visibility, cells }) => [name, visibility, cells.length])).toEqual([
    ["Å & Ä", "hidden", 0],
    ["Blad1", "visible", 1],
    ["__proto__", "very-hidden", 1],
  ]);
});

test("in an attribute a line end is a blank, unless it is a reference", () => {
  const sheets = `<sheets><sheet name="a\r\nb\tc&#10;d_x000a_e" r:id="rId1"/></sheets>`;
  expect(snapshotOf({ workbook: sheets }).sheets[0]?.name).toBe("a b c\nd\ne");
});

test("merges, hidden rows and hidden columns", () => {
  const cols = `<cols><col min="5" max="16384" width="9" hidden="1"/><col min="1" max="1" hidden="true"/><col min="2" max="2"/><col min="3" max="4" hidden="1"/></cols>`;
  const rows = `<row r="2" hidden="1"/><row r="3" hidden="0"/><row r="4" hidden="true"/>`;
  const merges = `<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="A1:XFD1048576"/></mergeCells>`;
  const sheet = firstSheet(sheetXml(rows, `<dimension ref="A1:XFD1048576"/>${cols}`, merges));
  expect([...sheet.hiddenRows]).toEqual([2, 4]);
  expect(sheet.hiddenColumns).toEqual([
    [1, 1],
    [3, 16_384],
  ]);
  expect(sheet.merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 2 },
    { top: 1, left: 1, bottom: 1_048_576, right: 16_384 },
  ]);
});

test("outline levels of grouped rows, where there are any", () => {
  const rows = `<row r="2" outlineLevel="1"/><row r="3" outlineLevel="2" hidden="1"/><row r="4" outlineLevel="0"/><row r="5"/>`;
  const { rowLevels } = firstSheet(sheetXml(rows));
  expect([...(rowLevels ?? [])]).toEqual([
    [2, 1],
    [3, 2],
  ]);
  expect(firstSheet(sheetXml(`<row r="1"/>`))).not.toHaveProperty("rowLevels");
});

test("tables are found through the sheet, and line breaks in their headings are written out", () => {
  const table =
    `<table id="1" name="x" displayName="tblProjekt" ref="B3:C9" totalsRowCount="1"><autoFilter ref="B3:C8"/>` +
    `<tableColumns count="2"><tableColumn id="1" name="Namn"/><tableColumn id="2" name="Budget_x000a_tkr"/></tableColumns></table>`;
  const [sheet] = snapshotOf({
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([["rId1", "table", "../tables/table1.xml"]]),
      "xl/tables/table1.xml": table,
    },
  }).sheets;
  expect(sheet?.tables).toEqual([
    {
      name: "tblProjekt",
      area: { top: 3, left: 2, bottom: 9, right: 3 },
      columns: ["Namn", "Budget\ntkr"],
      headerRows: 1,
      totalsRows: 1,
    },
  ]);
});

const sheetRelations = (...list: readonly (readonly [id: string, type: string, target: string])[]) => ({
  "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml(list),
});
const comment = (ref: string, text: string): string =>
  `<comment ref="${ref}" authorId="0"><text>${text}</text></comment>`;
const comments = (...list: readonly string[]): string =>
  `<comments><authors><author>A</author></authors><commentList>${list.join("")}</commentList></comments>`;
const thread = (ref: string, text: string): string =>
  `<threadedComment ref="${ref}" id="{1}" personId="{2}"><text>${text}</text></threadedComment>`;

test("notes and comments, with replies; a note that repeats a comment is left out", () => {
  const notes = comments(
    comment("C9", "<t>sist</t>"),
    comment(
      "B3",
      `<r><rPr><b/></rPr><t>Ekonom:</t></r><r><t xml:space="preserve">\nska vara 1 250 </t></r><r><rPr><strike/></rPr><t>1 350</t></r>`,
    ),
    comment("A1", "<t>[Trådad kommentar] ...</t>"),
    comment("D4", "<t> </t>"),
    comment("nowhere", "<t>borta</t>"),
  );
  const threads = `<ThreadedComments>${thread("A1", "Fråga")}${thread("A1", "Svar")}${thread("E1", "Egen")}</ThreadedComments>`;
  const [sheet] = snapshotOf({
    rows: cell,
    parts: {
      ...sheetRelations(
        ["r1", "comments", "../comments1.xml"],
        ["r2", "threadedComment", "/xl/threadedComments/threadedComment1.xml"],
      ),
      "xl/comments1.xml": notes,
      "xl/threadedComments/threadedComment1.xml": threads,
    },
  }).sheets;
  expect(sheet?.notes).toEqual([
    { row: 1, column: 1, text: "Fråga\nSvar" },
    { row: 1, column: 5, text: "Egen" },
    { row: 3, column: 2, text: "Ekonom:\nska vara 1 250 " },
    { row: 9, column: 3, text: "sist" },
  ]);
});

test("a sheet without notes, or whose notes are not there, has none", () => {
  expect(firstSheet(sheetXml(cell))).not.toHaveProperty("notes");
  const parts = sheetRelations(["r1", "comments", "../comments1.xml"]);
  expect(snapshotOf({ rows: cell, parts }).sheets[0]).not.toHaveProperty("notes");
});

test.each([
  ["cut off", `<comments><commentList>`],
  ["with more text than a cell holds", comments(comment("A1", `<t>${"x".repeat(32_768)}</t>`))],
  ["that are something else", `<worksheet/>`],
])("notes %s are damage", (_, xml) => {
  const parts = { ...sheetRelations(["r1", "comments", "../comments1.xml"]), "xl/comments1.xml": xml };
  expect(refusalOf({ rows: cell, parts })).toEqual(["FIL-02", { part: "sheet/Blad1" }]);
});

test("a sheet of old macros has an empty relation and no part; the others are read", () => {
  const sheets = `<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/><sheet name="Module1" sheetId="2" state="veryHidden" r:id=""/></sheets>`;
  expect(snapshotOf({ workbook: sheets, rows: cell }).sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  expect(refusalOf({ workbook: sheets.replace(`r:id=""`, `r:id="rId99"`), rows: cell })).toEqual([
    "FIL-02",
    { part: "zip-directory" },
  ]);
});

test("defined names know their sheet by its place among all tabs", () => {
  const names =
    `<definedName name="Allt">Blad1!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Blad1!$1:$2</definedName>` +
    `<definedName name="Borta" localSheetId="7">#REF!</definedName>`;
  const sheets = `<sheets><sheet name="Diagram" sheetId="2" r:id="rIdChart"/><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>`;
  const { names: read } = snapshotOf({
    workbook: `${sheets}<definedNames>${names}</definedNames>`,
    related: [["rIdChart", "chartsheet", "chartsheets/sheet1.xml"]],
  });
  expect(read).toEqual([
    { name: "Allt", refersTo: "Blad1!$A$1:$B$2" },
    { name: "_xlnm.Print_Titles", refersTo: "Blad1!$1:$2", sheet: "Blad1" },
  ]);
});

test.each([
  [`date1904="1"`, 1904],
  [`date1904="true"`, 1904],
  [`date1904="0"`, 1900],
  ["", 1900],
])("workbookPr %s is the %d date system", (attribute, dateSystem) => {
  expect(snapshotOf({ workbook: `<workbookPr ${attribute}/>${oneSheet}` }).dateSystem).toBe(dateSystem);
});

test.each([
  ["2026-03-31T09:15:00Z", "2026-03-31T09:15:00Z"],
  ["2026-03-31T09:15:00.123+02:00", "2026-03-31T07:15:00Z"],
  ["2026-03-31T09:15:00", undefined],
  ["i går", undefined],
])("last saved %s", (text, modified) => {
  const core = `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:modified>${text}</dcterms:modified></cp:coreProperties>`;
  expect(snapshotOf({ parts: { "docProps/core.xml": core } }).modified).toBe(modified);
});

test("a cell's number format is the file's own, or the built-in one by number", () => {
  const styles =
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0&quot; kr&quot;"/></numFmts>` +
    `<cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>` +
    `<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="999"/></cellXfs>`;
  const cells = [0, 1, 2, 3, 4, 77].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
  const formats = cellsOf({ styles, rows: `<row r="1">${cells}</row>` }).map(({ format }) => format);
  expect(formats).toEqual([undefined, "yyyy-mm-dd", '#,##0" kr"', "0%", undefined, undefined]);
});

describe.each(engines)("with %s", (_, engine) => {
  test("macros are mentioned and the workbook is read", () => {
    const bytes = workbookBytes({
      rows: cell,
      type: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      related: [["rIdVba", "vbaProject", "vbaProject.bin"]],
      parts: { "xl/vbaProject.bin": "not looked at" },
    });
    const result = read(bytes, engine);
    expect(result).toMatchObject({ ok: true, snapshot: { hasMacros: true }, remarks: [{ code: "FIL-09" }] });
  });
});

test.each([
  [
    "with the same name in other letters",
    `<sheet name="Blad" sheetId="1" r:id="rId1"/><sheet name="BLAD" sheetId="2" r:id="rId1"/>`,
  ],
  ["without a name", `<sheet sheetId="1" r:id="rId1"/>`],
  ["without a part", `<sheet name="Blad" sheetId="1"/>`],
])("a sheet %s is damage", (_, sheets) => {
  expect(refusalOf({ workbook: `<sheets>${sheets}</sheets>` })).toEqual(["FIL-02", { part: "sheet-list" }]);
});

test.each([
  ["no sheet data", `<worksheet/>`],
  ["two times sheet data", `<worksheet><sheetData/><sheetData/></worksheet>`],
  ["a merge outside the sheet", sheetXml("", "", `<mergeCells><mergeCell ref="A1:XFE2"/></mergeCells>`)],
  ["hidden columns that end before they begin", sheetXml("", `<cols><col min="5" max="4" hidden="1"/></cols>`)],
  ["another root", `<chartsheet/>`],
])("a sheet with %s is damage", (_, xml) => {
  expect(refusalOf({ parts: { [sheetPart]: xml } })).toEqual(["FIL-02", { part: "sheet/Blad1" }]);
});

test("parts that a workbook cannot do without", () => {
  expect(refusalOf({ parts: { [sheetPart]: undefined } })).toEqual(["FIL-02", { part: "sheet/Blad1" }]);
  expect(refusalOf({ parts: { "xl/_rels/workbook.xml.rels": undefined } })).toEqual([
    "FIL-02",
    { part: "zip-directory" },
  ]);
  expect(refusalOf({ parts: { "xl/workbook.xml": undefined } })).toEqual(["FIL-02", { part: "sheet-list" }]);
});
