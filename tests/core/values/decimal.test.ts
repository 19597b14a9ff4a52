import fc from "fast-check";
import { decimalText, decimalToOre, parseDecimal, shiftDecimal } from "../../../src/core/values/decimal";
import { orePerUnit } from "../../../src/core/values/ore";

const inKr = (text: string) => decimalToOre(text, orePerUnit.kr);

describe("decimal text", () => {
  it.each([
    ["1650000", 1_650_000n, 0],
    ["1.65E+6", 1_650_000n, 0],
    ["1.65e-1", 165n, 3],
    ["-0", 0n, 0],
    ["+2.50", 250n, 2],
    [".5", 5n, 1],
  ])("reads %s exactly", (text, digits, places) => {
    expect(parseDecimal(text)).toEqual({ digits, places });
  });

  it.each([
    "",
    ".",
    "-",
    "NaN",
    "Infinity",
    "-Infinity",
    "1E400",
    "1E-400",
    "0x10",
    "1,5",
    "1 000",
    "1.2.3",
    "__proto__",
  ])("refuses %p", (text) => {
    expect(parseDecimal(text)).toBeNull();
    expect(inKr(text)).toBeNull();
  });

  it("reads exponents up to the largest that a double has", () => {
    expect(parseDecimal("1E308")).toEqual({ digits: 10n ** 308n, places: 0 });
    expect(parseDecimal("1E-308")).toEqual({ digits: 1n, places: 308 });
    expect(parseDecimal("1E309")).toBeNull();
  });

  it("writes what it reads, every place kept", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.nat(20), (digits, places) => {
        expect(parseDecimal(decimalText({ digits, places }))).toEqual({ digits, places });
      }),
    );
  });

  it("moves the decimal point", () => {
    expect(shiftDecimal("1.65", 9)).toBe("1650000000");
    expect(shiftDecimal("-0.00005", 3)).toBe("-0.05");
    expect(shiftDecimal("12.50", 0)).toBe("12.50");
    expect(shiftDecimal("tolv", 3)).toBeNull();
  });
});

describe("decimal to öre", () => {
  it.each([
    ["0.125", 13n],
    ["-0.125", -13n],
    ["0.124", 12n],
    ["2.675", 268n],
    // What a file holds for the double 2.675: the same number must not depend on who wrote it.
    ["2.6749999999999998", 268n],
    ["1.0049999999999999", 101n],
    ["1.0049", 100n],
    ["0.004999", 0n],
  ])("rounds %s half away from zero, once", (text, expected) => {
    expect(inKr(text)?.ore).toBe(expected);
  });

  it.each([
    [String(0.1 + 0.2), 30n],
    ["369050.0000000001", 36_905_000n],
    ["12.299999999999999", 1_230n],
    // 1650000.1 - 1650000, as a spreadsheet computes it
    [String(1650000.1 - 1650000), 10n],
  ])("takes the binary noise of %s for nothing", (text, expected) => {
    expect(inKr(text)).toEqual({ ore: expected, exact: true });
  });

  it.each(["0.125", "12.301", "0.3333333333333333", "1650000.0001"])("says that %s loses something", (text) => {
    expect(inKr(text)?.exact).toBe(false);
  });

  it("scales by unit without a detour", () => {
    expect(decimalToOre("70.3", orePerUnit.mnkr)).toEqual({ ore: 7_030_000_000n, exact: true });
    expect(decimalToOre("0.00001", orePerUnit.tkr)).toEqual({ ore: 1n, exact: true });
    expect(decimalToOre("0.333333333333333", orePerUnit.mnkr)).toEqual({ ore: 33_333_333n, exact: false });
  });

  it("takes whole numbers as it takes them with a decimal", () => {
    const limit = 10n ** 15n - 1n;
    const whole = fc.oneof(fc.bigInt(-limit, limit), fc.bigInt(-9_100_000_000n, 9_100_000_000n));
    fc.assert(
      fc.property(whole, fc.constantFrom(orePerUnit.kr, orePerUnit.tkr, orePerUnit.mnkr), (number, unit) => {
        expect(decimalToOre(String(number), unit)).toEqual(decimalToOre(`${number}.0`, unit));
      }),
    );
    expect(inKr("-7")).toEqual({ ore: -700n, exact: true });
    expect([decimalToOre("90071993", orePerUnit.mnkr), decimalToOre("-90071993", orePerUnit.mnkr)]).toEqual([
      null,
      null,
    ]);
  });

  it.each([
    // A tenth of a thousandth of an öre, and just below.
    ["123456789.1200010", false],
    ["123456789.1200009", true],
    // Half of the fifteenth digit is noise, and what is more is not.
    ["1234567890.120005", true],
    ["1234567890.120006", false],
  ])("draws the line between noise and loss at %s", (text, exact) => {
    expect(inKr(text)?.exact).toBe(exact);
  });

  it("stops at 2^53 öre", () => {
    expect(inKr("90071992547409.92")?.ore).toBe(2n ** 53n);
    expect(inKr("-90071992547409.92")?.ore).toBe(-(2n ** 53n));
    expect(inKr("90071992547409.93")).toBeNull();
    expect(inKr("1E308")).toBeNull();
  });

  it("brings every stored double of whole öre back, whatever its text", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), (whole) => {
        const double = whole / 100;
        for (const text of [String(double), double.toPrecision(17), double.toExponential()]) {
          expect(inKr(text)).toEqual({ ore: BigInt(whole), exact: true });
        }
      }),
    );
  });
});
