import type { RunResult } from "../run/run-result";
import { inWordsOf } from "../anvisningar/receiver-words";
import type { Block, Run } from "../prose/prose-document";
import { bold, toFill } from "../prose/runs";
import { fill, type Params } from "../summary/texts";
import type { Language } from "../values/bilingual";
import { formatDate } from "../values/format";
import type { IsoDate } from "../values/iso-date";
import { visibleText } from "../values/visible-text";
import { textsEn } from "./texts.en";
import { textsSv, type LetterTexts } from "./texts.sv";

/** What only the sender knows; what is left out has a place to fill in. */
export interface LetterOptions {
  readonly language: Language;
  readonly sender?: string;
  readonly dnr?: string;
  readonly lastDay?: IsoDate;
  /** Whom to ask. */
  readonly contact?: string;
  /** Workbooks of which a copy with its cells marked goes with the letter, by name. */
  readonly markedCopies?: ReadonlySet<string>;
}

export interface LetterContext {
  readonly outcome: RunResult;
  readonly language: Language;
  readonly options: LetterOptions;
  readonly texts: LetterTexts;
  readonly say: (template: string, params?: Params) => string;
}

const byLanguage: Readonly<Record<Language, LetterTexts>> = { sv: textsSv, en: textsEn };

export const letterContext = (outcome: RunResult, options: LetterOptions): LetterContext => ({
  ...{ outcome, options, language: options.language },
  texts: inWordsOf(byLanguage[options.language], outcome.edition.receiverWord, options.language),
  say: (template, params = {}) => fill(template, params, options.language),
});

/** To whom, from whom, about which matter; until when and whom to ask, where an answer is wanted. */
export function factBlocks(
  to: string,
  wantsAnswer: boolean,
  { texts, options, language }: LetterContext,
): readonly Block[] {
  const { facts, toFill: fills } = texts;
  const { sender, dnr, lastDay, contact } = options;
  const fact = (label: string, value: Run): Block => ({
    ...{ kind: "paragraph", look: "fact" },
    runs: [bold(label), { text: " " }, value],
  });
  return [
    fact(facts.to, { text: to }),
    fact(facts.from, given(sender, fills.sender)),
    fact(facts.dnr, given(dnr, fills.dnr)),
    ...(wantsAnswer ? [fact(facts.lastDay, given(lastDay && formatDate(lastDay, language), fills.lastDay))] : []),
    fact(facts.contact, given(contact, fills.contact)),
  ];
}

const given = (text: string | undefined, what: string): Run =>
  text === undefined || visibleText(text) === "" ? toFill(what) : { text: visibleText(text) };
