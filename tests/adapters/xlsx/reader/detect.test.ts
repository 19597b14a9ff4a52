import { refusalOf } from "./reading";
import { relationshipsXml, workbookBytes, zipBytes } from "../../../support/workbook-bytes";

/** An OLE compound file as far as telling it apart needs: header and one sector of directory. */
function oleFile(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 128 * Math.max(4, streams.length));
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  streams.forEach((name, index) => {
    const at = 512 + index * 128;
    bytes.write(name, at, "utf16le");
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
  });
  return bytes;
}

const typed = (type: string): Uint8Array => workbookBytes({ type });
const office = "application/vnd.openxmlformats-officedocument";

const files: Record<string, readonly [bytes: Uint8Array | string, code: string, params: unknown]> = {
  "a workbook with a password": [oleFile("Root Entry", "EncryptionInfo", "EncryptedPackage"), "FIL-01", {}],
  ".xls": [oleFile("Root Entry", "Workbook"), "FIL-07", { type: "xls" }],
  ".xls of Excel 5": [oleFile("Root Entry", "Book"), "FIL-07", { type: "xls" }],
  ".xls of Excel 4": [Buffer.from([9, 4, 6, 0, 0, 4, 0x10, 0]), "FIL-07", { type: "xls" }],
  ".xls that speaks of an EncryptedPackage": [
    Buffer.concat([oleFile("Root Entry", "Workbook"), Buffer.from(" EncryptedPackage ".repeat(40), "utf16le")]),
    "FIL-07",
    { type: "xls" },
  ],
  ".doc": [oleFile("Root Entry", "WordDocument"), "FIL-03", { type: "doc" }],
  "another OLE file": [oleFile("Root Entry", "Bookmarks", "EncryptedPackageStub"), "FIL-03", { type: "unknown" }],
  ".xlsb": [typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "FIL-07", { type: "xlsb" }],
  ".ods": [
    zipBytes([{ name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true }]),
    "FIL-07",
    { type: "ods" },
  ],
  ".odt": [
    zipBytes([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true }]),
    "FIL-03",
    { type: "zip" },
  ],
  ".docx": [typed(`${office}.wordprocessingml.document.main+xml`), "FIL-03", { type: "docx" }],
  ".pptx": [typed(`${office}.presentationml.presentation.main+xml`), "FIL-03", { type: "pptx" }],
  "a zip of workbooks": [
    zipBytes([{ name: "a.xlsx", content: workbookBytes(), stored: true }]),
    "FIL-03",
    { type: "zip" },
  ],
  "a package without a document": [
    workbookBytes({ parts: { "_rels/.rels": relationshipsXml([]) } }),
    "FIL-03",
    { type: "zip" },
  ],
  "a package of something else": [typed("application/octet-stream"), "FIL-03", { type: "unknown" }],
  "a PDF": ["%PDF-1.7\n%âãÏÓ", "FIL-03", { type: "pdf" }],
  "rich text": ["{\\rtf1\\ansi hej}", "FIL-03", { type: "rtf" }],
  "a picture": [Buffer.from("89504e470d0a1a0a0000", "hex"), "FIL-03", { type: "image" }],
  "a web page": ["\ufeff<!DOCTYPE html>\n<html><table><tr><td>1</td></tr></table>", "FIL-03", { type: "html" }],
  "a table saved as a page": [
    `<meta charset="utf-8"><table><tr><td>Projekt</td></tr></table>`,
    "FIL-03",
    { type: "html" },
  ],
  "a web archive": ["MIME-Version: 1.0\r\nContent-Type: text/html\r\n", "FIL-03", { type: "html" }],
  "an XML spreadsheet of Excel 2003": [
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`,
    "FIL-03",
    { type: "xml-spreadsheet" },
  ],
  "other XML": ["<?xml version='1.0'?><a/>", "FIL-03", { type: "xml" }],
  "CSV with semicolons": ["Nämnd;Projekt;Belopp\r\nSDN;Förskola;12,5\r\n", "FIL-03", { type: "csv" }],
  "CSV in Windows letters": [Buffer.from("Nämnd,Projekt\nSDN,Förskola\n", "latin1"), "FIL-03", { type: "csv" }],
  "CSV with a line break in its heading": [
    `"Projekt\nnamn",Belopp\nFörskola,1\nSkola,2\nBad,3\n`,
    "FIL-03",
    { type: "csv" },
  ],
  "Unicode text from Excel": [
    Buffer.from("\ufeffNämnd\tProjekt\r\nSDN\tFörskola\r\n", "utf16le"),
    "FIL-03",
    { type: "csv" },
  ],
  "a letter": ["Hej!\n\nHär kommer rapporten, som lovat.\n", "FIL-03", { type: "text" }],
  bytes: [Buffer.from([1, 2, 3, 4, 0, 0, 7]), "FIL-03", { type: "unknown" }],
};

test.each(Object.entries(files))("%s", (_, [content, code, params]) => {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  expect(refusalOf(bytes)).toEqual([code, params]);
});
