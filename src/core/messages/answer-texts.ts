import type { Language } from "../values/bilingual";
import type { Unit } from "../values/ore";
import type { Sign } from "../project/sign";

/** What answers are called and what they say. `text` is what the workbook says. */
export interface AnswerTexts {
  readonly unit: string;
  readonly units: Readonly<Record<Unit, string>>;
  readonly surplusSign: string;
  readonly surplusSigns: Readonly<Record<Sign, string>>;
  readonly costSign: string;
  readonly costSigns: Readonly<Record<Sign, string>>;
  readonly heading: (text: string) => string;
  readonly leave: string;
  readonly namnd: (text: string) => string;
  readonly wholeNamnd: string;
  readonly money: (text: string) => string;
  readonly moneyKinds: Readonly<Record<"own" | "other", string>>;
}

const sv: AnswerTexts = {
  unit: "Enhet",
  units: { kr: "Kronor", tkr: "Tusental kronor (tkr)", mnkr: "Miljoner kronor (mnkr)" },
  surplusSign: "Överskottets tecken",
  surplusSigns: { plus: "Med plus: pengar kvar är över noll", minus: "Med minus: pengar kvar är under noll" },
  costSign: "Utfallets tecken",
  costSigns: { plus: "Som positiva tal", minus: "Som negativa tal" },
  heading: (text) => `Rubriken ”${text}”`,
  leave: "Räkna inte med kolumnen",
  namnd: (text) => `Nämnden ”${text}”`,
  wholeNamnd: "Arbetsbokens nämnd",
  money: (text) => `Medlen ”${text}”`,
  moneyKinds: { own: "Ja, räkna med raderna", other: "Nej, andra medel: räkna inte med raderna" },
};

const en: AnswerTexts = {
  unit: "Unit",
  units: { kr: "Kronor", tkr: "Thousands of kronor (tkr)", mnkr: "Millions of kronor (mnkr)" },
  surplusSign: "Sign of surplus",
  surplusSigns: { plus: "With plus: money left is above zero", minus: "With minus: money left is below zero" },
  costSign: "Sign of spending",
  costSigns: { plus: "As positive numbers", minus: "As negative numbers" },
  heading: (text) => `The heading “${text}”`,
  leave: "Leave the column out",
  namnd: (text) => `The nämnd “${text}”`,
  wholeNamnd: "The workbook's nämnd",
  money: (text) => `The money “${text}”`,
  moneyKinds: { own: "Yes, count the rows", other: "No, other money: do not count the rows" },
};

export const answerTexts: Readonly<Record<Language, AnswerTexts>> = { sv, en };
