import type { Part } from "../../../core/figures/behind-figure";
import { sumOre, type Ore } from "../../../core/values/ore";

/** The largest parts of a sum, and the rest as one. */
export interface ShownParts {
  readonly first: readonly Part[];
  /** Null where all are shown. */
  readonly rest: { readonly parts: readonly Part[]; readonly ore: Ore } | null;
}

const most = 8;

/** A rest of one is no shorter than the part itself. */
export function shownParts(parts: readonly Part[]): ShownParts {
  if (parts.length <= most + 1) return { first: parts, rest: null };
  const rest = parts.slice(most);
  return { first: parts.slice(0, most), rest: { parts: rest, ore: sumOre(rest.map(({ ore }) => ore)) } };
}
