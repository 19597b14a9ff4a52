import { cellsOf, engines, read, refusalOf, valuesOf } from "./reading";
import { type WorkbookXml, workbookBytes } from "../../../support/workbook-bytes";

const row = (cells: string): string => `<row r="1">${cells}</row>`;

/** What stands in row 1 and what must be read from it: values by address; an error or an unknown result in brackets. */
const legal: Record<string, readonly [xml: WorkbookXml, values: Record<string, unknown>]> = {
  "numbers as they are stored": [
    { rows: row(`<c r="A1"><v>12</v></c><c r="B1" t="n"><v>-0.5</v></c><c r="C1"><v> 1.5E-3 </v></c>`) },
    { A1: 12, B1: -0.5, C1: 0.0015 },
  ],
  "zero and FALSE are values": [
    {
      rows: row(`<c r="A1"><f>B1</f><v>0</v></c><c r="B1" t="b"><f>1=2</f><v>0</v></c><c r="C1" t="b"><v>true</v></c>`),
    },
    { A1: 0, B1: false, C1: true },
  ],
  "formulas without a stored value are unknown, never 0": [
    {
      rows: row(
        `<c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v/></c><c r="C1" t="str"><f>""</f></c><c r="D1" t="e"><f>1/0</f><v></v></c>`,
      ),
    },
    { A1: ["uncached"], B1: ["uncached"], C1: ["uncached"], D1: ["uncached"] },
  ],
  "a formula may result in the empty text": [
    { rows: row(`<c r="A1" t="str"><f>""</f><v/></c><c r="B1" t="s"><f>""</f><v>0</v></c>`), strings: `<si><t/></si>` },
    { A1: "", B1: "" },
  ],
  errors: [{ rows: row(`<c r="A1" t="e"><v>#DIV/0!</v></c>`) }, { A1: ["#DIV/0!"] }],
  "numbers that no cell can hold are errors": [
    { rows: row(`<c r="A1"><v>NaN</v></c><c r="B1"><v>-INF</v></c><c r="C1"><v>1E400</v></c>`) },
    { A1: ["#NUM!"], B1: ["#NUM!"], C1: ["#NUM!"] },
  ],
  "dates as text": [{ rows: row(`<c r="A1" t="d"><v>2026-03-31T00:00:00</v></c>`) }, { A1: "2026-03-31T00:00:00" }],
  "inline text, blanks kept": [
    { rows: row(`<c r="A1" t="inlineStr"><is><t xml:space="preserve">  två blanksteg </t></is></c>`) },
    { A1: "  två blanksteg " },
  ],
  "rich text is joined and phonetic guides are left out": [
    {
      rows: row(`<c r="A1" t="s"><v>0</v></c>`),
      strings: `<si><r><rPr><b/></rPr><t>Till</t></r><r><t xml:space="preserve"> bygge</t></r><rPh sb="0" eb="1"><t>fonetik</t></rPh><phoneticPr fontId="1"/></si>`,
    },
    { A1: "Till bygge" },
  ],
  "references, CDATA, comments and instructions in text": [
    {
      rows: row(`<c r="A1" t="s"><v>0</v></c><c r="B1"><v>1<!-- två -->2</v></c>`),
      strings: `<si><t>&lt;&amp;&#229;&#xE4;&#128512;<![CDATA[<b>&amp;]]><!-- bort --><?bort?>!</t></si>`,
    },
    { A1: "<&åä😀<b>&amp;!", B1: 12 },
  ],
  "_xHHHH_ is undone after references, and _x005F_ stands for itself": [
    {
      rows: row(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>A1</f><v>&#95;x0041_</v></c>`),
      strings: `<si><t>a_x000D_b_x005F_x000D_c_xD83D__xDE00__xD83D__x00e5_</t></si>`,
    },
    { A1: "a\rb_x000D_c😀_xD83D_å", B1: "A" },
  ],
  "line ends become one, except those written as references": [
    { rows: row(`<c r="A1" t="inlineStr"><is><t>a\r\nb\rc\nd&#13;e</t></is></c>`) },
    { A1: "a\nb\nc\nd\re" },
  ],
  "cells without a type or content are left out": [
    {
      rows: row(
        `<c r="A1"/><c r="B1" s="1"></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="inlineStr"><is><t/></is></c><c r="E1"><f/></c><c r="F1" t="str"><v></v></c>`,
      ),
      strings: `<si><t></t></si>`,
    },
    {},
  ],
  "TRUE typed into LibreOffice is a value": [
    { rows: row(`<c r="A1" t="b"><f aca="false">TRUE()</f><v>1</v></c>`) },
    { A1: true },
  ],
};

describe.each(engines)("with %s", (_, engine) => {
  test.each(Object.entries(legal))("%s", (__, [xml, values]) => expect(valuesOf(xml, engine)).toEqual(values));
});

test("addresses that are left out follow the cell before", () => {
  const rows = `<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row/><row><c><v>5</v></c></row>`;
  expect(valuesOf({ rows })).toEqual({ A1: 1, C1: 3, D1: 4, A3: 5 });
});

test("cells come by row and column whatever their order", () => {
  const rows = `<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>`;
  expect(cellsOf({ rows }).map(({ row: at, column, value }) => [at, column, value])).toEqual([
    [1, 1, { kind: "number", number: 3, text: "3" }],
    [3, 1, { kind: "number", number: 2, text: "2" }],
    [3, 2, { kind: "number", number: 1, text: "1" }],
  ]);
});

test("two cells with one address refuse the file: which of them counts cannot be known", () => {
  const damaged = ["FIL-02", { part: "sheet/Blad1" }];
  expect(refusalOf({ rows: `<row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row>` })).toEqual(damaged);
  expect(refusalOf({ rows: `<row r="1"><c r="A1"><v>3</v></c></row><row r="1"><c r="A1"><v>4</v></c></row>` })).toEqual(
    damaged,
  );
});

test("a formula's 0 is a placeholder when the file asks to be calculated on opening and no formula has another result", () => {
  const workbook = (calculation: string) =>
    `<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>${calculation}`;
  const kinds = (calculation: string, last: string) =>
    cellsOf({
      rows: row(`<c r="A1"><f>1+1</f><v>0</v></c><c r="B1"><v>0</v></c>${last}`),
      workbook: workbook(calculation),
    }).map(({ value }) => value.kind);
  const asking = `<calcPr fullCalcOnLoad="1"/>`;
  expect(kinds(asking, `<c r="C1"><v>2</v></c>`)).toEqual(["uncached", "number", "number"]);
  expect(kinds(asking, `<c r="C1"><f>C2</f><v>0</v></c>`)).toEqual(["uncached", "number", "uncached"]);
  expect(kinds(`<calcPr/>`, `<c r="C1"><v>2</v></c>`)).toEqual(["number", "number", "number"]);
  // Excel asks too, for instance where a formula is volatile.
  expect(kinds(asking, `<c r="C1"><f>1+1</f><v>2</v></c>`)).toEqual(["number", "number", "number"]);
  expect(kinds(asking, `<c r="C1" t="str"><f>A9</f><v>ja</v></c>`)).toEqual(["number", "number", "text"]);
});

test("the stored digits of a number are kept", () => {
  const [cell] = cellsOf({ rows: row(`<c r="A1"><v>369050.00000000012345</v></c>`) });
  expect(cell?.value).toEqual({ kind: "number", number: 369050.0000000001, text: "369050.00000000012345" });
});

test("a cell is struck through when its font is, and has its number format as well", () => {
  const styles =
    `<fonts count="3"><font><sz val="11"/></font><font><b/><strike/></font><font><strike val="0"/></font></fonts>` +
    `<cellXfs count="3"><xf fontId="0"/><xf fontId="1" numFmtId="4"/><xf fontId="2"/></cellXfs>`;
  const cells = row(`<c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="2"><v>3</v></c>`);
  expect(cellsOf({ styles, rows: cells }).map(({ struck, format }) => [struck, format])).toEqual([
    [undefined, undefined],
    [true, "#,##0.00"],
    [undefined, undefined],
  ]);
});

test("bold and indent by the look of the cell", () => {
  const styles =
    `<fonts count="2"><font><b val="0"/></font><font><b/></font></fonts>` +
    `<cellXfs count="3"><xf fontId="0"/><xf fontId="1"><alignment horizontal="left" indent="2"/></xf>` +
    `<xf fontId="0"><alignment indent="0"/></xf></cellXfs>`;
  const text = (address: string, style: number): string =>
    `<c r="${address}" s="${String(style)}" t="inlineStr"><is><t>x</t></is></c>`;
  const cells = row(text("A1", 0) + text("B1", 1) + text("C1", 2) + `<c r="D1" s="1"><v>1</v></c>`);
  expect(cellsOf({ styles, rows: cells }).map(({ bold, indent }) => [bold, indent])).toEqual([
    [undefined, undefined],
    [true, 2],
    [undefined, undefined],
    [true, 2],
  ]);
});

test("cells in the last row and column", () => {
  expect(valuesOf({ rows: `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` })).toEqual({ XFD1048576: 1 });
});

test("names of Object.prototype are text like any other", () => {
  const rows = row(`<c r="A1" t="inlineStr"><is><t>__proto__</t></is></c>`);
  expect(valuesOf({ rows })).toEqual({ A1: "__proto__" });
});

test.each([
  ["beyond the last column", `<row r="1"><c r="XFE1"><v>1</v></c></row>`],
  ["beyond the last row", `<row r="1048577"><c r="A1048577"><v>1</v></c></row>`],
  ["beyond any number", `<row r="1"><c r="ZZZZZZ99999999999"><v>1</v></c></row>`],
  ["in row 0", `<row r="0"><c r="A0"><v>1</v></c></row>`],
  ["that names another row", `<row r="1"><c r="A2"><v>1</v></c></row>`],
  ["pushed out of the sheet", `<row r="1"><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>`],
  ["of an unknown type", row(`<c r="A1" t="q"><v>1</v></c>`)],
  ["with a number that is none", row(`<c r="A1"><v>1,5</v></c>`)],
  ["with a hexadecimal number", row(`<c r="A1"><v>0x10</v></c>`)],
  ["with a boolean that is none", row(`<c r="A1" t="b"><v>2</v></c>`)],
  ["with a text that is not in the file", row(`<c r="A1" t="s"><v>0</v></c>`)],
  ["with a style that is no number", row(`<c r="A1" s="-1"><v>0</v></c>`)],
  ["with a number of 32,768 digits", row(`<c r="A1"><v>${"1".repeat(32_768)}</v></c>`)],
  ["with a formula of 32,768 characters", row(`<c r="A1"><f>${"1+".repeat(16_384)}</f><v>1</v></c>`)],
])("a cell %s is damage", (_, rows) => {
  expect(refusalOf({ rows })).toEqual(["FIL-02", { part: "sheet/Blad1" }]);
});

test.each([
  ["as it is", "å"],
  ["as references", "&#x000E5;"],
  ["as escapes", "_x00E5_"],
])("a cell can hold 32,767 characters written %s, and not one more", (_, written) => {
  const cell = (length: number) => row(`<c r="A1" t="inlineStr"><is><t>${written.repeat(length)}</t></is></c>`);
  const result = (length: number) => row(`<c r="A1" t="str"><f>B1</f><v>${written.repeat(length)}</v></c>`);
  for (const rows of [cell, result]) {
    expect(valuesOf({ rows: rows(32_767) })).toEqual({ A1: "å".repeat(32_767) });
    expect(read(workbookBytes({ rows: rows(32_768) }))).toMatchObject({
      ok: true,
      snapshot: { sheets: [] },
      remarks: [{ code: "FIL-15", at: { file: "rapport.xlsx", sheet: "Blad1", cell: "A1" } }],
    });
  }
});
