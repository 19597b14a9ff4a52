import type { Edition } from "../anvisningar/schema";
import type { Language } from "../values/bilingual";
import { codeLabel, fieldLabel } from "./labels";

/** The small words that sentences about checks are made of, in one language and in the words of an edition. */
export function checkWords(edition: Pick<Edition, "fields" | "lists">, language: Language) {
  const say = (sv: string, en: string): string => (language === "sv" ? sv : en);
  const any = (words: readonly string[]): string => joined(words, say("eller", "or"));
  const all = (words: readonly string[]): string => joined(words, say("och", "and"));
  const field = (id: string): string => quoted(fieldLabel(edition, id, language));
  const codes = (fieldId: string, oneOf: readonly string[]): string => {
    const list = edition.fields.find(({ id }) => id === fieldId)?.list ?? "";
    return any(oneOf.map((code) => quoted(codeLabel(edition, list, code, language))));
  };
  return { say, any, all, field, codes };
}

export const quoted = (text: string): string => `”${text}”`;

const joined = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
