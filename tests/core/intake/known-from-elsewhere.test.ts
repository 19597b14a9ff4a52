import { readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

/** What a table does not say of itself, and the rest of the workbook does. Amounts and projects are made up. */

type Rows = readonly (readonly CellInput[])[];
const totals = (sheets: Readonly<Record<string, SheetInput | Rows>>): string =>
  totalsIn(readIntake(workbookOf(sheets)));

describe("names that another table lists", () => {
  const decided: Rows = [
    ["Projekt", "Beviljat kr"],
    ["Ängens ljus", 100_000],
    ["Sätra torg", 200_000],
    ["Vårby park", 300_000],
  ];
  const paid = [
    ["Ängens ljus", 40_000],
    ["Sätra torg", 151_000],
    ["Ängens ljus", 52_000],
    ["Vårby park", 290_000],
  ] as const;
  const bills = (heading: string, amount: string, of: readonly (readonly [string, number])[] = paid): Rows => [
    ["Datum", heading, "Leverantör", amount],
    ...of.map(([name, kr], index): readonly CellInput[] => [`2023-0${index + 1}-11`, name, "Bygg AB", kr]),
  ];

  it.each([
    ["Avser", "Utfall kr", "Blad2"],
    ["Gäller", "Belopp kr", "Fakturor"],
    ["Avser", "Belopp kr", "Verifikationer 2023"],
    ["Rör", "Belopp kr", "Betalda fakturor"],
  ])("head the projects of entries: %s, %s on %s", (heading, amount, sheet) => {
    expect(totals({ Lista: decided, [sheet]: bills(heading, amount) })).toBe("3 600000 533000");
  });

  it.each([["Faktnr"], ["Fakturanummer"], ["Fakt. nr"], ["Betaldatum"]])("beside %s", (heading) => {
    const rows = bills("Avser", "Belopp kr").map((row, index) => [index === 0 ? heading : row[0], ...row.slice(1)]);
    expect(totals({ Lista: decided, Blad2: rows as Rows })).toBe("3 600000 533000");
  });

  it("do so on the sheet of the list, under a title", () => {
    const title: Rows = [[], ["2. Betalda fakturor"]];
    expect(totals({ Lista: [...decided, ...title, ...bills("Avser", "Belopp kr")] })).toBe("3 600000 533000");
  });

  it.each([["Kommande fakturor"], ["Beställningar"], ["Obetalda fakturor"]])(
    "do not make what is to be paid spent: %s",
    (sheet) => {
      expect(totals({ Lista: decided, [sheet]: bills("Avser", "Belopp kr") })).toBe("3 600000 -?");
    },
  );

  it("do not where one of the rows is called otherwise", () => {
    const more = [...paid, ["Gemensamt", 5_000]] as const;
    expect(totals({ Lista: decided, Fakturor: bills("Avser", "Belopp kr", more) })).toBe("3 600000 -?");
  });

  it("leave the spending of a project without a bill open", () => {
    expect(totals({ Lista: decided, Fakturor: bills("Avser", "Belopp kr", paid.slice(0, 3)) })).toBe(
      "3 600000 243000?",
    );
  });

  it("contradict a list that says otherwise", () => {
    const list: Rows = decided.map((row, index) => [...row, ["Utfall kr", 92_000, 151_000, 280_000][index] ?? null]);
    expect(totals({ Lista: list, Fakturor: bills("Avser", "Belopp kr") })).toBe("3 600000 243000?");
  });
});

describe("tables that call their rows by kinds of work", () => {
  const table = (kind: string, ...rows: readonly (readonly [string, number, number])[]): Rows => {
    const sum = (at: 1 | 2): number => rows.reduce((whole, row) => whole + row[at], 0);
    return [[kind, "Pott", "Gått åt"], ...rows, [`Summa ${kind.toLowerCase()}`, sum(1), sum(2)], []];
  };
  const tables = [
    table("BELYSNING", ["Åleden", 640, 622], ["Björkvägen", 185, 185], ["Kyrkbron", 390, 418]),
    table("SIKTRÖJNING", ["Ryssbacken", 45, 38], ["Skolskogen", 60, 60], ["Slyet vid ån", 33, 31]),
    table("TORG", ["Östra torg", 2200, 2035], ["Perrongen", 510, 466], ["Parklek Draken", 830, 830]),
  ];
  const read = (...last: Rows): string => totals({ Blad: [["Belopp i tkr"], ...tables.flat(), ...last] });

  it("are all of projects where the sheet adds them together", () => {
    expect(read(["HELA PAKETET", 4893, 4685])).toBe("9 4893000 4685000");
  });

  it("may tell of the same money where it does not", () => {
    expect(read()).toBe("9 4893000? 4685000?");
  });

  it("may do so where it adds some of them together", () => {
    expect(read(["HELA PAKETET", 1353, 1354])).toMatch(/\?.*\?/u);
  });
});

describe("the grant among the sources of the money", () => {
  const rows = (group: string, second: string): SheetInput => ({
    merges: ["A1:A2", "B1:D1", "E1:G1"],
    rows: [
      ["Projekt", group, null, null, second],
      [null, "Trygghets-\nmedel", "Egen inv.ram", "Totalt", "Trygghets-\nmedel", "Egen inv.ram", "Totalt"],
      ["Ängens ljus", 103_000, 30_500, 133_500, 90_100, 20_300, 110_400],
      ["Sätra torg", 271_000, 22_000, 293_000, 250_700, 21_000, 271_700],
      ["Vårby park", 555_500, 71_000, 626_500, 431_000, 71_000, 502_000],
    ],
  });

  it.each(["Finansiering (beviljat/beslutat)", "Finansiering (beviljat)", "Finansiering", "Beviljat/beslutat"])(
    "%s",
    (group) => {
      expect(totals({ Lista: rows(group, "Utfall t.o.m. december") })).toBe("3 929500 771800");
    },
  );

  it("is not known beside what was spent of all money", () => {
    const {
      rows: [, ...below],
    } = rows("Finansiering", "");
    const all: Rows = [
      ["Projekt", "Trygghetsmedel", "Egen inv.ram", "Utfall"],
      ...below.slice(1).map((row): readonly CellInput[] => [row[0], row[1], row[2], row[6]] as CellInput[]),
    ];
    expect(totals({ Lista: all })).toMatch(/\?/u);
  });
});
