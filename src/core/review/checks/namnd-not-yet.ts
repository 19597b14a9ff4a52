import { namndInSentence } from "../../profile/namnd-in-sentence";
import { hit, type EachProject } from "../context";
import { placeOf } from "../../project/readings-of";
import { grantedBy } from "../when-granted";

/** The nämnd that is said to have been granted the money did not exist then: a predecessor was, or it is a sum over several. */
export const namndNotYet: EachProject<"namnd-not-yet"> =
  (_check, { register }) =>
  (figures) => {
    const namnd = figures.grantedNamnd === null ? undefined : register.namndById(figures.grantedNamnd);
    const on = grantedBy(figures);
    if (namnd?.from === undefined || on === null || namnd.from <= on) return [];
    const before = register
      .lineage(namnd.id)
      .filter((one) => register.existsOn(one, on) && register.isLawfulSuccessor(one.id, namnd.id))
      .map(namndInSentence);
    return [
      hit(figures, placeOf(figures, "grantedNamnd"), { namnd: namndInSentence(namnd), from: namnd.from, before }),
    ];
  };
