import { normaliseLabel } from "../../values/label";
import { hit, type EachSubject } from "../context";
import { placeOf, readingOf } from "../../project/readings-of";

/** Two texts that should differ are the same, but for case and punctuation. */
export const sameText: EachSubject<"same-text"> =
  ({ field, as }) =>
  (figures) => {
    const text = readingOf(figures.project, field)?.shown ?? "";
    const other = readingOf(figures.project, as)?.shown ?? "";
    const label = text === "" || other === "" ? "" : normaliseLabel(text);
    const isSame = label !== "" && label === normaliseLabel(other);
    return isSame ? [hit(figures, placeOf(figures, field))] : [];
  };
