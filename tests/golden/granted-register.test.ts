import { readFileSync } from "node:fs";
import { join } from "node:path";
import { followUp, type FollowUpOptions } from "../../src/core/run/follow-up";
import type { SourceFile } from "../../src/core/run/source-file";
import type { IsoDate } from "../../src/core/values/iso-date";
import { workbookOf, type CellInput } from "../support/snapshot";
import { handInBytes, library, samples, workbooksIn } from "../support/returned";

const register = handInBytes("granted-register.xlsx", readFileSync(join(samples, "granted-register.xlsx")));
const day = "2023-03-08" as IsoDate;

const withoutRegister: FollowUpOptions = {
  edition: library.editions[0],
  profile: library.profile,
  asOf: "2024-11-13" as IsoDate,
  answers: {},
};
const run = (files: readonly SourceFile[], more: Partial<FollowUpOptions> = {}) =>
  followUp(files, { ...withoutRegister, granted: register, selection: { decidedFrom: day, decidedTo: day }, ...more });

const returned = workbooksIn("returned");
const codes = (outcome: ReturnType<typeof run>, prefix: string) =>
  outcome.findings.filter(({ code }) => code.startsWith(prefix)).map(({ code, at, params }) => [code, at.file, at.cell, params]);

const kronor = 100n;

it("60 of the 61 granted projects are reported; Stadsbyggnadsnämnden has not answered", () => {
  const outcome = run(returned);
  expect(outcome.granted?.against?.matches.pairs).toHaveLength(60);
  expect(outcome.totals).toMatchObject({
    projects: 61,
    granted: { ore: 80_400_000n * kronor, complete: true },
    spent: { ore: 70_300_000n * kronor, complete: false },
  });
  expect(codes(outcome, "REG")).toEqual([
    ["REG-02", "granted-register.xlsx", "B66", { project: "Ljusare passage vid Norra Stationsgatan" }],
  ]);
  expect(codes(outcome, "STR-10").map(([, , , params]) => params)).toEqual([{ namnd: "stadsbyggnadsnämnden" }]);
});

it("a workbook that is not returned leaves its projects granted and unknown, never smaller in silence", () => {
  const without = returned.filter(({ name }) => !name.startsWith("Farsta"));
  const outcome = run(without);
  expect(without).toHaveLength(returned.length - 1);
  expect(outcome.totals).toMatchObject({ projects: 61, granted: { ore: 80_400_000n * kronor, complete: true } });
  expect(outcome.totals.spent.complete).toBe(false);
  expect(new Set(codes(outcome, "REG").map(([code]) => code))).toEqual(new Set(["REG-02"]));
  expect(codes(outcome, "STR-10").map(([, , , params]) => params)).toContainEqual({ namnd: "Farsta stadsdelsnämnd" });
});

it("the register lying among the returned workbooks is no return", () => {
  const outcome = run([...returned, { ...register, name: "kopia av registret.xlsx" }]);
  expect(outcome.totals).toEqual(run(returned).totals);
  expect(codes(outcome, "STR-32")).toEqual([
    ["STR-32", "kopia av registret.xlsx", undefined, { file: "kopia av registret.xlsx" }],
  ]);
});

it("a nämnd whose workbook was read has answered, also when none of its projects was granted", () => {
  const projects = run(returned).granted?.against?.matches.pairs.filter(({ reported: { at } }) => /^Farsta/u.test(at.file));
  const none = Object.fromEntries((projects ?? []).map(({ granted: { key } }) => [key, null]));
  const outcome = run(returned, { settlements: { matches: none } });
  expect(projects?.length).toBeGreaterThan(0);
  expect(codes(outcome, "STR-10").map(([, , , params]) => params)).toEqual([{ namnd: "stadsbyggnadsnämnden" }]);
});

it("an heir's workbook answers for those that it took over from, also on a day before the merger", () => {
  const outcome = run(returned, { asOf: "2023-06-01" as IsoDate });
  expect(codes(outcome, "STR-10").map(([, , , params]) => params)).toEqual([{ namnd: "stadsbyggnadsnämnden" }]);
});

it("the order of the files changes nothing", () => {
  const { totals, findings } = run(returned);
  const turned = run(returned.toReversed());
  expect([turned.totals, turned.findings]).toEqual([totals, findings]);
});

describe("beside the register", () => {
  const controls = (rows: CellInput[][]): SourceFile => ({
    name: "kontroll.xlsx",
    size: 0,
    sha256: "",
    snapshot: workbookOf({ Kontroll: rows }, { name: "kontroll.xlsx" }),
    remarks: [],
  });

  it("the city's own words are reconciled: cirka 80 mnkr granted, 70,3 used", () => {
    const outcome = run(returned, {
      controls: controls([
        ["Nämnd", "Beviljat (mnkr)", "Utfall (mnkr)"],
        ["Staden totalt", "cirka 80", "70,3"],
      ]),
    });
    expect(outcome.reconciled?.map(({ verdict }) => verdict)).toEqual(["rounding", "equal"]);
    expect(codes(outcome, "BEL-16").concat(codes(outcome, "BEL-17"))).toEqual([]);
  });

  it("a control that the projects do not add up to is a finding at its own cell", () => {
    const outcome = run(returned, { controls: controls([["Nämnd", "Utfall (mnkr)"], ["Staden totalt", "75,0"]]) });
    expect(codes(outcome, "BEL-16").map(([, file, cell]) => [file, cell])).toEqual([["kontroll.xlsx", "B2"]]);
    expect(outcome.reconciled?.[0]?.explanations).toMatchObject([{ because: "not-reported", ore: null }]);
  });

  it("a control total of a nämnd without a project is a finding, unless a selection left its projects out", () => {
    const more = { controls: controls([["Nämnd", "Utfall (mnkr)"], ["Kyrkogårdsnämnden", "1,8"]]) };
    const without = returned.filter(({ name }) => !name.startsWith("Kyrkogard"));
    const everything = followUp(without, { ...withoutRegister, ...more });
    expect(codes(everything, "KTR-04").map(([, file, cell]) => [file, cell])).toEqual([["kontroll.xlsx", "B2"]]);
    expect(codes(followUp(without, { ...withoutRegister, ...more, selection: { namnder: ["farsta"] } }), "KTR-04")).toEqual([]);
  });

  it("a workbook that is no earlier summary is said to be none", () => {
    const outcome = run(returned, { earlier: controls([["Hej"]]) });
    expect(codes(outcome, "TID-01")).toHaveLength(1);
    expect(outcome.changes).toBeUndefined();
  });
});
