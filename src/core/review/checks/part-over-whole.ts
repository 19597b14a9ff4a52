import type { ProjectFigures } from "../../figures/types";
import { hit, type OverAll } from "../context";
import { placeOf } from "../../project/readings-of";
import { grantedBy } from "../when-granted";

/**
 * A nämnd's amount for a time before it existed must hold its predecessors'. Where one of them has an amount of its own for the same time, the same money
 * may stand twice; where that part is larger than the whole, one of the two is wrong.
 */
export const partOverWhole: OverAll<"part-over-whole"> = (_check, { projects, register }) =>
  projects.flatMap((whole) => {
    const namnd = whole.grantedNamnd === null ? undefined : register.namndById(whole.grantedNamnd);
    const on = grantedBy(whole);
    if (namnd?.from === undefined || on === null || namnd.from <= on) return [];
    const wholeOre = whole.granted.ore;
    return projects.flatMap((part) => {
      const isPart = part.grantedNamnd !== null && register.isLawfulSuccessor(part.grantedNamnd, namnd.id);
      if (!isPart || !isSamePeriod(part, whole) || wholeOre === null || part.granted.ore === null) return [];
      if (part.granted.ore <= wholeOre) return [];
      return [
        hit(whole, placeOf(whole, "grantedAmount"), {
          amount: wholeOre,
          part: part.project.name,
          partAmount: part.granted.ore,
        }),
      ];
    });
  });

const periodOf = ({ project, years }: ProjectFigures): string =>
  project.fields.get("budgetYear")?.shown ?? years.map(({ year }) => year ?? "").join(" ");

const isSamePeriod = (a: ProjectFigures, b: ProjectFigures): boolean =>
  periodOf(a) !== "" && periodOf(a) === periodOf(b);
