import { type HostConditionalFormat, type HostSheet, newSheet, putContent } from "office-host";
import { shownLook } from "../../../../../src/faces/workbench/page/grid/conditional-look";

const format = (formula: string): HostConditionalFormat => ({
  id: "{1}",
  areas: [{ top: 2, left: 2, bottom: 9, right: 2 }],
  formula,
  stopIfTrue: false,
  priority: 1,
  fill: "#FFF1CC",
  bold: true,
});

/** B2 holds 1, B3 holds 0, B4 a text. */
function sheetWith(formula: string): HostSheet {
  const sheet = newSheet("{1}", "Blad");
  [1, 0, "text"].forEach((value, index) => putContent(sheet, index + 2, 2, { value }));
  return Object.assign(sheet, { conditionalFormats: [format(formula)] });
}

const marked = (formula: string, row: number): boolean => shownLook(sheetWith(formula), row, 2).fill === "#FFF1CC";

test.each(["=B2>0", "=AND(ISNUMBER(B2),B2>0)"])("%s marks the cells for which it is true", (formula) => {
  expect([2, 3, 4, 5, 10].filter((row) => marked(formula, row))).toEqual([2]);
});

test("what has a $ stays", () => {
  expect([2, 3, 4].filter((row) => marked("=B$2>0", row))).toEqual([2, 3, 4]);
});

test("less than, and formulas that are not understood", () => {
  expect([2, 3, 4].filter((row) => marked("=B2<1", row))).toEqual([3]);
  expect([2, 3, 4].filter((row) => marked('=$B2="text"', row))).toEqual([]);
});
