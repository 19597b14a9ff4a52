import type { Gap } from "../project/told";
import { sumFigures, utilisationOf } from "./figure";
import type { Figure, Group, ProjectFigures, Totals } from "./types";

const fieldsBehind = { granted: ["grantedAmount"], spent: ["spentAmount"] } as const;

/**
 * Sums over projects. A gap (an amount that was left out on purpose) makes every total that it could touch incomplete; a workbook that could not be
 * read makes them all so.
 */
export function totalsOf(projects: readonly ProjectFigures[], gaps: readonly Gap[], unreadWorkbooks = 0): Totals {
  const touches = (fields: readonly string[]): boolean =>
    unreadWorkbooks > 0 || gaps.some((gap) => gap.fields.some((field) => fields.includes(field)));
  const withGaps = (figure: Figure, fields: readonly string[]): Figure =>
    touches(fields) ? { ...figure, complete: false } : figure;
  const both = [...fieldsBehind.granted, ...fieldsBehind.spent, "carriedIn"];
  const sum = (of: (project: ProjectFigures) => Figure, fields: readonly string[]): Figure =>
    withGaps(sumFigures(projects.map(of)), fields);
  const granted = sum((project) => project.granted, fieldsBehind.granted);
  const spent = sum((project) => project.spent, fieldsBehind.spent);
  return {
    projects: projects.length,
    completed: projects.filter(({ progress }) => progress === "completed").length,
    granted,
    available: sum((project) => project.available, both),
    spent,
    surplus: sum((project) => project.surplus, both),
    overrun: sum((project) => project.overrun, both),
    utilisation: utilisationOf(granted, spent),
  };
}

/** Groups projects and sums each group; groups come in the order of `keys`, unknown keys after them in text order, null last. */
export function groupBy(
  projects: readonly ProjectFigures[],
  keyOf: (project: ProjectFigures) => string | null,
  keys: readonly string[] = [],
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
    .map(([key, members]) => ({ key, ...totalsOf(members, []) }));
}
