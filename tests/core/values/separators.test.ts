/** What the texts of a column say together of points and commas. */
import { parseAmountText } from "../../../src/core/values/amount-text";
import { meaningOfMark, separatorsIn } from "../../../src/core/values/separators";

it.each([
  [["1.250.000"], { ".": "groups" }],
  [["1,250,000 kr"], { ",": "groups" }],
  [["cirka 1.250.000"], { ".": "groups" }],
  [["450.000,00"], { ".": "groups", ",": "decimals" }],
  [["1,250.5"], { ",": "groups", ".": "decimals" }],
  [["1 250 000,50"], { ",": "decimals" }],
  [["1'250.50"], { ".": "decimals" }],
  [["12.5"], { ".": "decimals" }],
  [["12,50 mnkr"], { ",": "decimals" }],
  // Three figures after a lone mark, but none that could be a group
  [["0.450"], { ".": "decimals" }],
  [["1250.000"], { ".": "decimals" }],
  [["12.5000"], { ".": "decimals" }],
  [["450.000"], {}],
  [["12.500"], {}],
  [["1,250"], {}],
  [["12 500", "5", "ljus", ""], {}],
  [["1,250 000"], {}],
  [["1.250,000'5"], {}],
  [["1.250.000", "450.000"], { ".": "groups" }],
  [["1.250.000", "1,5"], { ".": "groups", ",": "decimals" }],
  [["1.250.000", "2.250.000"], { ".": "groups" }],
  // Both ways: nobody knows.
  [["1.250.000", "12.5"], {}],
  [["1.250.000", "12.5", "1,5"], { ",": "decimals" }],
  // What is longer is prose.
  [["1.250.000".padEnd(200)], { ".": "groups" }],
  [["1.250.000".padEnd(201)], {}],
])("%p say %p", (texts, meaning) => {
  expect(separatorsIn(texts)).toEqual(meaning);
});

it.each([
  ["450.000", "groups"],
  ["(450.000 kr)", "groups"],
  ["450,000", "decimals"],
  ["450 000", undefined],
  ["450.0000", undefined],
  ["ljus", undefined],
])("where points group and commas do not, the mark of %p is for %s", (text, meaning) => {
  expect(meaningOfMark(text, { ".": "groups", ",": "decimals" })).toBe(meaning);
  expect(meaningOfMark(text, {})).toBeUndefined();
});

it("a doubtful amount stays a question where the column says nothing of its mark", () => {
  expect(parseAmountText("450.000", { ",": "decimals" })).toEqual({
    kind: "ambiguous",
    readings: ["450000", "450.000"],
  });
});
