import { plainPhrase } from "../../values/plain-phrase";
import { hit, type EachProject } from "../context";
import { codesOf, isFilled, placeOf, readingOf } from "../../project/readings-of";

/** Values before and after come from one source and are both percentages or neither. */
export const sameMeasure: EachProject<"same-measure"> = () => (figures) => {
  const { project } = figures;
  const [before, after] = [readingOf(project, "effectBefore"), readingOf(project, "effectAfter")];
  if (!before || !after || !isFilled(before) || !isFilled(after)) return [];
  if (isPercent(before.shown) !== isPercent(after.shown)) return [hit(figures, placeOf(figures, "effectAfter"))];
  return codesOf(project, "effectSource").length > 1 ? [hit(figures, placeOf(figures, "effectSource"))] : [];
};

const isPercent = (text: string): boolean => /%|procent/.test(plainPhrase(text));
