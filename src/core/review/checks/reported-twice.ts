import { namndInSentence } from "../../profile/namnd-in-sentence";
import type { ProjectFigures } from "../../figures/types";
import { placeOf } from "../../project/readings-of";
import { normaliseLabel } from "../../values/label";
import { hit, type OverAll } from "../context";
import { sharedOnly } from "../shared-only";

/** Shorter names are words that many projects have. */
const shortestName = 8;

/** What is the same when two nämnder have reported one project: the name, and both amounts to the öre. Null where one is unknown or 0. */
function likenessOf({ project, granted, spent }: ProjectFigures): string | null {
  const name = normaliseLabel(project.name);
  const isTelling = name.length >= shortestName && (granted.ore ?? 0n) !== 0n && (spent.ore ?? 0n) !== 0n;
  return isTelling ? `${name}|${granted.ore}|${spent.ore}` : null;
}

/** One project with the same grant and the same spending in two nämnder: the money would be counted twice. Said at the later one. */
export const reportedTwice: OverAll<"reported-twice"> = (_check, { projects, register }) => {
  const seen = new Map<string, ProjectFigures>();
  const namesakes = sharedOnly(projects, ({ project }) => normaliseLabel(project.name));
  return namesakes.flatMap((figures) => {
    const likeness = likenessOf(figures);
    if (likeness === null) return [];
    const other = seen.get(likeness);
    if (!other) seen.set(likeness, figures);
    if (!other || other.reportingNamnd === figures.reportingNamnd) return [];
    const known = register.namndById(other.reportingNamnd ?? "");
    const namnd = known ? namndInSentence(known) : "?";
    const at = placeOf(figures, "projectName");
    return [hit(figures, at, { namnd, granted: figures.granted.ore ?? 0n, spent: figures.spent.ore ?? 0n })];
  });
};
