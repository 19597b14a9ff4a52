import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Row = readonly CellInput[];
/** Invented amounts. */
const projects: readonly (readonly [name: string, granted: string, spent: string, status: string])[] = [
  ["Torget, bänkar", "900 000", "874 512", "Genomfört"],
  ["Gångvägen", "1 350 000", "1 350 000", "Genomfört"],
  ["Röjningen", "115 000", "71 250", "Pågår"],
];
const read = (head: readonly string[], rows: readonly Row[]) =>
  readIntake(workbookOf({ Svar: [["Farsta stadsdelsnämnd"], head, ...rows] }));
const list = (cell: (granted: string, spent: string, status: string) => CellInput, heading = "Ekonomi") =>
  read(
    ["Projekt", "Har det genomförts?", heading, "Bidrag till trygghet"],
    projects.map(([name, granted, spent, status]): Row => [
      ...[name, "Genomfört. Invigt i maj.", cell(granted, spent, status), "Fler sitter på torget."],
    ]),
  );
const whole = "3 2365000 2295762";

describe("labelled values in one cell, the same down the column", () => {
  it.each<[string, (granted: string, spent: string, status: string) => string]>([
    ["a label a line", (granted, spent) => `Beviljat: ${granted} kr\nUtfall: ${spent} kr`],
    ["with returns and blank lines", (granted, spent) => `Beviljat: ${granted} kr\r\n\r\nUtfall: ${spent} kr\r\n`],
    ["with semicolons between", (granted, spent) => `Beviljat: ${granted} kr; Utfall: ${spent} kr`],
    ["in the other order", (granted, spent) => `Utfall: ${spent} kr\nBeviljat: ${granted} kr`],
    [
      "beside another label",
      (granted, spent, status) => `Beviljat belopp: ${granted} kr\nFörbrukat: ${spent} kr\nStatus: ${status}`,
    ],
  ])("are read as the columns that the labels name: %s", (_, cell) => {
    const reading = list(cell);
    expect([totalsIn(reading), reading.questions.length]).toEqual([whole, 0]);
    const [first] = reading.projects;
    const at = [
      first?.fields.get("grantedAmount"),
      ...(first?.years ?? []).map(({ fields }) => fields.get("spentAmount")),
    ];
    expect(new Set(at.flatMap((one) => one?.at.cell ?? []))).toEqual(new Set(["C3"]));
  });

  it("are read whatever their heading is called, and in tkr where they say so", () => {
    expect(totalsIn(list((granted, spent) => `Beviljat: ${granted} kr\nUtfall: ${spent} kr`, "Belopp"))).toBe(whole);
    const inTkr = list((granted, spent) => `Beviljat: ${granted.slice(0, -4)} tkr\nUtfall: ${spent.slice(0, -4)} tkr`);
    expect(totalsIn(inTkr)).toBe("3 2365000 2295000");
  });

  it("have their findings at the cell that they stand in", () => {
    const reading = list(
      (granted, spent) => `Beviljat: ${granted} kr\nUtfall: ${spent === "71 250" ? "oklart" : spent} kr`,
    );
    expect(totalsIn(reading)).toMatch(/\?$/u);
    expect(codesOf(reading).filter((code) => / [A-Z]+5$/u.test(code))).toEqual(
      expect.arrayContaining([expect.stringMatching(/ C5$/u)]),
    );
    expect(codesOf(reading).filter((code) => / [E-Z]\d/u.test(code))).toEqual([]);
  });

  it("are a question beside another column of the same amount, which names the cells that they stand in", () => {
    const reading = read(
      ["Projekt", "Ekonomi", "Beviljat"],
      projects.map(([name, granted, spent], index): Row => [
        ...[name, `Beviljat: ${granted} kr\nUtfall: ${spent} kr`, 500_000 + index],
      ]),
    );
    expect([totalsIn(reading), codesOf(reading, "STR-03")]).toEqual(["3 -? 2295762", ["STR-03 C2,B2"]]);
  });

  it("are not read where one cell of the column says something else", () => {
    const reading = list((granted, spent) =>
      spent === "71 250" ? "Se bilaga" : `Beviljat: ${granted} kr\nUtfall: ${spent} kr`,
    );
    expect(totalsIn(reading)).not.toMatch(/^\d+ \d+ \d+$/u);
  });
});
