import fc from "fast-check";
import { parseAmountText } from "../../../src/core/values/amount-text";
import { decimalText, decimalToOre } from "../../../src/core/values/decimal";
import { orePerUnit, units } from "../../../src/core/values/ore";
import type { Unit } from "../../../src/core/values/ore";

const amount = (decimal: string, unit?: Unit) => ({ kind: "amount", decimal, ...(unit && { unit }) });

describe("amount text", () => {
  it.each([
    ["1650000", "1650000"],
    ["1 650 000", "1650000"],
    ["1\u00a0650\u202f000", "1650000"],
    ["1\u2009650\u2007000,50", "1650000.50"],
    ["1 234,5", "1234.5"],
    ["1.234,5", "1234.5"],
    ["1,234.5", "1234.5"],
    ["1 234.567", "1234.567"],
    ["1234,567", "1234.567"],
    ["1.234.567", "1234567"],
    ["1,234,567", "1234567"],
    ["1'650'000", "1650000"],
    ["1\u2019650\u2019000.5", "1650000.5"],
    ["0,125", "0.125"],
    ["0.125", "0.125"],
    ["0", "0"],
    ["-0", "0"],
    ["007", "7"],
    ["'1650", "1650"],
    ["\u200b1\u00ad650\ufeff", "1650"],
  ])("reads %p", (text, decimal) => {
    expect(parseAmountText(text)).toEqual(amount(decimal));
  });

  it.each(["-500", "- 500", "\u2212500", "\u2013500", "500-", "500 -", "500\u2212", "(500)", "( 500 )"])(
    "reads %p as negative",
    (text) => {
      expect(parseAmountText(text)).toEqual(amount("-500"));
    },
  );

  it.each([
    ["500 kr", "500", "kr"],
    ["500kr.", "500", "kr"],
    ["500:-", "500", "kr"],
    ["500,-", "500", "kr"],
    ["SEK 1 650", "1650", "kr"],
    ["1 650 SEK", "1650", "kr"],
    ["(1 234) kr", "-1234", "kr"],
    ["(1 234 kr)", "-1234", "kr"],
    ["kr -500", "-500", "kr"],
    ["1 650 000\nkr", "1650000", "kr"],
    ["29 189 000 kronor", "29189000", "kr"],
    ["1 650 tkr", "1650", "tkr"],
    ["1 650 KKR", "1650", "tkr"],
    ["12 tusen kr", "12", "tkr"],
    ["70,3 mnkr", "70.3", "mnkr"],
    ["70,3 Mkr", "70.3", "mnkr"],
    ["2 milj. kr", "2", "mnkr"],
    ["2 milj.", "2", "mnkr"],
    ["1,5 miljoner kronor", "1.5", "mnkr"],
    ["1,65 mdkr", "1650000000", "kr"],
    ["2 miljarder", "2000000000", "kr"],
  ] as const)("reads %p with its unit", (text, decimal, unit) => {
    expect(parseAmountText(text)).toEqual(amount(decimal, unit));
  });

  it.each([
    ["två miljoner", "2", "mnkr"],
    ["en miljon", "1", "mnkr"],
    ["fyra miljoner kronor", "4", "mnkr"],
    ["tolv tusen", "12", "tkr"],
    ["En halv miljon", "0.5", "mnkr"],
  ] as const)("reads the words %p", (text, decimal, unit) => {
    expect(parseAmountText(text)).toEqual(amount(decimal, unit));
  });

  it.each([
    ...["cirka", "ca", "ca.", "c:a", "drygt", "knappt", "närmare", "na\u0308rmare", "över", "omkring", "ungefär"],
    ...["runt", "~", "Cirka"],
  ])("marks %p as approximate", (word) => {
    expect(parseAmountText(`${word} 80 mnkr`)).toEqual({ ...amount("80", "mnkr"), approximate: true });
    expect(parseAmountText(`${word} två miljoner`)).toEqual({ ...amount("2", "mnkr"), approximate: true });
  });

  it.each(["1 650 000¹", "1 650 000*", "1 650 000 **", "1 650 000²³"])("drops the footnote mark of %p", (text) => {
    expect(parseAmountText(text)).toEqual(amount("1650000"));
  });

  it.each(["450 1)", "450 *)", "450 a)", "450\u00a012)", "450 1) 2)", "450†"])(
    "drops the reference to a footnote in %p",
    (text) => {
      expect(parseAmountText(text)).toEqual(amount("450"));
    },
  );

  it.each(["450 tkr 1)", "450 1) tkr", "450 tkr*)"])("drops it beside the unit in %p", (text) => {
    expect(parseAmountText(text)).toEqual(amount("450", "tkr"));
  });

  it.each(["45 000 EUR", "€ 500", "500 kUSD", "1,5 miljoner euro"])("knows that %p is not kronor", (text) => {
    expect(parseAmountText(text).kind).toBe("foreign");
  });

  it.each([
    ["450.000", { ".": "groups" }, "450000"],
    ["450.000", { ".": "decimals" }, "450.000"],
    ["450,000 kr", { ",": "groups" }, "450000"],
  ] as const)("reads %p by what the other texts do: %p", (text, separators, decimal) => {
    expect(parseAmountText(text, separators)).toMatchObject({ kind: "amount", decimal });
  });

  it("drops a footnote mark on either side of the unit", () => {
    expect(parseAmountText("1 650¹ tkr")).toEqual(amount("1650", "tkr"));
    expect(parseAmountText("1 650 tkr*")).toEqual(amount("1650", "tkr"));
  });

  it.each([
    ...["", " ", "\u00a0", "-", "\u2013", "\u2014", "\u2212", "n/a", "N/A", "ej aktuellt", "Saknas", "uppgift saknas"],
    ...["..", "\u2026", "- kr", "\u2013\u00a0kr"],
  ])("takes %p for nothing stated", (text) => {
    expect(parseAmountText(text)).toEqual({ kind: "empty" });
  });

  it.each([
    ["1.234", ["1234", "1.234"], {}],
    ["1,234", ["1234", "1.234"], {}],
    ["-12.500", ["-12500", "-12.500"], {}],
    ["(999,999)", ["-999999", "-999.999"], {}],
    ["1,234 mnkr", ["1234", "1.234"], { unit: "mnkr" }],
    ["ca 1.234 mdkr", ["1234000000000", "1234000000"], { unit: "kr", approximate: true }],
  ])("never resolves %p silently", (text, readings, about) => {
    expect(parseAmountText(text)).toEqual({ kind: "ambiguous", readings, ...about });
  });

  it.each([
    ...["x", "12 34", "1 23", "1234 567", "0 125", "1  650", "12\n345", "1 234.567,8", "1,23,4", "1.234 567"],
    ...["12 000 1", "5)", "(450 1)", "12 0001)", "(5", "-(5)", "(-5)", "-5-", "--5", "\u00b15", ",5", "5."],
    ...["88 %", "2\u20133 mnkr", "2-3", "2023-03-08", "08-123 45 67", "12:50", "=1+1", "=SUM(A1:A3)", "1e5", "1E400"],
    ...["NaN", "Infinity", "två", "miljoner", "kr", "överskott 5", "minst 5 kr", "5 st", "SEK 5 tkr", "1 mnkr 500 tkr"],
    ...["__proto__", "5 constructor", "toString", "\uff11\uff12"],
  ])("makes no amount of %p", (text) => {
    expect(parseAmountText(text)).toEqual({ kind: "not-an-amount" });
  });

  it("copes with hostile texts of the longest length", () => {
    const length = 32_767;
    const pieces = [
      "1",
      " ",
      "1 ",
      "1,",
      "1.",
      "(",
      "-",
      "*",
      "¹",
      "ca ",
      "en ",
      "\u00a0",
      "\u200b",
      "a\u0301\u0323",
      "1 000",
    ];
    for (const piece of pieces) {
      const text = piece.repeat(length).slice(0, length);
      for (const hostile of [text, `1${text}`, `${text}1`, `1${text}x`]) {
        expect(parseAmountText(hostile).kind).not.toBe("ambiguous");
      }
    }
    expect(parseAmountText(`5 ${"kr ".repeat(40)}`)).toEqual({ kind: "not-an-amount" });
    expect(parseAmountText("1".repeat(101))).toEqual({ kind: "not-an-amount" });
    expect(parseAmountText(`${" ".repeat(length)}5${"\u200b".repeat(length)}`)).toEqual(amount("5"));
  });

  it("never throws and never gives anything but plain decimals", () => {
    const part = fc.constantFrom(..."0123456789 .,-()¹*'\u00a0\u2212%kr".split(""), "mnkr", "ca ", "två ", "miljoner");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(part).map((parts) => parts.join("")),
        ),
        (text) => {
          const read = parseAmountText(text);
          const decimals = read.kind === "amount" ? [read.decimal] : read.kind === "ambiguous" ? read.readings : [];
          for (const decimal of decimals) expect(decimal).toMatch(/^-?\d+(?:\.\d+)?$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("any supported notation", () => {
  const places = { kr: 2, tkr: 5, mnkr: 8 } as const;
  const signs: readonly ((text: string) => string)[] = [
    (text) => `-${text}`,
    (text) => `\u2212 ${text}`,
    (text) => `\u2013${text}`,
    (text) => `${text}-`,
    (text) => `(${text})`,
  ];

  const notation = fc.record({
    unit: fc.constantFrom(...units),
    group: fc.constantFrom("", " ", "\u00a0", "\u202f", "\u2009", "'", ".", ","),
    point: fc.constantFrom(",", "."),
    negative: fc.constantFrom(...signs),
    before: fc.constantFrom("", "ca ", "drygt ", "~"),
    after: fc.constantFrom("", "*", "¹"),
    zeros: fc.nat(3),
  });

  it("gives the same öre back, or asks", () => {
    let asked = 0;
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), notation, (whole, how) => {
        fc.pre(how.group !== how.point);
        const magnitude = decimalText({ digits: whole < 0n ? -whole : whole, places: places[how.unit] });
        const [integer = "", fraction = ""] = magnitude.split(".");
        const kept = fraction.replace(/0+$/, "").padEnd(how.zeros, "0").slice(0, places[how.unit]);
        const number = integer.replace(/\B(?=(?:\d{3})+$)/g, how.group) + (kept === "" ? "" : how.point + kept);
        const signed = whole < 0n ? how.negative(number) : number;
        const read = parseAmountText(`${how.before}${signed}${how.after} ${how.unit}`);
        const decimals = read.kind === "amount" ? [read.decimal] : read.kind === "ambiguous" ? read.readings : [];
        if (read.kind === "ambiguous") {
          asked += 1;
          expect(number).toMatch(/^[1-9]\d{0,2}[.,]\d{3}$/);
        }
        expect(read).toMatchObject({ unit: how.unit });
        expect("approximate" in read).toBe(how.before !== "");
        expect(decimals.map((decimal) => decimalToOre(decimal, orePerUnit[how.unit])?.ore)).toContain(whole);
      }),
      { numRuns: 5000 },
    );
    expect(asked).toBeLessThan(2500);
  });
});
