import fc from "fast-check";
import { addressOf, columnLetters } from "sheet-refs";
import { workbookBytes } from "../../../support/workbook-bytes";
import { formulasOf, read, refusalOf, valuesOf } from "./reading";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A formula shared from B2 with the cell D5: two columns to the right and three rows down. */
const movedToD5 = (formula: string): unknown =>
  formulasOf({
    rows:
      `<row r="2"><c r="B2"><f t="shared" ref="B2:D5" si="0">${escaped(formula)}</f><v>1</v></c></row>` +
      `<row r="5"><c r="D5"><f t="shared" si="0"/><v>1</v></c></row>`,
  })["D5"];

test.each([
  ["A1+C3", "C4+E6"],
  ["$A1+A$1+$A$1", "$A4+C$1+$A$1"],
  ["SUM(A1:B2)", "SUM(C4:D5)"],
  ["SUM(A:B)/SUM($A:B)", "SUM(C:D)/SUM($A:D)"],
  ["SUM(1:2,$1:2)", "SUM(4:5,$1:5)"],
  ["LOG10(A1)&ATAN2(1,2)", "LOG10(C4)&ATAN2(1,2)"],
  [`IF(A1<"A1","A1 ""B2""",A1)`, `IF(C4<"A1","A1 ""B2""",C4)`],
  ["'A1'!A1+Blad1!A1", "'A1'!C4+Blad1!C4"],
  ["'It''s A1'!A1", "'It''s A1'!C4"],
  ["Jan:Mar!A1", "Jan:Mar!C4"],
  ["tblA1[A1]+tbl[[#This Row],[A1]]+A1", "tblA1[A1]+tbl[[#This Row],[A1]]+C4"],
  ["tbl[It'[A1']s]+A1", "tbl[It'[A1']s]+C4"],
  ["[1]Blad1!A1+'[1]A1'!$A$1", "[1]Blad1!C4+'[1]A1'!$A$1"],
  ["1E5+1.5+2*TRUE", "1E5+1.5+2*TRUE"],
  ["_xlfn.XLOOKUP(A1,Budget2025,Namn_1)", "_xlfn.XLOOKUP(C4,Budget2025,Namn_1)"],
  ["XFD1+A1048576", "#REF!+#REF!"],
  ["#REF!+A1", "#REF!+C4"],
  ["A1:INDEX(A:A,3)", "C4:INDEX(C:C,3)"],
])("shared %s becomes %s", (formula, expected) => {
  expect(movedToD5(formula)).toBe(expected);
});

test("a shared formula moved to its own cell is itself, and moves like its cell", () => {
  const at = fc.record({ row: fc.integer({ min: 1, max: 900 }), column: fc.integer({ min: 1, max: 600 }) });
  fc.assert(
    fc.property(at, at, at, (master, other, target) => {
      const right = other.column - master.column;
      const down = other.row - master.row;
      fc.pre(other.row > master.row && target.column + right > 0);
      const cell = ({ row, column }: typeof master, f: string) =>
        `<row r="${row}"><c r="${addressOf(row, column)}">${f}<v>1</v></c></row>`;
      const shared = `<f t="shared" si="3">${addressOf(target.row, target.column)}*2</f>`;
      const formulas = formulasOf({ rows: cell(master, shared) + cell(other, `<f t="shared" si="3"/>`) });
      expect(formulas).toEqual({
        [addressOf(master.row, master.column)]: `${addressOf(target.row, target.column)}*2`,
        [addressOf(other.row, other.column)]: `${columnLetters(target.column + right)}${target.row + down}*2`,
      });
    }),
  );
});

test("a group may be used before its text stands, and be used again", () => {
  const child = (r: string) => `<c r="${r}"><f t="shared" si="0"/><v>1</v></c>`;
  const master = (r: string, f: string) => `<c r="${r}"><f t="shared" si="0">${f}</f><v>1</v></c>`;
  expect(formulasOf({ rows: `<row r="2">${child("A2")}</row><row r="1">${master("A1", "B1")}</row>` })).toEqual({
    A1: "B1",
    A2: "B2",
  });
  const twice = [master("A1", "B1"), child("B1"), master("C1", "Z1"), child("D1")].join("");
  expect(formulasOf({ rows: `<row r="1">${twice}</row>` })).toEqual({ A1: "B1", B1: "C1", C1: "Z1", D1: "AA1" });
});

test("a group whose text is nowhere is damage", () => {
  expect(refusalOf({ rows: `<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c></row>` })).toEqual([
    "FIL-02",
    { part: "sheet/Blad1" },
  ]);
});

test("array formulas and prefixes are kept, a leading equals sign and a typed TRUE() are not", () => {
  const rows =
    `<row r="1"><c r="A1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(B1:B9)</f><v>1</v></c><c r="B1"><f>=1+1</f><v>2</v></c>` +
    `<c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1" t="b"><f>NOT(TRUE())</f><v>0</v></c></row>`;
  expect(formulasOf({ rows })).toEqual({ A1: "_xlfn.UNIQUE(B1:B9)", B1: "1+1", D1: "NOT(TRUE())" });
});

test("a long formula shared by many cells is a bomb", () => {
  const master = `<c r="A1"><f t="shared" si="0">B1&amp;"${"x".repeat(32_000)}"</f><v>1</v></c>`;
  const rows = Array.from(
    { length: 4_400 },
    (_, index) => `<row><c r="A${index + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
  );
  expect(refusalOf({ rows: `<row r="1">${master}</row>${rows.join("")}` })).toEqual(["FIL-04", { megabytes: 128 }]);
});

test("so are many long formulas, each shared by two cells", () => {
  const pair = (group: number) =>
    `<row><c><f t="shared" si="${group}">"${"x".repeat(32_000)}"</f><v>1</v></c><c><f t="shared" si="${group}"/><v>1</v></c></row>`;
  const rows = Array.from({ length: 300 }, (_, group) => pair(group)).join("");
  expect(refusalOf({ rows })).toEqual(["FIL-04", { megabytes: 128 }]);
});

test("a value from another file is used, and said to be so at its cell", () => {
  const formulas = ["[1]Blad1!A1", "'[2]Blad 1'!A1*2", "[1]!Namn", "tbl[2025]+tbl[[#This Row],[2026]]", `"[1]"&A1`];
  const cells = formulas
    .map((formula, index) => `<c r="${addressOf(1, index + 1)}"><f>${escaped(formula)}</f><v>${index}</v></c>`)
    .join("");
  const result = read(workbookBytes({ rows: `<row r="1">${cells}<c r="F1"><f>[1]Blad1!A1</f></c></row>` }));
  expect(result.ok && result.remarks).toEqual(
    ["A1", "B1", "C1"].map((cell, index) => ({
      code: "FIL-10",
      at: { file: "rapport.xlsx", sheet: "Blad1", cell },
      params: { value: String(index) },
    })),
  );
});

test("a formula's own text survives", () => {
  expect(valuesOf({ rows: `<row r="1"><c r="A1" t="str"><f>A1&amp;"å"</f><v>å</v></c></row>` })).toEqual({ A1: "å" });
});
