import { engines, refusalOf, snapshotOf, valuesOf } from "./reading";
import {
  oneSheet,
  relationshipsXml,
  sheetXml,
  workbookBytes,
  workbookFiles,
  type ZipFile,
  zipBytes,
} from "../../../support/workbook-bytes";

/** Files that are odd but legal: every one holds the same cells and must give them. */

const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>1250.5</v></c></row>`;
const ordinary = {
  rows,
  strings: `<si><t>Sjöstadens förskola</t></si>`,
  styles: `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs>`,
};
const expected = { A1: "Sjöstadens förskola", B1: 1250.5 };
const files = workbookFiles(ordinary);

const changed = (change: (file: ZipFile) => Partial<ZipFile>): Uint8Array =>
  zipBytes(files.map((file) => ({ ...file, ...change(file) })));

/** Every XML part through a function. */
const rewritten = (change: (xml: string, name: string) => string | Uint8Array): Uint8Array =>
  changed(({ content, name }) => ({ content: change(String(content), name) }));

const utf16 = (xml: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const text = `${mark ? "\ufeff" : ""}${xml}`;
  const bytes = Buffer.from(text, "utf16le");
  return littleEndian ? bytes : bytes.swap16();
};

const withPrefix = (xml: string): string =>
  xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replaceAll(" xmlns=", " xmlns:x=");

const legal: Record<string, Uint8Array> = {
  "an ordinary file": workbookBytes(ordinary),
  "parts stored without compression": changed(() => ({ stored: true })),
  "sizes behind the data": changed(() => ({ descriptor: true })),
  "zip64 throughout": zipBytes(
    files.map((file) => ({ ...file, zip64: true })),
    { zip64: true },
  ),
  "a zip comment": zipBytes(files, { comment: "från e-arkivet" }),
  "bytes after the zip": zipBytes(files, { after: Buffer.alloc(70_000, "PK\u0005\u0006") }),
  "folders among the parts": zipBytes([
    { name: "xl/", content: "" },
    ...files,
    { name: "xl/worksheets/", content: "" },
  ]),
  "other letter case": changed(({ name }) => ({ name: name.toUpperCase() })),
  backslashes: changed(({ name }) => ({ name: name.replaceAll("/", "\\") })),
  "a leading slash": changed(({ name }) => ({ name: `/${name}` })),
  "parts that are never needed, damaged": zipBytes([
    ...files,
    { name: "xl/theme/theme1.xml", content: "x", claims: { crc: 1 } },
    { name: "xl/media/image1.png", content: "x", method: 99 },
    { name: "xl/embeddings/inner.xlsx", content: "x", claims: { size: 1e9 } },
  ]),
  "absolute and climbing targets": workbookBytes({
    ...ordinary,
    parts: {
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "/xl/worksheets/./sheet1.xml"],
        ["rId2", "sharedStrings", "../xl/sharedStrings.xml"],
        ["rId3", "styles", "../../../xl/styles.xml"],
      ]),
    },
  }),
  "a percent-encoded target": workbookBytes({
    ...ordinary,
    parts: {
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/bl%C3%A4d%201.xml"],
        ["rId2", "sharedStrings", "sharedStrings.xml"],
      ]),
      "xl/worksheets/sheet1.xml": undefined,
      "xl/worksheets/bläd 1.xml": sheetXml(rows),
    },
  }),
  "a main part with another name": zipBytes(
    files.map(({ name, content }) => ({
      name: name.replace("xl/workbook.xml", "xl/bok.xml").replace("_rels/workbook.xml", "_rels/bok.xml"),
      content: String(content).replace("xl/workbook.xml", "xl/bok.xml"),
    })),
  ),
  "prefixed elements": rewritten((xml, name) =>
    name.startsWith("xl/") && !name.endsWith(".rels") ? withPrefix(xml) : xml,
  ),
  "the strict namespaces": rewritten((xml) =>
    xml
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      ),
  ),
  "a UTF-8 mark and declaration": rewritten(
    (xml) => `\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${xml}`,
  ),
  "UTF-16, little end first": rewritten((xml) => utf16(`<?xml version="1.0" encoding="UTF-16"?>${xml}`, true, true)),
  "UTF-16, big end first": rewritten((xml) => utf16(xml, false, true)),
  "UTF-16 without a mark": rewritten((xml) => utf16(xml, true, false)),
  "single quotes and blanks around equals signs": rewritten((xml) =>
    xml.replace(/ ([\w:]+)="([^"]*)"/g, "\r\n\t$1 = '$2' ").replaceAll("</c>", "</c >"),
  ),
  "comments and instructions everywhere": rewritten(
    (xml) => `<!-- a --><?b?>${xml.replaceAll("><", "><!-- <c r='A9'><v>1</v></c> --><?x <y> ?><")}<!-- c -->\n`,
  ),
  extensions: workbookBytes({
    ...ordinary,
    workbook: `<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x15"><sheets/></mc:Choice></mc:AlternateContent>${oneSheet}<extLst><sheets/></extLst>`,
    parts: {
      "xl/worksheets/sheet1.xml":
        `<worksheet xmlns="s" xmlns:mc="m"><extLst><ext><sheetData><row r="9"><c r="A9"><v>9</v></c></row></sheetData></ext></extLst>` +
        `<mc:AlternateContent><mc:Choice Requires="x14"><sheetData/></mc:Choice><mc:Fallback><sheetData>${rows}</sheetData></mc:Fallback></mc:AlternateContent>` +
        `<mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Fallback/></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>` +
        `<extLst><ext uri="x"><x14:dataValidations xmlns:x14="x"><sheetData/></x14:dataValidations></ext></extLst></worksheet>`,
    },
  }),
};

describe.each(engines)("with %s", (_, engine) => {
  test.each(Object.entries(legal))("%s", (__, bytes) => expect(valuesOf(bytes, engine)).toEqual(expected));
});

test("a file without texts and styles is read when no cell needs them", () => {
  expect(valuesOf({ rows: `<row><c s="0"><v>1</v></c></row>` })).toEqual({ A1: 1 });
});

test("a cell whose format is lost is not taken for a mere number", () => {
  expect(refusalOf({ rows: `<row><c s="1"><v>45000</v></c></row>` })).toEqual(["FIL-02", { part: "sheet/Blad1" }]);
});

test.each([
  "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "application/vnd.ms-excel.template.macroEnabled.main+xml",
])("the main part may be %s", (type) => {
  expect(snapshotOf({ ...ordinary, type }).hasMacros).toBe(false);
});

test("an encoding that workbooks do not have is damage", () => {
  const strings = `<?xml version="1.0" encoding="ISO-8859-1"?><sst><si><t>a</t></si></sst>`;
  expect(refusalOf({ ...ordinary, parts: { "xl/sharedStrings.xml": strings } })).toEqual(["FIL-02", { part: "texts" }]);
});
