import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Location } from "../../../src/core/findings/finding";
import { parseAddress } from "sheet-refs";
import { toReport } from "../../../src/core/report/to-report";
import { readingOf } from "../../../src/core/project/readings-of";
import type { Project, Reading } from "../../../src/core/project/project";
import type { RunResult } from "../../../src/core/run/run-result";
import { archivedBytes, archivedReleases, sha256Of, type ArchivedForm } from "../../support/archived-forms";
import { follow, handInBytes, library, samples } from "../../support/returned";

/** Every form that was ever sent out still reads, through every program that it may have been saved by. The truth is what was filled in (samples/build/forms). */

const all = archivedReleases.flatMap((release) => release.files.map((file) => ({ release, file })));
const named = all.map(({ release, file }) => [`${release.folder}: ${file.name}`, release, file] as const);

const nameOf = (namnd: string | null): string => library.profile.namnder.find(({ id }) => id === namnd)?.name ?? "";

/** Öre, an ISO date, a code, yes or no, or a text, as the truth writes it. */
function plain({ value }: Reading): number | string | boolean | null {
  switch (value?.type) {
    case "amount":
      return Number(value.ore);
    case "date":
      return value.on;
    case "codes":
      return value.codes.join("; ");
    case "yes-no":
      return value.yes;
    case "text":
      return value.text;
    case "number":
      return value.decimal;
    case "register":
      return nameOf(value.id);
    default:
      return null;
  }
}

/** `spentAmount@2023` is the part of that year. */
function answerIn(project: Project, key: string): number | string | boolean | null {
  const [field = "", year] = key.split("@");
  const reading =
    year === undefined
      ? readingOf(project, field as never)
      : project.years.find((one) => one.year === Number(year))?.fields.get(field as never);
  return reading ? plain(reading) : null;
}

/** The truth about a project, read from the workbook. */
const readOf = ({ projects }: RunResult, form: ArchivedForm): unknown =>
  form.projects.map(({ id, answers, grantedOre }) => {
    const project = projects.find((one) => one.project.id === id)?.project;
    return project === undefined
      ? id
      : {
          ...{ id, name: project.name },
          namnd: nameOf(project.grantedNamnd),
          grantedOre: Object.fromEntries(
            Object.keys(grantedOre).map((year) => [year, answerIn(project, `grantedAmount@${year}`)]),
          ),
          answers: Object.fromEntries(Object.keys(answers).map((key) => [key, answerIn(project, key)])),
        };
  });

/** Findings about how a workbook is built, as opposed to what it says. */
const isStructure = (code: string): boolean => /^(?:STR|FRM|FIL|ENH|NAM|BEL-[234])/u.test(code);

const sum = (amounts: readonly unknown[]): number => amounts.reduce((total: number, one) => total + Number(one), 0);

describe.each(named)("%s", (_, release, file) => {
  const form = release.forms.find(({ name }) => name === file.form);
  if (!form) throw new Error(`No truth for ${file.name}`);
  const bytes = archivedBytes(release, file);

  it("is the file that was put there", () => expect(sha256Of(bytes)).toBe(file.sha256));

  const outcome = follow([handInBytes(file.name, bytes)], release.asOf, {}, release.edition);
  const idAt = ({ sheet, cell = "" }: Location): readonly string[] =>
    outcome.projects.flatMap(({ project }) =>
      sheet === project.at.sheet && (form.layout === "per-project" || project.row === parseAddress(cell)?.row)
        ? [project.id]
        : [],
    );
  const codes = outcome.findings.map(({ code }) => code);

  if (file.refused !== undefined) {
    it("is refused, with what to do", () => expect(codes).toEqual([file.refused]));
    return;
  }

  it("gives to the öre what was filled in, and nothing else", () => {
    expect(readOf(outcome, form)).toEqual(form.projects);
    const { totals } = toReport(outcome, "sv");
    const spent = form.projects.flatMap(({ answers }) =>
      Object.entries(answers).flatMap(([key, ore]) => (key.startsWith("spentAmount") ? [ore] : [])),
    );
    expect(totals).toMatchObject({
      projects: form.projects.length,
      grantedOre: sum(form.projects.flatMap(({ grantedOre }) => Object.values(grantedOre))),
      spentOre: spent.length === 0 ? null : sum(spent),
    });
    if (spent.length > 0) expect(totals.incomplete).toEqual([]);
    else expect(totals.incomplete).toContain("spentOre");
  });

  it("is known as the form that it is", () =>
    expect(outcome.files[0]?.reading?.form).toMatchObject({
      edition: release.edition,
      version: release.version,
      release: release.release,
    }));

  it("gives the findings that its answers and its program call for, and no other", () => {
    const found = outcome.findings.map(({ code, at, also = [] }) => ({ code, projects: [at, ...also].flatMap(idAt) }));
    const structure = found.filter(({ code }) => isStructure(code) && !form.findings.some((one) => one.code === code));
    expect(structure.map(({ code }) => code)).toEqual(file.structure);
    const rest = found.filter((one) => !structure.includes(one));
    const order = (findings: readonly { code: string }[]) => findings.toSorted((a, b) => a.code.localeCompare(b.code));
    expect(order(rest)).toEqual(order(form.findings));
    for (const { code, severity } of outcome.findings)
      if (file.structure.includes(code)) expect([code, severity]).toEqual([code, "notice"]);
  });
});

describe("the archive", () => {
  it("has a folder for each edition's form of today: `npm run build && node samples/build/forms.mjs EDITION` makes it", () => {
    for (const { id, version, form } of library.editions)
      if (form)
        expect(archivedReleases.map((one) => `${one.edition} ${one.version} ${one.release}`)).toContain(
          `${id} ${version} ${form.release}`,
        );
  });

  it("holds in each folder what its truth names, and the folder is named as its forms are", () => {
    for (const { folder, files, edition, version, release } of archivedReleases) {
      expect(folder).toBe(join("forms", edition, version, `release-${release}`));
      expect(readdirSync(join(samples, folder)).toSorted()).toEqual(
        [...files.map(({ name }) => name), "expected.json"].toSorted(),
      );
    }
  });

  it("keeps the first form that was sent out", () =>
    expect(existsSync(join(samples, "forms/trygghetsinvesteringar-2024/1.0/release-1"))).toBe(true));
});
