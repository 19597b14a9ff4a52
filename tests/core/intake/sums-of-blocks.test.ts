import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Row = readonly CellInput[];
/** Invented amounts: three kinds of measures with two, three and one project. */
const projects: readonly (readonly [kind: string, name: string, granted: number, spent: number])[] = [
  ["Belysning", "Gångstråket", 820, 795],
  ["Belysning", "Torget", 1140, 1140],
  ["Lek", "Bollplanen", 980, 1011],
  ["Lek", "Parkleken", 310, 297],
  ["Lek", "Lekstugan", 200, 180],
  ["Torg", "Sittplatser", 575, 0],
];
const blocks = [[0, 1], [2, 3, 4], [5]] as const;
const sumOf = (block: readonly number[]): number => block.reduce((sum, index) => sum + (projects[index]?.[2] ?? 0), 0);
const blockOf = (index: number): readonly number[] => blocks.find((block) => block.some((one) => one === index)) ?? [];
const firstRow = 3;
const formulaOf = (block: readonly number[]): string =>
  `SUM(C${(block[0] ?? 0) + firstRow}:C${(block.at(-1) ?? 0) + firstRow})`;

function readList(
  heading: string,
  sumIn: (index: number, block: readonly number[]) => CellInput,
  merges: readonly string[] = [],
) {
  const rows = projects.map(([kind, name, granted, spent], index): Row => [
    kind,
    name,
    granted,
    spent,
    "Färdigt",
    sumIn(index, blockOf(index)),
  ]);
  return readIntake(
    workbookOf({
      Blad: {
        rows: [
          ["Farsta stadsdelsnämnd, belopp i tkr"],
          ["Typ", "Projekt", "Beviljade medel", "Använda medel", "Läge", heading],
          ...rows,
          ["SUMMA", null, 4025, 3423, null, 4025],
        ],
        merges,
      },
    }),
  );
}
const onFirst = (index: number, block: readonly number[]): CellInput => (index === block[0] ? sumOf(block) : null);
const onLast = (index: number, block: readonly number[]): CellInput => (index === block.at(-1) ? sumOf(block) : null);
const read = (reading: ReturnType<typeof readList>) => [
  totalsIn(reading),
  reading.questions.length,
  codesOf(reading, "STR-02", "STR-03", "STR-14", "STR-42", "STR-45").filter((code) => code.includes("F2")),
];
const plain = ["6 4025000 3423000", 0, []];

describe("a column of what another adds up to, block by block", () => {
  it.each([
    "Beviljat per typ",
    "Budget per område",
    "Beviljade medel",
    "Beviljat, delsumma",
    "Delsumma",
    "Totalt",
    "Σ",
  ])("is no amount and no question, whatever it is called: %s", (heading) => {
    expect(read(readList(heading, onFirst))).toEqual(plain);
  });

  it.each([
    ["on the last row of its block", onLast, []],
    ["merged down over its block", onFirst, ["F3:F4", "F5:F7"]],
    ["on each row of its block", (_: number, block: readonly number[]) => sumOf(block), []],
    [
      "as a formula",
      (index: number, block: readonly number[]) =>
        index === block[0] ? { number: sumOf(block), formula: formulaOf(block) } : null,
      [],
    ],
  ] as const)("is known %s", (_, sumIn, merges) => {
    expect(read(readList("Beviljat per typ", sumIn, merges))).toEqual(plain);
  });

  it("is known by formulas where blocks of one row have no sum", () => {
    const sumIn = (index: number, block: readonly number[]): CellInput =>
      index === block[0] && block.length > 1 ? { number: sumOf(block), formula: formulaOf(block) } : null;
    expect(read(readList("Beviljat per typ", sumIn))).toEqual(plain);
  });

  it("is known without a heading right beside the amounts", () => {
    const rows = projects.map(([, name, granted, spent], index) => [
      name,
      granted,
      spent,
      onFirst(index, blockOf(index)),
    ]);
    const title = ["Farsta stadsdelsnämnd, belopp i tkr"];
    const reading = readIntake(workbookOf({ Blad: [title, ["Projekt", "Beviljat", "Utfall"], ...rows] }));
    expect([totalsIn(reading), reading.questions.length, codesOf(reading, "STR-02")]).toEqual([
      "6 4025000 3423000",
      0,
      [],
    ]);
  });

  it("is asked about where one block adds up to something else", () => {
    const reading = readList("Beviljat per typ", (index, block) =>
      index === block[0] ? sumOf(block) + (index === 2 ? 50 : 0) : null,
    );
    expect(totalsIn(reading)).toBe("6 4025000? 3423000");
    expect(codesOf(reading, "STR-14")).toEqual(["STR-14 F2"]);
  });

  it("is another amount where it is of another field", () => {
    const reading = readList("Prognos", onFirst);
    expect(totalsIn(reading)).toBe("6 4025000 3423000");
    expect(reading.projects.filter(({ years }) => years.some((year) => year.fields.has("forecast")))).toHaveLength(6);
  });
});
