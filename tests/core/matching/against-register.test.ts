import type { FieldId } from "../../../src/core/anvisningar/known-fields";
import { againstRegister } from "../../../src/core/matching/against-register";
import { unusedSettlements } from "../../../src/core/matching/unused-settlements";
import type { Settlements } from "../../../src/core/matching/settlements";
import type { Project } from "../../../src/core/project/project";
import { register, readIntake } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const registerHeadings = [
  "Projekt-ID",
  "Projektnamn",
  "Nämnd",
  "Beslutsdatum",
  "Dnr beslut",
  "Budgetår",
  "Beviljat (kr)",
];
const reportHeadings = ["Projekt-ID", "Projektnamn", "Nämnd", "Beslutsdatum", "Beviljat (kr)", "Utfall (kr)"];

const read = (name: string, rows: readonly (readonly CellInput[])[]): readonly Project[] =>
  readIntake(workbookOf({ Blad: rows }, { name })).projects;
const granted = (...rows: CellInput[][]) => read("register.xlsx", [registerHeadings, ...rows]);
const reported = (...rows: CellInput[][]) => read("svar.xlsx", [reportHeadings, ...rows]);

const grant: CellInput[] = ["TI-1", "Ljus i parken", "Farsta", "2023-03-08", "KS 2023/101", 2023, 500_000];

const run = (grants: readonly Project[], reports: readonly Project[], settlements: Settlements = {}) => {
  const outcome = againstRegister(grants, reports, { register, unitOf: () => "kr", settlements });
  const money = (field: FieldId, projects: readonly Project[]) =>
    projects
      .flatMap(({ years }) => years)
      .reduce((sum, { fields }) => {
        const value = fields.get(field)?.value;
        return value?.type === "amount" ? sum + Number(value.ore) / 100 : sum;
      }, 0);
  return {
    outcome,
    names: outcome.projects.map(({ name }) => name),
    granted: money("grantedAmount", outcome.projects),
    spent: money("spentAmount", outcome.projects),
    remarks: outcome.remarks.map(({ code, at }) => `${code} ${at.file} ${at.cell ?? ""}`),
    gaps: outcome.gaps.map(({ at }) => `${at.file} ${at.cell}`),
  };
};

it("a report that fits its grant raises nothing, and takes what it leaves out from the register", () => {
  const result = run(granted(grant), reported(["TI-1", "Ljus i parken", "Farsta", null, 500_000, 450_000]));
  expect(result).toMatchObject({ granted: 500_000, spent: 450_000, remarks: [], gaps: [] });
  const [project] = result.outcome.projects;
  expect(project?.fields.get("decisionRef")?.shown).toBe("KS 2023/101");
  expect(project?.fields.get("decisionDate")?.value).toMatchObject({ on: "2023-03-08" });
  expect(project?.years).toMatchObject([{ year: 2023 }]);
});

it("another amount than the decision's is named with both cells, and the decision counts", () => {
  const result = run(granted(grant), reported(["TI-1", "Ljus i parken", "Farsta", null, 700_000, 450_000]));
  expect(result).toMatchObject({ granted: 500_000, spent: 450_000, remarks: ["REG-03 svar.xlsx E2"] });
  expect(result.outcome.remarks[0]?.params).toMatchObject({
    granted: 50_000_000n,
    reported: 70_000_000n,
    cell: "register.xlsx Blad!B2",
  });
});

it("a grant over two years stays in its years when the report has one amount", () => {
  const second: CellInput[] = ["TI-1", "Ljus i parken", "Farsta", "2023-03-08", "KS 2023/101", 2024, 300_000];
  const result = run(granted(grant, second), reported(["TI-1", "Ljus i parken", "Farsta", null, 700_000, 450_000]));
  expect(result).toMatchObject({ granted: 800_000, spent: 450_000, remarks: ["REG-03 svar.xlsx E2"] });
});

it("a report without a granted amount gets the decision's", () => {
  const result = run(granted(grant), reported(["TI-1", "Ljus i parken", "Farsta", null, null, 450_000]));
  expect(result).toMatchObject({ granted: 500_000, spent: 450_000, remarks: [] });
});

it.each([
  ["rounded to tkr", "tkr", 500.4, 500_400, []],
  ["rounded to mnkr", "mnkr", 0.5, 540_000, []],
  ["written too exactly for rounding to explain it", "mnkr", 0.545, 500_000, ["REG-03 svar.xlsx E2"]],
] as const)("the decision counts to the öre when the report is %s", (_, unit, told, decided, remarks) => {
  const headings = [...reportHeadings.slice(0, 4), `Beviljat (${unit})`, `Utfall (${unit})`];
  const reports = read("svar.xlsx", [headings, ["TI-1", "Ljus i parken", "Farsta", null, told, told]]);
  const outcome = againstRegister(granted([...grant.slice(0, 6), decided]), reports, {
    ...{ register, settlements: {} },
    unitOf: (file) => (file === "svar.xlsx" ? unit : "kr"),
  });
  expect(outcome.remarks.map(({ code, at }) => `${code} ${at.file} ${at.cell ?? ""}`)).toEqual(remarks);
  expect(outcome.projects[0]?.years[0]?.fields.get("grantedAmount")?.value).toMatchObject({
    ore: BigInt(decided) * 100n,
  });
});

it("a register without the amount decides nothing: the report's claim counts, incomplete, and the empty cell is named", () => {
  const result = run(
    granted([...grant.slice(0, 6), null]),
    reported(["TI-1", "Ljus i parken", "Farsta", null, 700_000, 450_000]),
  );
  expect(result).toMatchObject({ granted: 700_000, remarks: ["REG-08 register.xlsx G2"], gaps: ["register.xlsx B2"] });
});

it("amounts of a year before the decision, which only the register knows, are asked about", () => {
  const headings = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat (kr)", "Utfall 2022 (kr)", "Utfall 2023 (kr)"];
  const reports = read("svar.xlsx", [headings, ["TI-1", "Ljus i parken", "Farsta", 500_000, 120_000, 400_000]]);
  expect(run(granted(grant), reports)).toMatchObject({ remarks: ["BEL-29 svar.xlsx E2"], gaps: ["svar.xlsx E2"] });
});

it("projects that meet by name although their ids differ are named", () => {
  const result = run(granted(grant), reported(["TI-7", "Ljus i parken", "Farsta", null, 500_000, 450_000]));
  expect(result).toMatchObject({ granted: 500_000, spent: 450_000, remarks: ["REG-09 svar.xlsx A2"] });
});

it("settlements that give one report to two grants count for neither, in whatever order", () => {
  const grants = granted(grant, ["TI-2", "Park", "Farsta", "2023-03-08", "KS 2023/101", 2023, 300_000]);
  const reports = reported(["TI-9", "Torg", "Farsta", null, 500_000, 450_000]);
  const [one, other] = grants.map(({ key }) => key);
  const key = reports[0]!.key;
  for (const matches of [
    { [one!]: key, [other!]: key },
    { [other!]: key, [one!]: key },
  ]) {
    const { outcome, spent, remarks } = run(grants, reports, { matches });
    expect([spent, remarks]).toEqual([0, expect.arrayContaining(["REG-01 svar.xlsx B2"])]);
    expect(unusedSettlements({ matches }, outcome.matches, [])).toEqual([key]);
  }
});

it("names that differ in å, ä or ö never meet", () => {
  const result = run(
    granted([null, "Bron vid Vägen", "Farsta", "2023-03-08", "KS 2023/101", 2023, 500_000]),
    reported([null, "Bron vid Vågen", "Farsta", null, 500_000, 450_000]),
  );
  expect(result.names).toEqual(["Bron vid Vägen"]);
  expect(result.spent).toBe(0);
});

it("a reported project that nobody granted is left out until the user has settled it", () => {
  const reports = reported(
    ["TI-1", "Ljus i parken", "Farsta", null, 500_000, 450_000],
    ["TI-9", "Torg", "Farsta", null, 90_000, 80_000],
  );
  const key = reports.find(({ id }) => id === "TI-9")!.key;
  expect(run(granted(grant), reports)).toMatchObject({
    granted: 500_000,
    remarks: ["REG-01 svar.xlsx B3"],
    gaps: ["svar.xlsx B3"],
  });
  expect(run(granted(grant), reports, { notGranted: { [key]: "counts" } })).toMatchObject({
    granted: 590_000,
    remarks: [],
    gaps: [],
  });
  expect(run(granted(grant), reports, { notGranted: { [key]: "left-out" } })).toMatchObject({
    granted: 500_000,
    remarks: [],
    gaps: [],
  });
});

it("a granted project in no workbook stays with what it was granted", () => {
  const result = run(granted(grant), []);
  expect(result).toMatchObject({
    names: ["Ljus i parken"],
    granted: 500_000,
    spent: 0,
    remarks: ["REG-02 register.xlsx B2"],
  });
  expect([...result.outcome.unreported]).toEqual([result.outcome.projects[0]?.key]);
});

it("a tie names the cells of all grants that it may be, and its amounts are left out", () => {
  const grants = granted(grant, ["TI-2", "Ljus i parken", "Farsta", "2023-03-08", "KS 2023/102", 2023, 200_000]);
  const result = run(grants, reported([null, "Ljus i parken", "Farsta", null, 500_000, 450_000]));
  expect(result).toMatchObject({
    granted: 700_000,
    spent: 0,
    remarks: ["REG-04 svar.xlsx B2"],
    gaps: ["svar.xlsx B2"],
  });
  expect(result.outcome.remarks[0]?.params["cells"]).toEqual(["register.xlsx Blad!B2", "register.xlsx Blad!B3"]);
});

it("one id with two names that share no word is told, and another decision date too", () => {
  const result = run(
    granted(grant),
    reported(["TI-1", "Lekplats Testtorget", "Farsta", "2023-03-18", 500_000, 450_000]),
  );
  expect(result.remarks).toEqual(["REG-05 svar.xlsx B2", "REG-06 svar.xlsx D2"]);
  expect(result.outcome.projects[0]?.fields.get("decisionDate")?.value).toMatchObject({ on: "2023-03-08" });
});

it("almost the same name is suggested and never merged", () => {
  const grants = granted([null, "Ljus i parken", "Farsta", "2023-03-08", "KS 2023/101", 2023, 500_000]);
  const result = run(grants, reported([null, "Ljuset i parken", "Farsta", null, 500_000, 450_000]));
  expect(result).toMatchObject({ granted: 500_000, spent: 0 });
  expect(result.remarks).toEqual(["REG-01 svar.xlsx B2", "REG-02 register.xlsx B2", "REG-07 svar.xlsx B2"]);
});

it("nothing is suggested across nämnder that must never be confused", () => {
  const grants = granted([null, "Ljus i parken", "Skarpnäck", "2023-03-08", "KS 2023/101", 2023, 500_000]);
  const result = run(grants, reported([null, "Ljuset i parken", "Skärholmen", null, 500_000, 450_000]));
  expect(result.remarks).toEqual(["REG-01 svar.xlsx B2", "REG-02 register.xlsx B2"]);
});
