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
  surplusSigns: {
    plus: "Med plus (ett positivt tal betyder pengar kvar)",
    minus: "Med minus (ett negativt tal betyder pengar kvar)",
  },
  costSign: "Utfallets tecken",
  costSigns: { plus: "Med plus (som positiva tal)", minus: "Med minus (som negativa tal)" },
  heading: (text) => `Rubriken ”${text}”`,
  leave: "Läs inte kolumnen",
  namnd: (text) => `Nämnden ”${text}”`,
  wholeNamnd: "Arbetsbokens nämnd",
  money: (text) => `Medlen ”${text}”`,
  moneyKinds: { own: "Ja, räkna med raderna", other: "Nej, raderna gäller andra medel. Räkna inte med dem" },
};

const en: AnswerTexts = {
  unit: "Unit",
  units: { kr: "Kronor", tkr: "Thousands of kronor (tkr)", mnkr: "Millions of kronor (mnkr)" },
  surplusSign: "Sign of surplus",
  surplusSigns: {
    plus: "With plus (a positive number means funds left)",
    minus: "With minus (a negative number means funds left)",
  },
  costSign: "Sign of the amount spent",
  costSigns: { plus: "With plus (as positive numbers)", minus: "With minus (as negative numbers)" },
  heading: (text) => `The heading “${text}”`,
  leave: "Do not read the column",
  namnd: (text) => `The nämnd “${text}”`,
  wholeNamnd: "The workbook's nämnd",
  money: (text) => `The funds “${text}”`,
  moneyKinds: { own: "Yes, count the rows", other: "No, the rows are about other funds. Do not count them" },
};

export const answerTexts: Readonly<Record<Language, AnswerTexts>> = { sv, en };
