import { hasOwnNote, withoutOwnNote } from "../../../../src/core/workbook/own-notes";
import { relationshipsXml, sheetXml, workbookBytes } from "../../../support/workbook-bytes";
import { markedBook, markedBytes, marking, opened } from "./marked";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheet1 = "xl/worksheets/sheet1.xml";
const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>`;

/** A sheet with a button, and with notes at some cells: their text, and who has signed it. */
function noted(
  notes: readonly (readonly [cell: string, text: string, author: string])[],
  isDrawn = true,
): Parameters<typeof markedBook>[0] {
  const authors = [...new Set(notes.map(([, , author]) => author))];
  const boxes = notes.map(
    ([cell], index) =>
      `<v:shape id="_x0000_s${1026 + index}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 2, 3, 54, 4, 9</x:Anchor><x:Row>0</x:Row><x:Column>${cell.charCodeAt(0) - 65}</x:Column></x:ClientData></v:shape>`,
  );
  return {
    parts: {
      [sheet1]: sheetXml(rows, "", isDrawn ? `<legacyDrawing r:id="rIdV"/>` : ""),
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
        ...(notes.length > 0 ? [["rIdC", "comments", "../comments1.xml"] as const] : []),
        ...(isDrawn ? [["rIdV", "vmlDrawing", "../drawings/vmlDrawing1.vml"] as const] : []),
      ]),
      ...(notes.length > 0
        ? {
            "xl/comments1.xml": `<comments xmlns="${main}"><authors>${authors.map((one) => `<author>${one}</author>`).join("")}</authors><commentList>${notes
              .map(
                ([cell, text, author]) =>
                  `<comment ref="${cell}" authorId="${authors.indexOf(author)}"><text>${text}</text></comment>`,
              )
              .join("")}</commentList></comments>`,
          }
        : {}),
      ...(isDrawn
        ? {
            // Not well-formed, as Excel writes buttons with line breaks.
            "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shape id="_x0000_s1025" type="#_x0000_t201"><v:textbox><div>Rensa<br>allt</div></v:textbox><x:ClientData ObjectType="Button"><x:Anchor>1, 1, 1, 1, 2, 2, 2, 2</x:Anchor></x:ClientData></v:shape>${boxes.join("")}</xml>`,
          }
        : {}),
    },
  };
}

const noteAt = (book: ReturnType<typeof markedBook>, column: number): string =>
  book.sheet("Blad1").notes?.find((one) => one.column === column)?.text ?? "";

const boxesIn = (vml: string): readonly string[] =>
  [...vml.matchAll(/<x:Column>(\d+)<\/x:Column>/gu)].map(([, column = ""]) => column);

it("a cell without a note gets one of ours, with a box", () => {
  const book = markedBook({ rows }, { A1: "Fel: <Utfall> & \u0001 saknas\nGör så här: fyll i" });
  expect(noteAt(book, 1)).toContain("Fel: <Utfall> & \u0001 saknas\nGör så här: fyll i");
  expect(hasOwnNote(noteAt(book, 1))).toBe(true);
  expect(boxesIn(book.part("xl/drawings/vmlDrawing1.vml"))).toEqual(["0"]);
  expect(book.part("[Content_Types].xml")).toMatch(/Extension="vml"[^>]*vmlDrawing|PartName="\/xl\/comments1.xml"/u);
});

it.each([
  ["in runs", `<r><rPr><b/></rPr><t>Anna:</t></r><r><t xml:space="preserve"> är i tkr</t></r>`],
  ["plain", `<t>Anna: är i tkr</t>`],
])("a note that somebody has written (%s) stays, with ours below it, once", (_, text) => {
  const once = markedBook(noted([["A1", text, "Anna"]]), { A1: "Saknas" });
  const said = noteAt(once, 1);
  expect(said.startsWith("Anna: är i tkr\n\n— Medelkoll —\nSaknas")).toBe(true);
  expect(withoutOwnNote(said)).toBe("Anna: är i tkr");
  const twice = opened(markedBytes(once.bytes, marking({ A1: "Saknas" })));
  expect(noteAt(twice, 1)).toBe(said);
  const bare = opened(markedBytes(once.bytes, marking({})));
  expect(noteAt(bare, 1)).toBe("Anna: är i tkr");
  expect(boxesIn(once.part("xl/drawings/vmlDrawing1.vml"))).toEqual(["0"]);
  // The box has grown with the text, and does so once.
  const anchors = [once, twice].map(
    (book) => /ObjectType="Note"><x:Anchor>([^<]*)/u.exec(book.part("xl/drawings/vmlDrawing1.vml"))?.[1],
  );
  expect(anchors[0]).not.toBe("1, 15, 0, 2, 3, 54, 4, 9");
  expect(anchors[1]).toBe(anchors[0]);
});

it("a drawing that is there already keeps its buttons, and gets our boxes under numbers of their own", () => {
  const book = markedBook(noted([]), { A1: "x", B1: "y" });
  const vml = book.part("xl/drawings/vmlDrawing1.vml");
  expect(vml).toContain("Rensa<br>allt");
  expect(boxesIn(vml)).toEqual(["0", "1"]);
  const numbers = [...vml.matchAll(/ id="_x0000_s(\d+)"/gu)].map(([, number]) => number);
  expect(new Set(numbers).size).toBe(3);
  expect(book.part(sheet1).match(/<legacyDrawing /gu)).toHaveLength(1);
});

it("notes without boxes get them, as Excel wants for every note", () => {
  const book = markedBook(noted([["B1", "<t>Anna</t>", "Anna"]], false), { A1: "x" });
  expect([...boxesIn(book.part("xl/drawings/vmlDrawing1.vml"))].sort()).toEqual(["0", "1"]);
});

it("a thread stays as it is, and the index says why there is no note", () => {
  const xml = noted([["A1", "<t>[Trådad kommentar]</t>", "tc={0A}"]]);
  const book = markedBook(xml, { A1: "Saknas", B1: "Fel" });
  expect(noteAt(book, 1)).toBe("[Trådad kommentar]");
  expect(hasOwnNote(noteAt(book, 2))).toBe(true);
  const index = book.sheet("Att rätta").cells.map(({ value }) => (value.kind === "text" ? value.text : ""));
  expect(index).toContain("Saknas (tråd)");
  expect(index).toContain("Fel");
});

it("our notes that are not needed any more go away with their boxes", () => {
  const once = markedBook({ rows }, { A1: "x", B1: "y" });
  const less = opened(markedBytes(once.bytes, marking({ B1: "y" })));
  expect(less.sheet("Blad1").notes?.map(({ column }) => column)).toEqual([2]);
  expect(boxesIn(less.part("xl/drawings/vmlDrawing1.vml"))).toEqual(["1"]);
});

it("what is not marked is not touched: a sheet without marks keeps its notes byte for byte", () => {
  const bytes = workbookBytes(noted([["A1", "<t>Anna</t>", "Anna"]]));
  const [before, after] = [opened(bytes), opened(markedBytes(bytes, marking({})))];
  for (const part of ["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", sheet1])
    expect(after.part(part)).toBe(before.part(part));
});
