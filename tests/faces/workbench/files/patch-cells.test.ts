import { patchCells, sharedWith } from "../../../../src/faces/workbench/files/write/patch-cells";

const sheet = (rows: string): string =>
  `<worksheet xmlns="m"><cols><col min="1"/></cols><sheetData>${rows}</sheetData><pageMargins left="1"/></worksheet>`;

const rows =
  '<row r="2" ht="30"><c r="A2" s="4"><v>1</v></c><c r="C2" s="5" t="s"><v>7</v></c></row><row r="5"><c r="A5"/></row>';
const text = (row: number, column: number, value: string) => ({ row, column, cell: { value }, style: null });

test("a cell is replaced in its place and keeps its look", () => {
  expect(patchCells(sheet(rows), [{ row: 2, column: 1, cell: { value: 2.5 }, style: null }])).toBe(
    sheet(rows.replace('<c r="A2" s="4"><v>1</v></c>', '<c r="A2" s="4"><v>2.5</v></c>')),
  );
});

test("new cells and rows stand in order", () => {
  const patched = patchCells(sheet(rows), [text(9, 1, "ny"), text(3, 2, "ny"), text(2, 2, "ny"), text(1, 1, "ny")]);
  expect([...patched.matchAll(/ r="([A-Z]*\d+)"/gu)].map(([, r]) => r)).toEqual([
    "1",
    "A1",
    "2",
    "A2",
    "B2",
    "C2",
    "3",
    "B3",
    "5",
    "A5",
    "9",
    "A9",
  ]);
});

test("text is text, whatever it looks like, and signs that XML cannot hold are written as the format says", () => {
  expect(patchCells(sheet(""), [text(1, 1, '=1+1 <&> "\u0001 _x0041_')])).toContain(
    '<c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1 &lt;&amp;&gt; &quot;_x0001_ _x005F_x0041_</t></is></c>',
  );
});

test("a sheet without cells, with a prefix or without addresses is patched too", () => {
  const empty = '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>';
  expect(patchCells(empty, [text(1, 1, "a")])).toBe(
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
  );
  const bare = sheet("<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>");
  expect(patchCells(bare, [{ row: 2, column: 1, cell: { value: 9 }, style: null }])).toBe(
    sheet('<row r="1"><c><v>1</v></c></row><row r="2"><c r="A2"><v>9</v></c><c r="B2"><v>3</v></c></row>'),
  );
});

test("formulas that share their text are found together", () => {
  const shared = sheet(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="0">B1</f></c><c r="B1"><f t="shared" si="0"/></c><c r="C1"><f si="1" t="shared" ref="C1">D1</f></c></row>',
  );
  expect(sharedWith(shared, new Set(["A1"]))).toEqual(["A1", "B1"]);
  expect(sharedWith(shared, new Set(["D9"]))).toEqual([]);
});
