import type { FieldId } from "../anvisningar/known-fields";
import type { Gap } from "../project/told";
import { countsOf } from "./counts";
import { doubtedFigure, sumFigures, utilisationOver } from "./figure";
import type { Figure, Group, ProjectFigures, Totals } from "./types";

/** What sums may lack besides the amounts that their own projects do not know. */
export interface Missing {
  readonly gaps: readonly Gap[];
  /** Workbooks that gave no projects. */
  readonly unread: number;
}

export const nothingMissing: Missing = { gaps: [], unread: 0 };

/** What a part of the projects (a type, an area, a status) may lack: gaps that reach projects are carried by those projects. */
export const missingFromPart = ({ gaps, unread }: Missing): Missing => ({ gaps: gaps.filter(isLoose), unread });

/**
 * What the projects of one nämnd may lack: what was left out in the workbooks that they stand in. Of a workbook that gave no projects nobody knows whose
 * it is; only the totals of all can say that it is missing.
 */
export function missingFromFiles({ gaps }: Missing, members: readonly ProjectFigures[]): Missing {
  const files = new Set(
    members.flatMap(({ project: { at, years } }) => [at.file, ...years.map((year) => year.at.file)]),
  );
  return { gaps: gaps.filter((gap) => isLoose(gap) && files.has(gap.at.file)), unread: 0 };
}

const isLoose = ({ reach }: Gap): boolean => reach === "left-out" || reach === "totals";

const fieldsBehind = {
  granted: ["grantedAmount"],
  spent: ["spentAmount"],
  balance: ["grantedAmount", "spentAmount", "carriedIn"],
} as const satisfies Record<string, readonly FieldId[]>;

/** Sums over projects. A gap makes every sum that it could touch incomplete; a workbook that could not be read makes them all so. */
export function totalsOf(projects: readonly ProjectFigures[], { gaps, unread }: Missing): Totals {
  const touched = new Set(gaps.flatMap(({ fields }) => fields));
  const isTouched = (fields: readonly FieldId[]): boolean => unread > 0 || fields.some((field) => touched.has(field));
  const sum = (of: (project: ProjectFigures) => Figure, fields: readonly FieldId[]): Figure => {
    const figure = sumFigures(projects.map(of));
    return isTouched(fields) ? doubtedFigure(figure) : figure;
  };
  return {
    projects: projects.length,
    mayBeMore: unread > 0 || gaps.some(({ reach }) => reach === "left-out"),
    counts: countsOf(projects),
    granted: sum(({ granted }) => granted, fieldsBehind.granted),
    available: sum(({ available }) => available, fieldsBehind.balance),
    spent: sum(({ spent }) => spent, fieldsBehind.spent),
    surplus: sum(({ surplus }) => surplus, fieldsBehind.balance),
    overrun: sum(({ overrun }) => overrun, fieldsBehind.balance),
    utilisation: utilisationOver(projects, isTouched([...fieldsBehind.granted, ...fieldsBehind.spent])),
  };
}

/** Groups projects and sums each group; groups come in the order of `keys`, unknown keys after them in text order, null last. */
export function groupBy(
  projects: readonly ProjectFigures[],
  keyOf: (project: ProjectFigures) => string | null,
  keys: readonly string[],
  missingFrom: (members: readonly ProjectFigures[]) => Missing,
): readonly Group[] {
  const groups = new Map<string | null, ProjectFigures[]>();
  for (const project of projects) {
    const key = keyOf(project);
    const members = groups.get(key);
    if (members) members.push(project);
    else groups.set(key, [project]);
  }
  const rank = (key: string | null): number =>
    key === null ? keys.length + 1 : keys.includes(key) ? keys.indexOf(key) : keys.length;
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b) || ((a ?? "") < (b ?? "") ? -1 : 1))
    .map(([key, members]) => ({ key, ...totalsOf(members, missingFrom(members)) }));
}
