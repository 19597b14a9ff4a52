import type { RunResult } from "./run-result";

/** How many of a run's projects somebody has reported, and how many only the register of granted projects has. */
export interface ReportedCount {
  readonly reported: number;
  readonly notReported: number;
}

export function reportedCount({ projects, granted }: Pick<RunResult, "projects" | "granted">): ReportedCount {
  const unreported = granted?.against?.unreported;
  const notReported = unreported ? projects.filter(({ project }) => unreported.has(project.key)).length : 0;
  return { reported: projects.length - notReported, notReported };
}
