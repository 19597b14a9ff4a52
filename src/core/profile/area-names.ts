import type { IsoDate } from "../values/iso-date";
import { nameIndex } from "./name-index";
import { resolveName, type Ambiguous, type Unknown } from "./resolve-name";
import type { AreaRecord, Profile } from "./schema";

export type AreaMatch =
  | { readonly kind: "match"; readonly area: AreaRecord }
  | Ambiguous<AreaRecord>
  | Unknown<AreaRecord>;

export const namesOfArea = ({ name, aliases }: AreaRecord): readonly string[] => [name, ...aliases];

/** Finds areas by name, as exactly as nämnder. */
export function areaNames(profile: Profile) {
  const index = nameIndex(profile.areas, namesOfArea);

  const resolveArea = (text: string, on?: IsoDate): AreaMatch => {
    const resolved = resolveName(index, text, on);
    return resolved.kind === "one" ? { kind: "match", area: resolved.item } : resolved;
  };

  return { resolveArea } as const;
}
