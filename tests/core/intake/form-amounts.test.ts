import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (rows: Rows) => readIntake(workbookOf({ Blankett: rows }));
const told = (reading: ReturnType<typeof read>) => [
  totalsIn(reading),
  codesOf(reading, "STR-03", "STR-15", "STR-42", "STR-43"),
];
const years = (reading: ReturnType<typeof read>) => reading.projects[0]?.years.map(({ year }) => year);

const head: Rows = [
  ["Projektnamn", "Ljus"],
  ["Nämnd", "Farsta"],
  ["Status", "Pågår"],
];

describe("several labels for one amount in a form", () => {
  it.each<readonly [string, Rows]>([
    [
      "are its years",
      [
        ["Beviljat 2023 (kr)", 500_000],
        ["Beviljat 2024 (kr)", 500_000],
        ["Utfall 2023 (kr)", 400_000],
        ["Utfall 2024 (kr)", 300_000],
      ],
    ],
    [
      "are its years and what they add up to",
      [
        ["Beviljat 2023 (kr)", 600_000],
        ["Beviljat 2024 (kr)", 400_000],
        ["Beviljat totalt (kr)", 1_000_000],
        ["Utfall 2023 (kr)", 400_000],
        ["Utfall 2024 (kr)", 300_000],
        ["Utfall totalt (kr)", 700_000],
      ],
    ],
    [
      "are the first decision and a later one",
      [
        ["Ursprungligt beviljat (kr)", 800_000],
        ["Tilläggsbeslut (kr)", 200_000],
        ["Utfall (kr)", 700_000],
      ],
    ],
    [
      "are one amount that stands twice",
      [
        ["Beviljat belopp (kr)", 1_000_000],
        ["Utfall (kr)", 700_000],
        ["Beviljade medel (kr)", 1_000_000],
      ],
    ],
    [
      "are told apart by what is left",
      [
        ["Beviljat belopp (kr)", 800_000],
        ["Tilläggsbeslut (kr)", 200_000],
        ["Utfall (kr)", 700_000],
        ["Kvarstående medel (kr)", 300_000],
      ],
    ],
  ])("%s", (_what, rows) => {
    expect(told(read([...head, ...rows]))).toEqual(["1 1000000 700000", []]);
  });

  it("keep their years", () => {
    const reading = read([...head, ["Beviljat (kr)", 700_000], ["Utfall 2023", 400_000], ["Utfall 2024", 300_000]]);
    expect(totalsIn(reading)).toBe("1 700000 700000");
    expect(years(reading)).toEqual(expect.arrayContaining([2023, 2024]));
  });

  it.each<readonly [string, Rows, string, readonly string[]]>([
    [
      "when an addition may be in the amount or come on top",
      [
        ["Beviljat belopp (kr)", 800_000],
        ["Tilläggsbeslut (kr)", 200_000],
        ["Utfall (kr)", 700_000],
      ],
      "1 -? 700000",
      ["STR-42 B4,B5"],
    ],
    [
      "when the years do not add up to the total",
      [
        ["Beviljat (kr)", 1_000_000],
        ["Utfall 2023 (kr)", 400_000],
        ["Utfall 2024 (kr)", 300_000],
        ["Utfall totalt (kr)", 800_000],
      ],
      "1 1000000 700000?",
      ["STR-43 B7"],
    ],
    [
      "when two amounts have the same words",
      [
        ["Beviljat belopp (kr)", 800_000],
        ["Beviljade medel (kr)", 900_000],
        ["Utfall (kr)", 700_000],
      ],
      "1 -? 700000",
      ["STR-03 A4,A5"],
    ],
  ])("are asked about %s", (_what, rows, totals, codes) => {
    const [total, found] = told(read([...head, ...rows]));
    expect([total, (found ?? []).length]).toEqual([totals, codes.length]);
  });
});

describe("a table with its projects across", () => {
  const across = (rows: Rows): Rows => [["Miljöförvaltningens trygghetsprojekt (kr)"], [], ...rows];
  const ljusAndTorg = "2 1500000 1300000";

  it.each<readonly [string, Rows]>([
    [
      "whose names stand over the columns without a label",
      [
        [null, "Ljus", "Torg", "Totalt"],
        ["Beviljat", 1_000_000, 500_000, 1_500_000],
        ["Utfall", 900_000, 400_000, 1_300_000],
        ["Status", "Genomfört", "Pågår"],
      ],
    ],
    [
      "whose names stand beside another word",
      [
        ["Uppgift", "Ljus", "Torg"],
        ["Beslutsdatum", "2023-07-04", "2023-07-04"],
        ["Beviljat", 1_000_000, 500_000],
        ["Utfall", 900_000, 400_000],
      ],
    ],
    [
      "with parts of what was granted",
      [
        [null, "Ljus", "Torg", "Totalt"],
        ["Beviljat", 1_000_000, 500_000, 1_500_000],
        ["– varav beslut 2023", 800_000, 500_000, 1_300_000],
        ["– varav beslut 2024", 200_000, 0, 200_000],
        ["Utfall", 900_000, 400_000, 1_300_000],
        ["Avvikelse", 100_000, 100_000, 200_000],
      ],
    ],
    [
      "with a row for each year",
      [
        ["Projekt", "Ljus", "Torg"],
        ["Beviljat", 1_000_000, 500_000],
        ["Utfall 2023", 600_000, 400_000],
        ["Utfall 2024", 300_000, null],
        ["Status", "Genomfört", "Pågår"],
      ],
    ],
    [
      "with a row for each year and their total",
      [
        ["Projekt", "Ljus", "Torg"],
        ["Beviljat", 1_000_000, 500_000],
        ["Utfall 2023", 600_000, 400_000],
        ["Utfall 2024", 300_000, 0],
        ["Utfall totalt", 900_000, 400_000],
        ["Status", "Genomfört", "Pågår"],
      ],
    ],
  ])("is read: %s", (_what, rows) => {
    expect(told(read(across(rows)))).toEqual([ljusAndTorg, []]);
  });

  it.each<readonly [string, Rows]>([
    [
      "years",
      [
        [null, "2023", "2024"],
        ["Beviljat", 1_000_000, 500_000],
        ["Utfall", 900_000, 400_000],
        ["Överskott", 100_000, 100_000],
      ],
    ],
    [
      "kinds of figures",
      [
        [null, "Budget", "Prognos"],
        ["Beviljat", 1_000_000, 500_000],
        ["Utfall", 900_000, 400_000],
        ["Överskott", 100_000, 100_000],
      ],
    ],
    [
      "one answer",
      [
        [null, "Svar"],
        ["Beviljat", 1_000_000],
        ["Utfall", 900_000],
        ["Överskott", 100_000],
      ],
    ],
  ])("has no projects in the headings of %s", (_what, rows) => {
    expect(read(across(rows)).projects).toEqual([]);
  });
});
