import { normaliseLabel } from "../../values/label";
import { hit, type EachSubject } from "../context";
import { placeOf, readingOf } from "../../project/readings-of";

/** Two texts that should differ are the same, but for case and punctuation. */
export const sameText: EachSubject<"same-text"> =
  ({ field, as }) =>
  (figures) => {
    const [text, other] = [field, as].map((id) => normaliseLabel(readingOf(figures.project, id)?.shown ?? ""));
    const isSame = text !== "" && text === other;
    return isSame ? [hit(figures, placeOf(figures, field))] : [];
  };
