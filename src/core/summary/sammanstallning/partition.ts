import type { ProjectFigures } from "../../figures/types";

/** The projects of every key, in the order of the keys, and those that have none of them. */
export function partition(
  projects: readonly ProjectFigures[],
  keyOf: (project: ProjectFigures) => string | null,
  keys: readonly string[],
): { readonly groups: readonly (readonly ProjectFigures[])[]; readonly rest: readonly ProjectFigures[] } {
  const byKey = new Map<string, ProjectFigures[]>(keys.map((key) => [key, []]));
  const rest: ProjectFigures[] = [];
  for (const project of projects) (byKey.get(keyOf(project) ?? "") ?? rest).push(project);
  return { groups: keys.map((key) => byKey.get(key) ?? []), rest };
}
