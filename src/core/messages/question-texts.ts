import type { Language } from "../values/bilingual";
import { joinedText } from "./joined-text";

/** How one kind of question is put: the sentence, and why it is asked. */
export interface QuestionWords {
  readonly asks: string;
  readonly why: string;
}

/** The sentences of questions, and of what their answers give. `text` is what the workbook says. Answers themselves: `answer-texts.ts`. */
export interface QuestionTexts {
  readonly unit: QuestionWords;
  readonly surplusSign: QuestionWords;
  readonly costSign: QuestionWords;
  readonly heading: (text: string) => QuestionWords;
  readonly columns: (text: string) => QuestionWords;
  readonly namnd: (text: string) => QuestionWords;
  readonly wholeNamnd: QuestionWords;
  readonly money: (text: string) => QuestionWords;
  readonly granted: (amount: string) => string;
  readonly spent: (amount: string) => string;
  readonly surplus: (amount: string) => string;
  readonly deficit: (amount: string) => string;
  /** Which workbooks a question is about. */
  readonly about: (files: readonly string[]) => string;
}

const sv: QuestionTexts = {
  unit: {
    asks: "Vilken enhet är beloppen i?",
    why: "Enheten framgår inte av arbetsboken, eller så anges olika enheter.",
  },
  surplusSign: {
    asks: "Är ett överskott skrivet med plus eller minus?",
    why: "Raderna är inte skrivna på samma sätt.",
  },
  costSign: {
    asks: "Är utfallet skrivet med plus eller minus?",
    why: "Det finns utfall med både plus och minus.",
  },
  heading: (text) => ({
    asks: `Vad betyder rubriken ”${text}”?`,
    why: "Det är inte säkert vilken uppgift rubriken avser.",
  }),
  columns: (text) => ({
    asks: `Vilka kolumner ska räknas med, ”${text}” eller andra?`,
    why: "Flera kolumner kan vara samma belopp, och inget i arbetsboken avgör hur de hör ihop.",
  }),
  namnd: (text) => ({
    asks: `Vilken nämnd är ”${text}”?`,
    why: "Namnet finns inte bland stadens nämnder, eller kan avse flera av dem.",
  }),
  wholeNamnd: {
    asks: "Vilken nämnds arbetsbok är det här?",
    why: "Det framgår inte av arbetsboken.",
  },
  money: (text) => ({
    asks: `Är ”${text}” de här medlen?`,
    why: "Listan skiljer på olika medel, och det framgår inte vilka de här raderna gäller.",
  }),
  granted: (amount) => `beviljat belopp ${amount}`,
  spent: (amount) => `utfall ${amount}`,
  surplus: (amount) => `överskott ${amount}`,
  deficit: (amount) => `underskott ${amount}`,
  about: (files) => `Gäller alla ${files.length} filer: ${joinedText(files, "all", "sv")}`,
};

const en: QuestionTexts = {
  unit: {
    asks: "Which unit are the amounts in?",
    why: "The workbook does not give the unit, or gives different units.",
  },
  surplusSign: {
    asks: "Is a surplus written with plus or minus?",
    why: "The rows are not consistent.",
  },
  costSign: {
    asks: "Is the amount spent written with plus or minus?",
    why: "There are amounts spent with both plus and minus.",
  },
  heading: (text) => ({
    asks: `What does the heading “${text}” mean?`,
    why: "It is not certain which field the heading means.",
  }),
  columns: (text) => ({
    asks: `Which columns should be counted, “${text}” or others?`,
    why: "Several columns can be the same amount, and nothing in the workbook decides how they belong together.",
  }),
  namnd: (text) => ({
    asks: `Which nämnd is “${text}”?`,
    why: "The name is not among the city's nämnder, or may mean several of them.",
  }),
  wholeNamnd: {
    asks: "Which nämnd's workbook is this?",
    why: "The workbook does not say.",
  },
  money: (text) => ({
    asks: `Is “${text}” these funds?`,
    why: "The list distinguishes between different funds, and it is unclear which ones these rows are about.",
  }),
  granted: (amount) => `granted amount ${amount}`,
  spent: (amount) => `amount spent ${amount}`,
  surplus: (amount) => `surplus ${amount}`,
  deficit: (amount) => `deficit ${amount}`,
  about: (files) => `Applies to all ${files.length} files: ${joinedText(files, "all", "en")}`,
};

export const questionTexts: Readonly<Record<Language, QuestionTexts>> = { sv, en };
