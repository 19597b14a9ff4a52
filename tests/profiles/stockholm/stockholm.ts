import { loadProfile } from "../../../src/core/profile/load-profile";
import { namndRegister } from "../../../src/core/profile/namnd-register";
import type { NamndMatch } from "../../../src/core/profile/namnd-names";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { stockholmProfile } from "../../../src/profiles/stockholm/profile";

export const profile = loadProfile(stockholmProfile);
export const register = namndRegister(profile);

export const day = (text: string): IsoDate => text as IsoDate;

/** The id of the one nämnd that was named, or what else came of it. */
export const outcome = (match: NamndMatch | null): string | null =>
  match?.kind === "match" ? match.namnd.id : (match?.kind ?? null);
