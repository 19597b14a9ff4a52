import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RunResult } from "../../src/core/run/run-result";
import { toReport } from "../../src/core/report/to-report";
import { follow, samples, workbooksIn } from "../support/returned";

/** The truth files were written from the invented cohort and checked against the workbooks with openpyxl; no code of ours had a part in them. */
const truth = (folder: string): unknown => JSON.parse(readFileSync(join(samples, folder, "expected.json"), "utf8"));

interface Returned {
  readonly totals: Readonly<Record<"projects" | "completed" | "grantedOre" | "spentOre" | "surplusOre" | "overrunOre" | "utilisation", number>>;
  readonly reports: { readonly inTime: number; readonly late: number; readonly missing: number; readonly notYetDue: number };
  readonly files: readonly {
    readonly name: string;
    readonly projects: number;
    readonly grantedOre: number;
    readonly spentOre: number;
    readonly unit: string | null;
    readonly costSign: string;
    readonly surplusSign: string | null;
  }[];
  readonly projects: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
    readonly nameAt: string;
    readonly id: string | null;
    readonly name: string;
    readonly grantedNamnd: string;
    readonly reportingNamnd: string;
    readonly status: string;
    readonly grantedOre: number;
    readonly spentOre: number;
    readonly years: readonly { readonly year: number; readonly grantedOre: number; readonly spentOre: number }[];
    readonly completedOn: string | null;
    readonly reportedOn: string | null;
    readonly reportDueOn?: string;
  }[];
  readonly mustFind: readonly { readonly file: string | null; readonly code: string; readonly or?: readonly string[]; readonly project?: string; readonly why: string }[];
}

describe("the returned workbooks of 8 March 2023", () => {
  const expected = truth("returned") as Returned;
  const outcome = follow(workbooksIn("returned"));
  const report = toReport(outcome, "sv");

  it("add up to 80,0 granted and 70,3 spent, in full", () => {
    const { counts, ...totals } = report.totals;
    expect(totals).toEqual({ ...expected.totals, notReported: 0, incomplete: [], approximate: [] });
    expect(counts).toMatchObject({ completed: { known: 53, of: 60, unknown: 0 }, mayBeMore: false });
  });

  it.each(expected.files.map((file) => [file.name, file] as const))("%s is read whole", (name, file) => {
    const own = report.projects.filter(({ at }) => at.file === name.normalize("NFC"));
    const sum = (of: "grantedOre" | "spentOre") => own.reduce((total, project) => total + (project[of] ?? NaN), 0);
    expect({ projects: own.length, grantedOre: sum("grantedOre"), spentOre: sum("spentOre") }).toEqual({
      projects: file.projects,
      grantedOre: file.grantedOre,
      spentOre: file.spentOre,
    });
    const read = report.files.find((one) => one.name === name.normalize("NFC"));
    expect({ unit: read?.unit, costSign: read?.costSign, sign: read?.sign ?? null }).toEqual({
      unit: file.unit,
      costSign: file.costSign,
      sign: file.surplusSign,
    });
  });

  it.each(expected.projects.map((project) => [`${project.file} ${project.nameAt}`, project] as const))("%s is the project it says", (_, project) => {
    const found = outcome.projects.find(
      ({ project: { at } }) => at.file === project.file.normalize("NFC") && at.sheet === project.sheet && at.cell === project.nameAt,
    );
    const entry = report.projects[found ? outcome.projects.indexOf(found) : -1];
    expect(entry).toMatchObject({
      ...(project.id === null ? {} : { id: project.id }),
      grantedNamnd: project.grantedNamnd,
      reportingNamnd: project.reportingNamnd,
      status: project.status,
      grantedOre: project.grantedOre,
      spentOre: project.spentOre,
      completedOn: project.completedOn,
      reportedOn: project.reportedOn,
      reportDueOn: project.reportDueOn ?? null,
      complete: true,
    });
    const money = ({ grantedOre, spentOre }: { grantedOre: number | null; spentOre: number | null }) => [grantedOre ?? 0, spentOre ?? 0];
    expect(entry?.years.map(money)).toEqual(project.years.map(money));
  });

  it("are in time, late, missing or not yet due as the dates say", () => {
    const count = (status: string) => outcome.projects.filter(({ reportStatus }) => reportStatus === status).length;
    expect({ inTime: count("reported-in-time"), late: count("reported-late"), missing: count("missing-late"), notYetDue: count("not-yet-due") }).toEqual(
      expected.reports,
    );
  });

  const register = new Map(
    (expected.projects as readonly (Returned["projects"][number] & { readonly registerId: string })[]).map(({ registerId, file, nameAt }) => [
      registerId,
      `${file} ${nameAt}`.normalize("NFC"),
    ]),
  );
  const wanted = expected.mustFind.filter(({ file }) => file !== null);
  it.each(wanted.map((one) => [`${one.code} ${one.project ?? ""} ${one.file ?? ""}`, one] as const))("hold %s", (_, one) => {
    const places = outcome.findings
      .filter(({ code, at }) => [one.code, ...(one.or ?? [])].includes(code) && at.file === one.file?.normalize("NFC"))
      .map(({ project }) => {
        const at = outcome.projects.find(({ project: { key } }) => key === project)?.project.at;
        return at ? `${at.file} ${at.cell}` : "";
      });
    expect(places).not.toEqual([]);
    // A finding of reading may concern the file and not one project.
    if (one.project && places.some((place) => place !== "")) expect(places).toContain(register.get(one.project));
  });

  it("give the same report in any order", () => {
    const reversed = toReport(follow([...workbooksIn("returned")].reverse()), "sv");
    expect(reversed).toEqual(report);
  });
});

interface Awkward {
  readonly files: readonly {
    readonly name: string;
    readonly codes: readonly string[];
    readonly anyOf?: readonly string[];
    readonly status: string;
    readonly projects: number | null;
    readonly grantedOre: number | null;
    readonly spentOre: number | null;
    readonly orUndecided?: boolean;
    readonly orReadRight?: { readonly projects: number; readonly grantedOre: number; readonly spentOre: number };
    readonly pair?: string;
    readonly pairTotals?: { readonly projects: number; readonly grantedOre: number; readonly spentOre: number | null };
  }[];
}

const found = ({ findings }: RunResult): ReadonlySet<string> => new Set(findings.map(({ code }) => code));

/** An amount as the truth files write it: null when the total is incomplete or unknown. */
const whole = (outcome: RunResult, figure: "granted" | "spent"): number | null => {
  const { ore, complete } = outcome.totals[figure];
  return complete && ore !== null ? Number(ore) : null;
};

describe.each(["awkward", "real"])("samples/%s", (folder) => {
  const { files } = truth(folder) as Awkward;
  const handedIn = workbooksIn(folder);
  const fileOf = (name: string) => handedIn.filter((file) => file.name === name.normalize("NFC"));

  it("has a truth for every workbook", () => {
    expect(handedIn.map(({ name }) => name).sort()).toEqual(files.map(({ name }) => name.normalize("NFC")).sort());
  });

  it.each(files.map((file) => [file.name, file] as const))("%s says what is wrong, and no wrong total", (name, file) => {
    const alone = follow(fileOf(name));
    const codes = found(file.pair ? follow([...fileOf(name), ...fileOf(file.pair)]) : alone);
    for (const code of file.codes) expect(codes).toContain(code);
    const totals = { grantedOre: whole(alone, "granted"), spentOre: whole(alone, "spent") };
    const right = [{ grantedOre: file.grantedOre ?? null, spentOre: file.spentOre ?? null }];
    if (file.orReadRight) right.push({ grantedOre: file.orReadRight.grantedOre, spentOre: file.orReadRight.spentOre });
    if (file.orUndecided) right.push({ grantedOre: null, spentOre: null }, { grantedOre: null, spentOre: file.spentOre });
    expect(right).toContainEqual(totals);
    const isReadRight = file.orReadRight && totals.grantedOre === file.orReadRight.grantedOre;
    if (file.anyOf && !isReadRight) expect([...codes].some((code) => file.anyOf?.includes(code))).toBe(true);
  });

  it("counts what stands in two workbooks once", () => {
    for (const { name, pair = "", pairTotals } of files.filter((file) => file.pairTotals)) {
      const both = follow([...fileOf(name), ...fileOf(pair)]);
      const totals = { projects: both.totals.projects, grantedOre: whole(both, "granted"), spentOre: whole(both, "spent") };
      expect({ name, totals }).toEqual({ name, totals: pairTotals });
    }
  });
});
