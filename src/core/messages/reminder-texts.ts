import type { Language } from "../values/bilingual";

/** What a reminder to a nämnd says. */
export interface ReminderTexts {
  readonly greeting: string;
  readonly about: (grant: string, asOf: string) => string;
  readonly owed: (count: number) => string;
  readonly granted: (amount: string) => string;
  readonly decided: (day: string) => string;
  readonly unplaced: (count: number) => string;
  readonly mend: (files: string) => string;
  readonly place: (sheet: string, cell: string) => string;
  readonly more: (count: number) => string;
  readonly by: (instructions: string) => string;
}

const sv: ReminderTexts = {
  greeting: "Hej!",
  about: (grant, asOf) => `Det gäller uppföljningen av ${grant}. Avstämningsdag: den ${asOf}.`,
  owed: (count) =>
    count === 1 ? "Det här projektet är inte redovisat:" : `De här ${count} projekten är inte redovisade:`,
  granted: (amount) => `beviljat belopp ${amount}`,
  decided: (day) => `beslut den ${day}`,
  unplaced: (count) =>
    `${count === 1 ? "Det här projektet" : `De här ${count} projekten`} i redovisningen känns inte igen bland de beviljade. Skriv vilket beviljat projekt det är:`,
  mend: (files) => `Det här behöver rättas i redovisningen (${files}):`,
  place: (sheet, cell) => `bladet ${sheet}, cell ${cell}`,
  more: (count) => `… och ${count} till`,
  by: (instructions) => `Redovisa enligt ${instructions}.`,
};

const en: ReminderTexts = {
  greeting: "Hello,",
  about: (grant, asOf) => `This is about the follow-up of ${grant}. As-of date: ${asOf}.`,
  owed: (count) =>
    count === 1 ? "This project has not been reported:" : `These ${count} projects have not been reported:`,
  granted: (amount) => `granted amount ${amount}`,
  decided: (day) => `decided on ${day}`,
  unplaced: (count) =>
    `${count === 1 ? "This project" : `These ${count} projects`} in the report ${count === 1 ? "is" : "are"} not recognised among the granted ones. State which granted project it is:`,
  mend: (files) => `This has to be corrected in the report (${files}):`,
  place: (sheet, cell) => `sheet ${sheet}, cell ${cell}`,
  more: (count) => `… and ${count} more`,
  by: (instructions) => `Report according to ${instructions}.`,
};

export const reminderTexts: Readonly<Record<Language, ReminderTexts>> = { sv, en };
