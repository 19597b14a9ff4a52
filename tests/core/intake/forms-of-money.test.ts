import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (rows: Rows) => readIntake(workbookOf({ Blankett: rows }));
const told = (reading: ReturnType<typeof read>) => [totalsIn(reading), codesOf(reading, "STR-55", "STR-56", "STR-03")];

const head: Rows = [
  ["Projektnamn", "Ljus"],
  ["Nämnd", "Farsta"],
  ["Status", "Genomfört"],
];

describe("a form whose amounts tell the grant's own money from other money", () => {
  it.each<readonly [string, Rows]>([
    [
      "under the total",
      [
        ...head,
        ["Beviljat belopp (kr)", 700_000],
        ["Utfall totalt (kr)", 900_000],
        ["varav trygghetsmedel", 600_000],
        ["varav egna medel", 300_000],
      ],
    ],
    [
      "before the total, by their sum",
      [
        ...head,
        ["Beviljat belopp (kr)", 700_000],
        ["Trygghetsmedel", 600_000],
        ["Egna medel", 300_000],
        ["Utfall", 900_000],
      ],
    ],
    [
      "by labels that name the field too",
      [
        ...head,
        ["Beviljat belopp (kr)", 700_000],
        ["Utfall totalt", 900_000],
        ["Utfall trygghetsmedel", 600_000],
        ["Utfall övriga medel", 300_000],
      ],
    ],
    [
      "with the unit at the total alone, and numbers before the labels",
      [
        ["1. Projektnamn", "Ljus"],
        ["2. Nämnd", "Farsta"],
        ["3. Status", "Genomfört"],
        ["4. Beviljat belopp (tkr)", 700],
        ["5. Utfall (tkr)", 900],
        ["5a. varav trygghetsmedel", 600],
        ["5b. varav nämndens egna medel", 300],
      ],
    ],
    [
      "in a column of their own",
      [
        ...head.map(([label = null, value = null]) => [label, null, value]),
        ["Beviljat belopp (kr)", null, 700_000],
        ["Utfall totalt", null, 900_000],
        [null, "varav CM4", 600_000],
        [null, "varav statsbidrag", 300_000],
      ],
    ],
    [
      "in each year",
      [
        ...head,
        [null, "2023", "2024", "Totalt"],
        ["Beviljat belopp (kr)", 500_000, 200_000, 700_000],
        ["Utfall (kr)", 600_000, 300_000, 900_000],
        ["varav trygghetsmedel", 400_000, 200_000, 600_000],
        ["varav egna medel", 200_000, 100_000, 300_000],
      ],
    ],
    [
      "as text",
      [
        ...head,
        ["Beviljat belopp", "700 000 kr"],
        ["Utfall totalt", "900 000 kr"],
        ["varav trygghetsmedel", "600 000 kr"],
        ["varav egna medel", "300 000 kr"],
      ],
    ],
    [
      "with values below their labels",
      [
        ["Projektnamn", "Nämnd", "Status"],
        ["Ljus", "Farsta", "Genomfört"],
        [],
        ["Beviljat belopp (kr)", "Utfall totalt", "varav trygghetsmedel", "varav egna medel"],
        [700_000, 900_000, 600_000, 300_000],
        ["Slutresultat"],
        ["Lyktorna lyser."],
      ],
    ],
  ])("counts what is the grant's own: %s", (_what, rows) => {
    const [totals, codes] = told(read(rows));
    expect(totals).toBe("1 700000 600000");
    expect(codes).toHaveLength(1);
  });

  it("is read so in stacked forms and across projects", () => {
    const form = (name: string): Rows => [
      ["Projektnamn", name],
      ["Beviljat belopp (kr)", 700_000],
      ["Utfall totalt (kr)", 900_000],
      ["varav trygghetsmedel", 600_000],
      ["varav egna medel", 300_000],
      ["Status", "Genomfört"],
      [],
    ];
    expect(totalsIn(read([...form("Ljus"), ...form("Torg")]))).toBe("2 1400000 1200000");
    const across: Rows = [
      ["Projektnamn", "Ljus", "Torg"],
      ["Beviljat belopp (kr)", 700_000, 800_000],
      ["Utfall totalt (kr)", 900_000, 500_000],
      ["varav trygghetsmedel", 600_000, 500_000],
      ["varav egna medel", 300_000, 0],
      ["Status", "Genomfört", "Pågår"],
    ];
    expect(told(read(across))).toEqual(["2 1500000 1100000", ["STR-55 A5"]]);
  });

  it("is a doubt where only the other money is told apart", () => {
    const rows: Rows = [
      ...head,
      ["Beviljat belopp (kr)", 700_000],
      ["Utfall (kr)", 900_000],
      ["varav egna medel", 300_000],
    ];
    expect(told(read(rows))).toEqual(["1 700000 900000?", ["STR-56 A6"]]);
  });

  it.each<readonly [string, Rows]>([
    [
      "the other money is nothing",
      [
        ["Utfall (kr)", 650_000],
        ["varav egna medel", 0],
      ],
    ],
    [
      "the parts are kinds of cost",
      [
        ["Utfall (kr)", 650_000],
        ["varav projektering", 300_000],
        ["varav bygg", 350_000],
      ],
    ],
    ["the label names the grant alone", [["Utfall trygghetsmedel (kr)", 650_000]]],
    [
      "the other money stands apart from what was spent",
      [
        ["Utfall (kr)", 650_000],
        ["Medfinansiering", "200 000 kr"],
      ],
    ],
  ])("is whole where %s", (_what, rows) => {
    expect(totalsIn(read([...head, ["Beviljat belopp (kr)", 700_000], ...rows]))).toBe("1 700000 650000");
  });
});
