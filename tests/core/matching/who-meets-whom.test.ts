/** Grants and reports that must meet, and those that must not. Each was a change that no test noticed (docs/mutation.md). */
import { allParts } from "../../../src/core/consolidation/versions";
import { againstRegister } from "../../../src/core/matching/against-register";
import { unusedSettlements } from "../../../src/core/matching/unused-settlements";
import type { Settlements } from "../../../src/core/matching/settlements";
import { register, readIntake } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Row = readonly [id: CellInput, name: string, namnd: CellInput, granted: CellInput, spent?: CellInput];

const headings = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat (kr)", "Utfall (kr)"];
const list = (name: string, rows: readonly Row[], first: readonly string[] = headings) =>
  readIntake(
    workbookOf(
      {
        Blad: [first, ...rows.map(([id, project, namnd, granted, last = null]) => [id, project, namnd, granted, last])],
      },
      { name },
    ),
  ).projects;

const against = (
  granted: ReturnType<typeof list>,
  reported: ReturnType<typeof list>,
  settlements: Settlements = {},
) => {
  const outcome = againstRegister(granted, reported, { register, unitOf: () => "kr" as const, settlements });
  return {
    outcome,
    pairs: outcome.matches.pairs.map((pair) => `${pair.granted.name} = ${pair.reported.name}`),
    codes: outcome.remarks.map(({ code }) => code).sort(),
    paramsOf: (wanted: string) => outcome.remarks.find(({ code }) => code === wanted)?.params,
  };
};
const run = (granted: readonly Row[], reported: readonly Row[], settlements: Settlements = {}) =>
  against(list("register", granted), list("svar", reported), settlements);

describe("an id and a name", () => {
  it("point at two grants only within one nämnd", () => {
    const grants: Row[] = [
      ["TI-1", "Torget", "Farsta", 1_000_000],
      ["TI-9", "Lekplatsen", "Bromma", 300_000],
    ];
    const { pairs, codes } = run(grants, [["TI-1", "Lekplatsen", "Farsta", null, 900_000]]);
    expect([pairs, codes]).toEqual([["Torget = Lekplatsen"], ["REG-02", "REG-05"]]);
  });

  it("that is like the names of two grants of one amount points at neither of them", () => {
    const grants: Row[] = [
      ["TI-1", "Torg Sköndal upprustning", "Farsta", 1_000_000],
      ["TI-2", "Belysning Ågesta väg", "Farsta", 400_000],
      ["TI-3", "Belysning Ågesta park", "Farsta", 400_000],
    ];
    const { pairs, outcome } = run(grants, [["TI-1", "Belysning vid Ågesta", "Farsta", 400_000, 1]]);
    expect([pairs, outcome.matches.ties]).toEqual([["Torg Sköndal upprustning = Belysning vid Ågesta"], []]);
  });
});

describe("a nämnd", () => {
  it("that has taken over reports for the one that was granted the money, and both stay known", () => {
    const { outcome } = run(
      [["TI-1", "Ljus", "Rinkeby-Kista", 500_000]],
      [["TI-1", "Ljus", "Järva", 500_000, 400_000]],
    );
    expect(outcome.projects).toMatchObject([{ grantedNamnd: "rinkeby-kista", reportingNamnd: "jarva" }]);
  });

  it.each(["TI-5", null])("that nobody names leaves a report without a grant, which is only suggested: id %s", (id) => {
    const noNamnd = ["Projekt-ID", "Projektnamn", "Anmärkning", "Beviljat (kr)", "Utfall (kr)"];
    const granted = list("register", [["TI-5", "Ljus i parken", "Farsta", 500_000]]);
    const { pairs, codes } = against(granted, list("svar", [[id, "Ljus i parken", "", 500_000, 400_000]], noNamnd));
    expect([pairs, codes]).toEqual([[], ["REG-01", "REG-02", "REG-07"]]);
  });
});

describe("a suggestion", () => {
  it("is not made of two that have nothing in common but that each has an id", () => {
    const { codes, paramsOf } = run(
      [["TI-1", "Ljus i parken", "Farsta", 500_000]],
      [["TI-2", "Sopkorgar", "Farsta", 300_000, 1]],
    );
    expect(codes).toEqual(["REG-01", "REG-02"]);
    expect(paramsOf("REG-01")).toEqual({ project: "Sopkorgar" });
  });

  it.each([
    ["TI-1", "TI-2"],
    ["TI-2", "TI-1"],
  ])("is the likest, wherever it stands: %s, %s", (one, other) => {
    const grants: Row[] = [
      [one, "Belysning Testtorget", "Farsta", 500_000],
      [other, "Belysning Testtorgen norra", "Farsta", 400_000],
    ];
    const { paramsOf } = run(grants, [[null, "Belysning Testtorgets", "Farsta", 500_000, 1]]);
    expect(paramsOf("REG-07")).toMatchObject({ granted: "Belysning Testtorget" });
  });
});

test("one amount is of no year in particular where the grant of the same amount is over two", () => {
  const byYear = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat (kr)", "Budgetår"];
  const granted = list(
    "register",
    [
      ["TI-1", "Ljus", "Farsta", 500_000, 2023],
      ["TI-1", "Ljus", "Farsta", 300_000, 2024],
    ],
    byYear,
  );
  const { outcome, codes } = against(granted, list("svar", [["TI-1", "Ljus", "Farsta", 800_000, 700_000]]));
  expect(codes).toEqual([]);
  expect(outcome.projects.flatMap(({ years }) => years.map(({ year }) => year))).toEqual([null]);
});

test("a grant without a report and a report that counts by itself have a key each", () => {
  const row: Row = ["TI-1", "Ljus", "Farsta", 500_000, 400_000];
  const [{ key } = { key: "" }] = list("svar", [row]);
  const { outcome } = run([row], [row], { matches: { [key]: null }, notGranted: { [key]: "counts" } });
  expect(outcome.projects.map((project) => project.key)).toEqual([key, `${key}#register`]);
  expect([...outcome.unreported]).toEqual([`${key}#register`]);
});

test("a choice between workbooks that are not here, or of a file that is not, is told to whoever wrote it", () => {
  const versions = [
    {
      ...{ key: "farsta", namnder: ["farsta"], files: ["a.xlsx", "b.xlsx"] },
      ...{ savedLast: null, used: null, settled: null, isOpen: true },
    },
  ];
  const { matches } = run([], []).outcome;
  const unused = (chosen: Readonly<Record<string, string>>) =>
    unusedSettlements({ versions: chosen }, matches, versions);
  expect(unused({ farsta: "a.xlsx" })).toEqual([]);
  expect(unused({ farsta: allParts })).toEqual([]);
  expect(unused({ farsta: "c.xlsx" })).toEqual(["c.xlsx"]);
  expect(unused({ bromma: "a.xlsx" })).toEqual(["bromma"]);
});
