/** Names of files, of findings and of lines. */
import { capital } from "../../../src/core/values/capital";
import { digest } from "../../../src/core/values/digest";
import { freeFileName } from "../../../src/core/values/free-file-name";

it.each([
  ["Svar.xlsx", [], "Svar.xlsx"],
  ["Svar.xlsx", ["Svar (2).xlsx"], "Svar.xlsx"],
  ["Svar.xlsx", ["Svar.xlsx"], "Svar (2).xlsx"],
  ["Svar.xlsx", ["Svar.xlsx", "Svar (2).xlsx", "Svar (3).xlsx"], "Svar (4).xlsx"],
  ["Farsta 2.0.xlsx", ["Farsta 2.0.xlsx"], "Farsta 2.0 (2).xlsx"],
  ["Svar", ["Svar"], "Svar (2)"],
  [".xlsx", [".xlsx"], ".xlsx (2)"],
])("%p beside %p is called %p", (wished, taken, name) => {
  expect(freeFileName(wished, new Set(taken))).toBe(name);
});

it.each([
  ["ljus", "Ljus"],
  ["öppet TORG", "Öppet TORG"],
  ["5 kr", "5 kr"],
  ["", ""],
])("%p begins a line as %p", (text, expected) => {
  expect(capital(text)).toBe(expected);
});

/** What its author's page gives for cyrb53 (53 bits, seed 0). */
it.each([
  ["a", 7_929_297_801_672_961],
  ["b", 8_684_336_938_537_663],
  ["revenge", 4_051_478_007_546_757],
  ["revenue", 8_309_097_637_345_594],
])("the short name of %p is its cyrb53", (text, published) => {
  expect(Number.parseInt(digest(text), 36)).toBe(published);
});

it("texts that differ in a letter, in an order or in length have other short names", () => {
  const texts = ["", " ", "ljus", "Ljus", "ljsu", "ljus ", "å", "a\u030a", "\u0000", "\u0000\u0000"];
  expect(new Set(texts.map(digest)).size).toBe(texts.length);
});
