import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "../../../../src/adapters/xlsx/writer/write-xlsx";
import { cell, documentOf, number, sampleDocument, text } from "./sample-document";

afterEach(() => {
  jest.useRealTimers();
});

const partsOf = async (document = sampleDocument): Promise<ReadonlyMap<string, string>> =>
  new Map(Object.entries(unzipSync(await writeXlsx(document))).map(([name, bytes]) => [name, strFromU8(bytes)]));

test("the same document gives the same bytes, today and in ten years", async () => {
  const today = await writeXlsx(sampleDocument);
  jest.useFakeTimers({
    now: new Date("2036-02-29T23:59:59Z"),
    doNotFake: ["setImmediate", "nextTick", "queueMicrotask"],
  });
  expect(Buffer.from(await writeXlsx(sampleDocument)).equals(today)).toBe(true);
});

test("any document twice gives the same bytes", async () => {
  const cells = fc.uniqueArray(
    fc.record({ row: fc.integer({ min: 1, max: 50 }), column: fc.integer({ min: 1, max: 20 }), words: fc.string() }),
    { selector: ({ row, column }) => `${row},${column}`, maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(cells, async (places) => {
      const document = documentOf(places.map(({ row, column, words }) => cell(row, column, "text", text(words))));
      expect(Buffer.from(await writeXlsx(document)).equals(await writeXlsx(document))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("entries carry the first time that a zip can hold, not the clock", async () => {
  const bytes = await writeXlsx(sampleDocument);
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  expect(header.getUint32(0, true)).toBe(0x04034b50);
  expect(header.getUint16(10, true)).toBe(0);
  expect(header.getUint16(12, true)).toBe(33);
});

test("the parts say language, program, the open tab and full calculation", async () => {
  const parts = await partsOf();
  expect(parts.get("docProps/core.xml")).toContain("<dc:language>sv-SE</dc:language>");
  expect(parts.get("docProps/app.xml")).toContain("<Application>Medelkoll</Application>");
  expect(parts.get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<sheetView tabSelected="1"');
  expect(parts.get("xl/worksheets/sheet2.xml")).not.toContain("tabSelected");
  const english = await partsOf({ ...sampleDocument, language: "en" });
  expect(english.get("docProps/core.xml")).toContain("<dc:language>en-GB</dc:language>");
});

test("text that looks like the package's own marks does not move an edit", async () => {
  const decoys = ["</worksheet>", "<tableParts count", "<sheetView ", '<dimension ref="Z9"', "</cp:coreProperties>"];
  const document = documentOf(decoys.map((each, i) => cell(i + 1, 1, "text", text(each))));
  const parts = await partsOf({ ...document, title: "</cp:coreProperties>", subject: "<Application>" });
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<ignoredError sqref="A1:A5" numberStoredAsText="1"/>');
  expect(parts.get("docProps/core.xml")).toMatch(/<dc:language>sv-SE<\/dc:language><\/cp:coreProperties>$/);
});

test("title, subject and footer are plain text: what XML cannot hold becomes a space", async () => {
  const print = { ...sampleDocument.sheets[0]!.print, footerLeft: "a\u0001\uFFFFb" };
  const document = { ...documentOf([], { print }), title: "_x000D_\n\uFFFE<", subject: "\uD800" };
  const parts = await partsOf(document);
  expect(parts.get("docProps/core.xml")).toContain("<dc:title>_x000D_ &lt;</dc:title><dc:subject>\uFFFD</dc:subject>");
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain("a b&amp;R");
});

test("warnings about numbers stored as text are turned off right where the format wants it", async () => {
  const sheet = (await partsOf()).get("xl/worksheets/sheet2.xml") ?? "";
  expect(sheet).toMatch(/<\/rowBreaks><ignoredErrors>.*<\/ignoredErrors><tableParts /);
});

test("nothing in the package leads outside", async () => {
  const parts = await partsOf();
  expect([...parts.keys()].filter((name) => /external|connection|vba|media/i.test(name))).toEqual([]);
  expect([...parts.values()].filter((xml) => xml.includes("TargetMode"))).toEqual([]);
});

test("a sheet without cells is written", async () => {
  const parts = await partsOf(documentOf([]));
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<sheetData/>");
});

test("five thousand rows are written whole", async () => {
  const cells = Array.from({ length: 5000 }, (_, i) => [
    cell(i + 1, 1, "text", text(`Projekt ${i}`)),
    cell(i + 1, 2, "amount", number(i * 1000)),
  ]).flat();
  const sheet = (await partsOf(documentOf(cells))).get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet.match(/<row /g)).toHaveLength(5000);
});
