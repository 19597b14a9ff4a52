import type { ReceiverWord } from "./schema";
import type { Language } from "../values/bilingual";
import { capital } from "../values/capital";

/**
 * Our own texts speak of nämnder. Where an edition says what its receivers are called (a förening, a bolag), they speak of those instead, in the right form and with the right article.
 * Only our own words are changed: what stands in workbooks and in the edition is put in afterwards. Compounds such as "facknämnd" are names of their own and stay.
 */
export function inWordsOf<Texts>(texts: Texts, word: ReceiverWord | undefined, language: Language): Texts {
  if (word === undefined) return texts;
  const known = made.get(word) ?? new Map<string, Map<unknown, unknown>>();
  made.set(word, known);
  const inLanguage = known.get(language) ?? new Map<unknown, unknown>();
  known.set(language, inLanguage);
  const change = language === "sv" ? inSwedish : inEnglish;
  const done = inLanguage.get(texts) ?? changed(texts, (text) => change(text, word));
  inLanguage.set(texts, done);
  return done as Texts;
}

/** Texts are changed once for each edition and language. */
const made = new WeakMap<ReceiverWord, Map<string, Map<unknown, unknown>>>();

function changed(texts: unknown, change: (text: string) => string): unknown {
  if (typeof texts === "string") return change(texts);
  if (Array.isArray(texts)) return texts.map((one) => changed(one, change));
  if (typeof texts !== "object" || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, one]) => [name, changed(one, change)]));
}

const like = (model: string, text: string): string => (/^\p{Lu}/u.test(model) ? capital(text) : text);

/** Words before a noun that follow its gender. */
const neuter: Readonly<Record<string, string>> = {
  ...{ en: "ett", den: "det", denna: "detta", ingen: "inget", någon: "något", vilken: "vilket", annan: "annat" },
  ...{ känd: "känt", okänd: "okänt" },
};
const article = Object.keys(neuter).join("|");

const swedish = new RegExp(
  `(?<![\\p{L}-])((?:(?:${article}|ena|enda|samma)\\s+)*)nämnd(er|erna|en)?(s)?(?![\\p{L}])`,
  "giu",
);

const inSwedish = (text: string, word: ReceiverWord): string =>
  text.replaceAll(
    swedish,
    (whole: string, before: string, ending: string | undefined, genitive: string | undefined) => {
      const noun = formOf(word, ending?.toLowerCase()).sv;
      const owned = genitive === undefined || /[sxz]$/iu.test(noun) ? noun : `${noun}s`;
      if (before === "") return like(whole, owned);
      const words = before.trim().split(/\s+/u);
      const isNeuter = word.article === "ett" && (ending === undefined || ending.toLowerCase() === "en");
      const agreed = words.map((one) => (isNeuter ? like(one, neuter[one.toLowerCase()] ?? one) : one));
      return [...agreed, owned].join(" ");
    },
  );

const formOf = ({ one, theOne, several, theSeveral }: ReceiverWord, ending: string | undefined) =>
  ending === "en" ? theOne : ending === "er" ? several : ending === "erna" ? theSeveral : one;

// A district nämnd is one by name, as a stadsdelsnämnd is in Swedish.
const english = /(?<![\p{L}-])(?<!district )(?:(an?)(\s+))?(nämnd)(er)?('s)?(?![\p{L}])/giu;

const inEnglish = (text: string, word: ReceiverWord): string =>
  text.replaceAll(
    english,
    (_: string, a: string | undefined, space: string | undefined, noun: string, er: string | undefined, of = "") => {
      const said = like(noun, (er === undefined ? word.one : word.several).en);
      const owned = of === "" ? said : `${said}${said.endsWith("s") ? "'" : "'s"}`;
      return a === undefined ? owned : `${like(a, /^[aeiou]/iu.test(said) ? "an" : "a")}${space ?? " "}${owned}`;
    },
  );
