import type { FieldId } from "../../anvisningar/known-fields";
import type { Project, ProjectYear, Reading } from "../../project/project";
import { doubt, joinAll, type Told } from "../../project/told";
import type { Ore } from "../../values/ore";

/**
 * A sheet a year, and what is called granted in the later one is to the öre what was left of the earlier: money that has been carried over, or a new decision
 * (ID-16). The amounts stand, and the total granted is incomplete. Nothing is asked where the workbook tells what was carried over.
 */
export const carriedOver = (projects: readonly Project[]): Told =>
  joinAll(projects.flatMap((project) => (project.years.length > 1 ? inProject(project) : [])));

function inProject({ name, at, years }: Project): readonly Told[] {
  return years.flatMap((later, index) => {
    const earlier = years[index - 1];
    const granted = later.fields.get("grantedAmount");
    const [before, spent] = [earlier && oreOf(earlier, "grantedAmount"), earlier && oreOf(earlier, "spentAmount")];
    const ore = oreOf(later, "grantedAmount");
    if (!earlier || !granted || before === null || before === undefined || !spent || !ore) return [];
    const isKnown = [earlier, later].some(({ fields }) => fields.has("carriedIn") || fields.has("carriedOut"));
    const isApart = earlier.year !== null && later.year !== null && earlier.at.sheet !== later.at.sheet;
    return isApart && !isKnown && before - spent === ore ? [tellOf(earlier, later, granted, ore)] : [];
  });

  function tellOf(earlier: ProjectYear, later: ProjectYear, granted: Reading, ore: Ore): Told {
    const cell = `${earlier.at.sheet}!${earlier.fields.get("grantedAmount")?.at.cell ?? earlier.at.cell}`;
    const params = { project: name, granted: ore, year: String(later.year), before: String(earlier.year), cell };
    return doubt("ID-16", granted.at, params, { leavesOut: ["grantedAmount"], reach: [at] });
  }
}

function oreOf({ fields }: ProjectYear, id: FieldId): Ore | null {
  const value = fields.get(id)?.value;
  return value?.type === "amount" ? value.ore : null;
}
