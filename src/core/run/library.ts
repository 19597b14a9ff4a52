import { loadEdition } from "../anvisningar/load-edition";
import type { Edition } from "../anvisningar/schema";
import { loadProfile } from "../profile/load-profile";
import type { Profile } from "../profile/schema";

/** The validated profile and its editions; the first is used unless another is asked for. */
export interface Library {
  readonly profile: Profile;
  readonly editions: readonly [Edition, ...Edition[]];
}

/** Validates what ships with the program; anything wrong with it is a Fault of ours. */
export function openLibrary(profile: unknown, editions: readonly [unknown, ...unknown[]]): Library {
  const [first, ...others] = editions;
  return { profile: loadProfile(profile), editions: [loadEdition(first), ...others.map(loadEdition)] };
}
