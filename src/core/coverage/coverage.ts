import type { ProjectFigures } from "../figures/types";
import type { RunResult } from "../run/run-result";
import { weighs } from "../findings/severity";
import type { IsoDate } from "../values/iso-date";

/**
 * Where the answer for one granted project stands. `missing`: no workbook has the project. `overdue`: a workbook has it, and its final report should
 * have come. `none`: its nämnd has answered that it has nothing to report. `due`: the report is not due yet. `running`: not completed, so no report is due.
 * `unclear`: completed or of unknown status, and no day of completion.
 */
export type AnswerState = "reported" | "reported-late" | "overdue" | "due" | "running" | "unclear" | "none" | "missing";

export interface ProjectCoverage {
  readonly figures: ProjectFigures;
  readonly state: AnswerState;
  readonly dueOn: IsoDate | null;
  /** `ready`: reported, complete and without errors, so the committee can be told. `notified`: it has been. */
  readonly notice: "notified" | "ready" | "not-ready";
}

export interface NamndCoverage {
  /** Id of the nämnd that answers on the as-of date; null for projects that name none. */
  readonly namnd: string | null;
  /** In the order of project ids. */
  readonly projects: readonly ProjectCoverage[];
  /** Projects that some workbook has, of all. */
  readonly answered: number;
}

/** The matrix nämnd x project, in the order of the register of nämnder; "n of N" everywhere comes from here. */
export function coverageOf(outcome: RunResult): readonly NamndCoverage[] {
  const { projects, findings, granted, profile, register, asOf } = outcome;
  const unreported = granted?.against?.unreported ?? new Set<string>();
  const nones = new Set(
    outcome.files.flatMap(({ reading }) => {
      const id = reading?.answersNone?.namnd;
      return id ? [register.answersFor(id, asOf).id] : [];
    }),
  );
  const faulty = new Set(
    findings.flatMap((one) => (one.project !== undefined && weighs(one, "error") ? [one.project] : [])),
  );
  const groups = new Map<string | null, ProjectCoverage[]>();
  for (const figures of projects) {
    const id = figures.reportingNamnd ?? figures.grantedNamnd;
    const namnd = id === null ? null : register.answersFor(id, asOf).id;
    const hasNone = namnd !== null && nones.has(namnd);
    const state = unreported.has(figures.project.key) ? (hasNone ? "none" : "missing") : stateOf(figures);
    const notice = noticeOf(figures, state, faulty.has(figures.project.key));
    groups.set(namnd, [...(groups.get(namnd) ?? []), { figures, state, dueOn: figures.reportDueOn, notice }]);
  }
  const place = (id: string | null): number =>
    id === null ? profile.namnder.length : profile.namnder.findIndex((namnd) => namnd.id === id);
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([namnd, members]) => ({
      namnd,
      projects: members.sort((a, b) => compareText(a.figures.project.id, b.figures.project.id)),
      answered: members.filter(({ state }) => state !== "missing").length,
    }));
}

const states = {
  "reported-in-time": "reported",
  "reported-late": "reported-late",
  "missing-late": "overdue",
  "not-yet-due": "due",
  "due-unknown": "unclear",
  "not-completed": "running",
} as const satisfies Record<ProjectFigures["reportStatus"], AnswerState>;

const stateOf = ({ reportStatus }: ProjectFigures): AnswerState => states[reportStatus];

function noticeOf({ project, complete }: ProjectFigures, state: AnswerState, isFaulty: boolean): ProjectCoverage["notice"] {
  if (project.fields.get("noticeDate")?.value) return "notified";
  const isReported = state === "reported" || state === "reported-late";
  return isReported && complete && !isFaulty ? "ready" : "not-ready";
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
