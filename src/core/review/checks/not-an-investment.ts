import { hit, type EachProject } from "../context";
import { placeOf } from "../../project/readings-of";

/** One of the project's types is what the profile calls operation and upkeep. */
export const notAnInvestment: EachProject<"not-an-investment"> = (_check, { profile }) => {
  const upkeep = new Set(profile.investmentTypes.filter((type) => type.notAnInvestment).map(({ code }) => code));
  return (figures) =>
    figures.investmentTypes.some((code) => upkeep.has(code)) ? [hit(figures, placeOf(figures, "investmentType"))] : [];
};
