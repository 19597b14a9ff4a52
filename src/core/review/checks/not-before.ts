import { hit, type EachProject } from "../context";
import { periodIn } from "../../project/period";
import { placeOf } from "../../project/readings-of";

/** The date is not before the first possible day. */
export const notBefore: EachProject<"not-before"> =
  ({ field, day }) =>
  (figures) => {
    const period = periodIn(figures.project, field);
    return period && period.last < day
      ? [hit(figures, placeOf(figures, field), { date: period.last, year: Number(day.slice(0, 4)) })]
      : [];
  };
