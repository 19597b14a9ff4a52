import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverageOf } from "../../../src/core/coverage/coverage";
import { followUp } from "../../../src/core/run/follow-up";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { handInBytes, library, samples, workbooksIn } from "../../support/returned";

import { workbookOf } from "../../support/snapshot";

const day = "2023-03-08" as IsoDate;
const outcome = followUp(workbooksIn("returned"), {
  edition: library.editions[0],
  profile: library.profile,
  asOf: "2024-11-13" as IsoDate,
  answers: {},
  granted: handInBytes("granted-register.xlsx", readFileSync(join(samples, "granted-register.xlsx"))),
  selection: { decidedFrom: day, decidedTo: day },
});
const coverage = coverageOf(outcome);
const all = coverage.flatMap(({ projects }) => projects);

it("every granted project stands in it once, under the nämnd that answers", () => {
  expect(all).toHaveLength(61);
  expect(new Set(all.map(({ figures }) => figures.project.key)).size).toBe(61);
  expect(coverage.map(({ namnd }) => namnd)).toContain("jarva");
  expect(coverage.map(({ namnd }) => namnd)).not.toContain("rinkeby-kista");
});

it("a nämnd that has not answered has none of its projects answered", () => {
  const silent = coverage.filter(({ answered }) => answered === 0);
  expect(silent.map(({ namnd, projects }) => [namnd, projects.map(({ state }) => state)])).toEqual([
    ["stadsbyggnadsnamnden", ["missing"]],
  ]);
  expect(all.filter(({ state }) => state === "missing")).toHaveLength(1);
});

it("the states are those of the figures, counted once each", () => {
  const count = (status: string) => outcome.projects.filter(({ reportStatus }) => reportStatus === status).length;
  const states = all.filter(({ state }) => state !== "missing");
  expect(states.filter(({ state }) => state === "reported")).toHaveLength(count("reported-in-time"));
  expect(states.filter(({ state }) => state === "overdue")).toHaveLength(count("missing-late"));
  expect(states.filter(({ state }) => state === "reported").length).toBeGreaterThan(0);
  expect(states.filter(({ state }) => state === "overdue").length).toBeGreaterThan(0);
});

it("only what is reported, complete and without errors can be notified", () => {
  const faulty = new Set(outcome.findings.filter(({ severity }) => severity === "error" || severity === "blocker").map(({ project }) => project));
  for (const { figures, state, notice } of all) {
    if (notice !== "ready") continue;
    expect(["reported", "reported-late"]).toContain(state);
    expect(figures.complete).toBe(true);
    expect(faulty.has(figures.project.key)).toBe(false);
  }
});

it("a nämnd that answers that it has no projects has answered, and its grants stand as before", () => {
  const hand = (name: string, rows: Parameters<typeof workbookOf>[0]) => ({
    name,
    size: 0,
    sha256: name,
    snapshot: workbookOf(rows, { name }),
    remarks: [],
  });
  const register = [
    ["Projekt-ID", "Projektnamn", "Beviljad nämnd", "Beslutsdatum", "Beviljat belopp (kr)"],
    ["101", "Belysning", "Farsta", "2023-03-08", 1_250_000],
    ["102", "Röjning", "Bromma", "2023-03-08", 450_000],
  ];
  const answered = followUp([hand("Farsta.xlsx", { Svar: [["Farsta stadsdelsnämnd"], ["Inga projekt att redovisa"]] })], {
    edition: library.editions[0],
    profile: library.profile,
    asOf: "2024-11-13" as IsoDate,
    answers: {},
    granted: hand("register.xlsx", { Beviljade: register }),
  });
  expect(coverageOf(answered).map(({ namnd, projects }) => [namnd, projects.map(({ state }) => state)])).toEqual([
    ["bromma", ["missing"]],
    ["farsta", ["none"]],
  ]);
  expect(answered.findings.flatMap(({ code, params }) => (code === "STR-10" ? [params["namnd"]] : []))).toEqual(["Bromma stadsdelsnämnd"]);
  expect(answered.totals.granted).toMatchObject({ ore: 170_000_000n, complete: true });
});
