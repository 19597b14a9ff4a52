import type { Project } from "../project/project";
import type { UnitOf } from "../project/rounding";
import { slug } from "../values/label";
import { differencesBetween } from "./differences";
import { type Group, isShared, type Returned } from "./same-project";

/**
 * Projects that workbooks brought together by id, although the name of one is that of another project in the other workbook: ids that have changed places.
 * Where the amounts that both state agree by id, they and the id outweigh the name.
 */
export function crossedIds(groups: readonly Group[], unitOf: UnitOf): ReadonlySet<Group> {
  return new Set(
    groups
      .filter(isShared)
      .filter((group) => group.some((one) => group.some((other) => isCrossed(one, other, unitOf)))),
  );
}

/** The first is called what another project of the second's workbook is called, and that one is not called so in the first's. */
function isCrossed(
  { project: ours, reading }: Returned,
  { project: theirs, reading: other }: Returned,
  unitOf: UnitOf,
): boolean {
  const name = slug(ours.name);
  if (name === slug(theirs.name)) return false;
  const isNamesake = (project: Project): boolean => slug(project.name) === name;
  const isUnique = reading.projects.filter(isNamesake).length === 1;
  const namesake = other.projects.find((project) => isNamesake(project) && project.id !== theirs.id);
  return isUnique && namesake !== undefined && !isSameByAmounts(ours, theirs, namesake, unitOf);
}

/** The amounts say that the id is right: all that both state is the same, and the namesake's is not. */
function isSameByAmounts(ours: Project, theirs: Project, namesake: Project, unitOf: UnitOf): boolean {
  const differ = (other: Project): boolean => differencesBetween(ours, other, unitOf).length > 0;
  return !differ(theirs) && differ(namesake);
}
