import { distance } from "fastest-levenshtein";
import type { Edition, Field } from "../../anvisningar/schema";
import { fieldsOfHeading, labelIndex } from "../../anvisningar/label-index";
import { headingParts, normaliseLabel } from "../../values/label";
import type { Unit } from "../../values/ore";
import type { Answers } from "../../project/answers";

/** What a heading or label says, by the words of the edition. Only exact normalised words count. */
export interface HeadingMeaning {
  readonly text: string;
  /** The one field that it means; null when it means none or several. */
  readonly field: Field | null;
  /** The fields that it may mean, when they are several. */
  readonly candidates: readonly Field[];
  readonly year: number | null;
  readonly unit?: Unit;
  readonly signHint?: "minus" | "plus";
  /** "Totalt", "Summa": the columns under it repeat the total of the years. */
  readonly isTotal: boolean;
  /** "Ack. utfall 2024", "Utfall t.o.m. 2024": all years up to that one, so it belongs to none of them. */
  readonly isCumulative: boolean;
  /** "Utfall %", or a percent sign alone. */
  readonly isPercent: boolean;
  /** Nothing is left beside year and unit: the heading above must say the rest. */
  readonly isOnlyYearOrUnit: boolean;
}

export interface Vocabulary {
  readonly edition: Edition;
  meaning(text: string): HeadingMeaning;
  /** The field whose words are almost the text's: to suggest, never to take. */
  nearMiss(text: string): Field | null;
  /** What the user has answered that the heading means: a field, null for a column to be left alone; undefined without an answer. */
  answered(text: string): Field | null | undefined;
  /** Fields of amounts that an unknown heading begins or ends with: "Utfall t.o.m. augusti". None for a share or a part ("varav"). */
  amountsNamedIn(text: string): readonly Field[];
}

/** A longer text is prose, not a heading. */
const longestHeading = 120;
const totalWords: ReadonlySet<string> = new Set([
  "totalt",
  "total",
  "summa",
  "sammanlagt",
  "hela projektet",
  "hela perioden",
  "samtliga år",
  "ackumulerat",
]);
const cumulative = "ack|ackumulerat|ackumulerad|ackumulerade|hittills|t o m|tom|till och med";
const cumulativeWord = new RegExp(`(?:^| )(?:${cumulative})(?: |$)`, "u");
const totalAffixes = new RegExp(`^(?:totalt|summa|${cumulative}) | (?:totalt|summa|${cumulative})$`, "u");
const partWord = /(?:^| )(?:varav|därav|därutav|andel|antal)(?: |$)/u;

/** One wrong letter in a word of five; two, or two that changed places, in a word of seven. */
const allowedDistance = (length: number): number => (length >= 7 ? 2 : length >= 5 ? 1 : 0);

/** "Status (markera med X i rutan)", "Beskrivning (max 200 tecken)": the bracket tells how to fill in, not what. */
const guidance =
  /\((?:max|högst|minst|markera|kryssa|ange|anges|fyll|fylls|skriv|välj|ja\/nej|ja eller nej|åååå|yyyy|se |ca |obligatorisk)[^()]{0,100}\)/giu;
/** "t.o.m." in one word, lest "t.o.m. kr" be taken for millions. */
const upTo = /(?<![a-zåäö])t\. ?o\. ?m\.?(?![a-zåäö])/giu;
const withoutGuidance = (text: string): string => text.replace(guidance, " ").replace(upTo, "tom");

const nothing: HeadingMeaning = {
  text: "",
  field: null,
  candidates: [],
  year: null,
  isTotal: false,
  isCumulative: false,
  isPercent: false,
  isOnlyYearOrUnit: false,
};

export function vocabularyOf(edition: Edition, headings: Answers["headings"] = {}): Vocabulary {
  const index = labelIndex(edition);
  const answers = new Map(
    Object.entries(headings).flatMap(([label, id]): [string, Field | null][] => {
      const field = id === null ? null : edition.fields.find((one) => one.id === id);
      return field === undefined ? [] : [[label, field]];
    }),
  );
  const answered = (text: string): Field | null | undefined =>
    answers.size === 0 ? undefined : answers.get(normaliseLabel(text));
  const meanings = new Map<string, HeadingMeaning>();
  const misses = new Map<string, Field | null>();
  const named = new Map<string, readonly Field[]>();

  /** A word divided at the line's end is one word, unless the hyphen is its own: "Projekt-⏎ID". */
  const read = (text: string): HeadingMeaning => {
    const answer = answered(text);
    if (answer !== undefined) return { ...readPlain(text), field: answer, candidates: [] };
    const joined = readPlain(text);
    const kept = text.replace(/-[ \t]*\r?\n/gu, "-");
    return joined.field || joined.candidates.length > 0 || kept === text ? joined : { ...readPlain(kept), text };
  };

  const readPlain = (text: string): HeadingMeaning => {
    const parts = headingParts(withoutGuidance(text));
    const { label, year, unit, signHint } = parts;
    const isTotal = totalWords.has(label) || totalAffixes.test(label);
    const whole = fieldsOfHeading(index, parts);
    const fields =
      whole.length > 0 ? whole : fieldsOfHeading(index, { ...parts, label: label.replace(totalAffixes, "") });
    const [only, ...others] = fields;
    return {
      text,
      field: only && others.length === 0 ? only : null,
      candidates: others.length > 0 ? fields : [],
      year: year ?? null,
      ...(unit ? { unit } : {}),
      ...(signHint ? { signHint } : {}),
      isTotal: isTotal && whole.length === 0,
      isCumulative: cumulativeWord.test(label),
      isPercent: parts.percent === true,
      isOnlyYearOrUnit: label === "" && (year !== undefined || unit !== undefined),
    };
  };

  const searchNearMiss = (text: string): Field | null => {
    const { label } = headingParts(text);
    const allowed = allowedDistance(label.length);
    if (allowed === 0) return null;
    let best: Field | null = null;
    let bestDistance = allowed + 1;
    for (const [word, field] of index.unique) {
      if (Math.abs(word.length - label.length) > allowed) continue;
      const found = distance(word, label);
      if (found < bestDistance) {
        best = field;
        bestDistance = found;
      }
    }
    return best;
  };

  const searchAmounts = (text: string): readonly Field[] => {
    const { label, percent } = headingParts(withoutGuidance(text));
    if (percent || partWord.test(label)) return [];
    const words = label.split(" ");
    const ends = words.flatMap((_, length) => [words.slice(0, length).join(" "), words.slice(-length).join(" ")]);
    const fields = ends.flatMap((end) => index.unique.get(end) ?? []);
    return [...new Set(fields)].filter(({ type }) => type === "amount");
  };

  const remembered = <T>(memory: Map<string, T>, text: string, compute: (text: string) => T): T => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const computed = compute(text);
    memory.set(text, computed);
    return computed;
  };

  return {
    edition,
    answered,
    meaning: (text) => (text === "" || text.length > longestHeading ? nothing : remembered(meanings, text, read)),
    amountsNamedIn: (text) => (text.length > longestHeading ? [] : remembered(named, text, searchAmounts)),
    nearMiss: (text) => (text === "" || text.length > longestHeading ? null : remembered(misses, text, searchNearMiss)),
  };
}
