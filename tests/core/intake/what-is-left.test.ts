import { signOfWhatIsLeft } from "../../../src/core/words/difference-signs";
import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (rows: Rows) => readIntake(workbookOf({ Blad: [["Belopp i kr"], ...rows] }));
const told = (rows: Rows) => {
  const reading = read(rows);
  return [totalsIn(reading), codesOf(reading, "STR-64", "BEL-07"), reading.questions.map(({ about }) => about)];
};
const share = (number: number) => ({ number, format: "0.0%" });

describe("spending that only what is left tells", () => {
  it.each(["Ej förbrukat", "Kvar att använda", "Rest", "Återstår (B)", "Överskott", "Oförbrukade medel"])(
    "is the grant minus it, row by row, and told: %s",
    (left) => {
      expect(
        told([
          ["Projekt", "Beviljat", left],
          ["Ljus", 660_000, 33_000],
          ["Torg", 1_250_000, -75_000],
          ["Park", 480_000, 480_000],
        ]),
      ).toEqual(["3 2390000 1952000", ["STR-64 C3"], ["namnd"]]);
    },
  );

  it("is unknown where the row does not say what is left, and is missing there", () => {
    const reading = read([
      ["Projekt", "Beviljat", "Kvar"],
      ["Ljus", 660_000, 33_000],
      ["Torg", 1_250_000, null],
    ]);
    expect(totalsIn(reading)).toBe("2 1910000 627000?");
  });

  it.each([
    ["another amount stands beside it", ["Projekt", "Beviljat", "Bundet", "Kvar"], 600_000],
    ["a forecast does", ["Projekt", "Beviljat", "Prognos", "Kvar"], 600_000],
    ["so does a calculation", ["Projekt", "Beviljat", "Kalkyl", "Kvar"], 600_000],
    ["there are two budgets", ["Projekt", "Budget innev. år", "Budget TOT", "Kvar"], 700_000],
  ])("is not computed where %s", (_, heading, other) => {
    const reading = read([
      heading,
      ["Ljus", 660_000, other, 60_000],
      ["Torg", 500_000, other, 40_000],
      ["Park", 400_000, other, 20_000],
    ]);
    expect([codesOf(reading, "STR-64"), totalsIn(reading).split(" ")[2]]).toEqual([[], "-?"]);
  });

  it.each(["Disponibelt", "Saldo", "Balance", "Över/under", "Överskott 2024", "Avvikelse helår"])(
    "is not computed from what does not say that it is left of the whole grant: %s",
    (left) => {
      const reading = read([
        ["Projekt", "Beviljat", left],
        ["Ljus", 500_000, 500_000],
        ["Torg", 300_000, 20_000],
      ]);
      expect([codesOf(reading, "STR-64"), totalsIn(reading)]).toEqual([[], "2 800000 -?"]);
    },
  );

  it("is not computed from nothing but zeros, which may have been filled in beforehand", () => {
    const rows = (left: number): Rows => [
      ["Projekt", "Beviljat", "Överskott"],
      ["Ljus", 500_000, left],
      ["Torg", 300_000, 0],
    ];
    expect([0, 20_000].map((left) => codesOf(read(rows(left)), "STR-64"))).toEqual([[], ["STR-64 C3"]]);
  });

  it("is not computed where more is left than was granted", () => {
    const reading = read([
      ["Projekt", "Beviljat", "Kvar"],
      ["Ljus", 500_000, 600_000],
      ["Torg", 300_000, 20_000],
    ]);
    expect([codesOf(reading, "STR-64"), totalsIn(reading)]).toEqual([[], "2 800000 -?"]);
  });

  it("is not computed in a form, which may hold more in other words", () => {
    const reading = readIntake(
      workbookOf({
        Blad: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp (kr)", 500_000],
          ["Bundet (kr)", 300_000],
          ["Kvar (kr)", 200_000],
        ],
      }),
    );
    expect([codesOf(reading, "STR-64"), totalsIn(reading)]).toEqual([[], "1 500000 -?"]);
  });

  it("is not computed where the workbook has spending somewhere", () => {
    const reading = readIntake(
      workbookOf({
        Kvar: [
          ["Projekt", "Beviljat kr", "Kvar kr"],
          ["Ljus", 660_000, 33_000],
        ],
        Utfall: [
          ["Projekt", "Beviljat kr", "Utfall kr"],
          ["Torg", 500_000, 400_000],
        ],
      }),
    );
    expect(codesOf(reading, "STR-64")).toEqual([]);
  });
});

describe("the sign of a deviation without spending beside it", () => {
  const rows = (more: Rows = [], heading: readonly CellInput[] = ["Projekt", "Beviljat", "Avvikelse"]): Rows => [
    heading,
    ["Ljus", 660_000, 33_000],
    ["Torg", 1_250_000, -75_000],
    ...more,
  ];

  it.each([
    "Avvikelse = beviljat - utfall",
    "Tillämpade filter: Period är 2024-10. Avvikelse = beviljat - utfall.",
    "Avvikelsen är beviljade medel minus bokfört utfall",
    "Minus betyder att projektet har ett överdrag",
    "Negativ avvikelse innebär överskridande",
    "Plus = kvar",
  ])("is what the workbook says: %s", (text) => {
    expect(told(rows([[null], [text]]))).toEqual(["2 1910000 1952000", ["STR-64 C3"], ["namnd"]]);
  });

  it.each(["Avvikelse = utfall - budget", "Positiv avvikelse betyder överdrag", "Minus visar överskott"])(
    "is the opposite where it says so: %s",
    (text) => {
      expect(totalsIn(read(rows([[null], [text]])))).toBe("2 1910000 1868000");
    },
  );

  it("follows from the share that was used", () => {
    const withShare = (...shares: readonly number[]): Rows => [
      ["Projekt", "Beviljat", "Avvikelse", "Nyttjandegrad"],
      ["Ljus", 660_000, 33_000, share(shares[0] ?? 0)],
      ["Torg", 1_250_000, -75_000, share(shares[1] ?? 0)],
    ];
    expect(totalsIn(read(withShare(0.95, 1.06)))).toBe("2 1910000 1952000");
    expect(totalsIn(read(withShare(1.05, 0.94)))).toBe("2 1910000 1868000");
    expect(told(withShare(0.95, 0.94))).toEqual(["2 1910000 -?", ["BEL-07 C3"], ["surplus-sign", "namnd"]]);
  });

  it("is asked about where nothing tells, also when all is positive: spending depends on it", () => {
    expect(told(rows())).toEqual(["2 1910000 -?", ["BEL-07 C3"], ["surplus-sign", "namnd"]]);
    expect(told([...rows().slice(0, 2)])).toEqual(["1 660000 -?", ["BEL-07 C3"], ["surplus-sign", "namnd"]]);
  });
});

it.each([
  ["Avvikelse mot budget redovisas här", null],
  ["Plus betyder överskott och minus betyder överskott", null],
  ["Utfallet är bokfört", null],
  ["Budget minus utfall visas i diagrammet", null],
])("a sentence that does not say the sign says nothing: %s", (text, sign) => {
  expect(signOfWhatIsLeft(text)).toBe(sign);
});

describe("what is left when bound money has been taken off too", () => {
  it.each(["Disponibelt", "Kvar", "Återstår"])("is not held against what is left of the grant: %s", (left) => {
    const reading = read([
      ["Projekt", "Budget", "Utfall", "Obligo", left],
      ["Ljus", 3_800_000, 2_900_000, 0, 900_000],
      ["Torg", 4_600_000, 3_600_000, 600_000, 400_000],
      ["Park", 1_900_000, 1_400_000, 300_000, 200_000],
    ]);
    expect([
      totalsIn(reading),
      reading.projects.map(({ fields, years }) =>
        [fields, ...years.map((year) => year.fields)].some((one) => one.has("reportedSurplus")),
      ),
    ]).toEqual(["3 10300000 7900000", [false, false, false]]);
  });
});
