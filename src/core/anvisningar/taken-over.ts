import { wordsIn } from "./field-schema";
import { inWordsOf } from "./receiver-words";
import type { ReceiverWord } from "./schema";

type Said = Readonly<Record<string, unknown>>;

/**
 * What an edition takes over from one that speaks of nämnder, in its own word for its receivers: labels and helps of fields, tables and codes. Headings and answers that
 * people know by the label before still mean the same. Data of any form: what is not understood stays.
 */
export function takenOver(thing: Said, word: ReceiverWord): Said {
  const said: Said = Object.fromEntries<unknown>(
    (["label", "help"] as const).flatMap((key) => (key in thing ? [[key, inWord(thing[key], word)]] : [])),
  );
  const known = "code" in thing ? "words" : "synonyms";
  const inner: Said = Object.fromEntries<unknown>(
    (["codes", "fields"] as const).flatMap((key) => {
      const things = thing[key];
      return isList(things) ? [[key, things.map((one) => (isSaid(one) ? takenOver(one, word) : one))]] : [];
    }),
  );
  return {
    ...{ ...thing, ...said, ...inner },
    ...(said["label"] === thing["label"]
      ? {}
      : { [known]: [...wordsOf(thing[known]), ...textsBefore(thing["label"], said["label"])] }),
  };
}

/** The very same where nothing changes. What is meant shows in Swedish, where a stadsdelsnämnd is one word and stays. */
function inWord(text: unknown, word: ReceiverWord): unknown {
  if (!isSaid(text) || typeof text["sv"] !== "string" || typeof text["en"] !== "string") return text;
  const sv = inWordsOf(text["sv"], word, "sv");
  return sv === text["sv"] ? text : { ...text, sv, en: inWordsOf(text["en"], word, "en") };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isSaid = (value: unknown): value is Said => typeof value === "object" && value !== null && !Array.isArray(value);

const textsBefore = (before: unknown, now: unknown): readonly unknown[] =>
  isSaid(before) && isSaid(now)
    ? ["sv", "en"].flatMap((language) => (before[language] === now[language] ? [] : [before[language]]))
    : [];

const wordsOf = (words: unknown): readonly unknown[] =>
  typeof words === "string" ? wordsIn(words) : isList(words) ? words : [];
