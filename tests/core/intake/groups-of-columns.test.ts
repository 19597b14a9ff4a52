import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

type Row = readonly CellInput[];
const title: Row = ["Kulturnämnden, tkr"];
const read = (rows: readonly Row[], merges: readonly string[] = []) =>
  readIntake(workbookOf({ Export: { rows: [title, ...rows], merges } satisfies SheetInput }));
const told = (rows: readonly Row[], merges: readonly string[] = []) => {
  const reading = read(rows, merges);
  return [totalsIn(reading), ...codesOf(reading, "STR-03", "STR-14", "STR-42", "STR-43", "STR-63", "STR-72")];
};
const expected = ["4 6540000 3739800"];

/** name, frame, budget and spending of the period, their difference, budget and forecast of the year, spending of earlier years and in all. */
const projects = [
  ["Entrén", 1_800, 450, 402.5, 47.5, 600, 590, 1_131.7, 1_534.2],
  ["Larmet", 640, 640, 611.2, 28.8, 640, 611.2, 0, 611.2],
  ["Gården", 2_750, 1_500, 1_204.8, 295.2, 2_750, 2_600, 0, 1_204.8],
  ["Gradängen", 1_350, 700, 0, 700, 950, 300, 389.6, 389.6],
] as const;
const columns = ["name", "frame", "budget", "spent", "difference", "year", "forecast", "before", "all"] as const;
const pick = (...wanted: readonly (typeof columns)[number][]): readonly Row[] =>
  projects.map((row) => wanted.map((one) => row[columns.indexOf(one)] ?? null));

describe("a system's export with groups of columns", () => {
  const over: Row = [null, "Beslut", "Ack period", null, null, "Helår", null, "Projektet totalt", null];
  const heading: Row = [
    ...["Projekt", "Beslutad ram", "Budget", "Utfall", "Avvikelse", "Budget", "Prognos", "Utfall tidigare år"],
    "Utfall totalt",
  ];

  it("has the project's own frame and all that was spent, whatever its periods have", () => {
    expect(told([over, heading, ...pick(...columns)], ["C2:E2", "F2:G2", "H2:I2"])).toEqual(expected);
    expect(told([over, heading, ...pick(...columns)])).toEqual(expected);
  });

  it("has them without the earlier years", () => {
    expect(
      told(
        [
          [null, "Beslut", "Ack period", null, "Helår", null, "Projektet totalt"],
          ["Projekt", "Beslutad ram", "Budget", "Utfall", "Budget", "Prognos", "Utfall totalt"],
          ...pick("name", "frame", "budget", "spent", "year", "forecast", "all"),
        ],
        ["C2:D2", "E2:F2"],
      ),
    ).toEqual(expected);
  });

  it("has them with the whole project first, in the words of the periods", () => {
    expect(
      told(
        [
          [null, "Projektet", null, "Period jan–sep 2024", null, "Helår 2024", null],
          ["Projekt", "Total budget", "Totalt utfall", "Budget", "Utfall", "Budget", "Prognos"],
          ...pick("name", "frame", "all", "budget", "spent", "year", "forecast"),
        ],
        ["B2:C2", "D2:E2", "F2:G2"],
      ),
    ).toEqual(expected);
    expect(
      told(
        [
          [null, "Hela projektet", null, "Innevarande år", null, null],
          ["Projekt", "Budget", "Utfall", "Budget", "Utfall", "Prognos"],
          ...pick("name", "frame", "all", "year", "spent", "forecast"),
        ],
        ["B2:C2", "D2:F2"],
      ),
    ).toEqual(expected);
  });

  it("has them with the groups' words in the headings", () => {
    expect(
      told([
        [
          ...["Projekt", "Beviljat", "Budget ack period", "Utfall ack period", "Budget helår", "Prognos helår"],
          ...["Utfall tidigare år", "Utfall totalt"],
        ],
        ...pick("name", "frame", "budget", "spent", "year", "forecast", "before", "all"),
      ]),
    ).toEqual(expected);
  });
});

describe("groups of columns that do not tell", () => {
  it("are asked about once where no frame stands beside the budgets of periods", () => {
    const rows: readonly Row[] = [
      [null, "Ack period", null, "Helår", null, "Projektet totalt"],
      ["Projekt", "Budget", "Utfall", "Budget", "Prognos", "Utfall totalt"],
      ...pick("name", "budget", "spent", "year", "forecast", "all"),
    ];
    const merges = ["B2:C2", "D2:E2"];
    expect(told(rows, merges)).toEqual(["4 -? 3739800", "STR-42 B3,D3"]);
    expect(read(rows, merges).questions.filter(({ about }) => about === "heading")).toHaveLength(1);
  });

  it("are asked about where the frame is less than a year's budget", () => {
    const rows = pick("name", "frame", "budget", "year", "all").map((row, at): Row =>
      at === 2 ? [row[0] ?? null, 2_000, ...row.slice(2)] : row,
    );
    expect(
      told([
        [null, "Beslut", "Ack period", "Helår", "Projektet totalt"],
        ["Projekt", "Beslutad ram", "Budget", "Budget", "Utfall totalt"],
        ...rows,
      ]),
    ).toEqual(["4 -? 3739800", "STR-42 B3,C3,D3"]);
  });

  it("leave all that was spent in doubt where earlier years and the period come to another total", () => {
    const rows = pick("name", "frame", "spent", "before", "all").map((row, at): Row =>
      at === 2 ? [...row.slice(0, 4), 1_300] : row,
    );
    expect(
      told(
        [
          [null, "Beslut", "Ack period", "Projektet totalt", null],
          ["Projekt", "Beslutad ram", "Utfall", "Utfall tidigare år", "Utfall totalt"],
          ...rows,
        ],
        ["D2:E2"],
      ),
    ).toEqual(["4 6540000 3835000?", "STR-43 E6"]);
  });

  it("leave it in doubt where only a period's spending stands beside the frame", () => {
    const over: Row = [null, "Beslut", "Ack period", null, null, "Helår", null];
    const heading: Row = ["Projekt", "Beslutad ram", "Budget", "Utfall", "Avvikelse", "Budget", "Prognos"];
    const rows = pick("name", "frame", "budget", "spent", "difference", "year", "forecast");
    const merges = ["C2:E2", "F2:G2"];
    // By what is left of the period's budget, and by the group alone.
    expect(told([over, heading, ...rows], merges)).toEqual(["4 6540000 2218500?", "STR-63 D3"]);
    const without = (row: Row): Row => [...row.slice(0, 4), ...row.slice(5)];
    const alone = [over, heading, ...rows].map(without);
    expect(told(alone, ["C2:D2", "E2:F2"])).toEqual(["4 6540000 2218500?", "STR-72 D3"]);
    expect(told(alone)).toEqual(["4 6540000 2218500?", "STR-72 D3"]);
    const answered = readIntake(workbookOf({ Export: [title, ...alone] }), {
      headings: { "ack period utfall": "spentAmount", utfall: "spentAmount" },
    });
    expect(totalsIn(answered)).toBe("4 6540000 2218500");
  });

  it("are whole where the year's budget is the whole frame", () => {
    expect(
      told(
        [
          [null, "Beslut", "Innevarande år", null],
          ["Projekt", "Beslutad ram", "Budget", "Utfall"],
          ...pick("name", "frame", "frame", "all"),
        ],
        ["C2:D2"],
      ),
    ).toEqual(expected);
  });
});

describe("differences under a group of their own", () => {
  const months = (differences: readonly (readonly [number, number])[]) => {
    const reading = readIntake(
      workbookOf({
        Inv: {
          rows: [
            ["Beviljade trygghetsmedel 2024, tkr"],
            [null, "Budget", "Utfall", null, "Avvikelse", null],
            ["Projekt", "Beviljat 2024", "aug", "dec", "Bev-aug", "Bev-dec"],
            ["Ljus", 310, 133, 153, ...(differences[0] ?? [])],
            ["Stråk", 1200, 355, 1062, ...(differences[1] ?? [])],
            ["Spång", 1720, 267, 1690, ...(differences[2] ?? [])],
          ],
          merges: ["C2:D2", "E2:F2"],
        },
      }),
    );
    return [totalsIn(reading), codesOf(reading, "STR-42", "STR-14")];
  };

  it("are no grants, and prove which spending holds the other", () => {
    const left = [
      [177, 157],
      [845, 138],
      [1453, 30],
    ] as const;
    expect(months(left)).toEqual(["3 3230000 2905000", []]);
    const of = (dec: (row: number) => number) => left.map(([aug], row) => [aug, dec(row)] as const);
    const spent = [133 + 153, 355 + 1062, 267 + 1690];
    const together = of((row) => [310, 1200, 1720].map((granted, at) => granted - (spent[at] ?? 0))[row] ?? 0);
    expect(months(together)).toEqual(["3 3230000 3660000", []]);
    expect(months(of(() => 5))[1]).toEqual(["STR-42 C3,D3"]);
  });
});

it("takes a title over the whole table for no group", () => {
  for (const title of ["Avvikelse mot budget", "Budget – utfall 2024"])
    expect(
      totalsIn(
        readIntake(
          workbookOf({
            Inv: {
              rows: [
                [title],
                ["Projekt", "Budget kr", "Utfall kr", "Kvar kr"],
                ["Ljus", 310_000, 153_000, 157_000],
                ["Stråk", 1_200_000, 1_062_000, 138_000],
              ],
              merges: ["A1:D1"],
            },
          }),
        ),
      ),
    ).toBe("2 1510000 1215000");
});
