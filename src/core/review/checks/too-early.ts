import { addMonths, dateParts, type IsoDate } from "../../values/iso-date";
import { hit, type EachProject } from "../context";
import { isFilled, placeOf, readingOf, valueOf } from "../../project/readings-of";

/** An effect was measured so soon after completion that nobody can judge it. */
export const tooEarly: EachProject<"too-early"> =
  ({ months }) =>
  (figures) => {
    const { project, completedOn } = figures;
    const measured = valueOf(readingOf(project, "followUpDate"), "date")?.on;
    if (completedOn === null || measured === undefined || !isFilled(readingOf(project, "effectAfter"))) return [];
    const isEarly = measured >= completedOn && measured < addMonths(completedOn, months);
    return isEarly
      ? [hit(figures, placeOf(figures, "followUpDate"), { months: wholeMonths(completedOn, measured) })]
      : [];
  };

function wholeMonths(from: IsoDate, to: IsoDate): number {
  const [a, b] = [dateParts(from), dateParts(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) <= to ? months : months - 1;
}
