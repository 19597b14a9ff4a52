import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const share = (number: number): CellInput => ({ number, format: "0%" });
const doubts = ["STR-03", "STR-14", "STR-42", "BEL-26", "BEL-44"] as const;

describe("what differs from a forecast", () => {
  const list = (group: string, heading: string) => ({
    rows: [
      ["Belopp i kr"],
      [null, "Helår 2023", null, null, group, null],
      ["Projekt", "Budget", "Utfall", "Avvikelse", "Prognos", heading],
      ["Ljus", 1_000_000, 900_000, 100_000, 1_000_000, 0],
      ["Torg", 500_000, 400_000, 100_000, 450_000, 50_000],
    ] as Rows,
    merges: ["B2:D2", "E2:F2"],
  });

  it.each([
    ["Prognos T2 2023", "Avvik. mot budget"],
    ["Prognos T2 2023", "Avv."],
    ["Prognos", "Avvikelse"],
    ["Helårsprognos 2023", "Kvar av budget"],
    ["Prognos 2023", "Diff mot budget"],
  ])("is neither a doubt nor the surplus: %s, %s", (group, heading) => {
    const reading = readIntake(workbookOf({ Blad: list(group, heading) }));
    expect([totalsIn(reading), codesOf(reading, ...doubts)]).toEqual(["2 1500000 1300000", []]);
  });
});

describe("a column of shares", () => {
  it.each([["Förbr."], ["Nyttjat"], ["Upparbetat"], ["Utfall 2023"]])("is no amount: %s", (heading) => {
    const rows: Rows = [
      ["Projekt", "Beviljat (kr)", "Utfall (kr)", heading],
      ["Ljus", 1_000_000, 900_000, share(0.9)],
      ["Torg", 500_000, 400_000, share(0.8)],
    ];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect([totalsIn(reading), codesOf(reading, ...doubts, "STR-45")]).toEqual(["2 1500000 1300000", []]);
  });

  it("with an amount among them is told", () => {
    const rows: Rows = [
      ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
      ["Ljus", 1_000_000, 900_000],
      ["Torg", 500_000, share(0.8)],
    ];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect([totalsIn(reading), codesOf(reading, "BEL-44")]).toEqual(["2 1500000 900000?", ["BEL-44 C3"]]);
  });
});

describe("columns apart from the list", () => {
  const amounts: Rows = [
    ["Ljus", 1_000_000, null, 100_000, 200_000, 300_000, 300_000, 900_000],
    ["Torg", 500_000, null, 0, 0, 100_000, 300_000, 400_000],
  ];
  const list = (row: readonly string[]) => ({
    rows: [
      ["Belopp i kr"],
      [null, null, null, "Utfall 2023"],
      ["Projekt", "Beviljat", null, ...row],
      ...amounts,
    ] as Rows,
    merges: ["D2:H2"],
  });

  it.each([
    [["Kv 1", "Kv 2", "Kv 3", "Kv 4", "Summa utfall"]],
    [["Q1", "Q2", "Q3", "Q4", "Totalt"]],
    [["jan-mars", "apr-juni", "juli-sept", "okt-dec", "Summa"]],
  ])("belong to it: %s", (row) => {
    expect(totalsIn(readIntake(workbookOf({ Blad: list(row) })))).toBe("2 1500000 1300000");
  });

  it("that name projects are a list of their own", () => {
    const rows: Rows = [
      ["Projekt", "Beviljat (kr)", "Utfall (kr)", null, "Projekt", "Beviljat (kr)", "Utfall (kr)"],
      ["Ljus", 1_000_000, 900_000, null, "Torg", 500_000, 400_000],
    ];
    expect(totalsIn(readIntake(workbookOf({ Blad: rows })))).toBe("2 1500000 1300000");
  });
});

describe("a list without a column of names", () => {
  const list = (heading: string, ...others: readonly string[]): Rows => [
    [heading, "Tilldelat (kr)", "Förbrukat (kr)", ...others],
    ["Ljus i parken", 1_000_000, 900_000],
    ["Nytt torg", 500_000, 400_000],
  ];
  const namesIn = (rows: Rows) =>
    readIntake(workbookOf({ Blad: rows }))
      .projects.map(({ name }) => name)
      .sort();

  it.each([["Beskrivning"], ["Plats"], ["Åtgärdsbeskrivning"], ["Projektbeskrivning"], ["Adress"]])(
    "is named by what is done or where: %s",
    (heading) => {
      expect(namesIn(list(heading, "Saldo"))).toEqual(["Ljus i parken", "Nytt torg"]);
    },
  );

  it.each([["Konto"], ["Kostnadsslag"], ["Diagram"]])("is not named by anything else: %s", (heading) => {
    expect(namesIn(list(heading))).toEqual([]);
  });

  it("is named by its names where it has them", () => {
    const rows = list("Beskrivning", "Projekt").map((row, index) => (index === 0 ? row : [...row, `Projekt ${index}`]));
    expect(namesIn(rows)).toEqual(["Projekt 1", "Projekt 2"]);
  });
});

describe("headings in English", () => {
  it.each([
    [["Project name", "Approved funding", "Actual cost", "Variance", "Forecast at completion"]],
    [["Project", "Allocated budget", "Spent to date", "Remaining budget", "Estimate at completion"]],
    [["Project title", "Approved amount", "Actual spend", "Unspent", "Forecast outturn"]],
  ])("are understood: %s", (heading) => {
    const rows: Rows = [["Financials (kSEK)"], heading, ["Stairs", 1000, 900, 100, 950], ["Light", 500, 400, 100, 450]];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect([totalsIn(reading), codesOf(reading, ...doubts)]).toEqual(["2 1500000 1300000", []]);
  });
});

describe("an amount as text that says that it is without VAT", () => {
  it.each([["900 000 kr (exkl moms)"], ["900 000 kr exkl. moms"], ["0,9 mnkr, exklusive moms"], ["900 tkr utan moms"]])(
    "is that amount: %s",
    (text) => {
      const rows: Rows = [
        ["Projekt", "Beviljat", "Utfall"],
        ["Ljus", "1 000 000 kr", text],
      ];
      expect(totalsIn(readIntake(workbookOf({ Blad: rows })))).toBe("1 1000000 900000");
    },
  );

  it("is unknown where it is with VAT, or where something else is said", () => {
    for (const text of ["900 000 kr inkl moms", "900 000 kr exkl projektledning"])
      expect(
        totalsIn(
          readIntake(
            workbookOf({
              Blad: [
                ["Projekt", "Beviljat", "Utfall"],
                ["Ljus", "1 000 000 kr", text],
              ],
            }),
          ),
        ),
      ).toBe("1 1000000 -?");
  });
});

describe("headings of ledgers", () => {
  it.each([
    ["Projekt", "Projekt (T)", "Utfall ack. 2410"],
    ["Proj.nr", "Projekttext", "Utfall t.o.m. 2408"],
    ["Projekt", "Projekt, text", "Bokfört ack 2412"],
  ])("are understood: %s, %s, %s", (number, name, spent) => {
    const rows: Rows = [
      ["Belopp i kr"],
      [number, name, "Beviljat", spent],
      ["80114", "Ljus", 1_000_000, 900_000],
      ["80115", "Torg", 500_000, 400_000],
    ];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect([totalsIn(reading), reading.projects.map(({ id, name: own }) => `${id} ${own}`)]).toEqual([
      "2 1500000 1300000",
      ["80114 Ljus", "80115 Torg"],
    ]);
  });

  it("with an account in them are another thing", () => {
    const rows: Rows = [
      ["Projekt", "Beviljat (kr)", "Utfall konto 2410"],
      ["Ljus", 1_000_000, 900_000],
      ["Torg", 500_000, 400_000],
    ];
    expect(totalsIn(readIntake(workbookOf({ Blad: rows })))).toBe("2 1500000 -?");
  });
});
