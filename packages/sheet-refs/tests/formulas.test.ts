import { formulaAt, formulaTokens, sharedFormula } from "sheet-refs";
import fc from "fast-check";

const texts = (formula: string): readonly string[] => formulaTokens(formula).map(({ text }) => text);

test.each([
  ["SUM($A$1,1.5)", ["SUM", "(", "$A$1", ",", "1.5", ")"]],
  ["'Per nämnd'!B2", ["'Per nämnd'", "!", "B2"]],
  ["'It''s'!A1", ["'It''s'", "!", "A1"]],
  ['IF(A1="a""b",1)', ["IF", "(", "A1", "=", '"a""b"', ",", "1", ")"]],
  ["t[[#This Row],[Budget]]", ["t", "[[#This Row],[Budget]]"]],
  ["t['[odd]+1", ["t", "['[odd]", "+", "1"]],
  ["[1]Blad!A1", ["[1]", "Blad", "!", "A1"]],
  ['"open', ['"open']],
])("%s in pieces", (formula, pieces) => {
  expect(texts(formula)).toEqual(pieces);
});

test("the pieces are the formula, whatever it is", () => {
  fc.assert(fc.property(fc.string(), (formula) => expect(texts(formula).join("")).toBe(formula)));
});

test.each([
  ["A1", "C4"],
  ["$A$1", "$A$1"],
  ["A$1+$A1", "C$1+$A4"],
  ["LOG10(A1)", "LOG10(C4)"],
  ["A1!A1", "A1!C4"],
  ["A:A", "C:C"],
  ["1:1", "4:4"],
  ["Jan:Mar!A1", "Jan:Mar!C4"],
  ['"A1"&A1', '"A1"&C4'],
])("%s of A1 reads %s two columns to the right and three rows down", (formula, moved) => {
  expect(formulaAt(sharedFormula(formula, 1, 1), 4, 3)).toBe(moved);
});

test("a reference that leaves the sheet refers to nothing", () => {
  expect(formulaAt(sharedFormula("A1+XFD5", 2, 2), 1, 3)).toBe("#REF!+#REF!");
});
