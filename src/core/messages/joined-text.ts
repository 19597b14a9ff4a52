import type { Language } from "../values/bilingual";

const last = { any: { sv: "eller", en: "or" }, all: { sv: "och", en: "and" } } as const;

/** "A, B och C" of what all holds; "A, B eller C" of what one of holds. */
export const joinedText = (words: readonly string[], kind: "any" | "all", language: Language): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last[kind][language]} ${words.at(-1) ?? ""}`;
