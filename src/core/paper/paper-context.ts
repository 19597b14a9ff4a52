import type { RunResult } from "../run/run-result";
import { inWordsOf } from "../anvisningar/receiver-words";
import type { Run } from "../prose/prose-document";
import { toFill } from "../prose/runs";
import { summaryContext, type SummaryContext } from "../summary/context";
import type { Params } from "../summary/texts";
import type { Language } from "../values/bilingual";
import { visibleText } from "../values/visible-text";
import { textsEn } from "./texts.en";
import { textsSv, type PaperTexts } from "./texts.sv";

export interface PaperOptions {
  readonly language: Language;
  /** The first figures of the SHA-256 of `figuresData`, in hex: whoever calls has it made. */
  readonly fingerprint: string;
  /** What was chosen, in words; every project when left out. */
  readonly selection?: string;
  readonly sender?: string;
  readonly dnr?: string;
}

/** Everything that the paper is written with: the summary's words and sentences, and those of its own. */
export interface PaperContext {
  readonly outcome: RunResult;
  readonly language: Language;
  readonly options: PaperOptions;
  readonly words: PaperTexts;
  readonly say: (template: string, params?: Params) => string;
  readonly summary: SummaryContext;
}

const byLanguage: Readonly<Record<Language, PaperTexts>> = { sv: textsSv, en: textsEn };

export function paperContext(outcome: RunResult, options: PaperOptions): PaperContext {
  const { language, selection, sender, dnr } = options;
  const summary = summaryContext(outcome, {
    ...{ scope: "consolidated", language },
    ...(selection === undefined ? {} : { selection }),
    ...(sender === undefined ? {} : { sender }),
    ...(dnr === undefined ? {} : { dnr }),
  });
  const own = byLanguage[language];
  // Whoever is told of it is a nämnd, whoever was granted the money.
  const words = { ...inWordsOf(own, outcome.edition.receiverWord, language), toFill: own.toFill };
  return { outcome, language, options, words, say: summary.say, summary };
}

/** What was given, or a place to fill in. */
export const given = (text: string | undefined, what: string): Run =>
  text === undefined || visibleText(text) === "" ? toFill(what) : { text: visibleText(text) };
