import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeEngine } from "../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../src/adapters/xlsx/reader/read-xlsx";
import { writeXlsx } from "../../src/adapters/xlsx/writer/write-xlsx";
import { followUp } from "../../src/core/run/follow-up";
import { buildSummary } from "../../src/core/summary/build-summary";
import type { DocumentSheet } from "../../src/core/document/document";
import type { IsoDate } from "../../src/core/values/iso-date";
import { handInBytes, library, samples, workbooksIn } from "../support/returned";
import { workbookOf } from "../support/snapshot";

const day = "2023-03-08" as IsoDate;
const options = {
  edition: library.editions[0],
  profile: library.profile,
  asOf: "2024-11-13" as IsoDate,
  answers: {},
  granted: handInBytes("granted-register.xlsx", readFileSync(join(samples, "granted-register.xlsx"))),
  selection: { decidedFrom: day, decidedTo: day },
};
const controls = {
  name: "kontroll.xlsx",
  size: 0,
  sha256: "",
  snapshot: workbookOf(
    { Kontroll: [["Nämnd", "Beviljat (mnkr)", "Utfall (mnkr)"], ["Staden totalt", "cirka 80", "75,0"]] },
    { name: "kontroll.xlsx" },
  ),
  remarks: [],
};

const texts = ({ cells }: DocumentSheet, row: number) =>
  cells.filter((cell) => cell.row === row).map(({ value }) => (value?.kind === "text" ? value.text : value?.kind === "number" ? value.number : null));

it("a register, controls and an earlier summary each add a sheet that reads back from the file", async () => {
  const before = followUp(workbooksIn("returned"), options);
  const bytes = await writeXlsx(buildSummary(before, { scope: "consolidated", language: "sv" }));
  const outcome = followUp(workbooksIn("returned"), { ...options, controls, earlier: handInBytes("förra.xlsx", bytes) });
  const document = buildSummary(outcome, { scope: "consolidated", language: "sv" });
  expect(document.sheets.map(({ name }) => name)).toEqual([
    ...["Sammanställning", "Projekt", "Iakttagelser", "Per nämnd", "Redovisningsläge", "Handläggning", "Kontrollsummor", "Förändringar", "Utveckling", "Statistik"],
    ...["Källor", "Regler"],
  ]);
  const [, , , , coverage, handling, reconciliation, changes] = document.sheets;
  expect(coverage?.tables[0]?.rows).toBe(61);
  expect(coverage?.cells.filter(({ value }) => value?.kind === "text" && value.text === "Projektet är inte redovisat")).toHaveLength(1);
  expect(texts(handling!, 2).slice(0, 2)).toEqual(["Bromma", "Inkommen"]);
  expect(texts(reconciliation!, 2).slice(0, 7)).toEqual(["Stockholms stad", "Alla", "Beviljat", 80_000_000, 80_400_000, -400_000, "Avrundning"]);
  expect(texts(reconciliation!, 3).slice(2, 8)).toEqual([
    ...["Utfall", 75_000_000, 70_300_000, 4_700_000, "Oförklarad"],
    "1 projekt är inte redovisat, så utfallet är okänt: TI-2023-063 Ljusare passage vid Norra Stationsgatan.",
  ]);
  expect(texts(changes!, 2)).toContain("Inget har förändrats.");
  const read = readXlsx({ name: "ny.xlsx", bytes: await writeXlsx(document) }, nodeEngine);
  expect(read.ok && read.snapshot.sheets.map(({ tables }) => tables[0]?.name)).toEqual([
    undefined,
    ...["tblProjekt", "tblBrister", "tblPerNamnd", "tblTackning", "tblHandlaggning", "tblAvstamning", "tblForandringar", "tblUtveckling", "tblStatistik", "tblKallor", "tblRegler"],
  ]);
});

it("Källor names the register, the controls and the earlier summary with their bytes' fingerprints", () => {
  const outcome = followUp(workbooksIn("returned"), { ...options, controls: { ...controls, sha256: "abc" } });
  const sources = buildSummary(outcome, { scope: "consolidated", language: "sv" }).sheets.find(({ name }) => name === "Källor");
  const rows = [...new Set(sources?.cells.map(({ row }) => row))].map((row) => texts(sources!, row));
  expect(rows.filter(([, status]) => status === "Register över beviljade projekt")).toHaveLength(1);
  expect(rows.find(([, status]) => status === "Kontrollsummor")).toEqual(expect.arrayContaining(["kontroll.xlsx", "abc"]));
});

it("Statistik counts every finding once, per nämnd and rule", () => {
  const outcome = followUp(workbooksIn("returned"), options);
  const statistics = buildSummary(outcome, { scope: "consolidated", language: "sv" }).sheets.find(({ name }) => name === "Statistik");
  const counts = statistics?.cells.filter(({ row, column }) => row > 1 && column === 5) ?? [];
  const sum = counts.reduce((total, { value }) => total + (value?.kind === "number" ? value.number : NaN), 0);
  expect(sum).toBe(outcome.findings.length);
});

it("Utveckling sets cohorts, budget years and the earlier summary side by side, adding up to the whole", async () => {
  const before = followUp(workbooksIn("returned"), options);
  const bytes = await writeXlsx(buildSummary(before, { scope: "consolidated", language: "sv" }));
  const outcome = followUp(workbooksIn("returned"), { ...options, earlier: handInBytes("förra.xlsx", bytes) });
  const trend = buildSummary(outcome, { scope: "consolidated", language: "sv" }).sheets.find(({ name }) => name === "Utveckling");
  const rows = [...new Set(trend?.cells.map(({ row }) => row))].map((row) => texts(trend!, row));
  const cohorts = rows.filter(([what]) => what === "Beslutsdatum");
  // One granted project is not reported: its grant is in the sum, but a share has what was granted and spent of the same projects.
  expect(cohorts).toEqual([["Beslutsdatum", "8 mars 2023", 61, 80_400_000, 70_300_000, 70_300_000 / 80_000_000]]);
  const years = rows.filter(([what]) => what === "Budgetår");
  expect(years.length).toBeGreaterThan(1);
  expect(years.reduce((sum, [, , , granted]) => sum + (typeof granted === "number" ? granted : NaN), 0)).toBe(80_400_000);
  expect(rows.find(([what]) => what === "Tidigare")?.slice(2, 5)).toEqual([61, 80_400_000, 70_300_000]);
  expect(rows.at(-1)?.slice(0, 5)).toEqual(["Nu", "13 november 2024", 61, 80_400_000, 70_300_000]);
});
