import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const told = ["STR-41", "STR-57", "STR-58", "STR-59", "ID-01", "ID-07"];
const read = (sheets: Readonly<Record<string, Rows | SheetInput>>) => {
  const reading = readIntake(workbookOf(sheets));
  return [totalsIn(reading), codesOf(reading, ...told)];
};
const list = (
  titles: readonly string[],
  heading: string,
  spent: Readonly<Record<string, readonly [number, number]>>,
): Rows => [
  ...titles.map((title) => [title]),
  ["Projekt", "Nämnd", "Beviljat (kr)", heading],
  ...Object.entries(spent).map(([name, [granted, amount]]) => [name, "Farsta", granted, amount]),
];

describe("one account at several times", () => {
  const [early, late] = [
    { Ljus: [500_000, 100_000], Torg: [800_000, 0] },
    { Ljus: [500_000, 450_000], Torg: [800_000, 300_000] },
  ] as const;

  it.each([
    ["T1", [], "Ack. utfall t.o.m. 30 april", "T2", [], "Ack. utfall t.o.m. 31 augusti"],
    ["Blad1", ["Läget per 2023-04-30"], "Utfall (kr)", "Blad2", ["Läget per 2023-12-31"], "Utfall (kr)"],
    [
      "Kv 1",
      ["Läget efter kvartal 1 2023", "Kr. Utfallet är ackumulerat från projektets början."],
      "Utfall (kr)",
      "Kv 2",
      ["Läget efter kvartal 2 2023", "Kr. Utfallet är ackumulerat från projektets början."],
      "Utfall (kr)",
    ],
    ["Kvartal 3", [], "Utfall ack. (kr)", "Kvartal 4", [], "Utfall ack. (kr)"],
    [
      "Våren",
      ["Tertial 1 2023"],
      "Utfall t.o.m. april 2023 (kr)",
      "Hösten",
      ["Helår 2023"],
      "Utfall t.o.m. december 2023 (kr)",
    ],
  ])("counts the latest: %s", (first, titles, heading, second, moreTitles, otherHeading) => {
    const sheets = { [first]: list(titles, heading, early), [second]: list(moreTitles, otherHeading, late) };
    expect(read(sheets)).toEqual(["2 1300000 750000", ["STR-41 A" + String(titles.length + 2)]]);
  });

  it("is asked about where nothing says that the amounts accumulate, or where some have fallen", () => {
    expect(read({ T1: list([], "Utfall (kr)", early), T2: list([], "Utfall (kr)", late) })[0]).toBe("2 1300000 -?");
    expect(
      read({
        T1: list([], "Ack. utfall t.o.m. 30 april", late),
        T2: list([], "Ack. utfall t.o.m. 31 augusti", early),
      })[0],
    ).toBe("2 1300000 -?");
  });

  it("leaves a project that is gone in doubt", () => {
    const more = { ...early, Bro: [900_000, 5_000] } as const;
    const more2 = { ...late, Park: [100_000, 5_000] } as const;
    expect(
      read({ T1: list([], "Ack. utfall t.o.m. 30 april", more), T2: list([], "Ack. utfall t.o.m. 31 augusti", more2) }),
    ).toEqual(["3 1400000? 755000?", ["STR-41 A2", "STR-59 A4"]]);
  });
});

describe("a sheet that is replaced", () => {
  const [old, now] = [{ Ljus: [500_000, 100_000] }, { Ljus: [500_000, 450_000], Torg: [800_000, 300_000] }] as const;

  it.each([
    ["2023 (gammal)", [], "2024", []],
    ["2023", ["Sparad som historik, ersatt av fliken 2024."], "2024", []],
    ["2023", [], "2024", ["Gällande. Ackumulerat sedan projektstart, ersätter fliken 2023."]],
    ["Utkast", [], "Slutlig", []],
    ["Plan old", [], "Plan", []],
  ])("does not count: %s %s", (first, titles, second, moreTitles) => {
    expect(read({ [second]: list(moreTitles, "Utfall", now), [first]: list(titles, "Utfall", old) })).toEqual([
      "2 1300000 750000",
      ["STR-57 A" + String(titles.length + 2)],
    ]);
  });

  it("counts where it has other projects, or where no other sheet holds instead", () => {
    const others = { Mur: [100_000, 90_000], Bro: [200_000, 100_000] } as const;
    expect(read({ "Tidigare år": list([], "Utfall", others), Nu: list([], "Utfall", now) })).toEqual([
      "4 1600000 940000",
      [],
    ]);
    expect(read({ Arkiv: list([], "Utfall", old), "2024": list([], "Utfall", now) })[0]).toBe("2 1300000 300000?");
    expect(read({ "2023 (gammal)": list([], "Utfall", now) })).toEqual(["2 1300000 750000", []]);
  });
});

describe("a sheet of sums", () => {
  const [first, second] = [
    { Ljus: [450_000, 198_300], Torg: [380_000, 0] },
    { Ljus: [300_000, 512_900], Torg: [0, 90_000], Bro: [270_000, 270_000] },
  ] as const;
  const total = { Ljus: [750_000, 711_200], Torg: [380_000, 90_000], Bro: [270_000, 270_000] } as const;

  it.each(["first", "last"])("counts once, and its years count themselves: %s", (place) => {
    const sum = { Totalt: list([], "Utfall totalt", total) };
    const years = { "2022": list([], "Utfall", first), "2023": list([], "Utfall", second) };
    const [amounts, codes] = read(place === "first" ? { ...sum, ...years } : { ...years, ...sum });
    expect([amounts, codes]).toEqual(["3 1400000 1071200", ["STR-58 A2"]]);
  });

  it("counts itself where its parts cannot be told apart", () => {
    const parts = { Väst: list([], "Utfall", first), Öst: list([], "Utfall", second) };
    expect(read({ ...parts, Alla: list([], "Utfall", total) })).toEqual(["3 1400000 1071200", ["STR-58 A2"]]);
    expect(read(parts)[0]).toBe("3 270000? 270000?");
  });

  it("is a question where one amount is another", () => {
    const wrong = { ...total, Ljus: [750_000, 700_000] } as const;
    const years = { "2022": list([], "Utfall", first), "2023": list([], "Utfall", second) };
    expect(read({ Totalt: list([], "Utfall totalt", wrong), ...years })[0]).toMatch(/\?/u);
  });
});
