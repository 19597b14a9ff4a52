import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const heading = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Status"];
const ljus: CellInput[] = ["TI-1", "Ljus", "Farsta", 1_000_000, 900_000, "Genomfört"];
const park: CellInput[] = ["TI-2", "Park", "Farsta", 500_000, 400_000, "Pågår"];

describe("a list", () => {
  it("asks about a row that is struck through", () => {
    const struck: CellInput[] = [{ struck: "TI-2" }, { struck: "Park" }, "Farsta", 500_000, 400_000, "Pågår"];
    const reading = readIntake(workbookOf({ Blad: [heading, ljus, struck] }));
    expect(totalsIn(reading)).toBe("1 1000000? 900000?");
    expect(codesOf(reading, "STR-27")).toEqual(["STR-27 B3"]);
  });

  it("counts a row of which only the id is struck through", () => {
    const corrected: CellInput[] = [{ struck: "TI-7" }, "Park", "Farsta", 500_000, 400_000, "Pågår"];
    expect(totalsIn(readIntake(workbookOf({ Blad: [heading, ljus, corrected] })))).toBe("2 1500000 1300000");
  });

  it("asks about a bare row that repeats its only project", () => {
    const rows = [
      ["Projekt", "Beviljat kr", "Utfall kr"],
      ["Ljus", 1_000_000, 900_000],
      ["Stadsdelen", 1_000_000, 900_000],
    ];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect(totalsIn(reading)).toBe("1 1000000? 900000?");
    expect(codesOf(reading, "STR-16")).toEqual(["STR-16 A3"]);
  });

  it("counts two projects with an amount in common", () => {
    const rows = [
      ["Projekt", "Beviljat kr", "Utfall kr"],
      ["Ljus", 100_000, 100_000],
      ["Park", 100_000, 100_000],
    ];
    expect(totalsIn(readIntake(workbookOf({ Blad: rows })))).toBe("2 200000 200000");
  });

  it("asks about spending before the first grant", () => {
    const rows = [
      ["Projekt", "Nämnd", "Beviljat 2023 (kr)", "Utfall 2023 (kr)", "Utfall 2022 (kr)"],
      ["Ljus", "Farsta", 1_000_000, 900_000, 850_000],
    ];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect(totalsIn(reading)).toBe("1 1000000 1750000?");
    expect(codesOf(reading, "BEL-29")).toEqual(["BEL-29 E2"]);
  });

  it("asks about a budget year before the decision", () => {
    const rows = [
      ["Projekt", "Nämnd", "Beslutsdatum", "Beviljat 2023 (kr)", "Beviljat 2022 (kr)"],
      ["Ljus", "Farsta", "2023-03-08", 1_000_000, 700_000],
    ];
    expect(codesOf(readIntake(workbookOf({ Blad: rows })), "BEL-29")).toEqual(["BEL-29 E2"]);
  });
});

describe("rows without a grant under a project", () => {
  const stolpar: CellInput[] = [null, "Stolpar", null, null, 500_000, null];
  const kablar: CellInput[] = [null, "Kablar", null, null, 400_000, null];
  const read = (...rows: readonly (readonly CellInput[])[]) => {
    const reading = readIntake(workbookOf({ Blad: [heading, ...rows] }));
    return [totalsIn(reading), ...codesOf(reading, "STR-07", "STR-16", "STR-33")];
  };

  it("that come to what it has spent may be its parts, and are asked about", () => {
    expect(read(ljus, stolpar, kablar, park, ["Summa", null, null, 1_500_000, 1_300_000])).toEqual([
      "2 1500000 1300000?",
      "STR-33 B3",
      "STR-33 B4",
    ]);
  });

  it.each([
    ["with the nämnd's name", [null, "Stolpar", "Farsta", null, 900_000, null]],
    ["with a number", ["TI-1a", "Stolpar", null, null, 900_000, null]],
  ])("also %s", (_, row) => {
    expect(read(ljus, row)).toEqual(["1 1000000 900000?", "STR-33 B3"]);
  });

  it("also with a grant of 0, which is then left out with them", () => {
    expect(read(ljus, [null, "Stolpar", null, 0, 900_000, null])).toEqual(["1 1000000? 900000?", "STR-33 B3"]);
  });

  it("that state the spending of one year each may be its parts together", () => {
    const rows = [
      ["Projekt", "Beviljat (kr)", "Utfall 2023 (kr)", "Utfall 2024 (kr)"],
      ["Ljus", 1_000_000, 500_000, 400_000],
      ["Stolpar", null, 500_000, null],
      ["Kablar", null, null, 400_000],
    ];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect([totalsIn(reading), codesOf(reading, "STR-33")]).toEqual(["1 1000000 900000?", ["STR-33 A3", "STR-33 A4"]]);
  });

  it.each([
    ["come to something else", [stolpar, [null, "Torg", null, null, 300_000, null]], "3 1000000? 1700000"],
    ["are described like it", [["TI-3", "Torg", "Farsta", null, 900_000, "Pågår"]], "2 1000000? 1800000"],
    ["have a grant", [[null, "Torg", null, 2_000_000, 900_000, null]], "2 3000000 1800000"],
  ] as const)("that %s are projects", (_, rows, totals) => {
    expect(read(ljus, ...rows)).toEqual([totals]);
  });

  it("that have spent nothing are projects, like it", () => {
    const rows = [
      ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
      ["Ljus", 1_000_000, 0],
      ["Torg", null, 0],
    ];
    expect(codesOf(readIntake(workbookOf({ Blad: rows })), "STR-33")).toEqual([]);
  });
});

describe("a column whose heading only says that it is money", () => {
  it.each([
    ["a total of the grants", ["Beviljat 2023 (kr)", "Beviljat 2024 (kr)", "Summa (kr)"], "1 1000000? -?"],
    ["a grant with an addition", ["Beviljat (kr)", "Tillägg (kr)", "Summa (kr)"], "1 -? -?"],
    ["a forecast", ["Beviljat (kr)", "Prognos (kr)", "Belopp (kr)"], "1 900000? -?"],
    ["spending in two years", ["Utfall 2023 (kr)", "Utfall 2024 (kr)", "Summa (kr)"], "1 -? 1000000?"],
  ])("is asked about, whatever stands beside it: %s", (_, headings, totals) => {
    const reading = readIntake(
      workbookOf({
        Blad: [
          ["Projekt", ...headings],
          ["Ljus", 900_000, 100_000, 1_000_000],
        ],
      }),
    );
    expect([totalsIn(reading), codesOf(reading, "STR-14")]).toEqual([totals, ["STR-14 D1"]]);
  });

  it.each([
    ["Beviljad summa (kr)", "Utfall summa (kr)"],
    ["Beviljat (kr)", "Kostnad (kr)"],
    ["Medel (kr)", "Utfall (kr)"],
  ])("is read when its other words say which: %s, %s", (granted, spent) => {
    const rows = [
      ["Projekt", granted, spent],
      ["Ljus", 1_000_000, 900_000],
    ];
    expect(totalsIn(readIntake(workbookOf({ Blad: rows })))).toBe("1 1000000 900000");
  });
});

describe("a hidden sheet", () => {
  it("with projects of its own makes the totals incomplete", () => {
    const reading = readIntake(workbookOf({ Svar: [heading, ljus], Utkast: { rows: [heading, park], hidden: true } }));
    expect(totalsIn(reading)).toBe("2 1500000? 1300000?");
    expect(codesOf(reading, "STR-06", "STR-25")).toEqual(["STR-25 D2"]);
  });

  it("that is all there is counts, with a word about it", () => {
    const reading = readIntake(workbookOf({ Svar: { rows: [heading, ljus], hidden: true } }));
    expect(totalsIn(reading)).toBe("1 1000000 900000");
    expect(codesOf(reading, "STR-06", "STR-25")).toEqual(["STR-06 D2"]);
  });
});

describe("a table with projects across", () => {
  const labels = ["Projektnamn", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Status"];
  const values = { lekpark: ["Lekpark", "Skarpnäck", 500_000, 450_000, "Genomfört"], ljus: ljus.slice(1) };
  const across = (example: readonly CellInput[], above: readonly CellInput[] = [null, null, null]) =>
    readIntake(
      workbookOf({
        Svar: [above, ...labels.map((label, row) => [label, example[row] ?? null, values.ljus[row] ?? null])],
      }),
    );

  it("asks about a column headed as an example", () => {
    const reading = across(values.lekpark, [null, "Exempel", null]);
    expect(totalsIn(reading)).toBe("1 1000000? 900000?");
    expect(codesOf(reading, "STR-23")).toEqual(["STR-23 B1"]);
  });

  it("leaves out the example where the answer is headed too", () => {
    const reading = across(values.lekpark, [null, "Exempel", "Ert svar"]);
    expect(totalsIn(reading)).toBe("1 1000000 900000");
    expect(codesOf(reading, "STR-23")).toEqual([]);
  });

  it("asks about a column whose project is an example", () => {
    const reading = across(["Exempel: Lekpark", ...values.lekpark.slice(1)]);
    expect(codesOf(reading, "STR-23")).toEqual(["STR-23 B2"]);
  });

  it("counts every column under a title that says that the figures are examples", () => {
    const rows = [
      ["Exempel på svar", null, null],
      ...labels.map((label, row) => [label, values.lekpark[row] ?? null, values.ljus[row] ?? null]),
    ];
    expect(totalsIn(readIntake(workbookOf({ Svar: { rows, merges: ["A1:C1"] } })))).toBe("2 1500000 1350000");
  });
});

describe("a form with a table of its costs", () => {
  const form: CellInput[][] = [
    ["Nämnd", "Farsta"],
    ["Projektnamn", "Ljus"],
    ["Status", "Genomfört"],
    ["Beviljat belopp (kr)", 1_000_000],
    ["Ekonomiskt utfall (kr)", 900_000],
    [],
  ];
  const costs: CellInput[][] = [
    ["Åtgärd", "Beviljat (kr)", "Utfall (kr)"],
    ["Stolpar", 600_000, 550_000],
    ["Kabel", 400_000, 350_000],
    ["Summa", 1_000_000, 900_000],
  ];

  it("is one project, and goes on after the table", () => {
    const reading = readIntake(
      workbookOf({ Blad: [...form, ...costs, [], ["Slutresultat", "Tolv stolpar längs gångvägen."]] }),
    );
    expect(totalsIn(reading)).toBe("1 1000000 900000");
    expect(codesOf(reading, "STR-26")).toEqual(["STR-26 A7"]);
    expect(reading.projects[0]?.fields.get("finalResult")?.shown).toBe("Tolv stolpar längs gångvägen.");
  });

  it("is no form when the table lists projects", () => {
    const list = [heading, ljus, park];
    const reading = readIntake(workbookOf({ Blad: [["Nämnd", "Farsta"], ["Kontakt", "ekonomi"], [], ...list] }));
    expect(totalsIn(reading)).toBe("2 1500000 1300000");
  });
});

test("a file is partly read where an amount is, not where a status is missing", () => {
  const list = (...more: readonly CellInput[][]) =>
    readIntake(workbookOf({ Blad: [["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)"], ...more] })).status;
  expect(list(["Ljus", "Farsta", 500_000, 400_000])).toBe("read");
  expect(list(["Ljus", "Farsta", 500_000, 400_000], ["Torg", "Farsta", "se bilaga", 100_000])).toBe("partly-read");
  expect(
    readIntake(
      workbookOf({
        Blad: [
          ["Projekt", "Nämnd", "Beviljat (kr)"],
          ["Ljus", "Farsta", 500_000],
        ],
      }),
    ).status,
  ).toBe("partly-read");
});
