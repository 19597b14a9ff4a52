import type { Totals } from "../figures/types";
import type { Bilingual, Language } from "../values/bilingual";

const words = {
  of: { sv: "{known} av {of}", en: "{known} of {of}" },
  atLeast: { sv: "minst ", en: "at least " },
  unknown: {
    sv: "okänt; {unknown} av {of} saknar känd status",
    en: "unknown; {unknown} of {of} without a known status",
  },
  without: { sv: "; {unknown} saknar känd status", en: "; {unknown} without a known status" },
} as const satisfies Record<string, Bilingual>;

/** How many projects there are: "3", or "minst 3" when something that may be one more was left out. */
export const projectsText = (
  { projects, mayBeMore }: Pick<Totals, "projects" | "mayBeMore">,
  language: Language,
): string => `${mayBeMore ? words.atLeast[language] : ""}${projects}`;

/** How many are completed, never more exact than what is known: "3 av 5", "minst 3 av 5; 2 saknar känd status", "okänt; 2 av 2 saknar känd status". */
export function completedText({ counts, mayBeMore }: Pick<Totals, "counts" | "mayBeMore">, language: Language): string {
  const { known, of, unknown } = counts.completed;
  const say = (template: Bilingual, numbers: Readonly<Record<string, string>>): string =>
    template[language].replace(/\{(\w+)\}/gu, (_, name: string) => numbers[name] ?? "");
  const all = `${mayBeMore ? words.atLeast[language] : ""}${of}`;
  if (of > 0 && unknown === of) return say(words.unknown, { unknown: String(unknown), of: all });
  const some = `${mayBeMore || unknown > 0 ? words.atLeast[language] : ""}${known}`;
  const rest = unknown > 0 ? say(words.without, { unknown: String(unknown) }) : "";
  return `${say(words.of, { known: some, of: all })}${rest}`;
}
