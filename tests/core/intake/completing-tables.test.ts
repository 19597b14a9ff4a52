import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (rows: Rows) => readIntake(workbookOf({ Blad: rows }));
const told = (reading: ReturnType<typeof read>) => [
  totalsIn(reading),
  codesOf(reading, "ID-01", "ID-07", "STR-14", "BEL-23"),
];
const beside = (left: Rows, right: Rows): Rows =>
  left.map((row, index) => [...row, ...Array<null>(4 - row.length).fill(null), ...(right[index] ?? [])]);

describe("what was granted in one table and what was spent in another on the same sheet", () => {
  const granted: Rows = [
    ["Projekt", "Beviljat (kr)"],
    ["Ljus", 1_000_000],
    ["Torg", 500_000],
    ["Park", 300_000],
  ];
  const spent: Rows = [
    ["Projekt", "Utfall (kr)"],
    ["Park", 250_000],
    ["Ljus", 900_000],
    ["Torg", 400_000],
  ];

  it.each<readonly [string, Rows]>([
    ["side by side, in another order", beside(granted, spent)],
    ["under each other", [...granted, ["Summa", 1_800_000], [], ...spent, ["Summa", 1_550_000]]],
    [
      "with ids in the second alone",
      beside(
        granted,
        spent.map(([name = null, amount = null], index) => [index === 0 ? "Projektnr" : `6021${index}`, name, amount]),
      ),
    ],
    [
      "with running numbers of each table's own",
      beside(
        granted.map((row, index) => [index === 0 ? "Nr" : index, ...row]),
        spent.map((row, index) => [index === 0 ? "Nr" : index, ...row]),
      ),
    ],
    [
      "with years in one of them",
      [
        ...granted,
        [],
        ["Projekt", "Utfall 2023 (kr)", "Utfall 2024 (kr)"],
        ["Park", 200_000, 50_000],
        ["Ljus", 900_000, 0],
        ["Torg", 100_000, 300_000],
      ],
    ],
    [
      "by id",
      [
        ["Projekt-ID", "Projekt", "Utfall (kr)"],
        ["TI-1", "Ljus", 900_000],
        ["TI-2", "Torg", 400_000],
        ["TI-3", "Park", 250_000],
        [],
        ["Projekt-ID", "Projekt", "Beviljat (kr)"],
        ["TI-3", "Park", 300_000],
        ["TI-2", "Torg", 500_000],
        ["TI-1", "Ljus", 1_000_000],
      ],
    ],
  ])("is one project each: %s", (_what, rows) => {
    expect(told(read(rows))).toEqual(["3 1800000 1550000", []]);
  });

  it("leaves a project that only one of them has without the other amount", () => {
    const rows = [...granted, [], ...spent.slice(0, 3), ["Bad", 100_000]];
    expect(read(rows).projects).toHaveLength(4);
    expect(totalsIn(read(rows))).toBe("4 1800000? 1250000?");
  });

  it("is asked about where one id has two names", () => {
    const rows: Rows = [
      ["Projekt-ID", "Projekt", "Beviljat (kr)"],
      ["TI-1", "Ljus", 1_000_000],
      ["TI-2", "Torg", 500_000],
      [],
      ["Projekt-ID", "Projekt", "Utfall (kr)"],
      ["TI-1", "Torg", 400_000],
      ["TI-2", "Ljus", 900_000],
    ];
    expect(totalsIn(read(rows))).toMatch(/\?/u);
  });

  it("is no half of a row of the same table", () => {
    const rows: Rows = [
      ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
      ["Ljus", 1_000_000, null],
      ["Ljus", null, 900_000],
      ["Torg", 500_000, 400_000],
    ];
    expect(totalsIn(read(rows))).toMatch(/\?/u);
  });
});

describe("a table of decisions above one of outcomes", () => {
  const decisions = (rows: Rows): Rows => [
    ["Beslutsdatum", "Projekt-ID", "Projekt", "Typ av beslut", "Belopp (kr)"],
    ["2022-06-15", "TI-1", "Ljus", "Ursprungligt beslut", 800_000],
    ["2022-06-15", "TI-2", "Torg", "Ursprungligt beslut", 700_000],
    ["2023-03-08", "TI-1", "Ljus", "Tilläggsbeslut", 200_000],
    ...rows,
    [],
    ["Projekt-ID", "Projekt", "Utfall (kr)"],
    ["TI-1", "Ljus", 900_000],
    ["TI-2", "Torg", 400_000],
  ];

  it("adds what came later and takes away what was returned", () => {
    const returned: Rows = [["2023-10-18", "TI-2", "Torg", "Återlämnat", -200_000]];
    expect(told(read(decisions(returned)))).toEqual(["2 1500000 1300000", []]);
  });

  it("is known by the name of its sum too", () => {
    const rows = decisions([["Summa beviljat", null, null, null, 1_700_000]]).map(([a, b, c, , ...rest]) => [
      a ?? null,
      b ?? null,
      c ?? null,
      ...rest,
    ]);
    expect(told(read(rows))).toEqual(["2 1700000 1300000", []]);
  });

  it("is asked about where what was returned has no minus", () => {
    const returned: Rows = [["2023-10-18", "TI-2", "Torg", "Återlämnat", 200_000]];
    expect(told(read(decisions(returned)))).toEqual(["2 1000000? 900000?", ["ID-01 C5"]]);
  });

  it("says nothing of an amount that is told by nothing", () => {
    const rows: Rows = [
      ["Projekt", "Datum", "Belopp (kr)"],
      ["Ljus", "2022-06-15", 800_000],
      ["Torg", "2022-06-15", 700_000],
      ["Summa", null, 1_500_000],
    ];
    expect(codesOf(read(rows), "STR-14")).toEqual(["STR-14 C1"]);
  });
});
