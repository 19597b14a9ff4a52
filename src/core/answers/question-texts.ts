import type { Language } from "../values/bilingual";
import type { Unit } from "../values/ore";

/** The sentences of questions and of their answers. */
export interface QuestionTexts {
  readonly unit: string;
  readonly units: Readonly<Record<Unit, string>>;
  readonly surplusSign: string;
  readonly surplusSigns: Readonly<Record<"plus" | "minus", string>>;
  readonly costSign: string;
  readonly costSigns: Readonly<Record<"plus" | "minus", string>>;
  readonly heading: (text: string) => string;
  readonly columns: (text: string) => string;
  readonly leave: string;
  readonly namnd: (text: string) => string;
  readonly wholeNamnd: string;
  readonly money: (text: string) => string;
  readonly moneyKinds: Readonly<Record<"own" | "other", string>>;
  readonly granted: (amount: string) => string;
  readonly spent: (amount: string) => string;
}

const sv: QuestionTexts = {
  unit: "Vilken enhet är beloppen i?",
  units: { kr: "kronor", tkr: "tusental kronor (tkr)", mnkr: "miljoner kronor (mnkr)" },
  surplusSign: "Hur skrivs ett överskott i avvikelsen?",
  surplusSigns: { plus: "med plus: pengar kvar är över noll", minus: "med minus: pengar kvar är under noll" },
  costSign: "Hur skrivs utfallet?",
  costSigns: { plus: "som positiva tal", minus: "som negativa tal" },
  heading: (text) => `Vad betyder rubriken ”${text}”?`,
  columns: (text) => `Vilka kolumner ska räknas, ”${text}” eller andra?`,
  leave: "inget av detta: räkna inte med kolumnen",
  namnd: (text) => `Vilken nämnd är ”${text}”?`,
  wholeNamnd: "Vilken nämnds arbetsbok är det här?",
  money: (text) => `Är ”${text}” de här medlen?`,
  moneyKinds: { own: "ja, räkna med raderna", other: "nej, andra medel: räkna inte med raderna" },
  granted: (amount) => `${amount} beviljat`,
  spent: (amount) => `${amount} i utfall`,
};

const en: QuestionTexts = {
  unit: "In which unit are the amounts?",
  units: { kr: "kronor", tkr: "thousands of kronor (tkr)", mnkr: "millions of kronor (mnkr)" },
  surplusSign: "How is a surplus written in the deviation?",
  surplusSigns: { plus: "with plus: money left is above zero", minus: "with minus: money left is below zero" },
  costSign: "How is the spending written?",
  costSigns: { plus: "as positive numbers", minus: "as negative numbers" },
  heading: (text) => `What does the heading “${text}” mean?`,
  columns: (text) => `Which columns count, “${text}” or others?`,
  leave: "none of these: leave the column out",
  namnd: (text) => `Which nämnd is “${text}”?`,
  wholeNamnd: "Which nämnd's workbook is this?",
  money: (text) => `Is “${text}” this money?`,
  moneyKinds: { own: "yes, count the rows", other: "no, other money: do not count the rows" },
  granted: (amount) => `${amount} granted`,
  spent: (amount) => `${amount} spent`,
};

export const questionTexts: Readonly<Record<Language, QuestionTexts>> = { sv, en };
