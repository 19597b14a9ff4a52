import { distance } from "fastest-levenshtein";
import { remembering } from "../values/remembering";
import { nameWords, normaliseNamn, withoutGenitive, type NameWord } from "./normalise-namnd";

/** Names by the spelling that they are compared by. Built once; a look-up is exact, only `nearest` is not. */
export interface NameIndex<Item> {
  /** Every item that the whole text names; empty when none. */
  readonly find: (text: string) => readonly Item[];
  /** Every name that stands in the text as whole words; the longest name takes its words, left to right. */
  readonly mentions: (text: string) => readonly Mention<Item>[];
  /** Items with a similar name, most similar first: for asking, never for deciding. */
  readonly nearest: (text: string) => readonly Item[];
}

export interface Mention<Item> {
  readonly items: readonly Item[];
  /** Letters and digits of the name as written. */
  readonly length: number;
  /** "stadsdelsnämnd", "sdf" or the like stands beside it. */
  readonly besideKind: boolean;
}

/** Longer texts are not names and get no suggestions. */
const longestName = 80;
const shortestSimilar = 4;
const suggestionLimit = 3;

export function nameIndex<Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): NameIndex<Item> {
  const byName = new Map<string, Item[]>();
  for (const item of items) {
    for (const name of new Set(namesOf(item).map(normaliseNamn))) {
      const known = byName.get(name);
      if (known) known.push(item);
      else byName.set(name, [item]);
    }
  }
  const mostWords = Math.max(0, ...[...byName.keys()].map((name) => name.split(" ").length));

  const named = (name: string): readonly Item[] => {
    const nominative = withoutGenitive(name);
    return byName.get(name) ?? (nominative === null ? undefined : byName.get(nominative)) ?? [];
  };

  const mentions = remembering((text): readonly Mention<Item>[] => {
    const words = nameWords(onOneLine(text));
    const found: Mention<Item>[] = [];
    // A kind word goes with the name before it ("Farsta stadsdelsnämnd"), else with the one after ("SDF Farsta").
    let taken = -1;
    for (let start = 0; start < words.length;) {
      const name = longestNameAt(words, start);
      const end = start + Math.max(1, name.words);
      if (name.words > 0) {
        const after = words[end]?.isKind ?? false;
        const before = start - 1 !== taken && (words[start - 1]?.isKind ?? false);
        if (after) taken = end;
        found.push({
          items: named(name.text),
          length: name.text.replaceAll(" ", "").length,
          besideKind: after || before,
        });
      }
      start = end;
    }
    return found;
  });

  const longestNameAt = (
    words: readonly NameWord[],
    start: number,
  ): { readonly text: string; readonly words: number } => {
    for (let size = Math.min(mostWords, words.length - start); size > 0; size -= 1) {
      const text = words
        .slice(start, start + size)
        .map((word) => word.text)
        .join(" ");
      if (named(text).length > 0) return { text, words: size };
    }
    return { text: "", words: 0 };
  };

  const nearest = remembering((text): readonly Item[] => {
    const name = normaliseNamn(text);
    if (name.length < shortestSimilar || name.length > longestName) return [];
    const similar = [...byName]
      .filter(([known]) => known.length >= shortestSimilar)
      .map(([known, items]) => ({
        items,
        edits: distance(name, known),
        allowed: Math.max(name.length, known.length) / 3,
      }))
      .filter(({ edits, allowed }) => edits <= allowed)
      .sort((a, b) => a.edits - b.edits);
    return [...new Set(similar.flatMap(({ items }) => items))].slice(0, suggestionLimit);
  });

  /** A line broken after a hyphen divides a word ("Trafik-/kontoret") or a name of two ("Rinkeby-/Kista"). */
  const find = remembering((text): readonly Item[] => {
    const twoWords = named(normaliseNamn(onOneLine(text)));
    return twoWords.length > 0 ? twoWords : named(normaliseNamn(text));
  });

  return { find, mentions, nearest };
}

const onOneLine = (text: string): string => text.replace(/[\r\n]/g, " ");
