import { namndInSentence } from "../../profile/namnd-in-sentence";
import type { ProjectFigures } from "../../figures/types";
import { placeOf } from "../../project/readings-of";
import { normaliseLabel } from "../../values/label";
import { noOre } from "../../values/ore";
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
  /** The first of each nämnd. */
  const seen = new Map<string, ProjectFigures[]>();
  const namesakes = sharedOnly(projects, ({ project }) => normaliseLabel(project.name));
  return namesakes.flatMap((figures) => {
    const likeness = likenessOf(figures);
    if (likeness === null) return [];
    const firsts = seen.get(likeness) ?? [];
    seen.set(likeness, firsts);
    const others = firsts.filter((one) => one.reportingNamnd !== figures.reportingNamnd);
    if (others.length === firsts.length) firsts.push(figures);
    const other = others.find(({ spent }) => isSameMoney(figures.spent.ore, spent.ore));
    if (!other) return [];
    const known = register.namndById(other.reportingNamnd ?? "");
    const namnd = known ? namndInSentence(known) : "?";
    const params = {
      ...{ namnd, granted: figures.granted.ore ?? noOre, spent: figures.spent.ore ?? noOre },
      there: other.spent.ore ?? noOre,
    };
    return [hit(figures, placeOf(figures, "projectName"), params)];
  });
};
