import { formatFacts } from "../../../src/core/workbook/number-format";

describe("the unit that a number format prints", () => {
  it.each([
    ['#,##0.0 "MSEK"', "mnkr"],
    ['#,##0.0" Mkr"', "mnkr"],
    ['#,##0.0" mnkr"', "mnkr"],
    ['0.0" milj. kr"', "mnkr"],
    ['0.0 "M SEK"', "mnkr"],
    ['#,##0" tkr"', "tkr"],
    ['#,##0"tkr"', "tkr"],
    ['#,##0\\ "TSEK"', "tkr"],
    ['#,##0 "kSEK"', "tkr"],
    ['#,##0" KSEK"', "tkr"],
    ['#,##0 "kkr"', "tkr"],
    ['#,##0 "tusen kr"', "tkr"],
    ['#,##0" 000 kr"', "tkr"],
    ["#,##0\\ \\t\\k\\r", "tkr"],
    ["#,##0 tkr", "tkr"],
    ["#,##0 mnkr", "mnkr"],
    ['"tkr "#,##0', "tkr"],
    ["[$tkr] #,##0", "tkr"],
    ['#,##0"kr"', "kr"],
    ["#,##0\\k\\r", "kr"],
    ["#,##0\\ \\k\\r", "kr"],
    ['#,##0 "Kr"', "kr"],
    ["#,##0 [$kr-41D]", "kr"],
    ["#,##0.00\\ [$kr-sv-SE]", "kr"],
    ["#,##0\\ [$SEK]", "kr"],
    ["[$SEK]\\ #,##0", "kr"],
    ['#,##0":-"', "kr"],
    ['_-* #,##0.00\\ "kr"_-;\\-* #,##0.00\\ "kr"_-;_-* "-"??\\ "kr"_-;_-@_-', "kr"],
    ['_-* #,##0\\ [$kr-41D]_-;\\-* #,##0\\ [$kr-41D]_-;_-* "-"\\ [$kr-41D]_-;_-@_-', "kr"],
    ['#,##0" tkr inkl. moms"', "tkr"],
    ['"ca "#,##0" tkr"', "tkr"],
    ['[>0]#,##0" tkr";"–"', "tkr"],
  ])("is that of %s", (format, unit) => {
    expect(formatFacts(format)).toMatchObject({ unit, isDate: false });
    expect(formatFacts(format).foreign).toBeUndefined();
  });

  it.each(["#,##0", "0.00", "General", "_-* #,##0\\ _k_r_-", "#,##0_k", '#,##0;[Red]-#,##0;"–"', "[$-41D]#,##0", "@"])(
    "is none in %s",
    (format) => {
      const { unit, foreign, isDate } = formatFacts(format);
      expect([unit, foreign, isDate]).toEqual([undefined, undefined, false]);
    },
  );

  it.each([
    ['#,##0 "TEUR"', "TEUR"],
    ['#,##0" EUR"', "EUR"],
    ['#,##0 "kEUR"', "kEUR"],
    ["[$€-2] #,##0", "€"],
    ["#,##0\\ [$€-1]", "€"],
    ["[$$-409]#,##0.00", "$"],
    ["#,##0 [$PLN]", "PLN"],
    ['#,##0" zł"', "zł"],
    ['#,##0 "USD"', "USD"],
    ['"$"#,##0', "$"],
    ["#,##0 €", "€"],
    ["#,##0\\ [$kr-414]", "kr"],
    ["[$kr.-406]\\ #,##0", "kr."],
    ['#,##0" st"', "st"],
    ['#,##0" kr/st"', "kr/st"],
    ['#,##0"X"', "X"],
    ['0.0"M"', "M"],
    ['#,##0"k"', "k"],
    ['#,##0,"M"', "M"],
    ['0.0"%"', "%"],
    ['#,##0" m²"', "m²"],
    ['#,##0" 000"', "000"],
    ['#,##0" mdkr"', "mdkr"],
  ])("is no kr, tkr or mnkr in %s", (format, foreign) => {
    expect(formatFacts(format)).toMatchObject({ foreign });
    expect(formatFacts(format).unit).toBeUndefined();
  });

  it.each([
    ['#,##0.0,,"M"', "mnkr", 2],
    ['#,##0.0,,\\ "mnkr"', "mnkr", 2],
    ['#,##0.0,,"M"" kr"', "mnkr", 2],
    ['#,##0,"k"', "tkr", 1],
    ['#,##0,"T"', "tkr", 1],
    ['#,##0," tkr"', "tkr", 1],
    ["#,##0,", undefined, 1],
  ])("goes with how often %s divides by a thousand", (format, unit, thousands) => {
    const facts = formatFacts(format);
    expect([facts.unit, facts.thousands, facts.foreign]).toEqual([unit, thousands, undefined]);
  });
});

describe("the section of a format that shows a number", () => {
  const byCondition = '[>=1000000]#,##0.0,,"M";[>=1000]#,##0,"k";#,##0';
  it.each([
    [byCondition, 1_500_000, "mnkr", 2],
    [byCondition, 45_000, "tkr", 1],
    [byCondition, 450, undefined, 0],
    ['[<1000]#,##0" kr";#,##0," tkr"', 999, "kr", 0],
    ['[<1000]#,##0" kr";#,##0," tkr"', 1000, "tkr", 1],
    ['#,##0" tkr";[Red]-#,##0', -5, "tkr", 0],
    ['#,##0" tkr";-#,##0" kr"', -5, "kr", 0],
    ['#,##0" tkr";-#,##0" kr"', 5, "tkr", 0],
    ['#,##0.0,,"M";-#,##0', -5, undefined, 0],
    ['#,##0" tkr";-#,##0" tkr";0" kr"', 0, "kr", 0],
    ['#,##0" kr";@', -5, "kr", 0],
  ])("is chosen as Excel does: %s for %d", (format, number, unit, thousands) => {
    const facts = formatFacts(format, number);
    expect([facts.unit, facts.thousands]).toEqual([unit, thousands]);
  });

  it("may be in another currency, and another not", () => {
    expect(formatFacts('#,##0" kr";-#,##0" EUR"', -5).foreign).toBe("EUR");
    expect(formatFacts('#,##0" kr";-#,##0" EUR"', 5).foreign).toBeUndefined();
  });
});

describe("other facts of a format", () => {
  it.each([
    "yyyy-mm-dd",
    "yyyy\\-mm\\-dd;@",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    "d/m/yy",
    "h:mm",
    "[h]:mm:ss",
    "mm:ss.0",
  ])("%s is a date or a time", (format) => {
    expect(formatFacts(format).isDate).toBe(true);
  });

  it.each(["0%", "0.0 %", "#,##0.00%;[Red]-0%"])("%s is a share", (format) => {
    expect(formatFacts(format)).toMatchObject({ isPercent: true, isDate: false });
  });

  it("copes with hostile formats", () => {
    for (const piece of ['"', "\\", "[", "[$", ";", "_", "*", "k", "0,", "€", '"kr"', "[>=1]"])
      expect(() => formatFacts(piece.repeat(255).slice(0, 255))).not.toThrow();
  });
});
