import type { IsoDate } from "../values/iso-date";
import { remembering } from "../values/remembering";
import { nameIndex, type Mention } from "./name-index";
import { resolveName, type Ambiguous, type Unknown } from "./resolve-name";
import type { Namnd, Profile } from "./schema";

export type NamndMatch = { readonly kind: "match"; readonly namnd: Namnd } | Ambiguous<Namnd> | Unknown<Namnd>;

/** Every spelling that means the nämnd. */
export const namesOfNamnd = ({ name, fullName, administration, aliases }: Namnd): readonly string[] => [
  name,
  fullName,
  ...(administration === undefined ? [] : [administration]),
  ...aliases,
];

/** Shorter names count in running text only beside "stadsdelsnämnd", "sdf" or the like. */
const shortestMention = 4;

/** Finds nämnder by name: a whole cell, or a mention in a title. */
export function namndNames(profile: Profile) {
  const index = nameIndex(profile.namnder, namesOfNamnd);
  const byId = new Map(profile.namnder.map((namnd) => [namnd.id, namnd]));
  const firstPeriod = profile.mandatePeriods.map(({ from }) => from).sort()[0];

  /** The suggestions, each with those that it is easily confused with, so that the choice is seen. */
  const withLookAlikes = (namnder: readonly Namnd[]): readonly Namnd[] => {
    const ids = new Set(namnder.map(({ id }) => id));
    const alike = profile.neverMerge.flatMap(([a, b]) => [...(ids.has(a) ? [b] : []), ...(ids.has(b) ? [a] : [])]);
    return [...new Set([...namnder, ...alike.flatMap((id) => byId.get(id) ?? [])])];
  };

  /**
   * The nämnd that a whole text names, after folding of spelling only; see `normaliseNamn`. `on` decides between nämnder that have had the
   * same name.
   */
  const resolveNamnd = (text: string, on?: IsoDate): NamndMatch => {
    const resolved = resolveName(index, text, on);
    switch (resolved.kind) {
      case "one":
        return { kind: "match", namnd: resolved.item };
      case "ambiguous":
        return resolved;
      case "unknown":
        return { kind: "unknown", suggestions: () => withLookAlikes(resolved.suggestions()) };
    }
  };

  /**
   * The executive is whom one reports to, so a title that names it does not say who reports. The bare name of a nämnd that ended before
   * the first mandate period on file ("Kista", "Årsta") is a place by now.
   */
  const reports = (namnd: Namnd, mention: Mention<Namnd>): boolean =>
    namnd.kind !== "executive" &&
    (mention.besideKind ||
      (mention.length >= shortestMention &&
        !(namnd.to !== undefined && firstPeriod !== undefined && namnd.to < firstPeriod)));

  /** The nämnd that a title, a sheet name or a file name mentions; null for none, ambiguous for several. */
  const findNamndMention = remembering((text): NamndMatch | null => {
    const mentioned = index
      .mentions(text)
      .flatMap((mention) => mention.items.filter((namnd) => reports(namnd, mention)));
    const candidates = [...new Set(mentioned)];
    const [only] = candidates;
    if (only === undefined) return null;
    return candidates.length === 1 ? { kind: "match", namnd: only } : { kind: "ambiguous", candidates };
  });

  return { resolveNamnd, findNamndMention } as const;
}
