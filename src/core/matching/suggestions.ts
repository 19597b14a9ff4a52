import { distance } from "fastest-levenshtein";
import type { Project } from "../project/project";
import type { NamndRegister } from "../profile/namnd-register";
import { normaliseLabel, slug } from "../values/label";
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

/** At least this share of the shorter name's words must be in the other, or of its letters be the same. */
const leastLikeness = 0.6;

function likeness(granted: Project, reported: Project, register: NamndRegister): number | null {
  const sameId =
    !granted.idIsTemporary && !reported.idIsTemporary && normaliseLabel(granted.id) === normaliseLabel(reported.id);
  if (sameId && !/^\d{1,4}$/u.test(granted.id)) return 1;
  if (!areRelated(granted, reported, register)) return null;
  const share = Math.max(sharedWords(granted.name, reported.name), sharedLetters(granted.name, reported.name));
  return share >= leastLikeness ? share : null;
}

function areRelated(granted: Project, reported: Project, register: NamndRegister): boolean {
  const [from, to] = [granted, reported].map(({ grantedNamnd, reportingNamnd }) => grantedNamnd ?? reportingNamnd);
  if (!from || !to) return true;
  return from === to || register.isLawfulSuccessor(from, to) || register.isLawfulSuccessor(to, from);
}

/** Shorter words are in every name. */
const shortestWord = 4;

function sharedWords(one: string, other: string): number {
  const wordsOf = (name: string): ReadonlySet<string> =>
    new Set(
      slug(name)
        .split("-")
        .filter((word) => word.length >= shortestWord),
    );
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const fewest = Math.min(a.size, b.size);
  return fewest === 0 ? 0 : [...a].filter((word) => b.has(word)).length / fewest;
}

const longestCompared = 80;

function sharedLetters(one: string, other: string): number {
  const [a, b] = [one, other].map((name) => slug(name).slice(0, longestCompared));
  const longest = Math.max(a?.length ?? 0, b?.length ?? 0);
  return longest === 0 ? 0 : 1 - distance(a ?? "", b ?? "") / longest;
}
