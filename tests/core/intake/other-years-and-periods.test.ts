import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const readSheets = (sheets: Readonly<Record<string, Rows>>) => readIntake(workbookOf(sheets));

const head = ["Projekt", "Beviljat kr", "Utfall kr"];
const now: Rows = [head, ["Ljus", 500_000, 450_000], ["Torg", 300_000, 200_000]];
const before: Rows = [head, ["Stig", 800_000, 790_000], ["Mur", 400_000, 390_000]];
const beside = (title: string): Rows => [
  ["Redovisning 2024", null, null, null, title],
  ...now.map((row, index) => [...row, null, ...(before[index] ?? [])]),
];

describe("a list of an earlier year is told of and not counted", () => {
  it.each<readonly [string, Readonly<Record<string, Rows>>, string]>([
    ["beside the list of now", { Blad: beside("Förra årets redovisning 2023 (kopia, andra anslag)") }, "E1"],
    ["below it", { Blad: [...now, [], ["Föregående år"], ...before] }, "A5"],
    ["above it", { Blad: [["Fjolårets projekt"], ...before, [], ["Årets projekt"], ...now] }, "A1"],
    ["on a sheet whose title says so", { Nu: now, Kopia: [["Kopia av förra årets lista"], ...before] }, "A1"],
    ["on a sheet whose name says so", { Nu: now, "Förra året": before }, "A2"],
  ])("%s", (_, sheets, at) => {
    const reading = readSheets(sheets);
    expect([totalsIn(reading), codesOf(reading, "STR-68")]).toEqual(["2 800000 650000", [`STR-68 ${at}`]]);
  });

  it.each<readonly [string, Readonly<Record<string, Rows>>, string]>([
    ["when it is all there is", { "Förra året": before }, "2 1200000 1180000"],
    [
      "when its title compares years",
      { A: now, B: [["Utfall jämfört med föregående år"], ...before] },
      "4 2000000 1830000",
    ],
  ])("but is counted %s", (_, sheets, totals) => {
    const reading = readSheets(sheets);
    expect([totalsIn(reading), codesOf(reading, "STR-68")]).toEqual([totals, []]);
  });
});

describe("sheets of one part of the year each", () => {
  const part = (
    title: string,
    spent: readonly [number, number],
    heading = "Utfall under tertialet",
    grant = 500_000,
  ): Rows => [
    [title],
    ["Nr", "Projekt", "Beviljade medel kr", `${heading} kr`],
    [1, "Ljus", grant, spent[0]],
    [2, "Torg", 300_000, spent[1]],
  ];

  it.each<readonly [string, Readonly<Record<string, Rows>>]>([
    [
      "tertials by their heading",
      { "T1 2024": part("Tertial 1 2024", [200_000, 0]), "T2 2024": part("Tertial 2 2024", [250_000, 200_000]) },
    ],
    [
      "quarters by their title",
      {
        A: part("Kvartal 1 2024. Kvartalets egna kostnader, inte ackumulerat.", [200_000, 200_000], "Utfall"),
        B: part("Kvartal 2 2024. Kvartalets egna kostnader, inte ackumulerat.", [250_000, 0], "Utfall"),
      },
    ],
  ])("are added up: %s", (_, sheets) => {
    const reading = readSheets(sheets);
    expect([totalsIn(reading), codesOf(reading, "STR-69", "STR-70", "ID-01")]).toEqual([
      "2 800000 650000",
      [expect.stringContaining("STR-69")],
    ]);
  });

  it("leave open what was spent before them", () => {
    const reading = readSheets({ "T2 2024": part("Tertial 2 2024", [250_000, 200_000]) });
    expect([totalsIn(reading), codesOf(reading, "STR-70")]).toEqual(["2 800000 450000?", ["STR-70 B3"]]);
  });

  it("are a question where their grants differ, or nothing says that they are apart", () => {
    const own = part("Tertial 1 2024", [200_000, 0]);
    const others = [
      part("Tertial 2 2024", [250_000, 200_000], undefined, 600_000),
      part("Tertial 2 2024", [250_000, 200_000], "Utfall"),
    ];
    for (const other of others) {
      const reading = readSheets({ "T1 2024": own, "T2 2024": other });
      expect([totalsIn(reading).includes("?"), codesOf(reading, "STR-69")]).toEqual([true, []]);
    }
  });
});
