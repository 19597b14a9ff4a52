import { normaliseLabel } from "../../values/label";
import { hit, type EachSubject } from "../context";
import { isFilled, placeOf, readingOf } from "../../project/readings-of";

/** A text that is filled in is long enough, and no placeholder such as "Klart". */
export const saysSomething: EachSubject<"says-something"> = ({ field, atLeast, placeholders }) => {
  const empty = new Set(placeholders.map(normaliseLabel));
  return (figures) => {
    const reading = readingOf(figures.project, field);
    if (!reading || !isFilled(reading)) return [];
    const { shown } = reading;
    const isEnough = shown.length >= atLeast && !empty.has(normaliseLabel(shown));
    return isEnough ? [] : [hit(figures, placeOf(figures, field), { value: shown })];
  };
};
