/** What may stand beside an amount in its cell, and what of it makes the amount doubtful. */
import { parseAmountText, remarkBehind } from "../../../src/core/values/amount-text";
import { readGroupedNumber } from "../../../src/core/values/grouped-number";
import { readNumberText } from "../../../src/core/values/number-text";
import { parsePercentText } from "../../../src/core/values/percent-text";

const none = { kind: "not-an-amount" };
const kr = (decimal: string) => ({ kind: "amount", decimal, unit: "kr" });

describe("a remark behind an amount", () => {
  it.each([
    ["1 250 000 kr, beslut 8/3-23", "1 250 000 kr", "beslut 8/3-23"],
    ["940 000 kr (varav 120 000 kr projektering)", "940 000 kr", "varav 120 000 kr projektering"],
    ["940 000 kr (därav 95 000 kr stolpar) ", "940 000 kr", "därav 95 000 kr stolpar"],
    ["610 tkr; ljus i egen regi", "610 tkr", "ljus i egen regi"],
    ["ca 2,5 mnkr – se (bilaga 2) om ljuset", "ca 2,5 mnkr", "se (bilaga 2) om ljuset"],
    ["700 000 kr, faktura 123456 och verifikat 2023-0815", "700 000 kr", "faktura 123456 och verifikat 2023-0815"],
    ["700 000 kr, varav 120 000 projektering", "700 000 kr", "varav 120 000 projektering"],
    ["700 000 kr, byte av 12 stolpar, dnr 2023/1234", "700 000 kr", "byte av 12 stolpar, dnr 2023/1234"],
    ["-30 000 kr - rättelse av konto", "-30 000 kr", "rättelse av konto"],
  ])("%p is %p, and %p", (written, amount, remark) => {
    expect(remarkBehind(written)).toEqual({ amount, remark });
  });

  it.each([
    ...["700 000 kr", "ljus och stolpar", "", "700 000, beslut i mars", "700 000 kr, (i mars)"],
    // More, less or another
    ...["700 000 kr, plus 20 000 kr", "700 000 kr, och 20 000 kr för stolpar", "700 000 kr (inkl ledningar)"],
    ...["700 000 kr, faktura på 120 000 kr från Vinge", "700 000 kr, där 2 miljoner var taket"],
    ...["700 000 kr, av totalt 1,2 mdkr", "700 000 kr, taket är 900 tsek", "700 000 kr, mot två miljoner i planen"],
    ...["700 000 kr, varav en miljon är egna medel", "700 000 kr, hyra 20 000", "700 000 kr (stolpar 1 250 000)"],
    // Part of it is of other money
    ...["700 000 kr, varav 120 000 kr egna medel", "700 000 kr (varav 1 mnkr från staten)"],
    // Changed since, or not what it says
    ...[
      "700 000 kr, avdrag 20000",
      "700 000 kr, avgår hyra",
      "700 000 kr, reducerat med 50000",
      "700 000 kr, sökt belopp",
    ],
    ...["700 000 kr, återbetalt i maj", "700 000 kr, kreditfaktura 1234", "700 000 kr, felaktigt belopp"],
    ...["700 000 kr, avslag i KF", "700 000 kr, ej beslutat", "700 000 kr, beslutet återkallat"],
    // Not spent, or not all of it
    ...["700 000 kr, enligt prognos", "700 000 kr, ännu inte betalt", "700 000 kr, delat med Bromma"],
  ])("is not taken from %p", (written) => {
    expect(remarkBehind(written)).toBeNull();
  });

  it("leaves the amount, or makes it a question", () => {
    expect(parseAmountText("1 260 000 kr, beslut 8/3-23")).toEqual(kr("1260000"));
    expect(parseAmountText("1 260 000 kr, plus 20 000 kr")).toEqual(none);
    const padded = (length: number): string => "1 270 000 kr, beslut".padStart(length);
    expect([parseAmountText(padded(200)), parseAmountText(padded(201))]).toEqual([kr("1270000"), none]);
    expect([parseAmountText(padded(200), {}), parseAmountText(padded(201), {})]).toEqual([kr("1270000"), none]);
  });
});

it.each([
  ["1 184 000 kr (exkl moms)", "1184000"],
  ["1 184 000 kr, exkl. moms.", "1184000"],
  ["1 184 000 kr utan moms", "1184000"],
  ["98 500 kr hittills", "98500"],
  ["98 500 kr (så här långt).", "98500"],
  ["0 kr, ej startat", "0"],
  ["inget ännu, 0 kr", "0"],
  ["ej påbörjat: 0,00 kr", "0.00"],
  ["inget (0 kr)", "0"],
  ["inget (0 kr", "0"],
])("%p is %s kr", (text, decimal) => {
  expect(parseAmountText(text)).toEqual(kr(decimal));
});

it.each([
  ...["1 184 000 kr inkl moms", "98 500 kr snart", "inget, 5 kr", "ljus, 0 kr", "fas 2: inget, 0 kr", "saknas, 0 kr"],
  ...["inget: noll", `inget, 0 kr${" ".repeat(40)}.`],
])("%p says no amount plainly", (text) => {
  expect(parseAmountText(text)).toEqual(none);
});

describe("a sign beside the unit", () => {
  it.each([
    ["-kr 500", "-500", "kr"],
    ["\u2212SEK 1 650", "-1650", "kr"],
    ["\u2013 tkr 70,5", "-70.5", "tkr"],
    ["-kr500", "-500", "kr"],
    ["+kr 500", "500", "kr"],
    ["kr- 500", "-500", "kr"],
    ["kr 500-", "-500", "kr"],
    ["500 -tkr", "-500", "tkr"],
    ["(kr 500)", "-500", "kr"],
    ["500 kr.-", "500", "kr"],
  ] as const)("%p is %s %s", (text, decimal, unit) => {
    expect(parseAmountText(text)).toEqual({ kind: "amount", decimal, unit });
  });

  it.each([
    "500 kr-",
    "-ca 500 kr",
    "- drygt 2 mnkr",
    "500 kr -",
    "1 650 tkr \u2013",
    "-SEK -500",
    "-kr 500-",
    "(-kr 500)",
    "(kr -500)",
    "-(kr 500)",
    "ca -kr 500",
    "ca 500 kr -",
    "två miljoner -",
  ])("%p may be either, and is asked about", (text) => {
    expect(parseAmountText(text)).toEqual(none);
  });

  it("is one of another currency too, and of a share", () => {
    expect(parseAmountText("-€ 500")).toEqual({ kind: "foreign", unit: "€" });
    expect(parsePercentText("-% 5")).toEqual({ kind: "percent", ratio: { part: -5n, whole: 100n } });
  });

  it("is a dash for nothing where no number stands", () => {
    expect(["-:-", "\u2013 SEK", "-kr."].map((text) => parseAmountText(text).kind)).toEqual([
      "empty",
      "empty",
      "empty",
    ]);
    expect(["kr -", "- st", "-€"].map((text) => parseAmountText(text).kind)).toEqual([none.kind, none.kind, none.kind]);
  });
});

it.each([
  ["45 000 EUR", "EUR"],
  ["€ 500", "€"],
  ["kUSD 500", "kUSD"],
  ["1,5 Miljoner Euro", "Miljoner Euro"],
  // A space that is no space: the words as they were understood.
  ["1,5 Miljoner\u00a0Euro", "miljoner euro"],
])("%p is in %s, as it is written there", (text, unit) => {
  expect(parseAmountText(text)).toEqual({ kind: "foreign", unit });
});

it("numbers in words have any spaces between, and are no longer than a number", () => {
  expect(parseAmountText("en  halv miljon")).toEqual({ kind: "amount", decimal: "0.5", unit: "mnkr" });
  const written = (length: number): string => `två${"miljoner".padStart(length - 3)}`;
  expect(parseAmountText(written(100))).toEqual({ kind: "amount", decimal: "2", unit: "mnkr" });
  expect(parseAmountText(written(101))).toEqual(none);
  const inFigures = (length: number): string => `5${"kronor".padStart(length - 1)}`;
  expect([parseAmountText(inFigures(100)), parseAmountText(inFigures(101))]).toEqual([kr("5"), none]);
});

describe("one number with what stands around it", () => {
  it.each([
    ["SEK - 500", ["-500"], "sek", false],
    ["ca -500 kr", ["-500"], "kr", true],
    ["( ca 500 kr)", ["-500"], "kr", true],
    ["1 650\nkr", ["1650"], "kr", false],
    ["(450*)", ["-450"], "", false],
    ["450 *) tkr", ["450"], "tkr", false],
    ["450 1) 2)", ["450"], "", false],
    ["'007", ["7"], "", false],
    ["5%", ["5"], "%", false],
    ["12.500 st", ["12500", "12.500"], "st", false],
    ["-12.500", ["-12500", "-12.500"], "", false],
  ])("%p", (text, readings, unit, approximate) => {
    expect(readNumberText(text)).toEqual({ readings, unit, approximate });
  });

  it.each(["", "kr", "12 34", "5 kr 6", "SEK 5 kr", "(5", "5)", "- -5", "((5))", "5 6 st"])("is not %p", (text) => {
    expect(readNumberText(text)).toBeNull();
  });
});

it.each([
  ["0", ["0"]],
  ["007", ["7"]],
  ["1650000", ["1650000"]],
  ["1 650 000", ["1650000"]],
  ["1 650,5", ["1650.5"]],
  ["1.650,50", ["1650.50"]],
  ["1 650.567", ["1650.567"]],
  ["1'650'000", ["1650000"]],
  ["000,5", ["0.5"]],
  ["12,5", ["12.5"]],
  ["1.234", ["1234", "1.234"]],
  ["0.234", ["0.234"]],
  ["1234.567", ["1234.567"]],
  ["1.234.567", ["1234567"]],
  ["1'650 000", []],
  ["1.650 000", []],
  ["12 34,5", []],
  ["1234 567", []],
  ["1 6500", []],
  ["0 650", []],
  ["1,650.5.5", []],
  ["1 650,5,5", []],
  ["1 650,5 5", []],
  ["1 650", ["1650"]],
  ["12 34", []],
  [" 5", []],
  ["5 ", []],
  ["5kr", []],
  ["", []],
])("the figures %p say %p", (text, readings) => {
  expect(readGroupedNumber(text)).toEqual(readings);
});
