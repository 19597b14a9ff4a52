import type { ProjectFigures, Totals } from "../figures/types";
import { missingFromFiles, totalsOf } from "../figures/totals";
import type { Finding } from "../findings/finding";
import { weighs } from "../findings/severity";
import { readingOf, valueOf } from "../project/readings-of";
import type { RunResult } from "../run/run-result";
import type { IsoDate } from "../values/iso-date";
import type { Ore } from "../values/ore";
import { coverageOf, type AnswerState } from "./coverage";

/** A granted project that no workbook reports. */
export interface OwedProject {
  readonly id: string;
  readonly name: string;
  readonly granted: Ore | null;
  readonly decidedOn: IsoDate | null;
}

/** How one nämnd stands among several: what it has reported, what it owes, and what it has to mend. */
export interface NamndStanding {
  /** Its id; null for projects of which nobody knows whose they are. */
  readonly namnd: string | null;
  /** `missing`: it owes projects and has reported none. `partly`: some of them. `none`: it has answered that it has nothing to report. */
  readonly state: "missing" | "partly" | "none" | "reported";
  /** Workbooks that its projects stand in, in name order. */
  readonly files: readonly string[];
  readonly reported: number;
  readonly owed: readonly OwedProject[];
  /** Open questions of its workbooks. */
  readonly questions: number;
  /** Errors in what it has reported, worst first: the first of them, and how many there are. */
  readonly toMend: readonly Finding[];
  readonly errors: number;
  readonly totals: Totals;
}

/** As many as anybody reads in a letter; the summary has the rest. */
const mostToMend = 12;

const unreported: ReadonlySet<AnswerState> = new Set(["missing", "none"]);

/** Every nämnd that has been granted or reports anything, in the order of the register of nämnder. */
export function namndStandings(outcome: RunResult): readonly NamndStanding[] {
  const { files, findings, granted, missing } = outcome;
  const register = granted?.file.name;
  const groups = coverageOf(outcome).map(({ namnd, projects }) => {
    const reported = projects.filter(({ state }) => !unreported.has(state)).map(({ figures }) => figures);
    const owed = projects.filter(({ state }) => state === "missing").map(({ figures }) => owedOf(figures));
    const hasNone = projects.some(({ state }) => state === "none");
    const own = new Set(reported.flatMap(filesOf).filter((file) => file !== register));
    return { namnd, all: projects.map(({ figures }) => figures), reported, owed, hasNone, files: own };
  });
  const errors = findings.filter((finding) => weighs(finding, "error"));
  const questions = new Map(files.map(({ name, reading }) => [name, reading?.questions.length ?? 0]));
  return groups.map(({ namnd, all, reported, owed, hasNone, files: own }) => {
    const keys = new Set(reported.map(({ project }) => project.key));
    const alone = new Set([...own].filter((file) => groups.every((one) => one.files === own || !one.files.has(file))));
    const mine = errors.filter(({ project, at }) =>
      project === undefined ? alone.has(at.file) && at.cell !== undefined : keys.has(project),
    );
    return {
      namnd,
      state: reported.length > 0 ? (owed.length > 0 ? "partly" : "reported") : owed.length > 0 ? "missing" : stateOf(hasNone),
      files: [...own].sort(),
      reported: reported.length,
      owed,
      questions: [...own].reduce((sum, file) => sum + (questions.get(file) ?? 0), 0),
      toMend: mine.slice(0, mostToMend),
      errors: mine.length,
      totals: totalsOf(all, missingFromFiles(missing, all)),
    };
  });
}

const stateOf = (hasNone: boolean): "none" | "reported" => (hasNone ? "none" : "reported");

const filesOf = ({ project: { at, alsoAt = [], years } }: ProjectFigures): readonly string[] =>
  [at, ...alsoAt, ...years.map((year) => year.at)].map(({ file }) => file);

function owedOf({ project, granted }: ProjectFigures): OwedProject {
  const decided = valueOf(readingOf(project, "decisionDate"), "date");
  return { id: project.id, name: project.name, granted: granted.ore, decidedOn: decided?.on ?? null };
}

/** Those that have something left to do. */
export const owing = (standings: readonly NamndStanding[]): readonly NamndStanding[] =>
  standings.filter(({ namnd, owed, errors }) => namnd !== null && (owed.length > 0 || errors > 0));
