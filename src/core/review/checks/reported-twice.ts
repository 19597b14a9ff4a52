import { namndInSentence } from "../../profile/namnd-in-sentence";
import type { ProjectFigures } from "../../figures/types";
import { placeOf } from "../../project/readings-of";
import { normaliseLabel } from "../../values/label";
import { hit, type OverAll } from "../context";
import { isSameMoney } from "../same-money";
import { sharedOnly } from "../shared-only";

/** Shorter names are words that many projects have. */
const shortestName = 8;

/** What is the same when two nämnder have reported one project: the name, and the grant to the öre. Null where it is unknown or 0. */
function likenessOf({ project, granted }: ProjectFigures): string | null {
  const name = normaliseLabel(project.name);
  return name.length >= shortestName && (granted.ore ?? 0n) !== 0n ? `${name}|${granted.ore}` : null;
}

/** One project with the same grant in two nämnder, and the same spending or none in one of them: the money would be counted twice. Said at the later one. */
export const reportedTwice: OverAll<"reported-twice"> = (_check, { projects, register }) => {
  const seen = new Map<string, ProjectFigures>();
  const namesakes = sharedOnly(projects, ({ project }) => normaliseLabel(project.name));
  return namesakes.flatMap((figures) => {
    const likeness = likenessOf(figures);
    if (likeness === null) return [];
    const other = seen.get(likeness);
    if (!other) seen.set(likeness, figures);
    if (!other || other.reportingNamnd === figures.reportingNamnd) return [];
    const [granted, spent, there] = [figures.granted.ore, figures.spent.ore, other.spent.ore];
    if (granted === null || spent === null || there === null || !isSameMoney(spent, there)) return [];
    const known = register.namndById(other.reportingNamnd ?? "");
    const namnd = known ? namndInSentence(known) : "?";
    return [hit(figures, placeOf(figures, "projectName"), { namnd, granted, spent, there })];
  });
};
