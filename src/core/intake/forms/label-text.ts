import { remembering } from "../../values/remembering";
import { withoutNumber } from "../../words/numbering";
import { plainlyPut } from "../../words/questions";
import { asksTo } from "../../words/guidance";
import type { HeadingMeaning, Vocabulary } from "../headings/vocabulary";
import { hasMeaning } from "../headings/vocabulary";

export interface LabelMeaning {
  readonly meaning: HeadingMeaning;
  /** "Ange projektets namn": it may also be help beside the label itself. */
  readonly asks: boolean;
}

/** What a label means, also numbered or put as a request; null when it is no label that the edition knows. */
export function labelMeaning(text: string, vocabulary: Vocabulary): LabelMeaning | null {
  const read = readers.get(vocabulary) ?? remembering((label) => readLabel(label, vocabulary));
  readers.set(vocabulary, read);
  return read(text);
}

/** A vocabulary never changes: it reads each label once. */
const readers = new WeakMap<Vocabulary, (text: string) => LabelMeaning | null>();

function readLabel(text: string, vocabulary: Vocabulary): LabelMeaning | null {
  const known = (words: string): HeadingMeaning | null => {
    const meaning = vocabulary.meaning(words);
    return hasMeaning(meaning) ? { ...meaning, text } : null;
  };
  const plain = known(text) ?? known(withoutNumber(text));
  if (plain) return { meaning: plain, asks: false };
  const asked = withoutNumber(text);
  const plainer = plainlyPut(asked);
  const put = plainer === null ? null : known(plainer);
  if (put) return { meaning: put, asks: false };
  const meaning = asksTo.test(asked) ? known(asked.replace(asksTo, "")) : null;
  return meaning && { meaning, asks: true };
}

/** A label and its answer in one cell: "Projekt: Belysning X", one of them on each line. */
export interface OwnAnswer {
  readonly label: string;
  readonly meaning: HeadingMeaning;
  readonly answer: string;
}

const longestLabel = 60;
/** Blanks behind the label are not of it. What is longer is no label. */
const labelled = /^((?:[^:=()]|\([^()]{0,60}\)){2,80}?)[:=]\s*(\S.*)$/su;

/** The labels that a cell answers itself; none for a label alone, also one that says its unit: "Utfall: tkr". */
export function ownAnswers(text: string, vocabulary: Vocabulary): readonly OwnAnswer[] {
  if (!/[:=]/u.test(text)) return [];
  return text.split(/\r?\n/u).flatMap((line) => {
    const [, written = "", answer = ""] = labelled.exec(line.trim()) ?? [];
    const label = written.trimEnd();
    if (label === "" || label.length > longestLabel) return [];
    const found = labelMeaning(label, vocabulary);
    if (!found || found.asks) return [];
    const { isOnlyYearOrUnit, year } = vocabulary.meaning(answer);
    if (isOnlyYearOrUnit && (found.meaning.field?.type !== "year" || year === null)) return [];
    return [{ label, meaning: found.meaning, answer }];
  });
}
