import type { Project } from "../project/project";
import type { UnitOf } from "../project/rounding";
import { isRunningNumber } from "../project/running-number";
import type { NamndRegister } from "../profile/namnd-register";
import { normaliseLabel, slug } from "../values/label";
import { kinship } from "./kinship";
import { crossingOf, tiesOf, type Crossing } from "./crossed-ids";
import { matchingSteps, type MatchedBy, type MatchingStep } from "./matching-table";
import { givenTwice, type Settlements } from "./settlements";

export interface Pair {
  readonly granted: Project;
  readonly reported: Project;
  readonly by: MatchedBy | "settled";
  /** The report bears the name of this grant, but the id and the amount of the one that it was brought together with. */
  readonly named?: Project;
}

/** Several grants and reports that meet in one step: the user says which is which. */
export interface Tie {
  readonly step: MatchedBy;
  readonly granted: readonly Project[];
  readonly reported: readonly Project[];
  /** Why, where ids point one way and names another. */
  readonly crossings?: readonly Crossing[];
}

export interface Matches {
  readonly pairs: readonly Pair[];
  readonly ties: readonly Tie[];
  /** Granted, and in no workbook: also those in ties. In the order of the register. */
  readonly unreported: readonly Project[];
  /** Reported, and granted by nobody: also those in ties. */
  readonly ungranted: readonly Project[];
}

/** Brings granted and reported projects together by the matching table. The order of either changes nothing but the order of the answer. */
export function matchProjects(
  granted: readonly Project[],
  reported: readonly Project[],
  terms: { readonly register: NamndRegister; readonly unitOf: UnitOf; readonly settlements: Settlements },
): Matches {
  const { settlements } = terms;
  const openGranted = new Map(granted.map((project) => [project.key, project]));
  const openReported = new Map(reported.map((project) => [project.key, project]));
  const pairs: Pair[] = [];
  /** Keys of projects that no further step may bring together: settled as unreported, or in a tie. */
  const held = { granted: new Set<string>(), reported: new Set<string>() };
  const settled = Object.entries(settlements.matches ?? {});
  const contradicted = givenTwice(settlements);
  for (const [grantedKey, reportedKey] of settled) {
    if (reportedKey === null) {
      held.granted.add(grantedKey);
      continue;
    }
    const [one, other] = [openGranted.get(grantedKey), openReported.get(reportedKey)];
    if (!one || !other || contradicted.has(reportedKey)) continue;
    pairs.push({ granted: one, reported: other, by: "settled" });
    openGranted.delete(grantedKey);
    openReported.delete(other.key);
  }
  const ties: Tie[] = [];
  const crossings: Crossing[] = [];
  const unsettled = [...openGranted.values()];
  for (const step of matchingSteps) {
    // Names bring nothing together that a crossing is about.
    if (step.compares === "name") for (const { byName } of crossings) held.granted.add(byName.key);
    for (const group of meetings(
      step,
      withoutKeys(openGranted, held.granted),
      withoutKeys(openReported, held.reported),
      terms.register,
    )) {
      const [one, ...moreGranted] = group.granted;
      const [other, ...moreReported] = group.reported;
      if (moreGranted.length + moreReported.length > 0) {
        ties.push({ step: step.id, ...group });
        for (const { key } of group.granted) held.granted.add(key);
        for (const { key } of group.reported) held.reported.add(key);
        continue;
      }
      const crossing = crossingOf(one, other, unsettled, terms);
      if (crossing && !crossing.isOutweighed) {
        crossings.push(crossing);
        held.granted.add(one.key);
        held.reported.add(other.key);
        continue;
      }
      pairs.push({ granted: one, reported: other, by: step.id, ...(crossing ? { named: crossing.byName } : {}) });
      openGranted.delete(one.key);
      openReported.delete(other.key);
    }
  }
  ties.push(...tiesOf(crossings, ({ key }) => openGranted.has(key)).map((tie): Tie => ({ step: "id", ...tie })));
  return { pairs, ties, unreported: [...openGranted.values()], ungranted: [...openReported.values()] };
}

const withoutKeys = (projects: ReadonlyMap<string, Project>, held: ReadonlySet<string>): readonly Project[] =>
  [...projects.values()].filter(({ key }) => !held.has(key));

function wordsFor({ compares }: MatchingStep, project: Project): string | null {
  if (compares === "name") return slug(project.name) || null;
  if (project.idIsTemporary) return null;
  const id = normaliseLabel(project.id);
  return isRunningNumber(id) ? `${id} ${slug(project.name)}` : id;
}

/** Grants and reports that a step brings to each other: at least one of either. */
interface Meeting {
  readonly granted: readonly [Project, ...Project[]];
  readonly reported: readonly [Project, ...Project[]];
}

/** The grants and reports that have the step's words in common and whose nämnder belong together, group by group in the order of the grants. */
function meetings(
  step: MatchingStep,
  granted: readonly Project[],
  reported: readonly Project[],
  register: NamndRegister,
): readonly Meeting[] {
  const byWords = (projects: readonly Project[]): ReadonlyMap<string, readonly Project[]> => {
    const groups = new Map<string, Project[]>();
    for (const project of projects) {
      const words = wordsFor(step, project);
      if (words !== null) groups.set(words, [...(groups.get(words) ?? []), project]);
    }
    return groups;
  };
  const others = byWords(reported);
  return [...byWords(granted)].flatMap(([words, ones]) =>
    linked(ones, others.get(words) ?? [], (one, other) => kinship(one, other, register) === step.namnd),
  );
}

/** Splits ones and others into the smallest groups within which they are linked. */
function linked(
  ones: readonly Project[],
  others: readonly Project[],
  isLinked: (one: Project, other: Project) => boolean,
): readonly Meeting[] {
  const left = new Set(ones);
  const groups: Meeting[] = [];
  for (const start of ones) {
    if (!left.delete(start)) continue;
    const granted: [Project, ...Project[]] = [start];
    const reported: Project[] = [];
    // Grows while a new one links to another, or another to one.
    for (let grew = true; grew;) {
      const newOthers = others.filter(
        (other) => !reported.includes(other) && granted.some((one) => isLinked(one, other)),
      );
      reported.push(...newOthers);
      const newOnes = [...left].filter((one) => reported.some((other) => isLinked(one, other)));
      for (const one of newOnes) left.delete(one);
      granted.push(...newOnes);
      grew = newOthers.length + newOnes.length > 0;
    }
    const [first, ...more] = reported;
    if (first) groups.push({ granted, reported: [first, ...more] });
  }
  return groups;
}
