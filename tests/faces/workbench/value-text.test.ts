import fc from "fast-check";
import { styleSheet } from "../../../src/core/document/style-sheet";
import { formatCount, formatMillions, formatOre, formatShare } from "../../../src/core/values/format";
import { ore } from "../../../src/core/values/ore";
import { valueText } from "office-host";

/** What the core writes in sentences, from whole numbers, is the oracle: the cell beside the sentence must show the same figure. */
const plain = (text: string): string => text.replace(/\u00a0(?:kr|mnkr)$/u, "").replace("\u2212", "-");

const format = (style: keyof typeof styleSheet): string => styleSheet[style].numberFormat;

test.each([
  [6.05, "amount-million", "6.1"],
  [0.25, "amount-million", "0.3"],
  [-6.05, "amount-million", "-6.1"],
  [1.15, "amount-million", "1.2"],
  [0.86885, "percent", "86.9\u00a0%"],
  [2.5, "amount", "3"],
  [1_063_949.5, "amount", "1,063,950"],
  [1250, "approximate", "ca 1,250"],
  [45_245, "date", "2023-11-15"],
  [2023, "year", "2023"],
] as const)("%p in the look %s is %s: halves go away from zero", (value, style, shown) => {
  expect(valueText(value, format(style))).toBe(shown);
});

test("any amount shows as the sentences say it", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), (amount) => {
      expect(valueText(Number(amount) / 1e8, format("amount-million"))).toBe(
        zeroless(plain(formatMillions(ore(amount), "en"))),
      );
      const whole = (amount / 100n) * 100n;
      expect(valueText(Number(whole) / 100, format("amount"))).toBe(plain(formatOre(ore(whole), "en")));
    }),
    { numRuns: 2000 },
  );
});

/** A cell has no sign before a zero, a sentence none either. */
const zeroless = (text: string): string => (/^-0(?:\.0)?$/u.test(text) ? text.slice(1) : text);

test("any share shows as the sentences say it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (thousandths) => {
      const share = { part: BigInt(thousandths), whole: 2000n };
      expect(valueText(thousandths / 2000, format("percent"))).toBe(formatShare(share, "en").replace("%", "\u00a0%"));
    }),
  );
});

test("counts, truths, errors, texts and nothing", () => {
  expect(valueText(12_345, format("count"))).toBe(formatCount(12_345, "en"));
  expect([true, { error: "#N/A" }, "6.05", null].map((value) => valueText(value, "0.0"))).toEqual([
    ...["TRUE", "#N/A", "6.05", ""],
  ]);
  expect(valueText(0.1 + 0.2, "General")).toBe("0.3");
  expect(valueText(12, "[")).toBe("12");
});
