import type { Basis } from "../../../../core/run/run-result";
import { fieldLabel } from "../../../../core/messages/labels";
import type { Question } from "../../../../core/project/question";
import type { Language } from "../../../../core/values/bilingual";
import { formatLoose, formatOre } from "../../../../core/values/format";
import { visibleText } from "../../../../core/values/label";
import type { HeadingChoice } from "../../../../core/project/question";
import { choiceValue, givenBy, leave, type AnswerValue, type Topic } from "../../model/questions";
import { say, type PaneTexts } from "../../texts";

interface Words {
  readonly question: string;
  readonly why: string;
  /** For an answered one. */
  readonly name: string;
}

export function questionWords(topic: Topic, { questions: q }: PaneTexts, language: Language): Words {
  switch (topic.about) {
    case "unit":
      return { question: q.unit, why: q.unitWhy, name: q.about.unit };
    case "surplus-sign":
      return { question: q.surplusSign, why: q.surplusSignWhy, name: q.about.surplusSign };
    case "cost-sign":
      return { question: q.costSign, why: q.costSignWhy, name: q.about.costSign };
    case "heading": {
      const text = visibleText(topic.text);
      const named = (template: string): string => say(template, { text }, language);
      if (topic.choices) return { question: named(q.columns), why: q.columnsWhy, name: named(q.headingNamed) };
      return { question: named(q.heading), why: q.headingWhy, name: named(q.headingNamed) };
    }
    case "money": {
      const named = (template: string): string => say(template, { text: visibleText(topic.text) }, language);
      return { question: named(q.money), why: q.moneyWhy, name: named(q.moneyNamed) };
    }
    case "namnd": {
      if (topic.label === "") return { question: q.wholeNamnd, why: q.wholeNamndWhy, name: q.wholeNamed };
      const text = visibleText(topic.text);
      const named = (template: string): string => say(template, { text }, language);
      return { question: named(q.namnd), why: q.namndWhy, name: named(q.namndNamed) };
    }
  }
}

/** What an answer would give, after its words: ": 12 000 000 kr beviljat". Empty where nothing is known. */
export function givenWords(
  question: Question,
  value: AnswerValue,
  { questions: q }: PaneTexts,
  language: Language,
): string {
  const given = givenBy(question, value);
  return given ? `: ${say(q.gives[given.about], { amount: formatOre(given.ore, language) }, language)}` : "";
}

/** An answer in words. */
export function answerWords(
  topic: Topic,
  value: AnswerValue,
  { edition, register }: Basis,
  { questions: q }: PaneTexts,
  language: Language,
): string {
  const known = (labels: Readonly<Record<string, string>>): string => labels[value] ?? value;
  switch (topic.about) {
    case "unit":
      return known(q.units);
    case "surplus-sign":
      return known(q.surplusSigns);
    case "cost-sign":
      return known(q.costSigns);
    case "heading": {
      const choice = topic.choices?.find((_, index) => choiceValue(index) === value);
      if (choice) return choiceWords(choice, language);
      return value === leave ? q.leaveColumn : fieldLabel(edition, value, language);
    }
    case "money":
      return known(q.moneyKinds);
    case "namnd":
      return register.namndById(value)?.fullName ?? value;
  }
}

/** "C3 ”Utfall T1” + D3 ”Utfall T2”: 860 tkr". */
function choiceWords({ counts, sum, unit }: HeadingChoice, language: Language): string {
  const names = counts.map(({ text, at }) => `${at.cell} ”${visibleText(text)}”`).join(" + ");
  return sum === null ? names : `${names}: ${formatLoose(sum, language)}${unit === null ? "" : `\u00a0${unit}`}`;
}
