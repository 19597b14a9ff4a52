import { capRemarks } from "../../../src/core/run/cap-remarks";
import { followUp, type FollowUpOptions } from "../../../src/core/run/follow-up";
import type { IsoDate } from "../../../src/core/values/iso-date";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { follow, library, workbooksIn } from "../../support/returned";
import { workbookOf } from "../../support/snapshot";

const handedIn = (snapshot: WorkbookSnapshot) => ({
  name: snapshot.name,
  size: 1,
  sha256: snapshot.name,
  snapshot,
  remarks: [],
});
const heading = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall kr", "Status"];
const good = workbookOf(
  { Blad: [heading, ["TI-1", "Ljus", "Farsta", 1_000_000, 900_000, "Pågår"]] },
  { name: "god.xlsx" },
);

describe("several workbooks", () => {
  it("a fault of ours in one of them is told as such, and the others go on", () => {
    const broken: WorkbookSnapshot = {
      ...good,
      name: "trasig.xlsx",
      get sheets(): never {
        throw new Error("not our day");
      },
    };
    const outcome = follow([handedIn(good), handedIn(broken)]);
    expect(outcome.findings.filter(({ code }) => code === "INT-01").map(({ at }) => at.file)).toEqual(["trasig.xlsx"]);
    expect(outcome.totals).toMatchObject({ projects: 1, granted: { ore: 100_000_000n, complete: false } });
  });

  it("a sheet that was withheld makes the totals incomplete", () => {
    const withheld = { code: "EXC-07", at: { file: "god.xlsx", sheet: "Blad2" }, params: { sheet: "Blad2" } };
    const { totals, missing } = follow([{ ...handedIn(good), remarks: [withheld] }]);
    expect(totals).toMatchObject({ projects: 1, granted: { ore: 100_000_000n, complete: false } });
    expect(missing.gaps.map(({ at }) => at.sheet)).toEqual(["Blad2"]);
  });

  it("a finding on a project's cell knows its project", () => {
    const doubtful = workbookOf({ Blad: [heading, ["TI-1", "Ljus", "Farsta", "se bilaga", 900_000, "Pågår"]] });
    const found = follow([handedIn(doubtful)]).findings.find(({ code }) => code === "BEL-01");
    expect(found?.project).toBe("farsta|ti 1");
  });

  it("a part that is larger than its whole makes the total incomplete", () => {
    const rows = [
      heading.slice(1, 5),
      ["Norrmalm i alla år", "Norrmalm", 2_900_000, 1],
      ["Norra innerstaden i alla år", "Norra innerstaden", 2_300_000, 1],
    ];
    const snapshot = workbookOf({ Blad: rows.map((row, index) => [...row, index === 0 ? "Period" : "2019–2021"]) });
    const outcome = follow([handedIn(snapshot)]);
    expect(outcome.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["ORG-09", "ORG-10"]));
    expect(outcome.totals.granted.complete).toBe(false);
  });
});

it("findings beyond a thousand in one workbook are counted, not listed, and the worst are kept", () => {
  const notices = Array.from({ length: 1234 }, (_, index) => ({
    code: "BEL-02",
    at: { file: "a", sheet: "b", cell: `A${index + 1}` },
    params: {},
  }));
  const error = { code: "BEL-01", at: { file: "a", sheet: "b", cell: "B1" }, params: {} };
  const capped = capRemarks([...notices, error], library.editions[0]);
  expect(capped).toHaveLength(1001);
  expect(capped[0]).toBe(error);
  expect(capped.at(-1)).toMatchObject({ code: "FIL-13", params: { file: "a", count: 235 } });
});

it("answers for one workbook change that workbook's reading and no other", () => {
  const files = workbooksIn("returned").filter(({ name }) => /^(?:Kungsholmen|Farsta)/u.test(name));
  const questions = (answersFor: FollowUpOptions["answersFor"] = {}) =>
    followUp(files, {
      edition: library.editions[0],
      profile: library.profile,
      asOf: "2024-11-13" as IsoDate,
      answers: {},
      answersFor,
    }).files.flatMap(({ name, reading }) => (reading?.questions ?? []).map(() => name));
  const [asked] = questions();
  const leaveOut = { headings: { stadsdel: null } };
  expect(asked).toMatch(/^Kungsholmen/u);
  expect(questions({ "Farsta sdf tkr.xlsx": leaveOut })).toEqual([asked]);
  expect(questions({ [asked ?? ""]: leaveOut })).toEqual([]);
});
