import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

/** What senders wrote in a year's post to the city: each kind in several shapes. */

type Rows = readonly (readonly CellInput[])[];
const read = (...rows: Rows) => readIntake(workbookOf({ Blad: rows }));
const totals = (...rows: Rows): string => totalsIn(read(...rows));

const ljus: CellInput[] = ["Ljus", 1_000_000, 900_000];
const park: CellInput[] = ["Park", 500_000, 400_000];

describe("headings that a form has given letters or numbers", () => {
  it.each([
    ["A. Projekt", "B. Beviljat belopp (kr)", "C. Ekonomiskt utfall (kr)"],
    ["(1) Projektnamn", "(2) Beviljat (kr)", "(3) Utfall (kr)"],
    ["Kol. A: Projekt", "Kol. B: Beviljat kr", "Kol. C: Utfall kr"],
    ["1.1 Projekt", "1.2 Beviljat (kr)", "1.3 Utfall (kr)"],
    ["a) Projekt", "b) Beviljat, kr", "c) Utfall, kr"],
  ])("%s | %s | %s", (...heading) => {
    expect(totals(heading, ljus, park)).toBe("2 1500000 1300000");
  });

  it("and a letter that is a word's own stays: E-post is no column of money", () => {
    expect(totals(["Projekt", "Beviljat (kr)", "Utfall (kr)", "E-post"], [...ljus, "a@b.se"])).toBe("1 1000000 900000");
  });
});

describe("a correction takes the place of what was told", () => {
  it.each([
    ["Tidigare redovisat utfall", "Rättat utfall"],
    ["Tidigare rapporterat utfall", "Korrigerat utfall"],
    ["Utfall", "Rättat utfall"],
    ["Utfall", "Utfall efter rättelse"],
  ])("%s | %s", (before, after) => {
    const heading = ["Projekt", "Beviljat (kr)", `${before} (kr)`, `${after} (kr)`];
    expect(totals(heading, ["Ljus", 1_000_000, 1_000_000, 900_000], ["Park", 500_000, 0, 400_000])).toBe(
      "2 1500000 1300000",
    );
  });

  it.each([
    ["Utfall", "Rättat utfall"],
    ["Redovisat utfall", "Korrigerat utfall"],
  ])("only where it is filled in: %s | %s", (before, after) => {
    const heading = ["Projekt", "Beviljat (kr)", `${before} (kr)`, `${after} (kr)`];
    const reading = read(heading, ["Ljus", 1_000_000, 1_000_000, null], ["Park", 500_000, 0, 400_000]);
    expect(totalsIn(reading)).toBe("2 1500000 1400000");
    expect(reading.projects.map(({ years }) => years[0]?.fields.get("spentAmount")?.at.cell)).toEqual(["C2", "D3"]);
  });

  it("in tkr too, where what was told is in kr", () => {
    const heading = ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Rättat utfall (tkr)"];
    expect(totals(heading, ["Ljus", 1_000_000, 1_000_000, null], ["Park", 500_000, 0, 400])).toBe("2 1500000 1400000");
  });

  it("but what earlier years came to is nothing to fall back on", () => {
    const heading = ["Projekt", "Beviljat (kr)", "Utfall tidigare år (kr)", "Rättat utfall (kr)"];
    const rows: Rows = [heading, ["Ljus", 1_000_000, 300_000, null], ["Park", 500_000, 0, 400_000]];
    expect(totals(...rows)).toBe("2 1500000 -?");
  });

  it("but a row without either lacks its amount", () => {
    const heading = ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Rättat utfall (kr)"];
    expect(totals(heading, ["Ljus", 1_000_000, null, null], ["Park", 500_000, 0, 400_000])).toBe("2 1500000 400000?");
  });

  it("which what earlier years came to is not: it is in the whole", () => {
    const heading = ["Projekt", "Beviljat (kr)", "Utfall tidigare år (kr)", "Rättat utfall (kr)"];
    expect(totals(heading, ["Ljus", 1_000_000, 300_000, 600_000])).toBe("1 1000000 600000");
  });
});

describe("nothing in words and in figures", () => {
  it.each(["inget ännu, 0 kr", "ej påbörjat: 0", "inget (0 kr)", "inte börjat, 0:-", "ingenting, 0,00 kr"])(
    "%s is 0",
    (text) => {
      expect(totals(["Projekt", "Beviljat (kr)", "Utfall (kr)"], ljus, ["Park", 500_000, text])).toBe(
        "2 1500000 900000",
      );
    },
  );
  it("but words beside another figure are no amount", () => {
    expect(
      totals(["Projekt", "Beviljat (kr)", "Utfall (kr)"], ljus, ["Park", 500_000, "inget ännu, 400 000 kr väntas"]),
    ).toBe("2 1500000 900000?");
  });
});

describe("decisions in figures beside the amounts", () => {
  it.each([
    ["text", "2303", "2307"],
    ["numbers", 2303, 2307],
  ])("a year and a month as %s under ”Beslut” is which decision, not how much", (_, first, second) => {
    const heading = ["Projekt", "Beslut", "Beviljat (tkr)", "Utfall (tkr)"];
    expect(totals(heading, ["Ljus", first, 1000, 900], ["Park", second, 500, 400])).toBe("2 1500000 1300000");
  });
  it.each([
    ["text", "1100", "500"],
    ["numbers", 1100, 500],
  ])(
    "amounts as %s under ”Beslut” are no decisions: nothing is granted before somebody has answered",
    (_, first, second) => {
      const heading = ["Projekt", "Beslut", "Beviljat (tkr)", "Utfall (tkr)"];
      expect(totals(heading, ["Ljus", first, 1000, 900], ["Park", second, 500, 400])).toMatch(/^2 -\? /u);
    },
  );
  it("two columns of money are still asked about", () => {
    const heading = ["Projekt", "Beslut (kr)", "Beviljat (kr)", "Utfall (kr)"];
    expect(totals(heading, ["Ljus", 1_100_000, 1_000_000, 900_000], ["Park", 500_000, 500_000, 400_000])).toMatch(
      /^2 -\?/u,
    );
  });
});

describe("a sum is held against what its own formula adds up", () => {
  const sum = (number: number, formula: string): CellInput => ({ number, formula });
  const grouped = (stale: number): Rows => [
    ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
    ["Grundskolor", sum(1_500_000, "SUM(B3:B4)"), sum(1_300_000, "SUM(C3:C4)")],
    ljus,
    park,
    ["Gymnasier", sum(stale, "SUM(B6:B7)"), sum(500_000, "SUM(C6:C7)")],
    ["Torg", 300_000, 250_000],
    ["Trappa", 300_000, 250_000],
  ];
  it("below it", () => {
    const reading = read(...grouped(600_000));
    expect([totalsIn(reading), codesOf(reading, "STR-07")]).toEqual(["4 2100000 1800000", []]);
  });
  const numbered = (...second: readonly [granted: number, spent: number]): Rows => [
    ["Nr", "Enhet", "Åtgärd", "Beviljat (kr)", "Utfall (kr)"],
    [null, "Grundskolor", null, sum(1_500_000, "SUM(D3:D4)"), sum(1_300_000, "SUM(E3:E4)")],
    [1, "Akalla skola", "Ljus", 1_000_000, 900_000],
    [2, "Husby skola", "Staket", 500_000, 400_000],
    [null, "Gymnasier", null, sum(second[0], "SUM(D6:D7)"), sum(second[1], "SUM(E6:E7)")],
    [3, "Norra Real", "Ljus", 400_000, 350_000],
    [4, "Kungsholmens gymnasium", "Portar", 200_000, 150_000],
    [],
    [null, "Hela förvaltningen", null, sum(1_500_000 + second[0], "D2+D5"), sum(1_300_000 + second[1], "E2+E5")],
  ];
  it.each([
    [600_000, 500_000, []],
    [700_000, 500_000, ["STR-07 D5", "STR-07 D9"]],
  ] as const)("below it, where the projects are numbered: %d and %d", (granted, spent, codes) => {
    const reading = read(...numbered(granted, spent));
    expect([totalsIn(reading), codesOf(reading, "STR-07")]).toEqual(["4 2100000 1800000", [...codes]]);
  });
  it("below it, and a stale one is told", () => {
    expect(codesOf(read(...grouped(700_000)), "STR-07")).toEqual(["STR-07 B5"]);
  });
  it("in a list beside: the sum of two sums is none of this list's", () => {
    const reading = read(
      ["Projekt", "Beviljat (kr)", "Utfall (kr)", null, "Projekt", "Beviljat (kr)", "Utfall (kr)"],
      [...ljus, null, "Torg", 300_000, 250_000],
      [...park, null, "Trappa", 200_000, 150_000],
      [
        "Summa",
        sum(1_500_000, "SUM(B2:B3)"),
        sum(1_300_000, "SUM(C2:C3)"),
        null,
        "Summa",
        sum(500_000, "SUM(F2:F3)"),
        sum(400_000, "SUM(G2:G3)"),
      ],
      [],
      ["Totalt", sum(2_000_000, "B4+F4"), sum(1_700_000, "C4+G4")],
    );
    expect([totalsIn(reading), codesOf(reading, "STR-07", "STR-16")]).toEqual(["4 2000000 1700000", []]);
  });
});

describe("years that nothing stands in", () => {
  const years = (rows: Rows): string =>
    totals(
      [
        "Projekt",
        "Beviljat 2022",
        "Beviljat 2023",
        "Utfall 2022",
        "Utfall 2023",
        "Utfall 2024",
        "Utfall totalt",
        "Kvar",
        "Status",
      ],
      ...rows,
    );
  const total = (number: number): CellInput => ({ number, formula: "SUM(D2:F2)" });
  it("before a year that is filled in are 0 where the total agrees", () => {
    expect(years([["Ljus", 500_000, null, null, 470_000, null, total(470_000), 30_000, "Genomfört"]])).toBe(
      "1 500000 470000",
    );
  });
  it("after it are not known", () => {
    expect(years([["Ljus", null, 500_000, 300_000, null, null, total(300_000), 200_000, "Genomfört"]])).toMatch(/\?$/u);
  });
  it("of a cancelled project are 0 where the total says 0", () => {
    const none: CellInput = { number: 0, formula: "SUM(D3:F3)" };
    const rest: CellInput = { number: 500_000, formula: "C3-G3" };
    const left: CellInput = { number: 30_000, formula: "C2-G2" };
    const park: CellInput[] = ["Park", null, 500_000, null, 470_000, null, total(470_000), left, "Genomfört"];
    expect(years([park, ["Ljus", null, 500_000, null, null, null, none, rest, "Avbrutet"]])).toBe("2 1000000 470000");
  });
});

describe("money carried between years", () => {
  it.each([
    ["Ingående från 2023", "Överförs till 2025"],
    ["Ombudgetering från 2023", "Ombudgetering till 2025"],
    ["Överfört från 2023", "Överfört till 2025"],
  ])("%s and %s belong to the year between", (carriedIn, carriedOut) => {
    const reading = read(
      ["Projekt", "Beviljat 2024 (kr)", `${carriedIn} (kr)`, "Utfall 2024 (kr)", `${carriedOut} (kr)`],
      ["Ljus", 1_000_000, 200_000, 900_000, 300_000],
    );
    const [project] = reading.projects;
    expect([totalsIn(reading), project?.years.map(({ year }) => year)]).toEqual(["1 1000000 900000", [2024]]);
  });
});

describe("what is said beside the figures", () => {
  const of2024 = (note: string): string =>
    totals(["Projekt", "Beviljat (kr)", "Utfall 2024 (kr)"], ljus, park, [], [note]);
  it.each([
    "En del av projekten startade 2023 och hade utfall det året.",
    "Två av projekten hade även kostnader under 2022.",
    "Utfall före 2024 tillkommer.",
    "Utfall före 2024 ingår inte.",
  ])("spending in another year makes what one year came to incomplete: %s", (note) => {
    expect(of2024(note)).toBe("2 1500000 1300000?");
  });
  it.each([
    "Projekten hade utfall under 2024.",
    "Projekten startade 2023.",
    "Inget projekt hade kostnader under 2023.",
  ])("%s says nothing of the kind", (note) => {
    expect(of2024(note)).toBe("2 1500000 1300000");
  });

  it("who pays for an overrun is no kind of money of the project", () => {
    const heading = ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Vår anm."];
    expect(totals(heading, [...ljus, null], ["Park", 500_000, 600_000, "Överdrag egna medel"])).toBe(
      "2 1500000 1500000",
    );
  });

  it.each(["Restaurering, klimatmedel", "Merkostnad, egna medel", "Överskott klimatmedel"])(
    "rows of %s beside the grant's own stay other money",
    (kind) => {
      const heading = ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Finansiering"];
      expect(totals(heading, [...ljus, "Trygghetsmedel"], [...park, kind])).toBe("1 1000000 900000");
    },
  );
  it("a column of what others pay is not what was spent", () => {
    const heading = ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Merkostnad egna medel (kr)"];
    expect(totals(heading, [...ljus, 150_000], [...park, 0])).toBe("2 1500000 1300000");
  });
});

describe("who tells", () => {
  it.each([
    ["Hägersten-Älvsjö: trygghetsmedel, löpande lista (tkr). Uppdateras efter varje beslut.", []],
    ["Trafikkontoret redovisar härmed de medel som beviljades. Belopp i kr.", []],
    ["Någon redovisar härmed de medel som beviljades till Farsta.", ["ORG-08"]],
  ])("%s", (title, codes) => {
    const reading = read([title], [], ["Projekt", "Beviljat (kr)", "Utfall (kr)"], ljus);
    expect(codesOf(reading, "ORG-08").map((code) => code.trim())).toEqual(codes);
  });
});
