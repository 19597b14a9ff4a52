import { againstRegister } from "../../../src/core/matching/against-register";
import type { Settlements } from "../../../src/core/matching/settlements";
import type { Project } from "../../../src/core/project/project";
import { register, readIntake } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Row = readonly [id: CellInput, name: string, granted: CellInput, spent?: CellInput];

const list = (name: string, rows: readonly Row[]): readonly Project[] =>
  readIntake(
    workbookOf(
      {
        Blad: [
          ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat (kr)", "Utfall (kr)"],
          ...rows.map(([id, project, granted, spent = null]) => [id, project, "Farsta", granted, spent]),
        ],
      },
      { name },
    ),
  ).projects;

function run(granted: readonly Row[], reported: readonly Row[], settlements: Settlements = {}) {
  const terms = { register, unitOf: () => "kr" as const, settlements };
  const outcome = againstRegister(list("register", granted), list("svar", reported), terms);
  return {
    pairs: outcome.matches.pairs.map((pair) => `${pair.granted.name} = ${pair.reported.name}`).sort(),
    codes: outcome.remarks.map(({ code, at }) => `${code} ${at.file} ${at.cell ?? ""}`).sort(),
    gaps: outcome.gaps.length,
    ties: outcome.matches.ties.map((tie) => `${tie.granted.length} x ${tie.reported.length}`),
  };
}

const grants: readonly Row[] = [
  ["TI-1", "Torget i Sköndal", 1_000_000],
  ["TI-2", "Belysning Ågesta", 400_000],
  ["TI-3", "Lekplatsen", 300_000],
];
const third: Row = ["TI-3", "Lekplatsen", 300_000, 290_000];

describe("ids that point at one grant and names that point at another", () => {
  it("ask when two ids have changed places, once for each cell, and match neither", () => {
    const swapped: Row[] = [
      ["TI-2", "Torget i Sköndal", 1_000_000, 900_000],
      ["TI-1", "Belysning Ågesta", 400_000, 350_000],
      third,
    ];
    expect(run(grants, swapped)).toEqual({
      pairs: ["Lekplatsen = Lekplatsen"],
      codes: ["REG-11 svar A2", "REG-11 svar A3"],
      gaps: 2,
      ties: ["2 x 2"],
    });
  });

  it("ask also where the report does not say what was granted, or both were granted the same", () => {
    const noGrants: Row[] = [
      ["TI-2", "Torget i Sköndal", null, 900_000],
      ["TI-1", "Belysning Ågesta", null, 350_000],
    ];
    expect(run(grants, noGrants).ties).toEqual(["2 x 2"]);
    const alike: Row[] = [
      ["TI-1", "Torget", 500_000],
      ["TI-2", "Parken", 500_000],
    ];
    const swapped: Row[] = [
      ["TI-2", "Torget", 500_000, 1],
      ["TI-1", "Parken", 500_000, 2],
    ];
    expect(run(alike, swapped).ties).toEqual(["2 x 2"]);
  });

  it("ask about one that has another's id and a third's name, and leave the third with its own report", () => {
    const reported: Row[] = [["TI-1", "Lekplatsen", 300_000, 100_000], third];
    expect(run(grants, reported)).toMatchObject({
      pairs: ["Lekplatsen = Lekplatsen"],
      codes: ["REG-02 register B3", "REG-11 svar A2"],
      ties: ["1 x 1"],
    });
  });

  it("ask about one whose own grant has no other report", () => {
    expect(run(grants, [["TI-1", "Belysning Ågesta", 400_000, 350_000], third])).toMatchObject({
      codes: ["REG-11 svar A2"],
      ties: ["2 x 1"],
    });
  });

  it("ask where the names are only alike, when the amounts point the same way", () => {
    const swapped: Row[] = [
      ["TI-2", "Sköndals torg", 1_000_000, 900_000],
      ["TI-1", "Belysningen vid Ågesta", 400_000, 350_000],
      third,
    ];
    const names: Row[] = [
      ["TI-1", "Torg Sköndal upprustning", 1_000_000],
      ["TI-2", "Belysning Ågesta väg", 400_000],
    ];
    expect(run([...names, grants[2]!], [["TI-1", "Belysning vid Ågesta", 400_000, 1], third]).ties).toEqual(["2 x 1"]);
    expect(run([...names, grants[2]!], swapped).ties).toEqual(["2 x 2"]);
  });

  it("follow the id where the amount does too, and say so", () => {
    const namesSwapped: Row[] = [
      ["TI-1", "Belysning Ågesta", 1_000_000, 900_000],
      ["TI-2", "Torget i Sköndal", 400_000, 350_000],
      third,
    ];
    expect(run(grants, namesSwapped)).toMatchObject({
      pairs: ["Belysning Ågesta = Torget i Sköndal", "Lekplatsen = Lekplatsen", "Torget i Sköndal = Belysning Ågesta"],
      codes: ["REG-05 svar B2", "REG-05 svar B3"],
      gaps: 0,
    });
  });

  it("are settled like any tie", () => {
    const swapped: Row[] = [
      ["TI-2", "Torget i Sköndal", 1_000_000, 900_000],
      ["TI-1", "Belysning Ågesta", 400_000, 1],
    ];
    const matches = { "farsta|ti 1": "farsta|ti 2", "farsta|ti 2": "farsta|ti 1" };
    expect(run(grants, swapped, { matches })).toMatchObject({
      pairs: ["Belysning Ågesta = Belysning Ågesta", "Torget i Sköndal = Torget i Sköndal"],
      ties: [],
      gaps: 0,
    });
  });
});

describe("ids and names that point at nothing else", () => {
  it("leave a new name with its id", () => {
    const renamed: Row[] = [["TI-1", "Nya torget", 1_000_000, 900_000]];
    expect(run(grants, renamed)).toMatchObject({ pairs: ["Torget i Sköndal = Nya torget"], gaps: 0, ties: [] });
  });

  it("leave a misspelt id with its name", () => {
    const misspelt: Row[] = [["TI-11", "Torget i Sköndal", 1_000_000, 900_000]];
    expect(run(grants, misspelt)).toMatchObject({ pairs: ["Torget i Sköndal = Torget i Sköndal"], gaps: 0 });
  });
});

describe("ids that a number format shows", () => {
  const shown = (number: number): CellInput => ({ number, format: '"TI-2023-"000' });

  it("are the ids that are written out, in the register and in the report", () => {
    const [numbers, texts]: readonly (readonly Row[])[] = [
      [
        [shown(901), "Ljus", 1_000_000, 1],
        [shown(7), "Park", 400_000, 2],
      ],
      [
        ["TI-2023-901", "Belysning etapp A", 1_000_000, 1],
        ["TI-2023-007", "Röjning etapp B", 400_000, 2],
      ],
    ];
    expect(run(numbers!, texts!)).toMatchObject({ gaps: 0, ties: [], pairs: [expect.anything(), expect.anything()] });
    expect(run(texts!, numbers!)).toMatchObject({ gaps: 0, ties: [], pairs: [expect.anything(), expect.anything()] });
  });

  it("keep their leading zeros", () => {
    const numbers: Row[] = [[{ number: 42, format: "00000" }, "Ljus", 1_000_000, 1]];
    expect(run(numbers, [["00042", "Belysning", 1_000_000, 1]])).toMatchObject({
      gaps: 0,
      pairs: ["Ljus = Belysning"],
    });
  });
});
