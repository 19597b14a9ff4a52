import { markWorkbook } from "../../../../src/adapters/xlsx/marker/mark-workbook";
import { nodeEngine } from "../../../../src/adapters/xlsx/reader/engine-node";
import {
  relationshipsXml,
  sheetXml,
  workbookBytes,
  workbookFiles,
  zipBytes,
  type WorkbookXml,
} from "../../../support/workbook-bytes";
import { markedBook, markedBytes, marking, opened } from "./marked";

const rows = `<row r="1"><c r="A1"><v>1</v></c></row>`;

describe("the index", () => {
  it("is the first sheet and the open one, and no other tab is selected with it", () => {
    const selected = sheetXml(rows, `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>`);
    const book = markedBook(
      {
        parts: { "xl/worksheets/sheet1.xml": selected },
        workbook: `<bookViews><workbookView firstSheet="0" activeTab="0" xWindow="5"/></bookViews><sheets><sheet name="Blad1" sheetId="7" r:id="rId1"/></sheets>`,
      },
      { A1: "x" },
    );
    expect(book.snapshot.sheets.map(({ name }) => name)).toEqual(["Att rätta", "Blad1"]);
    expect(book.part("xl/workbook.xml")).toContain(
      '<workbookView activeTab="0" xWindow="5"/>'.replace('activeTab="0" xWindow="5"', 'activeTab="0" xWindow="5"'),
    );
    expect(book.part("xl/workbook.xml")).toContain('sheetId="8"');
    expect(book.part("xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
    expect(book.part("xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
  });

  it("moves the names of sheets along: they know their sheet by its place", () => {
    const book = markedBook(
      {
        rows,
        workbook: `<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$C$9</definedName></definedNames><calcPr calcId="1"/>`,
      },
      { A1: "x" },
    );
    expect(book.snapshot.names).toContainEqual({
      name: "_xlnm.Print_Area",
      refersTo: "Blad1!$A$1:$C$9",
      sheet: "Blad1",
    });
  });

  it("takes a free name, and is written anew where it is when the copy is marked again", () => {
    const once = markedBook(
      { rows, workbook: `<sheets><sheet name="att rätta" sheetId="1" r:id="rId1"/></sheets>` },
      {},
    );
    const again = opened(markedBytes(once.bytes, marking({ A1: "ny" }, "att rätta")));
    expect(again.snapshot.sheets.map(({ name }) => name)).toEqual(["Att rätta (2)", "att rätta"]);
    expect(again.names).toEqual(expect.arrayContaining([...once.names]));
    expect(again.sheet("Att rätta (2)").cells.some(({ value }) => value.kind === "text" && value.text === "ny")).toBe(
      true,
    );
  });

  it("is known again when another program has saved the copy, whatever way it writes the name", () => {
    const workbook = `<sheets><sheet name="Att &amp; r&#228;tta" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_medelkoll_att_ratta">&apos;Att &amp; rätta&apos;!$A$1</definedName></definedNames>`;
    const book = markedBook({ rows, workbook }, { A1: "x" });
    expect(book.snapshot.sheets.map(({ name }) => name)).toEqual(["Att & rätta"]);
  });

  it("is made again when somebody has deleted the sheet and left its name", () => {
    const workbook = `<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_medelkoll_att_ratta" hidden="1">#REF!$A$1</definedName></definedNames>`;
    const book = markedBook({ rows, workbook }, { A1: "x" });
    expect(book.snapshot.names.filter(({ name }) => name === "_medelkoll_att_ratta")).toEqual([
      { name: "_medelkoll_att_ratta", refersTo: "'Att rätta'!$A$1" },
    ]);
  });

  it("leads to each cell of a visible sheet, also where its name needs quoting", () => {
    const workbook = `<sheets><sheet name="O'Brien &amp; co" sheetId="1" r:id="rId1"/></sheets>`;
    const book = opened(markedBytes(workbookBytes({ rows, workbook }), marking({ A1: "x" }, "O'Brien & co")));
    expect(book.part("xl/worksheets/sheet2.xml")).toContain(`location="'O''Brien &amp; co'!A1"`);
    expect(book.sheet("O'Brien & co").notes).toHaveLength(1);
    const hidden = opened(
      markedBytes(
        workbookBytes({ rows, workbook: workbook.replace("sheetId", 'state="hidden" sheetId') }),
        marking({ A1: "x" }, "O'Brien & co"),
      ),
    );
    expect(hidden.part("xl/worksheets/sheet2.xml")).not.toContain("<hyperlink ");
  });

  it("shows what a workbook says as data", () => {
    const book = markedBook({ rows }, { A1: `=HYPERLINK("x")<b>_x0041_\u202e` });
    const texts = book.sheet("Att rätta").cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : []));
    expect(texts).toContain(`=HYPERLINK("x")<b>_x0041_‹U+202E›`);
  });
});

describe("the package", () => {
  const more = (parts: WorkbookXml["parts"], related: WorkbookXml["related"] = []): Uint8Array =>
    workbookBytes({ rows, ...(parts ? { parts } : {}), related });

  it("with macros keeps them and its type", () => {
    const type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    const bytes = workbookBytes({
      rows,
      type,
      parts: { "xl/vbaProject.bin": "\u0000makro" },
      related: [["rIdV", "vbaProject", "vbaProject.bin"]],
    });
    const book = opened(markedBytes(bytes, marking({ A1: "x" })));
    expect(book.part("xl/vbaProject.bin")).toBe("\u0000makro");
    expect(book.part("[Content_Types].xml")).toContain(type);
    expect(book.snapshot.hasMacros).toBe(true);
  });

  it("without looks gets some", () => {
    const files = workbookFiles({ rows }).map((file) =>
      file.name === "xl/_rels/workbook.xml.rels"
        ? { ...file, content: relationshipsXml([["rId1", "worksheet", "worksheets/sheet1.xml"]]) }
        : file,
    );
    const book = opened(markedBytes(zipBytes(files), marking({ A1: "x" })));
    expect(book.part("xl/styles.xml")).toContain("FFF8C3BB");
    expect(book.part("xl/_rels/workbook.xml.rels")).toContain('Target="styles.xml"');
    expect(book.part("[Content_Types].xml")).toContain("/xl/styles.xml");
  });

  it("that is signed gives a copy without a signature, and says so", () => {
    const signed = more({
      "_xmlsignatures/origin.sigs": "",
      "_xmlsignatures/sig1.xml": "<Signature/>",
      "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
    });
    const copy = markWorkbook({ name: "a.xlsx", bytes: signed }, marking({ A1: "x" }), nodeEngine);
    if (!copy.ok) throw new Error(copy.why);
    expect(copy.isUnsigned).toBe(true);
    const book = opened(copy.bytes);
    expect(book.names.filter((name) => name.includes("signature"))).toEqual([]);
    expect(book.part("_rels/.rels")).not.toContain("origin");
    expect(book.part("_rels/.rels")).toContain("officeDocument");
  });

  it("that is shared, with a log of its sheets, is refused", () => {
    const shared = more({ "xl/revisions/revisionHeaders.xml": "<headers/>" }, [
      ["rIdR", "revisionHeaders", "revisions/revisionHeaders.xml"],
    ]);
    expect(markWorkbook({ name: "a.xlsx", bytes: shared }, marking({ A1: "x" }), nodeEngine)).toEqual({
      ok: false,
      why: "shared",
    });
  });

  it.each([
    ["a sheet that is cut", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" }],
    ["a workbook without sheets", { "xl/workbook.xml": "<workbook/>" }],
    ["looks that are cut", { "xl/styles.xml": "<styleSheet><fonts" }],
  ] as const)("with %s is refused", (_, parts) => {
    expect(markWorkbook({ name: "a.xlsx", bytes: more(parts) }, marking({ A1: "x" }), nodeEngine)).toEqual({
      ok: false,
      why: "damaged",
    });
  });

  it("gives the same bytes every time", () => {
    const bytes = more({});
    expect(markedBytes(bytes, marking({ A1: "x" }))).toEqual(markedBytes(bytes, marking({ A1: "x" })));
  });
});
