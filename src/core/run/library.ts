import { loadEdition } from "../anvisningar/load-edition";
import type { Edition } from "../anvisningar/schema";
import { Fault } from "../findings/fault";
import { loadProfile } from "../profile/load-profile";
import type { Profile } from "../profile/schema";

/** The validated profile and its editions; the first is used unless another is asked for. */
export interface Library {
  readonly profile: Profile;
  readonly editions: readonly [Edition, ...Edition[]];
}

/** Validates what ships with the program; anything wrong with it is a Fault of ours. */
export function openLibrary(profile: unknown, editions: readonly [unknown, ...unknown[]]): Library {
  const load = (data: unknown): Edition => loadEdition(data, editions);
  const [first, ...others] = editions;
  const loaded: Library["editions"] = [load(first), ...others.map(load)];
  const ids = loaded.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Fault(`Two editions have the id "${twice}".`);
  return { profile: loadProfile(profile), editions: loaded };
}
