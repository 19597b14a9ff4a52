import { deflateRawSync } from "node:zlib";
import { engines, read, refusalOf, snapshotOf, valuesOf } from "./reading";
import {
  oneSheet,
  sheetXml,
  workbookBytes,
  workbookFiles,
  type ZipFile,
  zipBytes,
} from "../../../support/workbook-bytes";

/** Damaged and hostile files: each gives exactly one refusal, and nothing else happens. */

const sheetPart = "xl/worksheets/sheet1.xml";
const rows = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const sound = sheetXml(rows);
const good = workbookBytes({ rows });
const files = workbookFiles({ rows });

const withSheet = (xml: string | Uint8Array): Uint8Array => workbookBytes({ parts: { [sheetPart]: xml } });
const withFile = (change: Partial<ZipFile>): Uint8Array =>
  zipBytes(files.map((file) => (file.name === sheetPart ? { ...file, ...change } : file)));
const inText = (text: string | Buffer): Uint8Array =>
  withSheet(
    Buffer.concat([
      Buffer.from(sheetXml(`<row><c t="inlineStr"><is><t>`).split("</sheetData>")[0]!),
      Buffer.from(text as Buffer),
      Buffer.from("</t></is></c></row></sheetData></worksheet>"),
    ]),
  );

const damagedSheet = ["FIL-02", { part: "sheet/Blad1" }];
const damagedZip = ["FIL-02", { part: "zip-directory" }];

/** Repeated until it inflates to that many megabytes. */
const bomb = (unit: string, megabytes: number): string =>
  unit.repeat(Math.ceil((megabytes * 1024 * 1024) / unit.length));

const hostile: Record<string, readonly [bytes: Uint8Array, refusal: unknown]> = {
  "an empty file": [new Uint8Array(), ["FIL-08", { bytes: 0 }]],
  "a file of zeros, not synchronised yet": [new Uint8Array(5000), ["FIL-08", { bytes: 5000 }]],
  "more than 50 MiB": [new Uint8Array(50 * 1024 * 1024 + 1).fill(1), ["FIL-04", { megabytes: 50 }]],

  "cut in the middle": [good.subarray(0, good.length >> 1), damagedZip],
  "cut at the last byte": [good.subarray(0, good.length - 1), damagedZip],
  "a directory that lies about its count": [zipBytes(files, { count: files.length + 1 }), damagedZip],
  "a wrong CRC": [withFile({ claims: { crc: 1 } }), damagedSheet],
  "a part shorter than declared": [withFile({ claims: { size: sound.length + 1 } }), damagedSheet],
  "a part longer than declared": [withFile({ claims: { size: sound.length - 1 } }), damagedSheet],
  "a stored part longer than declared": [withFile({ stored: true, claims: { size: sound.length - 1 } }), damagedSheet],
  "broken deflate data": [withFile({ packed: Buffer.alloc(50, 7) }), damagedSheet],
  "deflate data cut short": [withFile({ packed: deflateRawSync(sound).subarray(0, 20) }), damagedSheet],
  "no deflate data": [withFile({ packed: new Uint8Array() }), damagedSheet],
  "an unknown compression": [withFile({ method: 9 }), damagedSheet],
  "an encrypted part": [withFile({ encrypted: true }), ["FIL-01", {}]],
  "the same part twice": [zipBytes([...files, { name: sheetPart, content: sound }]), ["FIL-06", { part: sheetPart }]],
  "the same part in other letters": [
    zipBytes([...files, { name: "xl\\Worksheets\\SHEET1.xml", content: sound }]),
    ["FIL-06", { part: "xl\\Worksheets\\SHEET1.xml" }],
  ],
  "2,001 parts": [
    zipBytes([
      ...files,
      ...Array.from({ length: 2_001 - files.length }, (_, index) => ({ name: `p${index}`, content: "" })),
    ]),
    ["FIL-12", { reason: "too-many-parts", most: 2_000 }],
  ],

  "a bomb with honest sizes": [withSheet(bomb(" ", 65)), ["FIL-04", { megabytes: 64 }]],
  "a bomb that lies about its size": [
    withFile({ content: bomb(" ", 65), claims: { size: 1500 } }),
    ["FIL-04", { megabytes: 64 }],
  ],
  "a bomb in three parts": [
    workbookBytes({
      rows,
      strings: bomb(" ", 60),
      styles: bomb(" ", 60),
      parts: { "docProps/core.xml": `<coreProperties>${bomb(" ", 60)}</coreProperties>` },
    }),
    ["FIL-04", { megabytes: 128 }],
  ],
  "2,001 sheets": [
    workbookBytes({
      workbook: `<sheets>${Array.from({ length: 2_001 }, (_, index) => `<sheet name="${index}" r:id="rId1"/>`).join("")}</sheets>`,
    }),
    ["FIL-12", { reason: "too-many-sheets", most: 2_000 }],
  ],

  "two sheets in one part": [
    workbookBytes({ rows, workbook: `<sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/></sheets>` }),
    ["FIL-02", { part: "sheet/B" }],
  ],

  "a document type": [withSheet(`<!DOCTYPE worksheet>${sound}`), ["FIL-05", {}]],
  "a billion laughs": [
    withSheet(`<!DOCTYPE z [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${sound.replace("<v>1", "<v>&b;")}`),
    ["FIL-05", {}],
  ],
  "a document type in the list of content types": [
    workbookBytes({ parts: { "[Content_Types].xml": `<!DOCTYPE a SYSTEM "file:///etc/passwd"><Types/>` } }),
    ["FIL-05", {}],
  ],
  "a document type in UTF-16": [withSheet(Buffer.from(`\ufeff<!DOCTYPE a>${sound}`, "utf16le")), ["FIL-05", {}]],
  "a document type inside the root": [
    withSheet(sound.replace("<sheetData>", "<!DOCTYPE a><sheetData>")),
    ["FIL-05", {}],
  ],

  "no XML at all": [withSheet(""), damagedSheet],
  "XML cut in a text": [withSheet(sound.slice(0, sound.indexOf("</v>"))), damagedSheet],
  "XML cut in a tag": [withSheet(sound.slice(0, sound.indexOf("</v>") + 2)), damagedSheet],
  "XML cut in an attribute": [withSheet(sound.slice(0, sound.indexOf("A1") + 1)), damagedSheet],
  "XML cut after the last row": [withSheet(sound.slice(0, sound.indexOf("</sheetData>"))), damagedSheet],
  "XML cut before the root's end": [withSheet(sound.slice(0, -1)), damagedSheet],
  "XML cut in a comment": [withSheet(`${sound}<!-- `), damagedSheet],
  "XML cut in a CDATA section": [inText("<![CDATA[ x"), damagedSheet],
  "a row that is not closed": [withSheet(sound.replace("</row>", "")), damagedSheet],
  "tags closed in the wrong order": [withSheet(sound.replace("</v></c>", "</c></v>")), damagedSheet],
  "a tag closed by one with a longer name": [withSheet(sound.replace("</v>", "</vv>")), damagedSheet],
  "two roots": [withSheet(sound + sound), damagedSheet],
  "text after the root": [withSheet(`${sound}x`), damagedSheet],
  "CDATA after the root": [withSheet(`${sound}<![CDATA[x]]>`), damagedSheet],
  "an attribute twice": [withSheet(sound.replace(`r="1"`, `r="1" r="2"`)), damagedSheet],
  "an attribute without quotes": [withSheet(sound.replace(`r="1"`, `r=1`)), damagedSheet],
  "attributes without a blank between": [withSheet(sound.replace(`r="1"`, `r="1"s="2"`)), damagedSheet],
  "a tag in an attribute": [withSheet(sound.replace(`r="1"`, `r="<1"`)), damagedSheet],
  "65 attributes": [
    withSheet(sound.replace(`r="1"`, Array.from({ length: 65 }, (_, index) => `a${index}=""`).join(" "))),
    damagedSheet,
  ],
  "a needed attribute of 70 kB": [
    workbookBytes({
      rows,
      workbook: `${oneSheet}<definedNames><definedName name="${"a".repeat(70_000)}">1</definedName></definedNames>`,
    }),
    ["FIL-02", { part: "sheet-list" }],
  ],
  "65 levels": [withSheet(sheetXml(`<row>${"<a>".repeat(62)}${"</a>".repeat(62)}</row>`)), damagedSheet],
  "200,000 levels": [withSheet("<a>".repeat(200_000)), damagedSheet],
  "an entity that nobody declared": [inText("&nbsp;"), damagedSheet],
  "a name that stands for a megabyte of text": [
    workbookBytes({
      rows,
      workbook: `${oneSheet}<definedNames><definedName name="a">${bomb("x", 1)}x</definedName></definedNames>`,
    }),
    ["FIL-02", { part: "sheet-list" }],
  ],
  "a name without a name": [
    workbookBytes({ rows, workbook: `${oneSheet}<definedNames><definedName>1</definedName></definedNames>` }),
    ["FIL-02", { part: "sheet-list" }],
  ],
  "an ampersand alone": [inText("A & O"), damagedSheet],
  "a reference to half a character": [inText("&#xD83D;"), damagedSheet],
  "a reference to nothing": [inText("&#0;"), damagedSheet],
  "a reference beyond Unicode": [inText("&#x110000;"), damagedSheet],
  "a text of a million references": [inText("&amp;".repeat(1_000_000)), damagedSheet],
  "a text of a million bare ampersands": [inText("&".repeat(1_100_000)), damagedSheet],
  "a control character": [inText("\u0001"), damagedSheet],
  "half a character in UTF-8": [inText(Buffer.from([0xed, 0xa0, 0xbd])), damagedSheet],
  "Windows letters called UTF-8": [inText(Buffer.from("å", "latin1")), damagedSheet],
  "half a character in UTF-16": [
    withSheet(Buffer.from(`\ufeff${sheetXml(`<row><c t="inlineStr"><is><t>\ud83d</t></is></c></row>`)}`, "utf16le")),
    damagedSheet,
  ],
};

describe.each(engines)("with %s", (_, engine) => {
  test.each(Object.entries(hostile))("%s", (__, [bytes, refusal]) => expect(refusalOf(bytes, engine)).toEqual(refusal));
});

test.each([
  ["in as many rows as need be", bomb("<row><c><v>1</v></c><c><v>1</v></c></row>", 40)],
  ["at one address", `<row>${bomb(`<c r="A1"><v>1</v></c>`, 45)}</row>`],
])("more than two million cells out of a few bytes, %s, are too many", (_, cells) => {
  expect(refusalOf({ rows: cells })).toEqual(["FIL-12", { reason: "too-many-cells", most: 2_000_000 }]);
});

test("the cells of all sheets count together", () => {
  const sheet = sheetXml(`<row>${"<c><v>1</v></c>".repeat(1_000)}</row>`.repeat(1_400));
  const names = ["a", "b"];
  const file = workbookBytes({
    workbook: `<sheets>${names.map((name) => `<sheet name="${name}" r:id="${name}"/>`).join("")}</sheets>`,
    related: names.map((name) => [name, "worksheet", `worksheets/${name}.xml`]),
    parts: Object.fromEntries(names.map((name) => [`xl/worksheets/${name}.xml`, sheet])),
  });
  expect(refusalOf(file)).toEqual(["FIL-12", { reason: "too-many-cells", most: 2_000_000 }]);
});

test("a long and wide list is no bomb: 100,000 rows in 24 columns, under three rows of titles", () => {
  const titles = [1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}" t="str"><v>Title</v></c></row>`);
  const cell = (row: number, column: number) =>
    `<c r="${String.fromCharCode(65 + column)}${row}"><v>${(row * 7_919 + column * 104_729) % 1_000_003}.5</v></c>`;
  const rows = Array.from({ length: 100_000 }, (_, index) => {
    const row = index + 4;
    return `<row r="${row}">${Array.from({ length: 24 }, (__, column) => cell(row, column)).join("")}</row>`;
  });
  const list = workbookBytes({ rows: [...titles, ...rows].join("") });
  expect(snapshotOf(list).sheets[0]?.cells).toHaveLength(3 + 100_000 * 24);
});

test("a file that Excel keeps beside an open workbook is passed over, whatever it holds", () => {
  expect(refusalOf(good, undefined, "~$rapport.xlsx")).toEqual(["FIL-11", {}]);
  expect(refusalOf(good, undefined, ".~lock.rapport.xlsx#")).toEqual(["FIL-11", {}]);
});

test("a refusal names the file and nothing of ours", () => {
  expect(read(new Uint8Array([1, 2, 3]), undefined, "å.xlsx")).toEqual({
    ok: false,
    remark: { code: "FIL-03", at: { file: "å.xlsx" }, params: { file: "å.xlsx", type: "unknown" } },
  });
});

test("64 levels and 64 attributes are read", () => {
  const attributes = Array.from({ length: 63 }, (_, index) => `a${index}=""`).join(" ");
  const deep = `<row ${attributes} r="1"><c r="A1"><v>1</v></c>${"<a>".repeat(61)}${"</a>".repeat(61)}</row>`;
  expect(valuesOf({ rows: deep })).toEqual({ A1: 1 });
});

test("a long list of areas that nobody asks for is passed over", () => {
  const formats = `<conditionalFormatting sqref="${"A1:XFD1048576 ".repeat(10_000)}"/>`;
  expect(valuesOf(withSheet(sheetXml(rows, "", formats)))).toEqual({ A1: 1 });
});

test("a sheet of nothing but formatting costs no cells", () => {
  const styled = `<row s="1" customFormat="1">${`<c s="1"/>`.repeat(12)}</row>`;
  const [sheet] = snapshotOf({ rows: styled.repeat(200_000) }).sheets;
  expect(sheet?.cells).toEqual([]);
});

test("one text made of 20,000 CDATA sections", () => {
  expect(valuesOf(inText("<![CDATA[å]]>".repeat(20_000)))).toEqual({ A1: "å".repeat(20_000) });
});

test("names of Object.prototype do no harm as parts, relationships and names", () => {
  const workbook = `${oneSheet}<definedNames><definedName name="__proto__">1</definedName></definedNames>`;
  const snapshot = snapshotOf(zipBytes([...workbookFiles({ rows, workbook }), { name: "__proto__", content: "" }]));
  expect(snapshot.names).toEqual([{ name: "__proto__", refersTo: "1" }]);
  expect({}).toEqual(Object.create(Object.prototype));
});
