import type { NamndRegister } from "../profile/namnd-register";
import type { Project } from "../project/project";
import type { UnitOf } from "../project/rounding";
import { compareText } from "../values/compare-text";
import { slug } from "../values/label";
import { amountsDiffer, grantOf } from "./grants";
import { kinship } from "./kinship";
import { leastLikeness, nameLikeness, shareTellingWord } from "./likeness";

/** A report whose id is one grant's and whose name is another's. */
export interface Crossing {
  readonly reported: Project;
  readonly byId: Project;
  readonly byName: Project;
  /** The granted amount is that of the id and not that of the name: two against one. */
  readonly isOutweighed: boolean;
}

/** The grant that the report is called after, when that is not the one whose id it bears. Where the names are only alike, the amount must be the name's. */
export function crossingOf(
  byId: Project,
  reported: Project,
  granted: readonly Project[],
  { register, unitOf }: { readonly register: NamndRegister; readonly unitOf: UnitOf },
): Crossing | null {
  if (slug(byId.name) === slug(reported.name)) return null;
  const pointsAt = (one: Project, other: Project): boolean => isOnlyGrantOf(one, other, reported, unitOf);
  const kin = granted.filter((one) => areKin(one, reported, register));
  const namesakes = kin
    .filter(({ name }) => slug(name) === slug(reported.name))
    .sort((a, b) => compareText(a.key, b.key));
  const [namesake] = namesakes;
  if (namesake) {
    const isOutweighed = namesakes.every((one) => pointsAt(byId, one));
    return { reported, byId, byName: namesake, isOutweighed };
  }
  if (areAlike(byId, reported)) return null;
  const alike = kin.filter((one) => areAlike(one, reported) && pointsAt(one, byId));
  const [only] = alike;
  return only && alike.length === 1 ? { reported, byId, byName: only, isOutweighed: false } : null;
}

/** Crossings that share a grant are one question. `isOpen`: no report is known to be the grant. */
export function tiesOf(crossings: readonly Crossing[], isOpen: (grant: Project) => boolean): readonly CrossedTie[] {
  const ties: { granted: Project[]; reported: Project[]; crossings: Crossing[] }[] = [];
  for (const crossing of crossings) {
    const { reported, byId, byName } = crossing;
    const granted = [byId, byName].filter(isOpen);
    const met = ties.filter((tie) => tie.granted.some((grant) => granted.includes(grant)));
    for (const tie of met) ties.splice(ties.indexOf(tie), 1);
    ties.push({
      granted: [...new Set([...met.flatMap((tie) => tie.granted), ...granted])],
      reported: [...met.flatMap((tie) => tie.reported), reported],
      crossings: [...met.flatMap((tie) => tie.crossings), crossing],
    });
  }
  return ties;
}

export interface CrossedTie {
  readonly granted: readonly Project[];
  readonly reported: readonly Project[];
  readonly crossings: readonly Crossing[];
}

const areAlike = (granted: Project, reported: Project): boolean =>
  nameLikeness(granted.name, reported.name) >= leastLikeness || shareTellingWord(granted.name, reported.name);

/** True when what the report says was granted is what the one was granted, and not what the other was. Where one of the amounts is not known, it is not. */
function isOnlyGrantOf(one: Project, other: Project, reported: Project, unitOf: UnitOf): boolean {
  const isOf = (grant: Project): boolean => amountsDiffer(grant, reported, unitOf) === null;
  return grantOf(one) !== null && isOf(one) && !isOf(other);
}

function areKin(granted: Project, reported: Project, register: NamndRegister): boolean {
  const stand = kinship(granted, reported, register);
  return stand === "same" || stand === "successor";
}
