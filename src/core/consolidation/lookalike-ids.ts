import { grantedAndSpent } from "../anvisningar/known-fields";
import type { Project } from "../project/project";
import { doubt, joinAll, type Told } from "../project/told";
import { normaliseLabel } from "../values/label";
import { deceptiveSigns, lookOf } from "../words/lookalikes";

/**
 * Ids that look the same and are not (a Cyrillic А for an A): two projects for the program, and for everybody who looks perhaps one. Both are counted, and their
 * figures are incomplete until somebody has written the id anew (ID-15).
 */
export function lookalikeIds(projects: readonly Project[]): Told {
  const alike = new Map<string, Project[]>();
  for (const project of projects) {
    if (project.idIsTemporary) continue;
    const look = lookOf(project.id);
    const known = alike.get(look);
    if (known) known.push(project);
    else alike.set(look, [project]);
  }
  return joinAll([...alike.values()].flatMap((projects) => (projects.length > 1 ? toldOf(projects) : [])));
}

function toldOf(projects: readonly Project[]): readonly Told[] {
  const plain = projects.find(({ id }) => deceptiveSigns(id).length === 0) ?? projects[0];
  return projects.flatMap((project) => {
    const signs = deceptiveSigns(project.id);
    if (!plain || signs.length === 0 || normaliseLabel(project.id) === normaliseLabel(plain.id)) return [];
    const { file, sheet, cell } = plain.at;
    const params = { id: project.id, other: plain.id, cell: `${file} ${sheet}!${cell}`, signs };
    return [doubt("ID-15", project.at, params, { leavesOut: grantedAndSpent, reach: [project.at, plain.at] })];
  });
}
