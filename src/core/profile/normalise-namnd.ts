import { normaliseLabel } from "../values/label";

/** Words that say what kind of body it is, not which one. Definite forms are folded first. */
const kindWords: ReadonlySet<string> = new Set([
  ...["stadsdelsnämnd", "stadsdelsförvaltning", "sdn", "sdf", "sdo"],
  ...["stadsdelsområde", "stadsdelsområdet", "stadsdelsområdes", "stadsdelsområdets"],
  ...["stadsdel", "stadsdels", "stadsdelen", "stadsdelens", "stadsdelar", "stadsdelarna", "stadsdelarnas"],
]);

/** "nämndens" and "nämnden" as "nämnd", and so for the other kinds of bodies. */
const ending = /(nämnd|förvaltning|kontor|utskott)(?:ens|ets|en|et|s)$/u;

export interface NameWord {
  readonly text: string;
  /** "stadsdelsnämnd", "sdf": says that a name beside it is the name of a body. */
  readonly isKind: boolean;
}

/** The words of a name as compared: small letters, without "och", hyphens, slashes and the definite form of the body. */
export const nameWords = (text: string): readonly NameWord[] =>
  normaliseLabel(text.replace(/:s(?!\p{L})/giu, " "))
    .split(" ")
    .filter((word) => word !== "" && word !== "och")
    .map((word) => word.replace(ending, "$1"))
    .map((word) => ({ text: word, isKind: kindWords.has(word) }));

/**
 * The spelling that names are compared by: "Farsta stadsdelsnämnd", "SDF Farsta" and "FARSTA" are all "farsta". What is left must hold a
 * letter, so "SDO 24" stays "sdo 24" and a bare number never names anything. The genitive -s of names is the index's to try.
 */
export function normaliseNamn(text: string): string {
  const words = nameWords(text);
  const own = words.filter(({ isKind }) => !isKind);
  const kept = own.some(({ text: word }) => /\p{L}/u.test(word)) ? own : words;
  return kept.map(({ text: word }) => word).join(" ");
}

/** A name in the genitive without its -s, or null; abbreviations take ":s" instead, so short words are left alone. */
export const withoutGenitive = (name: string): string | null =>
  name.length > 4 && name.endsWith("s") ? name.slice(0, -1) : null;
