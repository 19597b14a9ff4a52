import { namndInSentence } from "../../profile/namnd-in-sentence";
import { hit, type EachProject } from "../context";
import { placeOf } from "../../project/readings-of";

/** The granted nämnd no longer exists, so that another answers for the grant. */
export const namndHasEnded: EachProject<"namnd-has-ended"> =
  (_check, { register, asOf }) =>
  (figures) => {
    const namnd = figures.grantedNamnd === null ? undefined : register.namndById(figures.grantedNamnd);
    if (namnd?.to === undefined) return [];
    const successor = register.answersFor(namnd.id, asOf);
    if (successor.id === namnd.id) return [];
    const at = placeOf(figures, "grantedNamnd", "reportingNamnd");
    return [
      hit(figures, at, { namnd: namndInSentence(namnd), ended: namnd.to, successor: namndInSentence(successor) }),
    ];
  };
