/** Money as whole öre, and as a program takes it from a paste. */
import { formatLoose, formatOre, formatPlainKronor } from "../../../src/core/values/format";
import { headingParts } from "../../../src/core/values/label";
import {
  absoluteOre,
  addOre,
  negateOre,
  noOre,
  ore,
  positivePart,
  subtractOre,
  sumOre,
} from "../../../src/core/values/ore";
import { ratio } from "../../../src/core/values/ratio";

const [two, five] = [ore(200n), ore(500n)];

test("amounts are added and taken from each other, also below 0 and beyond what a double holds", () => {
  expect([addOre(two, five), subtractOre(two, five), negateOre(five)]).toEqual([700n, -300n, -500n]);
  expect([sumOre([]), sumOre([two, five, ore(-100n)])]).toEqual([0n, 600n]);
  expect(addOre(ore(2n ** 53n), ore(1n))).toBe(9_007_199_254_740_993n);
});

test.each([
  [-300n, 300n, 0n],
  [0n, 0n, 0n],
  [300n, 300n, 300n],
])("%s is %s without its sign, and %s is what is above 0", (amount, absolute, positive) => {
  expect([absoluteOre(ore(amount)), positivePart(ore(amount))]).toEqual([absolute, positive]);
});

test("a share of nothing is no number; one of something is kept exact", () => {
  expect([ratio(5n, 0n), ratio(0n, 5n), ratio(-1n, 3n)]).toEqual([
    null,
    { part: 0n, whole: 5n },
    { part: -1n, whole: 3n },
  ]);
});

test.each([
  [165_000_000n, "1650000", "1650000"],
  [-165_000_050n, "-1650000,50", "-1650000.50"],
  [5n, "0,05", "0.05"],
  [-100n, "-1", "-1"],
  [noOre, "0", "0"],
])("%s öre is pasted as %s, in English %s", (amount, sv, en) => {
  expect([formatPlainKronor(ore(amount), "sv"), formatPlainKronor(ore(amount), "en")]).toEqual([sv, en]);
});

test("an amount is in kronor where no unit is asked for", () => {
  expect([formatOre(ore(165_000_000n), "en"), formatOre(ore(5n), "en")]).toEqual(["1,650,000\u00a0kr", "0.05\u00a0kr"]);
});

test.each([
  [10_970_500_000n, "10 970,5", "10,970.5"],
  [1n, "0,000001", "0.000001"],
  [2_000_000n, "2", "2"],
  [20_000_000n, "20", "20"],
  [0n, "0", "0"],
])("%s millionths are written %s, in English %s", (millionths, sv, en) => {
  expect([formatLoose(millionths, "sv").replace("\u00a0", " "), formatLoose(millionths, "en")]).toEqual([sv, en]);
});

test.each(["Beviljat (EUR)", "Beviljat USD", "Beviljat, €"])(
  "%s is in another currency, and is no column of kronor",
  (text) => {
    expect(headingParts(text).unit).toBe("foreign");
    expect(headingParts("Beviljat (tkr)")).toMatchObject({ unit: "tkr", label: "beviljat" });
  },
);

test("what is in another currency keeps its name apart from the column of kronor", () => {
  expect(headingParts("Beviljat (EUR)").label).not.toBe("beviljat");
});
