import type { Project } from "../project/project";
import type { NamndRegister } from "../profile/namnd-register";
import { normaliseLabel } from "../values/label";
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
        .sort((a, b) => b.likeness - a.likeness || (a.granted.key < b.granted.key ? -1 : 1));
      const [best] = ranked;
      return best ? [{ granted: best.granted, reported }] : [];
    });
}

function likeness(granted: Project, reported: Project, register: NamndRegister): number | null {
  const sameId =
    !granted.idIsTemporary && !reported.idIsTemporary && normaliseLabel(granted.id) === normaliseLabel(reported.id);
  if (sameId && !/^\d{1,4}$/u.test(granted.id)) return 1;
  if (!areRelated(granted, reported, register)) return null;
  const share = nameLikeness(granted.name, reported.name);
  return share >= leastLikeness ? share : null;
}

function areRelated(granted: Project, reported: Project, register: NamndRegister): boolean {
  const [from, to] = [granted, reported].map(({ grantedNamnd, reportingNamnd }) => grantedNamnd ?? reportingNamnd);
  if (!from || !to) return true;
  return from === to || register.isLawfulSuccessor(from, to) || register.isLawfulSuccessor(to, from);
}
