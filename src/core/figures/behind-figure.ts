import type { KnownFieldId } from "../anvisningar/known-fields";
import type { CellRef, ProjectYear } from "../project/project";
import type { Gap } from "../project/told";
import { negateOre, ore, sumOre, type Ore } from "../values/ore";
import { groupBy, missingFromFiles, nothingMissing, type Missing } from "./totals";
import type { AskedFigure, ProjectFigures } from "./types";

type MoneyField = Extract<KnownFieldId, "grantedAmount" | "carriedIn" | "spentAmount">;

/** One amount of a sum, with the sign that it has in it. */
export interface Term {
  readonly field: MoneyField;
  readonly year: number | null;
  /** The cell, or those whose amounts are added. */
  readonly at: readonly CellRef[];
  readonly ore: Ore;
}

/** What one project gives to a sum; its terms add up to it. */
export interface Part {
  readonly key: string;
  readonly name: string;
  readonly ore: Ore;
  readonly terms: readonly Term[];
  /** False: it is counted as far as it is known, or nobody can vouch for it. */
  readonly complete: boolean;
}

/** Why a project is not in a figure, or not whole in it. */
export interface Lack {
  readonly field: MoneyField;
  readonly why: "not-stated" | "unreadable" | "doubted";
  /** Null for what stands nowhere. */
  readonly at: CellRef | null;
}

export interface LackingProject {
  readonly key: string;
  readonly name: string;
  /** The cell that names it. */
  readonly at: CellRef;
  /** What is known of it is in the sum. */
  readonly isCounted: boolean;
  readonly lacks: readonly Lack[];
}

export interface SumBehind {
  /** What the parts add up to; null for no parts. */
  readonly ore: Ore | null;
  /** Largest first. */
  readonly parts: readonly Part[];
  /** Projects that are known to have nothing of it: no surplus, or no overrun. */
  readonly without: number;
}

/** Everything that a figure is made of, and what it lacks. Plain data. */
export interface BehindFigure {
  /** One sum; for a share the one above the line and the one below it. */
  readonly sums: readonly [SumBehind] | readonly [above: SumBehind, below: SumBehind];
  readonly lacking: readonly LackingProject[];
  /** What was left out or cannot be vouched for besides; each has a finding at its cell. */
  readonly gaps: readonly Pick<Gap, "at">[];
  /** Workbooks that gave no projects. */
  readonly unread: number;
}

/** The sum that a figure of these projects is: every part with its cells, and what is not in it. `missing`: as for the figure itself. */
export function behindFigure(
  asked: AskedFigure,
  projects: readonly ProjectFigures[],
  { gaps, unread }: Missing,
): BehindFigure {
  const fields = fieldsOf[asked];
  const touched = gaps.filter((gap) => fields.some((field) => gap.fields.includes(field)));
  return {
    sums: sumsOf(asked, projects),
    lacking: projects.flatMap((figures) => lackingOf(asked, figures)),
    gaps: [...new Map(touched.map(({ at }) => [JSON.stringify(at), { at }])).values()],
    unread,
  };
}

/** What one nämnd gives to a figure of several. */
export interface NamndPart {
  /** Its id; null for projects of which nobody knows whose they are. */
  readonly namnd: string | null;
  readonly projects: number;
  /** As in `BehindFigure`: one sum or two. */
  readonly sums: readonly (Ore | null)[];
  /** Projects that are not in it, or not whole. */
  readonly lacking: number;
}

/** The figure by nämnd; the nämnder's sums add up to it. */
export const behindByNamnd = (
  asked: AskedFigure,
  projects: readonly ProjectFigures[],
  namnder: readonly string[],
): readonly NamndPart[] =>
  groupBy(projects, namndOf, namnder, () => nothingMissing).map(({ key }) => {
    const { sums, lacking } = behindFigure(asked, projectsOf(key, projects), nothingMissing);
    return {
      namnd: key,
      projects: projectsOf(key, projects).length,
      sums: sums.map((sum) => sum.ore),
      lacking: lacking.length,
    };
  });

/** The same for one nämnd, project by project. */
export function behindNamnd(
  asked: AskedFigure,
  namnd: string | null,
  projects: readonly ProjectFigures[],
  missing: Missing,
): BehindFigure {
  const members = projectsOf(namnd, projects);
  return behindFigure(asked, members, missingFromFiles(missing, members));
}

const namndOf = ({ reportingNamnd }: ProjectFigures): string | null => reportingNamnd;

const projectsOf = (namnd: string | null, projects: readonly ProjectFigures[]): readonly ProjectFigures[] =>
  projects.filter((figures) => namndOf(figures) === namnd);

const fieldsOf = {
  granted: ["grantedAmount"],
  spent: ["spentAmount"],
  utilisation: ["grantedAmount", "spentAmount"],
  surplus: ["grantedAmount", "spentAmount", "carriedIn"],
  overrun: ["grantedAmount", "spentAmount", "carriedIn"],
} as const satisfies Record<AskedFigure, readonly MoneyField[]>;

/** A share has the same projects above and below the line: those that are whole. */
function sumsOf(asked: AskedFigure, projects: readonly ProjectFigures[]): BehindFigure["sums"] {
  if (asked !== "utilisation") return [sumOf(asked, projects)];
  const whole = projects.filter(({ complete }) => complete);
  return [sumOf("spent", whole), sumOf("granted", whole)];
}

function sumOf(asked: Exclude<AskedFigure, "utilisation">, projects: readonly ProjectFigures[]): SumBehind {
  const isBalance = asked === "surplus" || asked === "overrun";
  const known = projects.flatMap((figures) => {
    const { ore: amount, complete } = figures[asked];
    const { key, name } = figures.project;
    return amount === null ? [] : [{ key, name, ore: amount, terms: termsOf[asked](figures), complete }];
  });
  const parts = isBalance ? known.filter((part) => part.ore !== 0n) : known;
  return {
    ore: known.length === 0 ? null : sumOre(parts.map((part) => part.ore)),
    parts: parts.toSorted((a, b) => Number(b.ore - a.ore)),
    without: known.length - parts.length,
  };
}

const granted = ({ project }: ProjectFigures): readonly Term[] => terms(project.years, "grantedAmount");
const spent = ({ project }: ProjectFigures): readonly Term[] => terms(project.years, "spentAmount");
const carriedIn = ({ project }: ProjectFigures): readonly Term[] => terms(project.years.slice(0, 1), "carriedIn");

const surplus = (figures: ProjectFigures): readonly Term[] => [
  ...granted(figures),
  ...carriedIn(figures),
  ...spent(figures).map(turned),
];

const termsOf = { granted, spent, surplus, overrun: (figures: ProjectFigures) => surplus(figures).map(turned) };

const turned = (term: Term): Term => ({ ...term, ore: negateOre(term.ore) });

const terms = (years: readonly ProjectYear[], field: MoneyField): readonly Term[] =>
  years.flatMap(({ year, fields }) => {
    const reading = fields.get(field);
    return reading?.value?.type === "amount"
      ? [{ field, year, at: [reading.at, ...(reading.also ?? [])], ore: ore(reading.value.ore) }]
      : [];
  });

function lackingOf(asked: AskedFigure, figures: ProjectFigures): readonly LackingProject[] {
  if (figures[asked].complete) return [];
  const { key, name, at } = figures.project;
  const isCounted = asked !== "utilisation" && figures[asked].ore !== null;
  return [{ key, name, at, isCounted, lacks: fieldsOf[asked].flatMap((field) => lacksOf(field, figures)) }];
}

function lacksOf(field: MoneyField, figures: ProjectFigures): readonly Lack[] {
  const { years } = figures.project;
  const stated = years
    .flatMap(({ fields }) => fields.get(field) ?? [])
    .filter(({ shown, value }) => shown !== "" || value);
  const unreadable = stated
    .filter(({ value }) => value?.type !== "amount")
    .map(({ at }): Lack => ({ field, why: "unreadable", at }));
  const isDoubted = figures.doubted.has(field);
  const doubted = isDoubted && unreadable.length === 0 ? stated.slice(0, 1) : [];
  const isAbsent =
    (field === "grantedAmount" && !figures.granted.complete) || (field === "spentAmount" && !figures.spent.complete);
  const told = [...unreadable, ...doubted.map(({ at }): Lack => ({ field, why: "doubted", at }))];
  return told.length === 0 && isAbsent ? [{ field, why: isDoubted ? "doubted" : "not-stated", at: null }] : told;
}
