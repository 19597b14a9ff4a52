import { strFromU8, unzipSync } from "fflate";
import { Unwritable } from "../../../src/adapters/docx/unwritable";
import { writeDocx } from "../../../src/adapters/docx/write-docx";
import type { Block, ProseDocument, ProseTable } from "../../../src/core/prose/prose-document";
import { plain, toFill } from "../../../src/core/prose/runs";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { xmlFault } from "../../support/xml-fault";

const title: Block = { kind: "heading", level: 1, text: "Anmälan" };
const last: Block = { kind: "paragraph", runs: plain("Slut.") };
const table = (changes: Partial<ProseTable> = {}): ProseTable => ({
  kind: "table",
  caption: "Tabell 1. Beviljat",
  description: "Ett projekt på varje rad.",
  columns: [
    { heading: "Projekt", align: "left", width: 2 },
    { heading: "Utfall", align: "left", width: 3 },
  ],
  rows: [
    { cells: [{ runs: plain("A") }, { bar: { alt: "A: 5 kr.", parts: [{ share: 0.5, colour: "strong" }] } }] },
    {
      cells: [{ runs: plain("Summa") }, { bar: { alt: "Summa: 9 kr.", parts: [{ share: 1, colour: "pale" }] } }],
      isTotal: true,
    },
  ],
  ...changes,
});
const document = (blocks: readonly Block[] = [], changes: Partial<ProseDocument> = {}): ProseDocument => ({
  ...{ language: "sv", title: "Anmälan", subject: "Uppföljning", day: "2024-11-13" as IsoDate, footer: "Version 1.0" },
  blocks: [title, ...blocks, last],
  ...changes,
});

async function partsOf(one: ProseDocument): Promise<ReadonlyMap<string, string>> {
  const parts = Object.entries(unzipSync(await writeDocx(one)));
  return new Map(parts.map(([name, bytes]) => [name, name.endsWith(".png") ? "" : strFromU8(bytes)]));
}
const part = async (one: ProseDocument, name: string): Promise<string> => (await partsOf(one)).get(name) ?? "";

const everything = document([
  { kind: "paragraph", runs: [{ text: "Till: ", bold: true }, toFill("namn")], look: "fact" },
  { kind: "heading", level: 2, text: "1. Vilka?" },
  { kind: "heading", level: 3, text: "Projekt" },
  { kind: "list", items: [plain("Ett"), plain("Två")] },
  { kind: "list", items: [plain("Citat")], look: "quotes" },
  table(),
  table({ caption: 'Tabell 2. ”a” & "b"' }),
]);

test("every part is well-formed, and nothing leads out of the file or runs", async () => {
  const parts = await partsOf(everything);
  for (const [name, xml] of parts) if (!name.endsWith(".png")) expect([name, xmlFault(xml)]).toEqual([name, null]);
  const all = [...parts.values()].join("\n");
  expect(all).not.toMatch(/TargetMode|w:hyperlink|vbaProject|oleObject|altChunk/u);
  expect([...all.matchAll(/<w:instrText[^>]*>([^<]*)</gu)].map(([, code]) => code)).toEqual(["PAGE", "NUMPAGES"]);
});

test("each table has a header row that is repeated, rows that stay whole, and a name for screen readers", async () => {
  const xml = await part(everything, "word/document.xml");
  const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
  expect(tables).toHaveLength(2);
  for (const one of tables) {
    const rows = one.match(/<w:tr>.*?<\/w:tr>/gsu) ?? [];
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, false, false]);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
    // Last in the properties, as the schema has it.
    expect(one).toMatch(/<w:tblCaption w:val="Tabell[^"]*"\/><w:tblDescription w:val="[^"]+"\/><\/w:tblPr>/u);
  }
  expect(tables[1]).toContain('<w:tblCaption w:val="Tabell 2. ”a” &amp; &quot;b&quot;"/>');
});

test("each picture says what it shows, and their ids are numbered anew in each document", async () => {
  await writeDocx(everything);
  const xml = await part(everything, "word/document.xml");
  expect([...xml.matchAll(/<wp:docPr id="(\d+)"[^>]* descr="([^"]+)"/gu)].map(([, id, alt]) => [id, alt])).toEqual([
    ["1", "A: 5 kr."],
    ["2", "Summa: 9 kr."],
    ["3", "A: 5 kr."],
    ["4", "Summa: 9 kr."],
  ]);
});

test("the language, the title and the page are those of the document", async () => {
  const parts = await partsOf(everything);
  const core = parts.get("docProps/core.xml") ?? "";
  expect(core).toContain("<dc:language>sv-SE</dc:language>");
  expect(core).toContain("<dc:title>Anmälan</dc:title>");
  expect(core.match(/2024-11-13T00:00:00Z/gu)).toHaveLength(2);
  expect(parts.get("word/styles.xml")).toMatch(/<w:docDefaults>.*<w:lang w:val="sv-SE"\/>.*<\/w:docDefaults>/su);
  expect(parts.get("word/settings.xml")).toContain('<w:themeFontLang w:val="sv-SE"/>');
  expect(parts.get("word/document.xml")).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(await part({ ...everything, language: "en" }, "docProps/core.xml")).toContain("<dc:language>en-GB<");
});

test("headings are headings, and no paragraph is there for its space", async () => {
  const xml = await part(everything, "word/document.xml");
  expect([...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/gu)].map(([, level]) => level)).toEqual(["1", "2", "3"]);
  for (const [paragraph] of xml.matchAll(/<w:p>.*?<\/w:p>/gsu)) expect(paragraph).toMatch(/<w:t[ >]|<w:drawing>/u);
});

test("the same document gives the same bytes, whatever was written between", async () => {
  const once = await writeDocx(everything);
  await writeDocx(document([table()]));
  expect(await writeDocx(everything)).toEqual(once);
});

describe("words of workbooks", () => {
  const hostile = {
    "control characters": "a\u0000\u0007\u001fb",
    "half a character": "a\ud83db",
    "not characters": "a\ufffe\uffffb",
    "line breaks": "a\r\n\u2028b",
    formula: "=cmd|' /C calc'!A0",
    markup: "<w:p/>&amp;\"'>",
    "another direction": "a\u202egnis\u200f",
    "a full cell": "å".repeat(40_000),
  };
  test.each(Object.entries(hostile))("%s stay words, wherever they stand", async (_, words) => {
    const one = document(
      [
        { kind: "heading", level: 2, text: words },
        { kind: "paragraph", runs: [{ text: words }] },
        table({
          caption: words,
          description: words,
          rows: [{ cells: [{ runs: [{ text: words }] }, { bar: { alt: words, parts: [] } }] }],
        }),
      ],
      { title: words, subject: words, footer: words },
    );
    for (const [name, xml] of await partsOf(one)) {
      if (name.endsWith(".png")) continue;
      expect([name, xmlFault(xml)]).toEqual([name, null]);
    }
    expect(await part(one, "word/document.xml")).toContain("Slut.");
  });
});

describe("what Word would repair or a screen reader stumble over is refused", () => {
  const faults: Readonly<Record<string, readonly [string, ProseDocument]>> = {
    "a level left out": ["heading-level", document([{ kind: "heading", level: 3, text: "x" }])],
    "a second title": ["heading-level", document([title])],
    "no title": ["title", document([], { blocks: [last] })],
    "an empty paragraph": ["empty-text", document([{ kind: "paragraph", runs: [] }])],
    "a list of nothing": ["empty-list", document([{ kind: "list", items: [] }])],
    "a row that is too short": ["table-shape", document([table({ rows: [{ cells: [] }] })])],
    "a table without rows": ["table-shape", document([table({ rows: [] })])],
    "a table that ends it": ["table-last", document([], { blocks: [title, table()] })],
    "a column of no width": [
      "column-width",
      document([table({ columns: table().columns.map((one) => ({ ...one, width: 0 })) })]),
    ],
    "a picture without words": [
      "bar",
      document([table({ rows: [{ cells: [{ runs: plain("A") }, { bar: { alt: " ", parts: [] } }] }] })]),
    ],
    "a bar that is too long": [
      "bar",
      document([
        table({
          rows: [{ cells: [{ runs: plain("A") }, { bar: { alt: "A", parts: [{ share: 1.1, colour: "pale" }] } }] }],
        }),
      ]),
    ],
    "a day that does not exist": ["day", document([], { day: "2024-02-30" as IsoDate })],
  };
  test.each(Object.entries(faults))("%s", async (_, [reason, faulty]) => {
    await expect(writeDocx(faulty)).rejects.toThrow(Unwritable);
    await expect(writeDocx(faulty)).rejects.toMatchObject({ reason });
  });
});
