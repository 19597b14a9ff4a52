import { readFileSync } from "node:fs";
import { join } from "node:path";
import { namndStandings, owing } from "../../../src/core/coverage/namnd-standing";
import { reminderText } from "../../../src/core/coverage/reminder";
import { followUp } from "../../../src/core/run/follow-up";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { handInBytes, library, samples, workbooksIn } from "../../support/returned";
import { workbookOf } from "../../support/snapshot";

const asOf = "2024-11-13" as IsoDate;
const basis = { edition: library.editions[0], profile: library.profile, asOf, answers: {} };
const granted = handInBytes("granted-register.xlsx", readFileSync(join(samples, "granted-register.xlsx")));
const outcome = followUp(workbooksIn("returned"), { ...basis, granted });
const standings = namndStandings(outcome);
const of = (id: string | null) => standings.find(({ namnd }) => namnd === id);

it("names the nämnd that has reported nothing, with what it owes", () => {
  expect(standings.filter(({ state }) => state === "missing").map(({ namnd }) => namnd)).toEqual([
    "stadsbyggnadsnamnden",
  ]);
  const silent = of("stadsbyggnadsnamnden");
  expect(silent).toMatchObject({ reported: 0, files: [], questions: 0, errors: 0, toMend: [] });
  expect(silent?.owed.map(({ granted: ore, decidedOn }) => [ore !== null, decidedOn !== null])).toEqual([[true, true]]);
});

it("counts each reported project and each error once, under the nämnd whose workbook has it", () => {
  const reported = standings.reduce((sum, one) => sum + one.reported, 0);
  const owed = standings.reduce((sum, one) => sum + one.owed.length, 0);
  expect(reported + owed).toBe(outcome.projects.length);
  expect(of("farsta")).toMatchObject({ state: "reported", files: ["Farsta sdf tkr.xlsx"], reported: 3, owed: [] });
  expect(standings.flatMap(({ files }) => files)).not.toContain("granted-register.xlsx");
  for (const { toMend, errors, files } of standings) {
    expect(toMend.length).toBeLessThanOrEqual(errors);
    expect(toMend.every(({ at }) => files.includes(at.file))).toBe(true);
  }
});

it("owes nothing without a register, and where a nämnd has answered that it has nothing", () => {
  expect(namndStandings(followUp(workbooksIn("returned"), basis)).every(({ owed }) => owed.length === 0)).toBe(true);
  const snapshot = workbookOf({
    Redovisning: [["Nämnd", "Stadsbyggnadsnämnden"], ["Inga projekt att redovisa."]],
  });
  const none = { name: "Stadsbyggnad.xlsx", size: 1, sha256: "none", snapshot, remarks: [] };
  const answered = namndStandings(followUp([...workbooksIn("returned"), none], { ...basis, granted }));
  expect(answered.find(({ namnd }) => namnd === "stadsbyggnadsnamnden")).toMatchObject({ state: "none", owed: [] });
});

describe("a reminder", () => {
  const terms = { ...basis, register: outcome.register };
  const silent = standings.filter(({ namnd }) => namnd === "stadsbyggnadsnamnden");

  it("tells one nämnd what it owes, with id, name, amount and decision", () => {
    const text = reminderText(silent, { ...terms, language: "sv" });
    expect(text).toContain("Stadsbyggnadsnämnden\nDet här projektet är inte redovisat:\n– ");
    const [owed] = silent[0]!.owed;
    expect(text).toContain(`– ${owed!.id} ${owed!.name}, beviljat belopp `);
    expect(text).toMatch(/beslut den \d+ \w+ \d{4}/u);
    expect(text).toContain("Avstämningsdag: den 13 november 2024.");
  });

  it("tells all that owe something, each under its own name, with the cells to mend", () => {
    const owes = owing(standings);
    const text = reminderText(owes, { ...terms, language: "sv" });
    for (const { namnd } of owes) expect(text).toContain(`\n${outcome.register.namndById(namnd!)!.fullName}\n`);
    expect(text).toMatch(/\(bladet .+, cell [A-Z]+\d+\)/u);
    expect(text).not.toMatch(/undefined|\{|\}/u);
    expect(reminderText(owes, { ...terms, language: "en" })).not.toMatch(/undefined|inte redovisa/u);
  });
});
