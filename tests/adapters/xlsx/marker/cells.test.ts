import { sheetXml, workbookFiles, zipBytes } from "../../../support/workbook-bytes";
import { filled, markedBook, markedBytes, marking, opened } from "./marked";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";

const rows = `<row r="2" spans="1:2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row><row r="5"><c r="B5"><v>5</v></c></row>`;

const sheet1 = "xl/worksheets/sheet1.xml";

/** `<sheetData>` of the first sheet without looks: which cells there are, in which order. */
const cellsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<(?:\w+:)?c\b[^>]*\br="([^"]+)"/gu)].map(([, at = ""]) => at);

describe("cells", () => {
  it("that are there get the fill, worst last told, and keep their values", () => {
    const book = markedBook({ rows }, { A2: "Fel", "!C2": "Varning" });
    expect(filled(book)).toEqual(["A2 error", "C2 warning"]);
    expect(book.sheet("Blad1").cells.map(({ row, column }) => [row, column])).toEqual([
      [2, 1],
      [2, 3],
      [5, 2],
    ]);
  });

  it("that are not there are made in order, in rows that are there and in rows that are not", () => {
    const book = markedBook({ rows }, { B2: "x", D2: "x", A1: "x", A3: "x", B9: "x", A5: "x" });
    expect(cellsIn(book.part(sheet1))).toEqual(["A1", "A2", "B2", "C2", "D2", "A3", "A5", "B5", "B9"]);
    expect(filled(book)).toEqual(["A1", "B2", "D2", "A3", "A5", "B9"].map((cell) => `${cell} error`));
    expect(book.part(sheet1)).not.toContain("spans=");
  });

  it.each([
    ["an empty sheet", ""],
    ["a row that closes itself", `<row r="2" ht="30"/>`],
  ])("of %s are made", (_, content) => {
    const book = markedBook({ rows: content }, { B2: "x", A1: "x" });
    expect(filled(book)).toEqual(["A1 error", "B2 error"]);
    expect(cellsIn(book.part(sheet1))).toEqual(["A1", "B2"]);
  });

  it("are found by their place where they have no address", () => {
    const book = markedBook(
      { rows: `<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>` },
      { B1: "x", A2: "x", C2: "x" },
    );
    const looks = [...book.part(sheet1).matchAll(/<c\b([^>]*)>/gu)].map(([, attributes = ""]) =>
      attributes.replace(/ s="\d+"/u, " s").trim(),
    );
    expect(looks).toEqual(["", "s", "s", 'r="C2" s/']);
    expect(book.sheet("Blad1").cells).toHaveLength(3);
  });

  it("of a merge are marked at its first", () => {
    const merged = sheetXml(rows, "", `<mergeCells count="1"><mergeCell ref="A2:B4"/></mergeCells>`);
    const book = markedBook({ parts: { [sheet1]: merged } }, { B3: "x" });
    expect(filled(book)).toEqual(["A2 error"]);
    expect(book.sheet("Blad1").notes).toMatchObject([{ row: 2, column: 1 }]);
  });

  it("keep the rest of their look: font, format, borders; those that are made have that of their row or column", () => {
    const styles =
      `<fonts count="2"><font><sz val="11"/></font><font><b/><color theme="0"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.4"/><bgColor indexed="64"/></patternFill></fill></fills>` +
      `<borders count="1"><border/></borders><cellXfs count="3"><xf/><xf numFmtId="4" fontId="1" fillId="2" borderId="0" quotePrefix="1"><alignment wrapText="1"/></xf><xf numFmtId="14" fontId="0" fillId="0"/></cellXfs>`;
    const xml = sheetXml(
      `<row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>1</v></c></row>`,
      `<cols><col min="2" max="3" width="9" style="2"/></cols>`,
    );
    const book = markedBook({ styles, parts: { [sheet1]: xml } }, { A1: "x", B1: "x", B2: "x" });
    const xfs = /<cellXfs count="(\d+)">([^]*)<\/cellXfs>/u.exec(book.part("xl/styles.xml"));
    const looks = [...(xfs?.[2] ?? "").matchAll(/<xf\b[^>]*?(?:\/>|>[^]*?<\/xf>)/gu)].map(([one]) => one);
    expect(Number(xfs?.[1])).toBe(looks.length);
    const lookOf = (cell: string): string =>
      looks[Number(new RegExp(`r="${cell}" s="(\\d+)"`, "u").exec(book.part(sheet1))?.[1])] ?? "";
    expect(lookOf("A1")).toMatch(
      /^<xf numFmtId="4" fontId="1" fillId="3" borderId="0" quotePrefix="1" applyFill="1"><alignment wrapText="1"\/><\/xf>$/u,
    );
    expect(lookOf("B1")).toBe(lookOf("A1"));
    expect(lookOf("B2")).toMatch(/^<xf numFmtId="14" fontId="0" fillId="4" applyFill="1"\/>$/u);
    // White letters need a deep ground; the fill that was there is kept behind ours.
    expect(book.part("xl/styles.xml")).toContain('<fgColor rgb="FFA3261D"/><bgColor theme="4" tint="0.4"/>');
  });

  it("get back the fill that they had when they need no mark any more", () => {
    const styles =
      `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/><bgColor indexed="64"/></patternFill></fill></fills>` +
      `<cellXfs count="2"><xf/><xf fillId="2"/></cellXfs>`;
    const xml = { styles, rows: `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row>` };
    const once = markedBook(xml, { A1: "x", B1: "x" });
    const again = opened(markedBytes(once.bytes, marking({})));
    expect(filled(again)).toEqual([]);
    const [, a1 = "", b1 = ""] = /r="A1" s="(\d+)"[^]*r="B1" s="(\d+)"/u.exec(again.part(sheet1)) ?? [];
    const looks = again.part("xl/styles.xml").match(/<xf\b[^>]*\/>/gu) ?? [];
    expect(looks[Number(a1)]).toContain('fillId="2"');
    expect(looks[Number(b1)]).toContain('fillId="0"');
    expect(again.sheet("Blad1").notes).toBeUndefined();
  });
});

describe("a sheet", () => {
  it.each([
    [
      "with a prefix of its own",
      `<x:worksheet xmlns:x="${main}"><x:dimension ref="B2"/><x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData><x:pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/></x:worksheet>`,
    ],
    [
      "in single quotes",
      `<worksheet xmlns='${main}'><dimension ref='B2'/><sheetData><row r='2'><c r='B2'><v>1</v></c></row></sheetData></worksheet>`,
    ],
    [
      "with a byte order mark",
      `\ufeff<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>`,
    ],
  ])("%s is marked", (_, xml) => {
    const book = markedBook({ parts: { [sheet1]: xml } }, { A2: "x", B2: "x" });
    expect(book.sheet("Blad1").cells).toHaveLength(1);
    expect(book.sheet("Blad1").notes).toHaveLength(2);
    const looks = [...book.part(sheet1).matchAll(/<(?:x:)?c\b[^>]*\bs="(\d+)"/gu)].map(([, look]) => look);
    expect(looks).toHaveLength(2);
    expect(book.part(sheet1)).not.toMatch(/<x:worksheet[^]*<(?:row|c|legacyDrawing)\b/u);
  });

  it("in UTF-16 is marked, and says that it is UTF-8 now", () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Å</t></is></c></row></sheetData></worksheet>`;
    const book = markedBook(
      { parts: { [sheet1]: new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le")) } },
      { A1: "x" },
    );
    expect(book.part(sheet1)).toContain('encoding="UTF-8"');
    expect(book.sheet("Blad1").cells[0]?.value).toEqual({ kind: "text", text: "Å" });
  });

  it("keeps the order of the standard: the notes' boxes come behind pictures and before tables", () => {
    const after =
      `<sheetProtection sheet="1"/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>` +
      `<drawing r:id="rIdD"/><legacyDrawingHF r:id="rIdH"/><tableParts count="1"><tablePart r:id="rIdT"/></tableParts><extLst/>`;
    const book = markedBook({ parts: { [sheet1]: sheetXml(rows, "", after) } }, { A2: "x" });
    const names = [
      ...book
        .part(sheet1)
        .replace(/[^]*<\/sheetData>/u, "")
        .matchAll(/<(\w+)/gu),
    ].map(([, name]) => name);
    expect(names.filter((name) => /^(?:drawing|legacy|tableParts|extLst)/u.test(name ?? ""))).toEqual([
      "drawing",
      "legacyDrawing",
      "legacyDrawingHF",
      "tableParts",
      "extLst",
    ]);
    expect(book.part(sheet1)).toContain('<sheetProtection sheet="1"/>');
  });

  it("of a Strict workbook gets strict parts and relationships", () => {
    const files = workbookFiles({ rows }).map((file) => ({
      ...file,
      content: String(file.content)
        .replaceAll(main, strictMain)
        .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", strictOffice),
    }));
    const book = opened(markedBytes(zipBytes(files), marking({ A2: "x" })));
    expect(filled(book)).toEqual(["A2 error"]);
    expect(book.part("xl/comments1.xml")).toContain(strictMain);
    expect(book.part("xl/worksheets/_rels/sheet1.xml.rels")).toContain(`${strictOffice}/comments`);
    expect(book.part(sheet1)).toContain(`="${strictOffice}"`);
  });
});
