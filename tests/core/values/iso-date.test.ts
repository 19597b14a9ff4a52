import fc from "fast-check";
import {
  addDays,
  addMonths,
  dateParts,
  daysBetween,
  fromExcelSerial,
  isIsoDate,
  lastDayOfMonth,
  lastDayOfWeek,
  makeIsoDate,
  toExcelSerial,
} from "../../../src/core/values/iso-date";
import type { IsoDate } from "../../../src/core/values/iso-date";

function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`${text} is no day`);
  return text;
}

/** An independent calendar: JavaScript's own, in UTC. */
const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const fromUtc = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

const firstDay = utc("1900-01-01");
const lastDay = utc("9999-12-31");
const anyDay = fc.integer({ min: firstDay, max: lastDay }).map((number) => day(fromUtc(number)));

describe("days", () => {
  it("exist or not", () => {
    expect(makeIsoDate(2024, 2, 29)).toBe("2024-02-29");
    expect([makeIsoDate(2000, 2, 29), makeIsoDate(2100, 2, 29), makeIsoDate(2400, 2, 29)]).toEqual([
      ...["2000-02-29", null, "2400-02-29"],
    ]);
    for (const [year, month, number] of [
      ...([
        [2023, 2, 29],
        [1900, 2, 29],
        [2023, 4, 31],
        [2023, 13, 1],
        [2023, 0, 1],
        [2023, 1, 0],
      ] as const),
      ...([
        [1899, 12, 31],
        [10_000, 1, 1],
        [NaN, 1, 1],
        [2023, 1.5, 1],
      ] as const),
    ]) {
      expect(makeIsoDate(year, month, number)).toBeNull();
    }
  });

  it.each([
    ...["2023-02-29", "2023-3-8", "20230308", "2023-03-08T00:00", "2023-03-08 ", "2023-03-08.0", " 2023-03-08", ""],
    ...["9999-99-99"],
  ])("%p is none", (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it("come apart and together", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { year, month, day: number } = dateParts(date);
        expect(makeIsoDate(year, month, number)).toBe(date);
      }),
    );
  });
});

describe("arithmetic", () => {
  it.each([
    ["2023-08-31", 6, "2024-02-29"],
    ["2022-08-31", 6, "2023-02-28"],
    ["2023-03-08", 6, "2023-09-08"],
    ["2023-03-08", 18, "2024-09-08"],
    ["2024-02-29", -12, "2023-02-28"],
    ["2023-12-31", 2, "2024-02-29"],
    ["2023-01-31", -1, "2022-12-31"],
    ["9999-12-31", 6, "9999-12-31"],
    ["1900-01-31", -1, "1900-01-01"],
  ])("%s and %d months give %s", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it("counts days as the calendar does", () => {
    expect(daysBetween(day("2023-09-08"), day("2023-09-10"))).toBe(2);
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b)).toBe(utc(b) - utc(a));
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  it("passes the leap day that ends four hundred years", () => {
    expect([addDays(day("2000-02-28"), 1), addDays(day("2000-03-01"), -1)]).toEqual(["2000-02-29", "2000-02-29"]);
  });

  it("stops at the ends of the calendar", () => {
    const months = [
      ...([
        ["1900-05-15", -1, "1900-04-15"],
        ["1900-01-31", -1, "1900-01-01"],
        ["1901-01-31", -12, "1900-01-31"],
      ] as const),
      ...([
        ["9999-05-31", 1, "9999-06-30"],
        ["9999-12-01", 1, "9999-12-31"],
        ["9998-12-01", 12, "9999-12-01"],
      ] as const),
    ];
    for (const [date, by, expected] of months) expect(addMonths(day(date), by)).toBe(expected);
    expect(addDays(day("9999-12-30"), 5)).toBe("9999-12-31");
    expect(addDays(day("1900-01-02"), -5)).toBe("1900-01-01");
  });

  it("knows the ends of months and weeks", () => {
    expect(lastDayOfMonth(2024, 2)).toBe("2024-02-29");
    expect(lastDayOfMonth(2023, 13)).toBeNull();
    expect(lastDayOfWeek(2023, 12)).toBe("2023-03-26");
    expect(lastDayOfWeek(2021, 1)).toBe("2021-01-10");
    expect(lastDayOfWeek(2020, 53)).toBe("2021-01-03");
    expect(lastDayOfWeek(2023, 53)).toBeNull();
    expect(lastDayOfWeek(2023, 0)).toBeNull();
    for (const [year, week] of [
      ...([
        [2023, -1],
        [2023, 1.5],
        [2023, NaN],
        [2023, 99],
      ] as const),
      // Weeks of years that a spreadsheet does not hold, and one that ends after the last day of all.
      ...([
        [1899, 52],
        [9999, 52],
        [10_000, 1],
        [NaN, 1],
      ] as const),
    ])
      expect([year, week, lastDayOfWeek(year, week)]).toEqual([year, week, null]);
    expect([lastDayOfWeek(1900, 1), lastDayOfWeek(9999, 51)]).toEqual(["1900-01-07", "9999-12-26"]);
  });

  it("ends every week on a Sunday seven days after the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1901, max: 9998 }), fc.integer({ min: 2, max: 52 }), (year, week) => {
        const sunday = lastDayOfWeek(year, week)!;
        expect(new Date(`${sunday}T00:00:00Z`).getUTCDay()).toBe(0);
        expect(daysBetween(lastDayOfWeek(year, week - 1)!, sunday)).toBe(7);
      }),
    );
  });
});

describe("Excel serial numbers", () => {
  it.each([
    ["1", "1900-01-01"],
    ["59", "1900-02-28"],
    ["61", "1900-03-01"],
    ["44993", "2023-03-08"],
    ["44993.999988", "2023-03-08"],
    ["4.4993E+4", "2023-03-08"],
    ["2958465", "9999-12-31"],
    ["2958465.99", "9999-12-31"],
  ])("%s is %s", (serial, expected) => {
    expect(fromExcelSerial(serial, 1900)).toBe(expected);
    if (/^\d+$/u.test(serial)) expect(toExcelSerial(day(expected))).toBe(Number(serial));
  });

  it.each(["0", "0.5", "-1", "60", "60.5", "-0.5", "2958466", "1E100", "1E308", "1E400", "NaN", ""])(
    "%p is no day",
    (serial) => {
      expect(fromExcelSerial(serial, 1900)).toBeNull();
    },
  );

  it("counts four years and a day less in the 1904 system, which has no phantom day", () => {
    expect(fromExcelSerial("43531", 1904)).toBe("2023-03-08");
    expect(fromExcelSerial("1", 1904)).toBe("1904-01-02");
    expect(fromExcelSerial("60", 1904)).toBe("1904-03-01");
    expect(fromExcelSerial("2957003", 1904)).toBe("9999-12-31");
    expect(fromExcelSerial("2957004", 1904)).toBeNull();
    expect(fromExcelSerial("0", 1904)).toBeNull();
  });

  it("maps days to serials and back, one to one", () => {
    const isBijective = (number: number): boolean => {
      const date = day(fromUtc(number));
      const serial = toExcelSerial(date);
      return (
        (serial < 60 || serial === number - utc("1899-12-30")) &&
        fromExcelSerial(String(serial), 1900) === date &&
        (date <= "1904-01-01" || fromExcelSerial(String(serial - 1462), 1904) === date)
      );
    };
    const untilNextCentury = Array.from({ length: 75_000 }, (_, index) => firstDay + index);
    expect(untilNextCentury.filter((number) => !isBijective(number)).map(fromUtc)).toEqual([]);
    fc.assert(fc.property(fc.integer({ min: firstDay, max: lastDay }), isBijective), { numRuns: 2000 });
  });
});
