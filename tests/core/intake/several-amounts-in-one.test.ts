import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

/** Invented amounts, in a list where what is left is a formula of the grant and of the column beside it. */
function read(
  heading: string,
  more: readonly string[] = [],
  left: (row: number) => string = (row) => `B${row}-C${row}`,
) {
  const amounts = [
    ["Gångtunneln", 1_400_000, 1_310_000],
    ["Pollare", 700_000, 760_000],
    ["Belysning", 2_200_000, 2_100_000],
  ] as const;
  const rows = amounts.map(([name, granted, used], index): readonly CellInput[] => [
    name,
    granted,
    used,
    { number: left(0).startsWith("B") ? granted - used : used - granted, formula: left(index + 3) },
    ...more.map(() => used),
  ]);
  return readIntake(
    workbookOf({
      Lista: [["Farsta stadsdelsnämnd, kr"], ["Projekt", "Beviljat", heading, "Avvikelse", ...more], ...rows],
    }),
  );
}

describe("a heading that names two amounts in one", () => {
  it.each([
    "Utfall/prognos",
    "Utfall / Prognos",
    "Utfall el. prognos",
    "Utfall eller prognos",
    "Utfall (prognos för pågående)",
    "Prognos resp. utfall",
    "Beviljat/utfall",
  ])("is asked about there, and nothing is said to be missing: %s", (heading) => {
    const reading = read(heading);
    expect(codesOf(reading, "STR-14", "STR-04")).toEqual(["STR-14 C2", "STR-04 A2"]);
    expect(reading.remarks.filter(({ code }) => code === "STR-04").map(({ params }) => params["field"])).toEqual([
      "status",
    ]);
    expect(totalsIn(reading)).toMatch(/-\?$/u);
    expect(reading.questions).toHaveLength(1);
  });

  it.each(["Utfall/förbrukat", "Kostnad/utfall", "Beviljat/budget"])(
    "is plain where both are one amount: %s",
    (heading) => {
      expect(codesOf(read(heading, heading.startsWith("B") ? ["Utfall"] : []), "STR-14")).toEqual([]);
    },
  );

  it("is the other one where one of them has a column of its own", () => {
    const reading = read("Utfall", ["Utfall/prognos"]);
    expect([totalsIn(reading), codesOf(reading, "STR-14")]).toEqual(["3 4300000 4170000", []]);
  });

  it("is asked about in a form too", () => {
    const reading = readIntake(
      workbookOf({
        Svar: [
          ["Farsta stadsdelsnämnd, kr"],
          ["Projekt", "Gångtunneln"],
          ["Beviljat belopp", 1_400_000],
          ["Utfall/prognos", 1_310_000],
          ["Status", "Pågår"],
        ],
      }),
    );
    expect([totalsIn(reading), codesOf(reading, "STR-14")]).toEqual(["1 1400000 -?", ["STR-14 A4"]]);
  });

  it("is asked about whatever the sheet is called", () => {
    const rows = [["Farsta stadsdelsnämnd, kr"], ["Projekt", "Beviljat/utfall"], ["Ljus", 500_000], ["Torg", 400_000]];
    expect(totalsIn(readIntake(workbookOf({ Utfall: rows })))).toMatch(/ -\? -\?$/u);
  });

  it("is read as answered", () => {
    const rows = [["Farsta stadsdelsnämnd, kr"], ["Projekt", "Beviljat", "Utfall/prognos"], ["Ljus", 500_000, 400_000]];
    const snapshot = workbookOf({ Lista: rows });
    const [question] = readIntake(snapshot).questions;
    const label = question?.about === "heading" ? question.label : "";
    expect(totalsIn(readIntake(snapshot, { headings: { [label]: "spentAmount" } }))).toBe("1 500000 400000");
  });
});

describe("what is left, where spending is not known", () => {
  it("has the sign of its formula, and nothing is asked about it", () => {
    const plus = read("Utfall/prognos");
    expect([plus.sign, codesOf(plus, "BEL-07")]).toEqual(["plus", []]);
    const minus = read("Utfall/prognos", [], (row) => `C${row}-B${row}`);
    expect([minus.sign, codesOf(minus, "BEL-07")]).toEqual(["minus", []]);
  });

  it("is asked about where the formula says nothing of the grant", () => {
    expect(
      codesOf(
        read("Utfall/prognos", [], (row) => `C${row}-A${row}`),
        "BEL-07",
      ),
    ).toEqual(["BEL-07 D3"]);
  });
});
