import { hit, type RunCheck } from "../context";
import { placeOf } from "../../project/readings-of";

/** One of the project's types is what the profile calls operation and upkeep. */
export const notAnInvestment: RunCheck<"not-an-investment"> = (_check, { projects, profile }) => {
  const upkeep = new Set(profile.investmentTypes.filter((type) => type.notAnInvestment).map(({ code }) => code));
  return projects.flatMap((figures) =>
    figures.investmentTypes.some((code) => upkeep.has(code)) ? [hit(figures, placeOf(figures, "investmentType"))] : [],
  );
};
