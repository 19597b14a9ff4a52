import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];

const whole = "1 1500000 1450000";
const read = (rows: Rows) => readIntake(workbookOf({ Blankett: rows }));
const statusOf = (reading: ReturnType<typeof readIntake>, index = 0) =>
  reading.projects[index]?.fields.get("status")?.value;
const done = { type: "codes", codes: ["GENOMFORT"] };
const running = { type: "codes", codes: ["PAGAR"] };

describe("a form as people write it", () => {
  it.each<readonly [string, Rows]>([
    [
      "with label and value in one cell",
      [
        ["Uppföljning"],
        ["Projekt: Ljus"],
        ["Nämnd: Farsta"],
        ["Beviljat belopp: 1 500 tkr"],
        ["Utfall: 1 450 tkr"],
        ["Status: Genomfört"],
      ],
    ],
    ["with all of it in one cell", [["Projekt: Ljus\nBeviljat: 1 500 tkr\nUtfall: 1 450 tkr\nStatus: Genomfört"]]],
    [
      "with numbered labels",
      [
        ["1. Projektets namn", "Ljus"],
        ["2. Nämnd", "Farsta"],
        ["3a) Beviljat belopp (tkr)", 1500],
        ["3b) Utfall (tkr)", 1450],
        ["4.1 Status", "Genomfört"],
      ],
    ],
    [
      "with labels that ask",
      [
        ["Ange projektets namn", "Ljus"],
        ["Välj nämnd", "Farsta"],
        ["Fyll i beviljat belopp (kr)", 1_500_000],
        ["Ange utfall (kr)", 1_450_000],
        ["Välj status", "Genomfört"],
      ],
    ],
    [
      "with dots up to the values",
      [
        ["Projekt ......", "Ljus"],
        ["Nämnd ......", "Farsta"],
        ["Beviljat belopp ......", 1_500_000],
        ["Utfall ...... kr", 1_450_000],
        ["Status:", "Genomfört"],
      ],
    ],
    [
      "with helping texts between label and value",
      [
        ["Projektets namn", "Namnet i beslutet", "Ljus"],
        ["Nämnd", "Välj nämnd", "Farsta"],
        ["Beviljat belopp", "Belopp i tkr enligt beslut", 1500],
        ["Utfall", "Slutligt, i tkr", 1450],
        ["Status", "Välj i listan", "Genomfört"],
      ],
    ],
    [
      "with an empty column between label and value",
      [
        ["Projekt", null, "Ljus"],
        ["Nämnd", null, "Farsta"],
        ["Beviljat belopp (kr)", null, 1_500_000],
        ["Utfall (kr)", null, 1_450_000],
        ["Status", null, "Genomfört"],
      ],
    ],
    [
      "with the unit in a cell of its own",
      [
        ["Projekt", "Ljus"],
        ["Nämnd", "Farsta"],
        ["Beviljat belopp", "1 500", "tkr"],
        ["Utfall", "1 450", "tkr"],
        ["Status", "Genomfört"],
      ],
    ],
    [
      "with years down a table inside it",
      [
        ["Projekt", "Ljus"],
        ["Status", "Genomfört"],
        [],
        ["År", "Beviljat (kr)", "Utfall (kr)"],
        [2023, 1_000_000, 900_000],
        [2024, 500_000, 550_000],
        ["Totalt", 1_500_000, 1_450_000],
      ],
    ],
    [
      "with years down, under labels without a word for the year",
      [
        ["Projekt", "Ljus"],
        ["Status", "Genomfört"],
        ["Ekonomi (kr)"],
        [null, "Beviljat", "Utfall"],
        ["2023", 1_000_000, 900_000],
        ["2024", 500_000, 550_000],
      ],
    ],
    [
      "with boxes in one cell",
      [
        ["Projekt", "Ljus"],
        ["Beviljat belopp (kr)", 1_500_000],
        ["Utfall (kr)", 1_450_000],
        ["Status", "☐ Pågår ☒ Genomfört"],
      ],
    ],
    [
      "with a box after each option, line by line",
      [
        ["Projekt", "Ljus"],
        ["Beviljat belopp (kr)", 1_500_000],
        ["Utfall (kr)", 1_450_000],
        ["Status", "Pågår [ ]\nGenomfört [x]"],
      ],
    ],
  ])("%s", (_, rows) => {
    const reading = read(rows);
    expect(totalsIn(reading)).toBe(whole);
    expect(reading.projects[0]?.name).toBe("Ljus");
    expect(statusOf(reading)).toEqual(done);
    expect(codesOf(reading, "STR-02", "STR-05", "STR-14", "STR-24", "KOD-01", "ORG-01")).toEqual([]);
  });

  it("repeated down the sheet in single cells", () => {
    const reading = read([
      ["Projekt: Ljus"],
      ["Beviljat: 1 500 tkr"],
      ["Utfall: 1 450 tkr"],
      [],
      ["Projekt: Torg"],
      ["Beviljat: 800 tkr"],
      ["Utfall: 700 tkr"],
    ]);
    expect(totalsIn(reading)).toBe("2 2300000 2150000");
  });

  it("gives the years to their amounts", () => {
    const reading = read([
      ["Projekt", "Ljus"],
      ["Nämnd", "Farsta"],
      ["År", "Beviljat (kr)", "Utfall (kr)"],
      [2023, 1_000_000, 900_000],
      [2024, 500_000, 550_000],
    ]);
    expect(reading.projects[0]?.years.map(({ year }) => year)).toEqual([2023, 2024]);
  });

  it("side by side with another keeps its own answers", () => {
    const reading = read([
      ["Projekt", "Ljus", null, "Projekt", "Torg"],
      ["Beviljat belopp (kr)", 1_500_000, null, "Beviljat belopp (kr)", 800_000],
      ["Utfall (kr)", 1_450_000, null, "Utfall (kr)", 700_000],
      ["Status", "Genomfört", null, "Status", "Pågår"],
    ]);
    expect([totalsIn(reading), statusOf(reading), statusOf(reading, 1)]).toEqual(["2 2300000 2150000", done, running]);
  });

  it("has its long answers below their labels", () => {
    const form: Rows = [
      ["Projekt", "Ljus"],
      ["Beviljat belopp (kr)", 1_500_000],
      ["Utfall (kr)", 1_450_000],
    ];
    const result = (below: Rows) =>
      read([...form, ["Slutresultat"], ...below]).projects[0]?.fields.get("finalResult")?.value ?? null;
    expect(result([["Tolv stolpar lyser längs gångvägen."]])).toEqual({
      type: "text",
      text: "Tolv stolpar lyser längs gångvägen.",
    });
    expect(result([["Ekonomi"]])).toBeNull();
    expect(result([["Beskriv vad som har gjorts i projektet"]])).toBeNull();
    expect(result([["Vem har tagit fram svaret", "Anna"]])).toBeNull();
  });

  it("with a box in no option or in two is not answered", () => {
    const form = (status: string): Rows => [
      ["Projekt", "Ljus"],
      ["Beviljat belopp (kr)", 1_500_000],
      ["Utfall (kr)", 1_450_000],
      ["Status", status],
    ];
    expect(statusOf(read(form("☐ Pågår ☐ Genomfört"))) ?? null).toBeNull();
    const two = read(form("☒ Pågår ☒ Genomfört"));
    expect([statusOf(two) ?? null, codesOf(two, "STR-21")]).toEqual([null, ["STR-21 A4"]]);
  });

  it("unfilled shows help where the value would stand, and that is no value", () => {
    const reading = read([
      ["Projekt", "Ljus"],
      ["Beviljat belopp (kr)", 1_500_000],
      ["Utfall (kr)", "Ange utfall i kronor"],
      ["Slutresultat", "Beskriv resultatet"],
    ]);
    expect(totalsIn(reading)).toBe("1 1500000 -?");
    expect(codesOf(reading, "BEL-01")).toEqual([]);
    expect(reading.projects[0]?.fields.get("finalResult")?.value ?? null).toBeNull();
  });

  it("reads a word beside an amount as its label, though it is also an answer", () => {
    const reading = read([
      ["Projekt", "Ljus"],
      ["Beviljat belopp (kr)", 1_500_000],
      ["Utfall (kr)", 1_450_000],
      ["Vad händer med överskottet", "Återlämnas centralt"],
      ["Återlämnat", 50_000],
    ]);
    expect(reading.projects[0]?.years[0]?.fields.get("returnedAmount")?.at.cell).toBe("B5");
  });
});
