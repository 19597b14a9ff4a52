import fc from "fast-check";
import { parseDateText } from "../../../src/core/values/date-text";
import { lastDayOfMonth, makeIsoDate } from "../../../src/core/values/iso-date";
import { yearOf } from "../../../src/core/values/numeric-date";

describe("date text", () => {
  it.each([
    ...["2023-03-08", "2023/03/08", "2023.03.08", "2023-3-8", "2023\u201103\u201108", "20230308", "230308"],
    ...["8/3 2023", "8/3-23", "8/3 -23", "8/3-2023", "den 8/3 2023", "8/3 23", "8.3.2023", "8. 3. 2023"],
    ...["8 mars 2023", "den 8 mars 2023", "8 MARS 2023", "8 mar -23", "8 mar. 2023", "8 mars 23", "8:e mars 2023"],
    ...["8 March 2023", "March 8, 2023", "8th of March 2023", "\u00a08\u00a0mars\u202f2023 "],
    ...["2023-03-08T12:30:00", "2023-03-08 23:59", "2023-03-08T23:59:59.999Z", "2023-03-08T00:00:00+02:00"],
  ])("reads %p as 8 March 2023", (text) => {
    expect(parseDateText(text)).toEqual({ kind: "date", on: "2023-03-08", precision: "day" });
  });

  it.each([
    ["mars -23", "2023-03-31", "month"],
    ["mars 2023", "2023-03-31", "month"],
    ["2023 mars", "2023-03-31", "month"],
    ["2023-03", "2023-03-31", "month"],
    ["03/2023", "2023-03-31", "month"],
    ["februari 2024", "2024-02-29", "month"],
    ["i slutet av mars 2023", "2023-03-31", "month"],
    ["v 12 2023", "2023-03-26", "week"],
    ["v.12-23", "2023-03-26", "week"],
    ["v12 2023", "2023-03-26", "week"],
    ["vecka 12, 2023", "2023-03-26", "week"],
    ["2023-W12", "2023-03-26", "week"],
    ["v 1 2021", "2021-01-10", "week"],
    ["Q2 2023", "2023-06-30", "quarter"],
    ["2023Q2", "2023-06-30", "quarter"],
    ["Q4-23", "2023-12-31", "quarter"],
    ["kv. 1 2023", "2023-03-31", "quarter"],
    ["kvartal 2 2023", "2023-06-30", "quarter"],
    ["2:a kvartalet 2023", "2023-06-30", "quarter"],
    ["tredje kvartalet 2023", "2023-09-30", "quarter"],
    ["H1 2023", "2023-06-30", "half-year"],
    ["halvår 2 2023", "2023-12-31", "half-year"],
    ["första halvåret 2023", "2023-06-30", "half-year"],
    ["våren 2023", "2023-05-31", "season"],
    ["sommar 2023", "2023-08-31", "season"],
    ["hösten 2023", "2023-11-30", "season"],
    ["hösten -23", "2023-11-30", "season"],
    ["vintern 2023", "2024-02-29", "season"],
    ["vintern 2022/23", "2023-02-28", "season"],
    ["winter 2022-2023", "2023-02-28", "season"],
    ["2023", "2023-12-31", "year"],
    ["slutet av 2023", "2023-12-31", "year"],
    ["under 2023", "2023-12-31", "year"],
    ["1970", "1970-12-31", "year"],
    ["2069", "2069-12-31", "year"],
    ["2023-01", "2023-01-31", "month"],
    ["12/2023", "2023-12-31", "month"],
    ["v 12-18", "2018-03-25", "week"],
    ["v 12-40", "2040-03-25", "week"],
    ["8/3  2023", "2023-03-08", "day"],
    [`${"i ".repeat(22)}end of mars 2023`, "2023-03-31", "month"],
  ])("reads %p as its last day, %s", (text, on, precision) => {
    expect(parseDateText(text)).toEqual({ kind: "date", on, precision });
  });

  it.each([
    ["08/03/2023", ["2023-03-08", "2023-08-03"]],
    ["3/8/2023", ["2023-08-03", "2023-03-08"]],
    ["3-8-2023", ["2023-08-03", "2023-03-08"]],
    ["23-03-08", ["2023-03-08", "2008-03-23"]],
    ["31-12-23", ["2031-12-23", "2023-12-31"]],
    ["08.03.23", ["2008-03-23", "2023-03-08"]],
    ["01/02/03", ["2001-02-03", "2003-02-01", "2003-01-02"]],
  ])("asks about %p", (text, readings) => {
    expect(parseDateText(text)).toEqual({ kind: "ambiguous", readings });
  });

  it.each([
    ["25/3/2023", "2023-03-25"],
    ["3/25/2023", "2023-03-25"],
    ["5/5/2023", "2023-05-05"],
  ])("need not ask about %p, which has one reading", (text, on) => {
    expect(parseDateText(text)).toEqual({ kind: "date", on, precision: "day" });
  });

  it.each(["", " ", "-", "\u2013", "Ej aktuellt", "saknas"])("takes %p for nothing stated", (text) => {
    expect(parseDateText(text)).toEqual({ kind: "empty" });
  });

  it.each([
    ...[
      "2023-02-29",
      "31/4 2023",
      "30 februari 2023",
      "20231301",
      "231301",
      "31.4.2023",
      "2023-13",
      "v 53 2023",
      "v 0 2023",
    ],
    ...["Q5 2023", "halvår 3 2023", "klart", "löpande", "x", "8/3", "8 mars", "mars", "v 12", "hösten", "Q2"],
    ...["1969", "2070", "2023-00", "13/2023", "v 12-17", "v 12-41", `${"i ".repeat(26)}mars 2023`, "vinter 2023/2023"],
    // Periods without a year, spans, and figures that may be a day as well as a year
    ...["v 12-14", "maj 12-23", "mars 23", "Q2 23", "2022-2023", "mars-maj 2023", "8-10 mars 2023", "v 12-14 2023"],
    ...[
      "början av 2023",
      "44993",
      "1650",
      "9999",
      "1650000",
      "vintern 2023/25",
      "2023 hösten 2024",
      "__proto__ 2023",
      "08-123 45 67",
    ],
  ])("makes no date of %p", (text) => {
    expect(parseDateText(text)).toEqual({ kind: "not-a-date" });
  });

  it("reads two figures as a year from 1970 to 2069", () => {
    expect(["2023", "69", "70", "1899"].map(yearOf)).toEqual([2023, 2069, 1970, 1899]);
    expect(["", "7", "123", "20231", "a23", "23a", "2023 "].map(yearOf)).toEqual(Array(7).fill(null));
    expect(parseDateText("8 mars -69")).toMatchObject({ on: "2069-03-08" });
    expect(parseDateText("8 mars -70")).toMatchObject({ on: "1970-03-08" });
  });

  it("copes with hostile texts of the longest length", () => {
    for (const piece of ["1", " ", "1 ", "8/", "mars ", "i ", "-", "2023 ", "v.", "a\u0301\u0323"]) {
      const text = piece.repeat(32_767).slice(0, 32_767);
      for (const hostile of [`${text}x`, `8 mars${text}x`])
        expect(parseDateText(hostile)).toEqual({ kind: "not-a-date" });
    }
  });

  it("never throws", () => {
    const part = fc.constantFrom(
      ..."0123456789 ./-:'".split(""),
      "mars",
      "v",
      "q",
      "kvartal",
      "vintern",
      "slutet av",
      "den",
      "2023",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(part).map((parts) => parts.join("")),
        ),
        (text) => {
          const read = parseDateText(text);
          if (read.kind === "date") expect(read.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (read.kind === "ambiguous") expect(new Set(read.readings).size).toBeGreaterThan(1);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("any supported notation of a day", () => {
  const months = [
    "jan",
    "februari",
    "mar",
    "april",
    "maj",
    "jun",
    "juli",
    "aug",
    "september",
    "okt",
    "nov",
    "december",
  ];
  const two = (number: number) => String(number).padStart(2, "0");
  const notations: readonly ((year: number, month: number, day: number) => string)[] = [
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}${two(m)}${two(d)}`,
    (y, m, d) => `${two(y % 100)}${two(m)}${two(d)}`,
    (y, m, d) => `${d}/${m} ${y}`,
    (y, m, d) => `${d}/${m}-${two(y % 100)}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${two(d)}/${two(m)}/${y}`,
    (y, m, d) => `${two(m)}/${two(d)}/${y}`,
    (y, m, d) => `${two(d)}-${two(m)}-${two(y % 100)}`,
    (y, m, d) => `${two(y % 100)}-${two(m)}-${two(d)}`,
    (y, m, d) => `${d} ${months[m - 1] ?? ""} ${y}`,
    (y, m, d) => `den ${d} ${months[m - 1] ?? ""} -${two(y % 100)}`,
  ];

  it("gives the same day back, or asks", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1970, max: 2069 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom(...notations),
        (year, month, day, write) => {
          const date = makeIsoDate(year, month, day);
          fc.pre(date !== null);
          const read = parseDateText(write(year, month, day));
          if (read.kind === "date") expect(read).toEqual({ kind: "date", on: date, precision: "day" });
          else expect(read).toMatchObject({ kind: "ambiguous", readings: expect.arrayContaining([date]) });
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("reads every month name as its last day", () => {
    months.forEach((name, index) => {
      expect(parseDateText(`${name} 2023`)).toMatchObject({ on: lastDayOfMonth(2023, index + 1), precision: "month" });
    });
  });
});
