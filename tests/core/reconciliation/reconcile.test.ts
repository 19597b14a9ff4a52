import { projectFigures } from "../../../src/core/figures/project-figures";
import { nothingMissing } from "../../../src/core/figures/totals";
import type { ProjectFigures } from "../../../src/core/figures/types";
import { readControls } from "../../../src/core/reconciliation/read-controls";
import { reconcile, type ToReconcile } from "../../../src/core/reconciliation/reconcile";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { ore } from "../../../src/core/values/ore";
import { edition, register, readIntake } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const asOf = "2024-11-13" as IsoDate;
const controlsIn = (...rows: CellInput[][]) =>
  readControls(workbookOf({ Avstämning: rows }, { name: "kontroll.xlsx" }), edition, register, "Stockholms stad");

describe("control totals are read", () => {
  it("from each table of a sheet by its own headings", () => {
    const { controls, remarks } = controlsIn(
      ["Nämnd", "Beviljat (mnkr)"],
      ["Farsta", "1,5"],
      [null],
      ["Nämnd", "Utfall (tkr)"],
      ["Bromma", 3110],
    );
    expect(remarks).toEqual([]);
    expect(controls.map(({ namndId, about, ore: amount }) => [namndId, about, Number(amount) / 100])).toEqual([
      ["farsta", "granted", 1_500_000],
      ["bromma", "spent", 3_110_000],
    ]);
  });

  it.each(["Summa stadsdelsnämnder", "Totalt utom Järva", "Stockholms stad exkl. Trafiknämnden"])(
    "and a sum of some nämnder is no control of them all: %s",
    (name) => {
      const { controls, remarks } = controlsIn(["Nämnd", "Beviljat (mnkr)"], [name, "80,0"]);
      expect([controls, remarks.map(({ code }) => code)]).toEqual([[], ["KTR-02"]]);
    },
  );

  it("from a table with a nämnd, a year and amounts, in the unit of each heading", () => {
    const { controls, remarks } = controlsIn(
      ["Verksamhetsberättelse 2023"],
      ["Nämnd", "År", "Beviljat (tkr)", "Utfall (mnkr)"],
      ["Farsta", 2023, 1500, "1,4"],
      ["Spånga-Tensta", 2023, null, "cirka 2"],
    );
    expect(remarks).toEqual([]);
    expect(
      controls.map(({ namndId, year, about, ore: amount, precision, approximate, at }) => [
        namndId,
        year,
        about,
        Number(amount) / 100,
        Number(precision) / 100,
        approximate,
        at.cell,
      ]),
    ).toEqual([
      ["farsta", 2023, "granted", 1_500_000, 500, false, "C3"],
      ["farsta", 2023, "spent", 1_400_000, 50_000, false, "D3"],
      ["spanga-tensta", 2023, "spent", 2_000_000, 500_000, true, "D4"],
    ]);
  });

  it.each(["Summa", "Staden totalt", "Alla nämnder", "Stockholms stad", "Stockholm"])(
    "for the city as a whole: %s",
    (name) => {
      const { controls } = controlsIn(["Nämnd", "Beviljat (mnkr)"], [name, "80,0"]);
      expect(controls).toMatchObject([{ namndId: null, year: null, ore: 8_000_000_000n }]);
    },
  );

  it("in the unit that the sheet states", () => {
    const { controls } = controlsIn(["Belopp i tkr"], ["Nämnd", "Utfall"], ["Farsta", 1400]);
    expect(controls).toMatchObject([{ ore: 140_000_000n }]);
  });

  it("and what cannot be used is named with its cell", () => {
    const { controls, remarks } = controlsIn(["Nämnd", "Utfall"], ["Farsta", 1400], ["Atlantis", 3]);
    expect(controls).toEqual([]);
    expect(remarks.map(({ code, at }) => `${code} ${at.cell ?? ""}`)).toEqual(["KTR-03 B2", "KTR-02 A3"]);
    expect(controlsIn(["Anteckningar"], ["Inget här"]).remarks.map(({ code }) => code)).toEqual(["KTR-01"]);
  });
});

const headings = [
  "Projekt-ID",
  "Projektnamn",
  "Nämnd",
  "Budgetår",
  "Beviljat (kr)",
  "Ombudgeterat från föregående år (kr)",
  "Utfall (kr)",
];
const figuresOf = (...rows: CellInput[][]): readonly ProjectFigures[] =>
  readIntake(workbookOf({ Blad: [headings, ...rows] })).projects.map((project) =>
    projectFigures(project, { edition, register, asOf }),
  );

const projects = figuresOf(
  ["TI-1", "Ljus", "Farsta", 2023, 1_000_000, null, 900_000],
  ["TI-2", "Park", "Farsta", 2024, 500_000, 50_000, 520_000],
  ["TI-3", "Torg", "Järva", 2023, 700_000, null, 700_000],
);
const against = (rows: CellInput[][], more: Partial<ToReconcile> = {}) =>
  reconcile(
    controlsIn(["Nämnd", "År", "Beviljat (kr)", "Utfall (kr)"], ...rows).controls,
    { projects, missing: nothingMissing, unreported: new Set(), leftOut: [], reportedGrants: new Map(), ...more },
    { register, asOf },
  ).map(({ computed, verdict, explanations, remainder }) => ({
    computed: computed === null ? null : Number(computed) / 100,
    verdict,
    because: explanations.map(({ because, ore: amount, projects: names }) => [
      because,
      amount === null ? null : Number(amount) / 100,
      ...names,
    ]),
    remainder: remainder === null ? null : Number(remainder) / 100,
  }));

it("equal is equal, per nämnd and year, and a predecessor's control is its heir's", () => {
  expect(
    against([
      ["Farsta", null, 1_500_000, null],
      ["Farsta", 2024, null, 520_000],
      ["Rinkeby-Kista", 2023, 700_000, null],
    ]),
  ).toEqual([
    { computed: 1_500_000, verdict: "equal", because: [], remainder: 0 },
    { computed: 520_000, verdict: "equal", because: [], remainder: 0 },
    { computed: 700_000, verdict: "equal", because: [], remainder: 0 },
  ]);
});

it("is not whole while something in its nämnd's projects or workbooks is in doubt", () => {
  const wholeOf = (more: Partial<ToReconcile>) =>
    reconcile(
      controlsIn(["Nämnd", "Beviljat (kr)"], ["Farsta", 1_500_000], ["Järva", 700_000]).controls,
      { projects, missing: nothingMissing, unreported: new Set(), leftOut: [], reportedGrants: new Map(), ...more },
      { register, asOf },
    ).map(({ complete }) => complete);
  const [light, ...others] = projects;
  if (!light) throw new Error("There are projects.");
  const doubted = projectFigures(light.project, { edition, register, asOf }, new Set(["grantedAmount"]));
  const spentDoubted = projectFigures(light.project, { edition, register, asOf }, new Set(["spentAmount"]));
  const leftOut = { at: light.project.at, fields: ["grantedAmount"], reach: "left-out" } as const;
  const elsewhere = { ...leftOut, at: { ...light.project.at, file: "other.xlsx" } };
  expect(wholeOf({})).toEqual([true, true]);
  expect(wholeOf({ projects: [doubted, ...others] })).toEqual([false, true]);
  expect(wholeOf({ projects: [spentDoubted, ...others] })).toEqual([true, true]);
  expect(wholeOf({ missing: { gaps: [leftOut], unread: 0 } })).toEqual([false, false]);
  expect(wholeOf({ missing: { gaps: [elsewhere], unread: 1 } })).toEqual([true, true]);
});

it("a predecessor's control is about what was granted to it, where projects say so", () => {
  const merged = figuresOf(
    ["TI-4", "Bro", "Norrmalm", 2023, 300_000, null, 300_000],
    ["TI-5", "Väg", "Östermalm", 2023, 400_000, null, 400_000],
  );
  expect(against([["Norrmalm", null, 300_000, null]], { projects: merged })).toMatchObject([{ verdict: "equal" }]);
  expect(against([["Norra innerstaden", null, 700_000, null]], { projects: merged })).toMatchObject([
    { verdict: "equal" },
  ]);
});

it("what rounding explains is rounding, and no more than that", () => {
  const millions = (text: string) =>
    reconcile(
      controlsIn(["Nämnd", "Beviljat (mnkr)"], ["Farsta", text]).controls,
      { projects, missing: nothingMissing, unreported: new Set(), leftOut: [], reportedGrants: new Map() },
      { register, asOf },
    )[0]?.verdict;
  expect(millions("1,5")).toBe("equal");
  expect(millions("cirka 2")).toBe("rounding");
  expect(millions("1,8")).toBe("unexplained");
});

it("carried-over money, projects left out and other amounts explain what they come to", () => {
  const [leftOut] = figuresOf(["TI-9", "Bro", "Farsta", 2023, 300_000, null, 100_000]);
  expect(against([["Farsta", null, 1_550_000, null]])).toEqual([
    { computed: 1_500_000, verdict: "explained", because: [["carried-in", 50_000, "TI-2 Park"]], remainder: 0 },
  ]);
  expect(against([["Farsta", null, 1_800_000, null]], { leftOut: [leftOut!] })).toEqual([
    { computed: 1_500_000, verdict: "explained", because: [["left-out", 300_000, "TI-9 Bro"]], remainder: 0 },
  ]);
  const key = projects.find(({ project }) => project.id === "TI-1")!.project.key;
  expect(against([["Farsta", null, 1_700_000, null]], { reportedGrants: new Map([[key, ore(120_000_000n)]]) })).toEqual(
    [{ computed: 1_500_000, verdict: "explained", because: [["other-amount", 200_000, "TI-1 Ljus"]], remainder: 0 }],
  );
});

it("a control for one year may hold what the same projects have in others", () => {
  expect(against([["Farsta", 2024, null, 1_420_000]])).toEqual([
    { computed: 520_000, verdict: "explained", because: [["other-year", 900_000, "TI-1 Ljus"]], remainder: 0 },
  ]);
});

it("a difference that nothing explains is said to be one, with what may be behind it", () => {
  const key = projects.find(({ project }) => project.id === "TI-3")!.project.key;
  expect(against([["Järva", null, null, 710_000]], { unreported: new Set([key]) })).toEqual([
    { computed: 700_000, verdict: "unexplained", because: [["not-reported", null, "TI-3 Torg"]], remainder: 10_000 },
  ]);
});

it("a control of a nämnd without projects compares nothing", () => {
  expect(against([["Bromma", null, 10, null]])).toEqual([
    { computed: null, verdict: "nothing-to-compare", because: [], remainder: null },
  ]);
});
