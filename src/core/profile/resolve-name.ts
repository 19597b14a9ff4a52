import type { IsoDate } from "../values/iso-date";
import type { NameIndex } from "./name-index";
import { existsOn, type Lived } from "./validity";

export interface Ambiguous<Item> {
  readonly kind: "ambiguous";
  readonly candidates: readonly Item[];
}

export interface Unknown<Item> {
  readonly kind: "unknown";
  /** To ask with; possibly empty. Sought only when somebody asks: most texts that are no name are not meant to be one. */
  readonly suggestions: () => readonly Item[];
}

export type Resolved<Item> = { readonly kind: "one"; readonly item: Item } | Ambiguous<Item> | Unknown<Item>;

/**
 * What a text names, by exact match. When several items share the name, the day decides if exactly one of them existed then. An item that
 * did not exist on that day is still what the text names: saying so is a rule's business.
 */
export function resolveName<Item extends Lived>(index: NameIndex<Item>, text: string, on?: IsoDate): Resolved<Item> {
  const named = index.find(text);
  const living = on === undefined ? [] : named.filter((item) => existsOn(item, on));
  const candidates = living.length > 0 ? living : named;
  const [only] = candidates;
  if (only === undefined) return { kind: "unknown", suggestions: () => suggestions(index, text) };
  return candidates.length === 1 ? { kind: "one", item: only } : { kind: "ambiguous", candidates };
}

const suggestionLimit = 5;

/** Names that stand in the text, then similar ones. */
const suggestions = <Item>(index: NameIndex<Item>, text: string): readonly Item[] =>
  [...new Set([...index.mentions(text).flatMap(({ items }) => items), ...index.nearest(text)])].slice(
    0,
    suggestionLimit,
  );
