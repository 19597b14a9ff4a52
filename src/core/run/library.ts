import { formedEdition, loadEdition } from "../anvisningar/load-edition";
import type { Edition } from "../anvisningar/schema";
import { isRecord } from "../anvisningar/form-problems";
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

/**
 * One edition that ships with the program, without the others: the first when none is asked for, null when there is none of that id. Its form is checked;
 * the rest is for `openLibrary`, through which every edition goes before it is shipped. `code`: of its rules only this one is asked about.
 */
export function openEdition(
  editions: readonly [unknown, ...unknown[]],
  id: string | null,
  code?: string,
): Edition | null {
  const data = id === null ? editions[0] : editions.find((one) => idOf(one) === id);
  if (data === undefined) return null;
  const known = opened.get(editions) ?? new Map<string, Edition>();
  opened.set(editions, known);
  const asked = JSON.stringify([idOf(data), code]);
  const edition = known.get(asked) ?? formedEdition(data, editions, code);
  known.set(asked, edition);
  return edition;
}

/** What ships does not change: each edition is formed once, however many commands are run. */
const opened = new WeakMap<readonly unknown[], Map<string, Edition>>();

export const editionIds = (editions: readonly unknown[]): readonly string[] => editions.map(idOf);

const idOf = (data: unknown): string => (isRecord(data) && typeof data["id"] === "string" ? data["id"] : "");
