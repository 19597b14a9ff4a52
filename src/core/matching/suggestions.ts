import type { Project } from "../project/project";
import type { NamndRegister } from "../profile/namnd-register";
import { isRunningNumber } from "../project/running-number";
import { compareText } from "../values/compare-text";
import { normaliseLabel } from "../values/label";
import { kinship } from "./kinship";
import { leastLikeness, nameLikeness } from "./likeness";
import type { Matches } from "./match-projects";

/** A grant and a report that may be one project. Shown to the user, never acted upon. */
export interface Suggestion {
  readonly granted: Project;
  readonly reported: Project;
}

/** For each report without a grant: grants without a report that have its id, or almost its name, in nämnder that belong together; the likest first. */
export function suggestionsFor(
  { unreported, ungranted, ties }: Matches,
  register: NamndRegister,
): readonly Suggestion[] {
  const inTies = new Set(ties.flatMap((tie) => [...tie.granted, ...tie.reported]));
  const open = unreported.filter((project) => !inTies.has(project));
  return ungranted
    .filter((project) => !inTies.has(project))
    .flatMap((reported) => {
      const ranked = open
        .map((granted) => ({ granted, likeness: likeness(granted, reported, register) }))
        .filter((one): one is { granted: Project; likeness: number } => one.likeness !== null)
        .sort((a, b) => b.likeness - a.likeness || compareText(a.granted.key, b.granted.key));
      const [best] = ranked;
      return best ? [{ granted: best.granted, reported }] : [];
    });
}

function likeness(granted: Project, reported: Project, register: NamndRegister): number | null {
  const id = normaliseLabel(granted.id);
  if (!granted.idIsTemporary && id === normaliseLabel(reported.id) && !isRunningNumber(id)) return 1;
  if (kinship(granted, reported, register) === "none") return null;
  const share = nameLikeness(granted.name, reported.name);
  return share >= leastLikeness ? share : null;
}
