import { read, refusalOf, snapshotOf, valuesOf } from "./reading";
import { oneSheet, sheetXml, workbookBytes, workbookFiles, zipBytes } from "../../../support/workbook-bytes";

/** What Excel and others write and open again: no damage; and what cannot be read is called by its right name. */

const row = (cells: string): string => `<row r="1">${cells}</row>`;
const rows = row(`<c r="A1"><v>1</v></c>`);

test("a state that nobody knows is that of a sheet that is shown", () => {
  const workbook = `<sheets><sheet name="Blad1" sheetId="1" state="show" r:id="rId1"/></sheets>`;
  expect(snapshotOf({ rows, workbook }).sheets).toMatchObject([{ name: "Blad1", visibility: "visible" }]);
});

test.each([
  ["an empty style", { rows: row(`<c r="A1" s=""><v>1</v></c>`) }],
  ["an empty level and height", { rows: `<row r="1" outlineLevel="" ht=""><c r="A1"><v>1</v></c></row>` }],
  [
    "a font of ten digits",
    { rows, styles: `<fonts><font/></fonts><cellXfs><xf fontId="4294967295" numFmtId="4294967295"/></cellXfs>` },
  ],
])("%s is no damage", (_, file) => {
  expect(valuesOf(file)).toEqual({ A1: 1 });
});

test.each(["/.xml", "/xl/.xml", "/.rels"])(
  "a type for a part called %s is not one for all parts of that ending",
  (name) => {
    const [types] = workbookFiles({ rows });
    const content = String(types?.content).replace(
      "</Types>",
      `<Override PartName="${name}" ContentType="application/vnd.ms-word"/></Types>`,
    );
    // The workbook's own part has its type by its ending here.
    const main = /ContentType="([^"]*sheet\.main\+xml)"/u.exec(content)?.[1] ?? "";
    const byEnding = content
      .replace(/<Override PartName="\/xl\/workbook.xml"[^>]*>/u, "")
      .replace('Extension="xml" ContentType="application/xml"', `Extension="xml" ContentType="${main}"`);
    expect(valuesOf(workbookBytes({ rows, parts: { "[Content_Types].xml": byEnding } }))).toEqual({ A1: 1 });
  },
);

test("a workbook may have more than 500 sheets", () => {
  const ids = Array.from({ length: 600 }, (_, index) => `s${index}`);
  const file = workbookBytes({
    workbook: `<sheets>${ids.map((id) => `<sheet name="${id}" r:id="${id}"/>`).join("")}</sheets>`,
    related: ids.map((id) => [id, "worksheet", `worksheets/${id}.xml`]),
    parts: Object.fromEntries(ids.map((id) => [`xl/worksheets/${id}.xml`, sheetXml(rows)])),
  });
  expect(snapshotOf(file).sheets).toHaveLength(600);
});

describe("an old or protected file is said to be so", () => {
  const utf16 = (name: string): Buffer => {
    const entry = Buffer.alloc(128);
    entry.write(name, 0, "utf16le");
    entry.writeUInt16LE((name.length + 1) * 2, 64);
    return entry;
  };
  const bof8 = [0x09, 0x08, 0x10, 0, 0, 6, 5, 0, ...Array.from({ length: 12 }, () => 0)];
  const filePass = [0x2f, 0, 6, 0, 0, 0, 0, 0, 0, 0];
  const interface8 = [0xe1, 0, 2, 0, 0xb0, 4];
  const ole = (name: string, stream: readonly number[]): Uint8Array => {
    const file = Buffer.alloc(4096);
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
    Buffer.from(stream).copy(file, 512);
    utf16(name).copy(file, 2048);
    return new Uint8Array(file);
  };
  const older = ["FIL-07", { type: "xls" }];
  const protectedFile = ["FIL-01", {}];

  test.each([
    ["Workbook", bof8, older],
    ["WORKBOOK", bof8, older],
    ["BOOK", [0x09, 0x08, 0x08, 0, 0, 5, 5, 0, 0, 0, 0, 0], older],
    ["Workbook", [...bof8, ...filePass], protectedFile],
    ["WORKBOOK", [...bof8, ...interface8, ...filePass], protectedFile],
  ])("a compound file with the stream %s", (name, stream, refusal) => {
    expect(refusalOf(ole(name, stream))).toEqual(refusal);
  });

  test.each([
    ["Excel 97", bof8, older],
    ["Excel 95", [0x09, 0x08, 0x08, 0, 0, 5, 16, 0, 0, 0, 0, 0], older],
    ["Excel 4", [0x09, 4, 6, 0, 0, 0, 16, 0, 0, 0], older],
    ["Excel 97, protected", [...bof8, ...filePass], protectedFile],
  ])("records of %s without a compound file around", (_, stream, refusal) => {
    expect(refusalOf(new Uint8Array([...stream, ...Array.from({ length: 64 }, () => 0)]))).toEqual(refusal);
  });

  const mimetype = { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true };
  const manifest = (inner: string) => ({
    name: "META-INF/manifest.xml",
    content: `<manifest:manifest>${inner}</manifest:manifest>`,
  });

  test.each([
    ["an .ods", [mimetype, manifest("<manifest:file-entry/>")], ["FIL-07", { type: "ods" }]],
    ["an .ods with encrypted parts", [mimetype, manifest("<manifest:encryption-data/>")], protectedFile],
    ["an .ods that is wholly encrypted", [mimetype, { name: "encrypted-package", content: "x" }], protectedFile],
    ["a zip", [{ name: "a.txt", content: "x" }], ["FIL-03", { type: "zip" }]],
    ["a zip with a password", [{ name: "a.txt", content: "x", encrypted: true }], protectedFile],
  ])("%s", (_, files, refusal) => {
    expect(refusalOf(zipBytes(files))).toEqual(refusal);
  });
});

describe("what an array formula fills is as unknown as its own result", () => {
  const array = (own: string): string =>
    row(
      `<c r="A1"><f t="array" ref="A1:C1">TRANSPOSE(E1:E3)</f>${own}</c><c r="B1"><v>0</v></c><c r="D1"><v>4</v></c>`,
    );
  const asking = `${oneSheet}<calcPr fullCalcOnLoad="1"/>`;

  test("where it has none, also in cells that the file leaves out", () => {
    const [sheet] = snapshotOf({ rows: array("") }).sheets;
    expect(sheet?.cells.map(({ column, value }) => [column, value.kind])).toEqual([
      [1, "uncached"],
      [2, "uncached"],
      [3, "uncached"],
      [4, "number"],
    ]);
  });

  test("where it is a placeholder", () => {
    expect(
      snapshotOf({ rows: array("<v>0</v>"), workbook: asking }).sheets[0]?.cells.map(({ value }) => value.kind),
    ).toEqual(["uncached", "uncached", "uncached", "number"]);
  });

  test("but not where it has been calculated", () => {
    expect(valuesOf({ rows: array("<v>3</v>"), workbook: asking })).toEqual({ A1: 3, B1: 0, D1: 4 });
  });

  test("an area as large as a sheet costs no more than a list", () => {
    const cells = row(`<c r="A1"><f t="array" ref="A1:XFD1048576">B1</f></c>`);
    expect(snapshotOf({ rows: cells }).sheets[0]?.cells.length).toBeLessThanOrEqual(100_000);
  });
});

test.each([
  ["shared", { strings: `<si><t>Namn</t></si><si><t>${"x".repeat(40_000)}</t></si>` }, `<c r="B2" t="s"><v>1</v></c>`],
  ["in the cell", {}, `<c r="B2" t="inlineStr"><is><t>${"x".repeat(40_000)}</t></is></c>`],
  [
    "in runs",
    {},
    `<c r="B2" t="inlineStr"><is><r><t>${"x".repeat(20_000)}</t></r><r><t>${"x".repeat(20_000)}</t></r></is></c>`,
  ],
  ["of a formula", {}, `<c r="B2" t="str"><f>A1</f><v>${"x".repeat(40_000)}</v></c>`],
])("a text that no cell can hold, %s, is told with its cell and leaves out its sheet alone", (_, more, cell) => {
  const file = workbookBytes({
    ...more,
    rows,
    workbook: `<sheets><sheet name="Blad1" r:id="rId1"/><sheet name="Lång" r:id="l"/></sheets>`,
    related: [["l", "worksheet", "worksheets/l.xml"]],
    parts: { "xl/worksheets/l.xml": sheetXml(`<row r="2">${cell}</row>`) },
  });
  expect(read(file)).toMatchObject({
    ok: true,
    snapshot: { sheets: [{ name: "Blad1" }] },
    remarks: [{ code: "FIL-15", at: { file: "rapport.xlsx", sheet: "Lång", cell: "B2" } }],
  });
});
