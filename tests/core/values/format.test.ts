import fc from "fast-check";
import { parseAmountText } from "../../../src/core/values/amount-text";
import { parseDateText } from "../../../src/core/values/date-text";
import { decimalToOre } from "../../../src/core/values/decimal";
import { formatCount, formatDate, formatMillions, formatOre, formatShare } from "../../../src/core/values/format";
import { fromExcelSerial } from "../../../src/core/values/iso-date";
import { ore, orePerUnit, units } from "../../../src/core/values/ore";
import { parsePercentText } from "../../../src/core/values/percent-text";

const languages = ["sv", "en"] as const;
const plain = (text: string): string => text.replaceAll("\u00a0", "_");

describe("formats", () => {
  it.each([
    [165_000_000n, "kr", "1_650_000_kr", "1,650,000_kr"],
    [165_000_050n, "kr", "1_650_000,50_kr", "1,650,000.50_kr"],
    [-100n, "kr", "\u22121_kr", "\u22121_kr"],
    [-5n, "kr", "\u22120,05_kr", "\u22120.05_kr"],
    [0n, "kr", "0_kr", "0_kr"],
    [7_030_000_000n, "mnkr", "70,3_mnkr", "70.3_mnkr"],
    [7_000_000_000n, "mnkr", "70_mnkr", "70_mnkr"],
    [123_456_789n, "tkr", "1_234,56789_tkr", "1,234.56789_tkr"],
  ] as const)("%d öre in %s", (amount, unit, sv, en) => {
    expect(plain(formatOre(ore(amount), "sv", unit))).toBe(sv);
    expect(plain(formatOre(ore(amount), "en", unit))).toBe(en);
  });

  it.each([
    [7_025_000_000n, "70,3_mnkr"],
    [7_024_999_999n, "70,2_mnkr"],
    [-7_025_000_000n, "\u221270,3_mnkr"],
    [-4_999_999n, "0,0_mnkr"],
    [123_400_000_000n, "1_234,0_mnkr"],
  ])("%d öre in millions, rounded half away from zero", (amount, expected) => {
    expect(plain(formatMillions(ore(amount), "sv"))).toBe(expected);
  });

  it("shows shares with one decimal", () => {
    expect(plain(formatShare({ part: 879n, whole: 1000n }, "sv"))).toBe("87,9_%");
    expect(formatShare({ part: 879n, whole: 1000n }, "en")).toBe("87.9%");
    expect(plain(formatShare({ part: 2n, whole: 3n }, "sv"))).toBe("66,7_%");
    expect(plain(formatShare({ part: -1n, whole: 2000n }, "sv"))).toBe("\u22120,1_%");
    expect(plain(formatShare({ part: 1n, whole: -2n }, "sv"))).toBe("\u221250,0_%");
    expect(plain(formatShare({ part: 12n, whole: 1n }, "sv"))).toBe("1_200,0_%");
  });

  it("writes dates and counts", () => {
    const date = fromExcelSerial("44993", 1900)!;
    expect(formatDate(date, "sv")).toBe("8 mars 2023");
    expect(formatDate(date, "en")).toBe("8 March 2023");
    expect(plain(formatCount(1033, "sv"))).toBe("1_033");
    expect(formatCount(1_234_567n, "en")).toBe("1,234,567");
    expect(formatCount(-12, "sv")).toBe("\u221212");
  });
});

describe("what is written is read back", () => {
  it("amounts, in every unit and language, or asked about", () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(2n ** 53n), 2n ** 53n),
        fc.constantFrom(...units),
        fc.constantFrom(...languages),
        (amount, unit, language) => {
          const read = parseAmountText(formatOre(ore(amount), language, unit));
          const decimals = read.kind === "amount" ? [read.decimal] : read.kind === "ambiguous" ? read.readings : [];
          expect(read).toHaveProperty("unit", unit);
          expect(decimals.map((decimal) => decimalToOre(decimal, orePerUnit[unit]))).toContainEqual({
            ore: amount,
            exact: true,
          });
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("millions, to half a decimal", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), (amount) => {
        const read = parseAmountText(formatMillions(ore(amount), "sv"));
        const back = read.kind === "amount" ? decimalToOre(read.decimal, orePerUnit.mnkr) : null;
        const away = (back?.ore ?? 0n) - amount;
        expect(away < 0n ? -away : away).toBeLessThanOrEqual(5_000_000n);
      }),
    );
  });

  it("shares, to half a decimal", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.constantFrom(...languages), (part, language) => {
        const read = parsePercentText(formatShare({ part, whole: 10n ** 8n }, language));
        expect(read.kind).toBe("percent");
        if (read.kind !== "percent") return;
        const away = read.ratio.part * 10n ** 8n - part * read.ratio.whole;
        expect((away < 0n ? -away : away) * 2000n).toBeLessThanOrEqual(10n ** 8n * read.ratio.whole);
      }),
    );
  });

  it("dates, in both languages", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), fc.constantFrom(...languages), (serial, language) => {
        const date = fromExcelSerial(String(serial), 1900);
        fc.pre(date !== null);
        expect(parseDateText(formatDate(date, language))).toEqual({ kind: "date", on: date, precision: "day" });
      }),
      { numRuns: 2000 },
    );
  });
});
