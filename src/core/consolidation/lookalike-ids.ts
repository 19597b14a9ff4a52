import { grantedAndSpent } from "../anvisningar/known-fields";
import { placeText } from "../project/place-text";
import type { Project } from "../project/project";
import { doubt, joinAll, type Told } from "../project/told";
import { normaliseLabel } from "../values/label";
import { deceptiveSigns, lookOf } from "../words/lookalikes";

/**
 * Ids that look the same and are not (a Cyrillic А for an A): two projects for the program, and for everybody who looks perhaps one. Both are counted, and their
 * figures are incomplete until somebody has written the id anew (ID-15).
 */
export function lookalikeIds(projects: readonly Project[]): Told {
  const alike = new Map<string, [Project, ...Project[]]>();
  for (const project of projects) {
    if (project.idIsTemporary) continue;
    const look = lookOf(project.id);
    const known = alike.get(look);
    if (known) known.push(project);
    else alike.set(look, [project]);
  }
  return joinAll([...alike.values()].flatMap(toldOf));
}

function toldOf([first, ...others]: readonly [Project, ...Project[]]): readonly Told[] {
  const projects = [first, ...others];
  const plain = projects.find(({ id }) => deceptiveSigns(id).length === 0) ?? first;
  return projects
    .filter(({ id }) => normaliseLabel(id) !== normaliseLabel(plain.id))
    .map(({ id, at }) =>
      doubt(
        "ID-15",
        at,
        { id, other: plain.id, cell: placeText(plain.at), signs: deceptiveSigns(id) },
        { leavesOut: grantedAndSpent, reach: [at, plain.at] },
      ),
    );
}
