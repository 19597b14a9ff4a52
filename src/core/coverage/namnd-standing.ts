import type { ProjectFigures, Totals } from "../figures/types";
import { missingFromFiles, totalsOf } from "../figures/totals";
import type { Finding, Location } from "../findings/finding";
import { placesOf } from "../findings/gather";
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

/** A reported project that waits for somebody to say which granted one it is, or that none is. */
export interface UnplacedProject {
  readonly name: string;
  readonly at: Location;
}

/** How one nämnd stands among several: what it has reported, what it owes, and what it has to mend. */
export interface NamndStanding {
  /** Its id; null for projects of which nobody knows whose they are. */
  readonly namnd: string | null;
  /** `missing`: it owes projects and has sent in none. `partly`: some of them, or such that nobody has placed yet. `none`: it has answered that it has nothing to report. */
  readonly state: "missing" | "partly" | "none" | "reported";
  /** Workbooks that its projects stand in, in name order. */
  readonly files: readonly string[];
  readonly reported: number;
  readonly owed: readonly OwedProject[];
  /** In its workbooks, but not among what it was granted. Not counted as reported. */
  readonly unplaced: readonly UnplacedProject[];
  /** Open questions of its workbooks. */
  readonly questions: number;
  /** Errors in its own workbooks, worst first: the first of them, and how many there are. */
  readonly toMend: readonly Finding[];
  readonly errors: number;
  readonly totals: Totals;
}

/** As many as anybody reads in a letter; the summary has the rest. */
const mostToMend = 12;

const unreported: ReadonlySet<AnswerState> = new Set(["missing", "none"]);

/** A nämnd with what is behind its standing. */
export interface NamndCase {
  readonly standing: NamndStanding;
  /** What it has reported, by project id. */
  readonly projects: readonly ProjectFigures[];
  /** Those in its own workbooks, worst first, each with its own places only. */
  readonly findings: readonly Finding[];
}

export const namndStandings = (outcome: RunResult): readonly NamndStanding[] =>
  namndCases(outcome).map(({ standing }) => standing);

/** Every nämnd that has been granted or reports anything, in the order of the register of nämnder. */
export function namndCases(outcome: RunResult): readonly NamndCase[] {
  const { files, findings, granted, missing } = outcome;
  const fromRegister = granted?.file.name;
  const waiting = unplacedOf(outcome);
  const groups = coverageOf(outcome).map(({ namnd, projects }) => {
    const reported = projects.filter(({ state }) => !unreported.has(state)).map(({ figures }) => figures);
    const owed = projects.filter(({ state }) => state === "missing").map(({ figures }) => owedOf(figures));
    const hasNone = projects.some(({ state }) => state === "none");
    const own = new Set(reported.flatMap(filesOf).filter((file) => file !== fromRegister));
    const unplaced = namnd === null ? [] : (waiting.get(namnd) ?? []);
    for (const { at } of unplaced) own.add(at.file);
    return { namnd, all: projects.map(({ figures }) => figures), reported, owed, unplaced, hasNone, files: own };
  });
  const questions = new Map(files.map(({ name, reading }) => [name, reading?.questions.length ?? 0]));
  return groups.map(({ namnd, all, reported, owed, unplaced, hasNone, files: own }) => {
    const keys = new Set(reported.map(({ project }) => project.key));
    const alone = new Set([...own].filter((file) => groups.every((one) => one.files === own || !one.files.has(file))));
    const mine = findings.flatMap((finding) =>
      finding.project === undefined || keys.has(finding.project)
        ? inFiles(finding, finding.project === undefined ? alone : own)
        : [],
    );
    const errors = mine.filter((finding) => weighs(finding, "error"));
    const standing: NamndStanding = {
      namnd,
      state: stateOf(reported.length + unplaced.length > 0, owed.length > 0, hasNone),
      files: [...own].sort(),
      reported: reported.length,
      owed,
      unplaced,
      questions: [...own].reduce((sum, file) => sum + (questions.get(file) ?? 0), 0),
      toMend: errors.slice(0, mostToMend),
      errors: errors.length,
      totals: totalsOf(all, missingFromFiles(missing, all)),
    };
    return { standing, projects: reported, findings: mine };
  });
}

/** The finding at its places in these workbooks; what is told once for many workbooks may be about others too. */
function inFiles(finding: Finding, files: ReadonlySet<string>): readonly Finding[] {
  const places = placesOf(finding);
  const [first, ...more] = places.filter(({ at: { file, cell } }) => files.has(file) && cell !== undefined);
  if (!first) return [];
  return more.length === places.length - 1
    ? [finding]
    : [{ ...finding, ...first, also: more.map(({ at }) => at), alsoParams: more.map(({ params }) => params) }];
}

function stateOf(hasSent: boolean, owes: boolean, hasNone: boolean): NamndStanding["state"] {
  if (owes) return hasSent ? "partly" : "missing";
  return hasNone && !hasSent ? "none" : "reported";
}

/** By id of the nämnd that answers for them on the as-of date. */
function unplacedOf({ granted, register, asOf }: RunResult): ReadonlyMap<string, readonly UnplacedProject[]> {
  const found = new Map<string, UnplacedProject[]>();
  for (const { name, at, reportingNamnd, grantedNamnd } of granted?.against?.unplaced ?? []) {
    const id = reportingNamnd ?? grantedNamnd;
    if (id === null) continue;
    const namnd = register.answersFor(id, asOf).id;
    found.set(namnd, [...(found.get(namnd) ?? []), { name, at }]);
  }
  return found;
}

const filesOf = ({ project: { at, alsoAt = [], years } }: ProjectFigures): readonly string[] =>
  [at, ...alsoAt, ...years.map((year) => year.at)].map(({ file }) => file);

function owedOf({ project, granted }: ProjectFigures): OwedProject {
  const decided = valueOf(readingOf(project, "decisionDate"), "date");
  return { id: project.id, name: project.name, granted: granted.ore, decidedOn: decided?.on ?? null };
}

/** Those that have something left to do. */
export const owing = (standings: readonly NamndStanding[]): readonly NamndStanding[] =>
  standings.filter(({ namnd, owed, unplaced, errors }) => namnd !== null && owed.length + unplaced.length + errors > 0);
