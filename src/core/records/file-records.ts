import { quotedSheet } from "sheet-refs";
import { meetingPoints, returnedFrom } from "../consolidation/same-project";
import type { FieldId } from "../anvisningar/known-fields";
import type { ProjectFigures, YearFigures } from "../figures/types";
import type { RunResult } from "../run/run-result";
import { amountsOf } from "../project/amounts-by-year";
import type { Readings } from "../project/project";
import type { NamndRegister } from "../profile/namnd-register";
import { projectColumns } from "./columns/project";
import type { sourceColumns } from "./columns/source";
import { yearColumns } from "./columns/year";
import { emptyPart, recordSchema, type ExtractRecord, type RecordPart } from "./record-schema";

type Source = RecordPart<typeof sourceColumns>;
type ProjectPart = RecordPart<typeof projectColumns>;
type YearPart = RecordPart<typeof yearColumns>;

/**
 * The records of one workbook, from a run over it alone: one for the workbook, one for each project and budget year. What only shows when workbooks
 * stand side by side (versions, duplicates) is left to whoever queries the records; the columns `meets…` and `amountsStated` are for that.
 */
export function fileRecords(outcome: RunResult, sha256: string): readonly ExtractRecord[] {
  const [file] = outcome.files;
  if (!file || outcome.files.length > 1) throw new Error("Records are made workbook by workbook.");
  const { totals } = outcome;
  const codes = findingCodes(outcome);
  const source: Source = {
    recordSchema,
    kind: "workbook",
    file: file.name,
    fileSha256: sha256,
    fileSize: file.size,
    fileModified: file.reading?.modified ?? null,
    fileStatus: file.status,
    fileGrantedComplete: totals.granted.complete,
    fileSpentComplete: totals.spent.complete,
    sheet: null,
    nameCell: null,
    findingCodes: codes(undefined),
    edition: outcome.edition.id,
    asOfDate: outcome.asOf,
  };
  const workbook = { ...source, ...emptyPart(projectColumns), ...emptyPart(yearColumns) };
  const years = outcome.projects.flatMap((figures) => {
    const { key, at, years } = figures.project;
    const part = projectPart(figures, outcome.register);
    const place = { kind: "project-year", sheet: at.sheet, nameCell: at.cell, findingCodes: codes(key) };
    return figures.years.map((year, index) => ({
      ...{ ...source, ...place, ...part },
      ...yearPart(year, years[index]?.fields ?? new Map(), index, at.sheet),
    }));
  });
  return [workbook, ...years];
}

/** Codes of the findings about a project, or about none; each once, in order. */
function findingCodes({ findings }: RunResult): (project: string | undefined) => readonly string[] {
  const codes = new Map<string | undefined, Set<string>>();
  for (const { code, project } of findings) codes.set(project, (codes.get(project) ?? new Set()).add(code));
  return (project) => [...(codes.get(project) ?? [])].sort();
}

function projectPart(figures: ProjectFigures, register: NamndRegister): ProjectPart {
  const { project, grantedNamnd, reportingNamnd } = figures;
  const nameOf = (id: string | null): string | null => (id === null ? null : (register.namndById(id)?.name ?? null));
  const [meetsByNamnd, meetsByName = null] = meetingPoints(project);
  const decided = project.fields.get("decisionDate")?.value;
  return {
    projectKey: project.key,
    projectId: project.id,
    idIsTemporary: project.idIsTemporary,
    projectName: project.name,
    grantedNamnd,
    grantedNamndName: nameOf(grantedNamnd),
    reportingNamnd,
    reportingNamndName: nameOf(reportingNamnd),
    area: figures.area,
    meetsNamnd: returnedFrom(project, register) ?? "",
    meetsByNamnd,
    meetsByName,
    amountsStated: amountsOf(project.years),
    investmentTypes: figures.investmentTypes,
    status: figures.status,
    progress: figures.progress,
    decidedOn: decided?.type === "date" ? decided.on : null,
    completedOn: figures.completedOn,
    reportDueOn: figures.reportDueOn,
    reportedOn: figures.reportedOn,
    reportStatus: figures.reportStatus,
    surplusReasons: figures.surplusReasons,
    dispositions: figures.dispositions,
    estimatedOre: figures.estimated.ore,
  };
}

function yearPart(year: YearFigures, fields: Readings, index: number, sheet: string): YearPart {
  const { granted, spent, carriedIn } = year;
  return {
    budgetYear: year.year,
    yearNumber: index + 1,
    grantedOre: granted.ore,
    grantedComplete: granted.complete,
    grantedApproximate: granted.approximate,
    grantedCells: cellsOf(fields, "grantedAmount", sheet),
    spentOre: spent.ore,
    spentComplete: spent.complete,
    spentApproximate: spent.approximate,
    spentCells: cellsOf(fields, "spentAmount", sheet),
    carriedInOre: carriedIn.ore,
    carriedInComplete: carriedIn.complete,
    carriedOutOre: year.carriedOut.ore,
    returnedOre: year.returned.ore,
  };
}

/** The cells of a field of one budget year that are filled in: more than one where cells are added; none where it is empty. */
function cellsOf(fields: Readings, field: FieldId, sheet: string): readonly string[] {
  const reading = fields.get(field);
  if (!reading || (reading.value === null && reading.shown === "")) return [];
  return [reading.at, ...(reading.also ?? [])].map((at) =>
    at.sheet === sheet ? at.cell : `${quotedSheet(at.sheet)}!${at.cell}`,
  );
}
