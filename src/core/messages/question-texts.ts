import type { Language } from "../values/bilingual";

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
    why: "Arbetsboken säger det inte, eller säger emot sig själv.",
  },
  surplusSign: {
    asks: "Hur skrivs ett överskott i avvikelsen?",
    why: "Raderna gör inte likadant.",
  },
  costSign: {
    asks: "Hur skrivs utfallet?",
    why: "Det finns utfall med både plus och minus.",
  },
  heading: (text) => ({
    asks: `Vad betyder rubriken ”${text}”?`,
    why: "Den stämmer inte säkert med något fält.",
  }),
  columns: (text) => ({
    asks: `Vilka kolumner ska räknas, ”${text}” eller andra?`,
    why: "Flera kolumner kan vara samma belopp, och inget i arbetsboken avgör hur de hör ihop.",
  }),
  namnd: (text) => ({
    asks: `Vilken nämnd är ”${text}”?`,
    why: "Namnet finns inte i registret, eller kan betyda flera nämnder.",
  }),
  wholeNamnd: {
    asks: "Vilken nämnds arbetsbok är det här?",
    why: "Ingen nämnd står i arbetsboken.",
  },
  money: (text) => ({
    asks: `Är ”${text}” de här medlen?`,
    why: "Listan skiljer mellan olika medel, och det framgår inte vilka de här raderna gäller.",
  }),
  granted: (amount) => `${amount} beviljat`,
  spent: (amount) => `${amount} i utfall`,
  surplus: (amount) => `${amount} i överskott`,
  deficit: (amount) => `${amount} i underskott`,
  about: (files) => `Gäller alla ${files.length} filer: ${files.join(", ")}`,
};

const en: QuestionTexts = {
  unit: {
    asks: "In which unit are the amounts?",
    why: "The workbook does not say, or contradicts itself.",
  },
  surplusSign: {
    asks: "How is a surplus written in the deviation?",
    why: "The rows do not agree.",
  },
  costSign: {
    asks: "How is the spending written?",
    why: "There is spending with both plus and minus.",
  },
  heading: (text) => ({
    asks: `What does the heading “${text}” mean?`,
    why: "It does not surely match any field.",
  }),
  columns: (text) => ({
    asks: `Which columns count, “${text}” or others?`,
    why: "Several columns can be the same amount, and nothing in the workbook decides how they belong together.",
  }),
  namnd: (text) => ({
    asks: `Which nämnd is “${text}”?`,
    why: "The name is not in the register, or can mean several nämnder.",
  }),
  wholeNamnd: {
    asks: "Which nämnd's workbook is this?",
    why: "The workbook names no nämnd.",
  },
  money: (text) => ({
    asks: `Is “${text}” this money?`,
    why: "The list tells kinds of money apart, and does not say which these rows are about.",
  }),
  granted: (amount) => `${amount} granted`,
  spent: (amount) => `${amount} spent`,
  surplus: (amount) => `${amount} in surplus`,
  deficit: (amount) => `${amount} in deficit`,
  about: (files) => `About all ${files.length} files: ${files.join(", ")}`,
};

export const questionTexts: Readonly<Record<Language, QuestionTexts>> = { sv, en };
