import { dateParam } from "../../anvisningar/checks/date-order";
import { hit, type EachProject } from "../context";
import { periodIn } from "../period";
import { placeOf } from "../../project/readings-of";

/** The first date does not come after the second, whichever days of approximate dates are meant. Points at the second. */
export const dateOrder: EachProject<"date-order"> =
  ({ first, then, sameDay }) =>
  (figures) => {
    const before = periodIn(figures.project, first);
    const after = periodIn(figures.project, then);
    if (!before || !after) return [];
    const isWrong = sameDay ? after.last < before.first : after.last <= before.first;
    return isWrong
      ? [hit(figures, placeOf(figures, then), { [dateParam(first)]: before.last, [dateParam(then)]: after.last })]
      : [];
  };
