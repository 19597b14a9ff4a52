import { readingOf, valueOf } from "../project/readings-of";
import type { Project } from "../project/project";
import type { IsoDate } from "../values/iso-date";

/** The day on which a project was granted its money, as far as the register says. */
export const dateOf = (project: Project): IsoDate | null =>
  valueOf(readingOf(project, "decisionDate"), "date")?.on ?? null;
