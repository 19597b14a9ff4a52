import { fillPlaceholders } from "../../core/anvisningar/placeholders";
import { loadEnglish } from "../../core/messages/english";
import type { Language } from "../../core/values/bilingual";
import { formatCount } from "../../core/values/format";
import type { PaneTexts } from "./text-shape";

export type { PaneTexts };

/** The pane's words in one language; the other's are not loaded. */
export async function loadTexts(language: Language): Promise<PaneTexts> {
  if (language === "sv") return (await import("./texts.sv")).sv;
  const [{ en }] = await Promise.all([import("./texts.en"), loadEnglish()]);
  return en;
}

export type Params = Readonly<Record<string, string | number>>;

/** "A, B och C". */
export const listed = (words: readonly string[], language: Language): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${language === "sv" ? "och" : "and"} ${words.at(-1) ?? ""}`;

/** Fills a text in; a number is written with thousands and chooses the form of its noun. */
export function say(template: string, params: Params, language: Language = "sv"): string {
  return fillPlaceholders(template, (name, noun) => {
    const value = params[name] ?? "";
    const shown = typeof value === "number" ? formatCount(value, language) : value;
    return noun === undefined ? shown : `${shown} ${value === 1 ? noun.one : noun.many}`;
  });
}
