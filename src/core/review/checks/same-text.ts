import { normaliseLabel } from "../../values/label";
import { hit, type RunCheck } from "../context";
import { placeOf, readingOf } from "../../project/readings-of";

/** Two texts that should differ are the same, but for case and punctuation. */
export const sameText: RunCheck<"same-text"> = ({ field, as }, { projects }) =>
  projects.flatMap((figures) => {
    const [text, other] = [field, as].map((id) => normaliseLabel(readingOf(figures.project, id)?.shown ?? ""));
    return text !== "" && text === other ? [hit(figures, placeOf(figures, field))] : [];
  });
