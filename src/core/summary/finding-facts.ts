import type { Finding } from "../findings/finding";
import type { ProjectFigures } from "../figures/types";
import type { Reading } from "../project/project";
import { readingAt } from "../project/reading-at";
import { fieldLabel } from "../messages/labels";
import { shorten } from "../values/visible-text";
import type { SummaryContext } from "./context";

/** What surrounds a finding: whose it is, which field it concerns and what the cell shows. */
export interface FindingFacts {
  readonly namnd: string | null;
  readonly project: ProjectFigures | null;
  readonly field: string | null;
  readonly value: string | null;
}

const longestValue = 200;

/** What finding facts need to know. */
export type FactsContext = Pick<SummaryContext, "outcome" | "language">;

export function findingFacts(context: FactsContext): (finding: Finding) => FindingFacts {
  const { outcome, language } = context;
  const byKey = new Map(outcome.projects.map((figures) => [figures.project.key, figures]));
  const namndOfFile = namndByFile(outcome.projects);
  return (finding) => {
    const project = byKey.get(finding.project ?? "") ?? null;
    const found = project ? readingAt(project.project, finding.at) : null;
    const { field: named, value: told, namnd } = finding.params;
    const field = typeof named === "string" ? named : (found?.field ?? null);
    const value = found ? shownIn(found.reading) : typeof told === "string" ? told : null;
    return {
      project,
      namnd:
        project !== null
          ? project.reportingNamnd
          : ((typeof namnd === "string" ? namndNamed(namnd, context) : null) ??
            namndOfFile.get(finding.at.file) ??
            null),
      field: field === null ? null : fieldLabel(outcome.edition, field, language),
      value: value === null ? null : shorten(value, longestValue),
    };
  };
}

/** The register's id of a nämnd that a finding names. */
function namndNamed(name: string, { outcome: { register, asOf } }: FactsContext): string | null {
  const match = register.resolveNamnd(name, asOf);
  return match.kind === "match" ? match.namnd.id : null;
}

/** The nämnd of a file that only one nämnd reports in. */
function namndByFile(projects: readonly ProjectFigures[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { project, reportingNamnd } of projects) {
    const { file } = project.at;
    found.set(file, found.has(file) && found.get(file) !== reportingNamnd ? null : reportingNamnd);
  }
  return found;
}

/** As the cell says it; a day as a day, which the cell holds as a number. */
const shownIn = ({ value, shown }: Reading): string => (value?.type === "date" ? value.on : shown);
