import { hit, type EachProject } from "../context";
import { knownOre } from "../known";

/** Money spent in a year that nothing was granted for or carried over to, in a project that was granted money in another year. */
export const spentOutsideGrantedYears: EachProject<"spent-outside-granted-years"> =
  (_check, { tolerance }) =>
  (figures) => {
    const { project, years } = figures;
    // A grant that stands apart from the year columns is granted for all of them, also one that cannot be read.
    const standsApart = years.some(({ year, granted }) => year === null && (granted.ore !== null || !granted.complete));
    if (standsApart || !years.some(({ granted }) => (granted.ore ?? 0n) > 0n)) return [];
    return years.flatMap(({ year, granted, carriedIn, spent }, index) => {
      const hasMoney = [granted, carriedIn].some((figure) => !figure.complete || (figure.ore ?? 0n) > 0n);
      const isSpent = (knownOre(spent) ?? 0n) > tolerance.of(figures, "spentAmount");
      const stated = project.years[index];
      if (year === null || hasMoney || !isSpent || !stated) return [];
      return [hit(figures, stated.fields.get("spentAmount")?.at ?? stated.at, { year })];
    });
  };
