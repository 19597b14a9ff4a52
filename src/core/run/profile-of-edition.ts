import type { Edition } from "../anvisningar/schema";
import type { Namnd, Profile } from "../profile/schema";
import { normaliseLabel } from "../values/label";

/** By the receivers, since a register is indexed once for each profile. */
const made = new WeakMap<Edition["receivers"], Profile>();

/**
 * The profile that an edition is followed up with: the city's, or the city's with the edition's own receivers in place of its nämnder. Its areas and committees
 * belong to the nämnder, so they go with them.
 */
export function profileOf({ receivers }: Pick<Edition, "receivers">, profile: Profile): Profile {
  if (receivers.length === 0) return profile;
  const own: Profile = made.get(receivers) ?? {
    ...profile,
    namnder: namnderOf(receivers),
    ...{ ambiguousNames: [], areas: [], neverMerge: [], decisionBodies: [] },
  };
  made.set(receivers, own);
  return own;
}

/** Ids are made of the names, so that an answer that names one holds while the name does, wherever it stands in the list. */
function namnderOf(receivers: Edition["receivers"]): Namnd[] {
  const taken = new Map<string, number>();
  return receivers.map(({ name, shortNames }) => {
    const slug =
      normaliseLabel(name)
        .normalize("NFD")
        .replaceAll(/\p{M}/gu, "")
        .replaceAll(/[^a-z0-9]+/gu, "-")
        .replaceAll(/^-|-$/gu, "") || "mottagare";
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    const id = count === 1 ? slug : `${slug}-${count}`;
    return { id, name, fullName: name, kind: "receiver", aliases: shortNames };
  });
}
