import fc from "fast-check";
import { inTurn } from "../../../support/every-way";
import { workbookFiles, type ZipFile, zipBytes } from "../../../support/workbook-bytes";
import { engines, read, snapshotOf } from "./reading";

/** For any bytes a file is read or refused; and no change of a byte gives other values without a word. */

const rows =
  `<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row>` +
  `<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>0</v></c><c r="B2" t="b"><v>1</v></c></row>` +
  `<row r="3"><c r="A3"><f t="shared" si="0"/></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="inlineStr"><is><t>å &amp; ä</t></is></c></row>`;
const files: readonly ZipFile[] = workbookFiles({
  rows,
  strings: `<si><r><t>Förskola</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`,
  styles: `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`,
  parts: { "docProps/core.xml": "<coreProperties><modified>2026-03-31T09:15:00Z</modified></coreProperties>" },
});
const deflated = zipBytes([...files, { name: "xl/theme/theme1.xml", content: "never read" }]);
const stored = zipBytes(files.map((file) => ({ ...file, stored: true })));

const bits = [1, 2, 4, 8, 16, 32, 64, 128];

/** A result as a face sees it, or a thrown exception, which must never be. */
const isOrderly = (bytes: Uint8Array, engine: (typeof engines)[number][1]): boolean => {
  const result = read(bytes, engine);
  return result.ok ? result.snapshot.sheets.length >= 0 : result.remark.code.startsWith("FIL-");
};

/** Replaces, inserts and removes bytes of a sound file, so that faults also come deep inside. */
const edits = fc.array(fc.record({ at: fc.nat(), remove: fc.nat(3), insert: fc.uint8Array({ maxLength: 3 }) }), {
  minLength: 1,
  maxLength: 4,
});
const edited = (bytes: Uint8Array, list: readonly { at: number; remove: number; insert: Uint8Array }[]): Uint8Array =>
  list.reduce((before, { at, remove, insert }) => {
    const start = at % (before.length + 1);
    return new Uint8Array(Buffer.concat([before.subarray(0, start), insert, before.subarray(start + remove)]));
  }, bytes);

/** XML with the right words in the wrong places. */
const words = fc.constantFrom(
  ...[
    `<worksheet>`,
    `</worksheet>`,
    `<sheetData>`,
    `</sheetData>`,
    `<row r="2">`,
    `<row>`,
    `</row>`,
    `<c r="A1" t="s">`,
    `<c t="str">`,
  ],
  ...[
    `</c>`,
    `<v>`,
    `</v>`,
    `<f t="shared" si="0">`,
    `<f>`,
    `</f>`,
    `<c/>`,
    `0`,
    `1E400`,
    `A1`,
    `&#x0;`,
    `&amp;`,
    `<![CDATA[`,
    `]]>`,
  ],
  ...[
    `<!--`,
    `-->`,
    `<?x`,
    `?>`,
    `<!DOCTYPE`,
    `_xD83D_`,
    `\u202e`,
    `<is>`,
    `<t>`,
    `<extLst>`,
    `<mc:AlternateContent>`,
    `<mc:Choice>`,
    `=`,
  ],
);
const wordSalad = fc.array(words, { maxLength: 60 }).map((list) => list.join(""));

describe.each(engines)("with %s", (_, engine) => {
  test("any bytes are read or refused", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => isOrderly(bytes, engine)));
  });

  test.each([
    ["deflated", deflated],
    ["stored", stored],
  ])("a %s workbook with changed bytes is read or refused", (__, bytes) => {
    fc.assert(
      fc.property(edits, (list) => isOrderly(edited(bytes, list), engine)),
      { numRuns: 1_000 },
    );
  });

  test("a sound zip around any XML is read or refused", () => {
    fc.assert(
      fc.property(fc.nat(files.length - 1), wordSalad, fc.boolean(), (index, salad, keep) => {
        const changed = files.map((file, at) =>
          at === index ? { ...file, content: keep ? String(file.content).replace("><", `>${salad}<`) : salad } : file,
        );
        return isOrderly(zipBytes(changed), engine);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ["deflated", deflated],
    ["stored", stored],
  ])("every flip of a bit in a %s workbook gives a refusal or the same values", (__, bytes) => {
    const sound = snapshotOf(bytes, engine);
    const changed = Uint8Array.from(bytes);
    for (let at = 0; at < bytes.length; at += 1) {
      for (const bit of inTurn(bits, at)) {
        changed[at] = (bytes[at] ?? 0) ^ bit;
        const result = read(changed, engine);
        if (result.ok) expect([at, bit, result.snapshot]).toEqual([at, bit, sound]);
      }
      changed[at] = bytes[at] ?? 0;
    }
  });
});

test("the workbook of these tests is read in full", () => {
  const [sheet] = snapshotOf(deflated).sheets;
  expect(sheet?.cells).toHaveLength(7);
});
