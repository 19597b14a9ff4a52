import type { Language } from "../values/bilingual";
import type { Unit } from "../values/ore";
import type { Sign } from "../project/sign";

/** How one kind of question is put: the sentence, why it is asked, and what its answer is called. */
export interface QuestionWords {
  readonly asks: string;
  readonly why: string;
  readonly name: string;
}

/** The sentences of questions and of their answers. `text` is what the workbook says. */
export interface QuestionTexts {
  readonly unit: QuestionWords;
  readonly units: Readonly<Record<Unit, string>>;
  readonly surplusSign: QuestionWords;
  readonly surplusSigns: Readonly<Record<Sign, string>>;
  readonly costSign: QuestionWords;
  readonly costSigns: Readonly<Record<Sign, string>>;
  readonly heading: (text: string) => QuestionWords;
  readonly columns: (text: string) => QuestionWords;
  readonly leave: string;
  readonly namnd: (text: string) => QuestionWords;
  readonly wholeNamnd: QuestionWords;
  readonly money: (text: string) => QuestionWords;
  readonly moneyKinds: Readonly<Record<"own" | "other", string>>;
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
    name: "Enhet",
  },
  units: { kr: "Kronor", tkr: "Tusental kronor (tkr)", mnkr: "Miljoner kronor (mnkr)" },
  surplusSign: {
    asks: "Hur skrivs ett överskott i avvikelsen?",
    why: "Raderna gör inte likadant.",
    name: "Överskottets tecken",
  },
  surplusSigns: { plus: "Med plus: pengar kvar är över noll", minus: "Med minus: pengar kvar är under noll" },
  costSign: {
    asks: "Hur skrivs utfallet?",
    why: "Det finns utfall med både plus och minus.",
    name: "Utfallets tecken",
  },
  costSigns: { plus: "Som positiva tal", minus: "Som negativa tal" },
  heading: (text) => ({
    asks: `Vad betyder rubriken ”${text}”?`,
    why: "Den stämmer inte säkert med något fält.",
    name: `Rubriken ”${text}”`,
  }),
  columns: (text) => ({
    asks: `Vilka kolumner ska räknas, ”${text}” eller andra?`,
    why: "Flera kolumner kan vara samma belopp, och inget i arbetsboken avgör hur de hör ihop.",
    name: `Rubriken ”${text}”`,
  }),
  leave: "Räkna inte med kolumnen",
  namnd: (text) => ({
    asks: `Vilken nämnd är ”${text}”?`,
    why: "Namnet finns inte i registret, eller kan betyda flera nämnder.",
    name: `Nämnden ”${text}”`,
  }),
  wholeNamnd: {
    asks: "Vilken nämnds arbetsbok är det här?",
    why: "Ingen nämnd står i arbetsboken.",
    name: "Arbetsbokens nämnd",
  },
  money: (text) => ({
    asks: `Är ”${text}” de här medlen?`,
    why: "Listan skiljer mellan olika medel, och det framgår inte vilka de här raderna gäller.",
    name: `Medlen ”${text}”`,
  }),
  moneyKinds: { own: "Ja, räkna med raderna", other: "Nej, andra medel: räkna inte med raderna" },
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
    name: "Unit",
  },
  units: { kr: "Kronor", tkr: "Thousands of kronor (tkr)", mnkr: "Millions of kronor (mnkr)" },
  surplusSign: {
    asks: "How is a surplus written in the deviation?",
    why: "The rows do not agree.",
    name: "Sign of surplus",
  },
  surplusSigns: { plus: "With plus: money left is above zero", minus: "With minus: money left is below zero" },
  costSign: {
    asks: "How is the spending written?",
    why: "There is spending with both plus and minus.",
    name: "Sign of spending",
  },
  costSigns: { plus: "As positive numbers", minus: "As negative numbers" },
  heading: (text) => ({
    asks: `What does the heading “${text}” mean?`,
    why: "It does not surely match any field.",
    name: `The heading “${text}”`,
  }),
  columns: (text) => ({
    asks: `Which columns count, “${text}” or others?`,
    why: "Several columns can be the same amount, and nothing in the workbook decides how they belong together.",
    name: `The heading “${text}”`,
  }),
  leave: "Leave the column out",
  namnd: (text) => ({
    asks: `Which nämnd is “${text}”?`,
    why: "The name is not in the register, or can mean several nämnder.",
    name: `The nämnd “${text}”`,
  }),
  wholeNamnd: {
    asks: "Which nämnd's workbook is this?",
    why: "The workbook names no nämnd.",
    name: "The workbook's nämnd",
  },
  money: (text) => ({
    asks: `Is “${text}” this money?`,
    why: "The list tells kinds of money apart, and does not say which these rows are about.",
    name: `The money “${text}”`,
  }),
  moneyKinds: { own: "Yes, count the rows", other: "No, other money: do not count the rows" },
  granted: (amount) => `${amount} granted`,
  spent: (amount) => `${amount} spent`,
  surplus: (amount) => `${amount} in surplus`,
  deficit: (amount) => `${amount} in deficit`,
  about: (files) => `About all ${files.length} files: ${files.join(", ")}`,
};

export const questionTexts: Readonly<Record<Language, QuestionTexts>> = { sv, en };
