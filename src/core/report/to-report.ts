import { findingIds } from "../acceptance/finding-ids";
import type { Finding, Location } from "../findings/finding";
import { reportedCount } from "../run/reported";
import type { RunResult } from "../run/run-result";
import type { Figure, ProjectFigures } from "../figures/types";
import type { ExceptionInForce } from "../project/exception";
import type { FieldValue, Project } from "../project/project";
import type { TableRecord } from "../project/table-record";
import type { NamndRegister } from "../profile/namnd-register";
import type { Versions } from "../consolidation/versions";
import type { AgainstRegister } from "../matching/against-register";
import { render } from "../messages/render";
import type { Language } from "../values/bilingual";
import { ratioAsNumber } from "../values/ratio";
import type { Report } from "./report-schema";

/** Öre as a JSON number. Amounts are capped at 2^53 öre when read, and so is their sum here: beyond it, unknown. */
function asNumber(figure: Figure): number | null {
  const number = figure.ore === null ? null : Number(figure.ore);
  return number !== null && Number.isSafeInteger(number) ? number : null;
}

/** The outcome of a run as `medelkoll/1`; messages in the reader's language. */
export function toReport(outcome: RunResult, language: Language): Report {
  const { asOf, edition, register, files, projects, totals, findings, granted, set } = outcome;
  const nameOf = (id: string | null): string | null => (id === null ? null : (register.namndById(id)?.name ?? id));
  const { reported, notReported } = reportedCount(outcome);
  const keyToId = new Map(projects.map(({ project }) => [project.key, project.id]));
  const ids = findingIds(findings, projects);
  const told = (finding: Finding) => {
    const { message, action } = render(finding, language, edition);
    return { message, action };
  };
  const figures = {
    grantedOre: totals.granted,
    spentOre: totals.spent,
    surplusOre: totals.surplus,
    overrunOre: totals.overrun,
    utilisation: { ...totals.utilisation, approximate: totals.granted.approximate || totals.spent.approximate },
  };
  const names = Object.keys(figures) as (keyof typeof figures)[];
  return {
    schema: "medelkoll/1",
    asOf,
    edition: edition.id,
    files: files.map(({ name: file, status, reading }) => ({
      name: file,
      status,
      projects: reading?.projects.length ?? 0,
      unit: reading?.unit ?? null,
      sign: reading?.sign ?? null,
      costSign: reading?.costSign ?? null,
    })),
    totals: {
      projects: reported,
      notReported,
      completed: totals.counts.completed.known,
      grantedOre: asNumber(totals.granted),
      spentOre: asNumber(totals.spent),
      surplusOre: asNumber(totals.surplus),
      overrunOre: asNumber(totals.overrun),
      utilisation: totals.utilisation.ratio ? ratioAsNumber(totals.utilisation.ratio) : null,
      incomplete: names.filter((name) => !figures[name].complete),
      approximate: names.filter((name) => figures[name].approximate),
      counts: { ...totals.counts, mayBeMore: totals.mayBeMore },
    },
    projects: projects.map((project) => projectEntry(project, nameOf)),
    ...(edition.tables.some(({ fields }) => fields.length > 0)
      ? { records: set.readings.flatMap(({ records = [] }) => records.map((one) => recordEntry(one, outcome))) }
      : {}),
    findings: findings.map((finding) => ({
      id: ids.get(finding) ?? "",
      code: finding.code,
      severity: finding.severity,
      ...told(finding),
      rule: finding.rule ? { number: finding.rule.number, text: finding.rule.text } : null,
      at: placeEntry(finding.at),
      ...(finding.also ? { also: finding.also.map(placeEntry) } : {}),
      projectId: finding.project === undefined ? null : (keyToId.get(finding.project) ?? null),
      ...(finding.accepted ? { accepted: finding.accepted } : {}),
      ...(finding.acceptedBefore ? { acceptedBefore: finding.acceptedBefore } : {}),
      ...(finding.trial ? { trial: finding.trial } : {}),
      ...(finding.waived ? { waived: finding.waived } : {}),
    })),
    ...(outcome.exceptions ? { exceptions: outcome.exceptions.map((one) => exceptionEntry(one, nameOf)) } : {}),
    ...(granted?.against ? { open: whatIsOpen(granted.against, set.versions, nameOf) } : {}),
  };
}

type RecordEntry = NonNullable<Report["records"]>[number];

const recordEntry = ({ table, at, row, fields }: TableRecord, { register }: RunResult): RecordEntry => ({
  table,
  at: { file: at.file, sheet: at.sheet, row },
  fields: Object.fromEntries(
    [...fields].map(([id, { value, shown, at: place }]) => [
      id,
      { value: value && valueEntry(value, register), shown, cell: place.cell },
    ]),
  ),
});

function valueEntry(value: FieldValue, register: NamndRegister): RecordEntry["fields"][string]["value"] {
  switch (value.type) {
    case "text":
      return value.text;
    case "amount":
      return Number.isSafeInteger(Number(value.ore)) ? Number(value.ore) : null;
    case "date":
      return value.on;
    case "year":
      return value.year;
    case "ratio":
      return ratioAsNumber(value.ratio);
    case "number":
      return Number.isFinite(Number(value.decimal)) ? Number(value.decimal) : null;
    case "yes-no":
      return value.yes;
    case "codes":
      return [...value.codes];
    case "register":
      return register.namndById(value.id)?.name ?? value.id;
  }
}

const placeEntry = ({ file, sheet, cell }: Location): Report["findings"][number]["at"] => ({
  file,
  sheet: sheet ?? null,
  cell: cell ?? null,
});

const exceptionEntry = (
  { decision, reach }: ExceptionInForce,
  nameOf: (id: string) => string | null,
): NonNullable<Report["exceptions"]>[number] => {
  const { kind, namnd, projectId, until, decidedBy, decidedOn, dnr, why, at } = decision;
  return {
    ...{ kind, rules: decision.kind === "waiver" ? [...decision.rules] : [] },
    ...{ namnd: nameOf(namnd) ?? namnd, projectId, until, decidedBy, decidedOn, dnr, why, reach, at: placeEntry(at) },
  };
};

function projectEntry(figures: ProjectFigures, name: (id: string | null) => string | null): Report["projects"][number] {
  const { project, years } = figures;
  const [only, ...others] = years;
  return {
    id: project.id,
    name: project.name,
    grantedNamnd: name(figures.grantedNamnd),
    reportingNamnd: name(figures.reportingNamnd),
    budgetYear: only && others.length === 0 ? only.year : null,
    status: figures.progress,
    grantedOre: asNumber(figures.granted),
    spentOre: asNumber(figures.spent),
    surplusOre: asNumber(figures.surplus),
    utilisation: figures.utilisation.ratio ? ratioAsNumber(figures.utilisation.ratio) : null,
    completedOn: figures.completedOn,
    reportDueOn: figures.reportDueOn,
    ...(figures.extension ? { reportDueBy: figures.extension.dnr } : {}),
    reportedOn: figures.reportedOn,
    complete: figures.complete,
    incomplete: incompleteOf(figures),
    years: years.map((year) => ({
      budgetYear: year.year,
      grantedOre: asNumber(year.granted),
      spentOre: asNumber(year.spent),
      complete: year.granted.complete && year.spent.complete,
    })),
    at: { file: project.at.file, sheet: project.at.sheet, row: project.row },
  };
}

const incompleteOf = ({
  granted,
  spent,
  surplus,
  utilisation,
}: ProjectFigures): Report["projects"][number]["incomplete"] =>
  Object.entries({ grantedOre: granted, spentOre: spent, surplusOre: surplus, utilisation })
    .filter(([, { complete }]) => !complete)
    .map(([name]) => name as Report["projects"][number]["incomplete"][number]);

function whatIsOpen(
  { matches, unplaced }: AgainstRegister,
  versions: readonly Versions[],
  nameOf: (id: string | null) => string | null,
): NonNullable<Report["open"]> {
  const entry = ({ key, id, name, grantedNamnd, reportingNamnd, at: { file, sheet, cell } }: Project) => ({
    ...{ key, id, name },
    namnd: nameOf(grantedNamnd ?? reportingNamnd),
    at: { file, sheet, cell },
  });
  const inTies = new Set(matches.ties.flatMap(({ granted, reported }) => [...granted, ...reported]));
  const isLoose = (project: Project): boolean => !inTies.has(project);
  return {
    unreported: matches.unreported.filter(isLoose).map(entry),
    ungranted: unplaced.filter(isLoose).map(entry),
    ties: matches.ties.map(({ granted, reported }) => ({ granted: granted.map(entry), reported: reported.map(entry) })),
    versions: versions.filter(({ isOpen }) => isOpen).map(({ key, files }) => ({ key, files: [...files] })),
  };
}
