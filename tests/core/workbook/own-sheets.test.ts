import { ownMarks, ownSheets } from "../../../src/core/workbook/own-sheets";
import { readIntake, totalsIn } from "../../support/intake";
import { workbookOf } from "../../support/snapshot";

const rows = [
  ["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)"],
  ["Ljus", "Farsta", 100_000, 90_000],
];

it.each([
  ["Projekt!$A$1", ["Projekt"]],
  ["='Min sammanställning'!$A$1", ["Min sammanställning"]],
  ["'O''Brien'!$A$1", ["O'Brien"]],
  ["#REF!$A$1", []],
  ["#REF!", []],
  ["Projekt!$A$2", ["Projekt"]],
  ["Projekt!$A$1:$B$2", []],
])("the mark %s is of %j", (refersTo, sheets) => {
  expect([...ownSheets({ names: [{ name: ownMarks.projects, refersTo }] })]).toEqual(sheets);
});

it("a sheet with our mark is not read as a returned list, whatever it is called", () => {
  const book = workbookOf({ Svar: rows, "Kopia av svaret": rows });
  const marked = { ...book, names: [{ name: ownMarks.projects, refersTo: "'Kopia av svaret'!$A$1" }] };
  expect(totalsIn(readIntake(marked))).toBe("1 100000 90000");
  expect(readIntake(book).remarks.map(({ code }) => code)).toContain("ID-07");
});
