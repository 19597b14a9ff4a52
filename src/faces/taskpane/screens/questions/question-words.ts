import type { Basis } from "../../../../core/follow-up/outcome";
import { fieldLabel } from "../../../../core/messages/labels";
import type { Language } from "../../../../core/values/bilingual";
import { visibleText } from "../../../../core/values/label";
import { leave, type AnswerValue, type Topic } from "../../model/questions";
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
      return { question: named(q.heading), why: q.headingWhy, name: named(q.headingNamed) };
    }
    case "namnd": {
      if (topic.label === "") return { question: q.wholeNamnd, why: q.wholeNamndWhy, name: q.wholeNamed };
      const text = visibleText(topic.text);
      const named = (template: string): string => say(template, { text }, language);
      return { question: named(q.namnd), why: q.namndWhy, name: named(q.namndNamed) };
    }
  }
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
    case "heading":
      return value === leave ? q.leaveColumn : fieldLabel(edition, value, language);
    case "namnd":
      return register.namndById(value)?.fullName ?? value;
  }
}
