import type { Edition } from "../anvisningar/schema";
import { fieldLabel } from "../messages/labels";
import type { Profile } from "../profile/schema";
import type { Answers } from "../project/answers";
import type { Question, Shown } from "../project/question";
import type { CellRef } from "../project/project";
import type { Language } from "../values/bilingual";
import { formatLoose, formatOre } from "../values/format";
import { units, type Ore } from "../values/ore";
import { questionTexts, type QuestionTexts } from "./question-texts";

/** A question in one shape, whatever it is about: the sentence, what the workbook shows, and the answers with what each gives. */
export interface AskedQuestion {
  readonly about: Question["about"];
  readonly question: string;
  /** Null for what concerns the whole workbook. */
  readonly at: CellRef | null;
  readonly shows: readonly Shown[];
  readonly choices: readonly AskedChoice[];
}

export interface AskedChoice {
  readonly says: string;
  /** To be joined to the answers about the workbook. */
  readonly answer: Answers;
}

interface Terms {
  readonly language: Language;
  readonly edition: Pick<Edition, "fields">;
  readonly profile: Pick<Profile, "namnder">;
}

export function askedQuestion(question: Question, { language, edition, profile }: Terms): AskedQuestion {
  const texts = questionTexts[language];
  const { about } = question;
  const asked = (says: string, choices: readonly AskedChoice[]): AskedQuestion => ({
    about,
    question: says,
    at: "at" in question ? question.at : null,
    shows: "shows" in question ? (question.shows ?? []) : [],
    choices,
  });
  switch (question.about) {
    case "unit": {
      const readings = question.readings.length > 0 ? question.readings : units;
      return asked(
        texts.unit,
        readings.map((unit) => ({
          says: `${texts.units[unit]}${given(
            question.gives.find((one) => one.unit === unit),
            language,
            texts,
          )}`,
          answer: { unit },
        })),
      );
    }
    case "surplus-sign":
      return asked(
        texts.surplusSign,
        (["plus", "minus"] as const).map((sign) => ({ says: texts.surplusSigns[sign], answer: { surplusSign: sign } })),
      );
    case "cost-sign":
      return asked(
        texts.costSign,
        (["plus", "minus"] as const).map((sign) => ({ says: texts.costSigns[sign], answer: { costSign: sign } })),
      );
    case "heading":
      return asked(question.choices ? texts.columns(question.text) : texts.heading(question.text), headingChoices());
    case "namnd": {
      const likely = question.candidates.length > 0 ? question.candidates : profile.namnder.map(({ id }) => id);
      return asked(
        question.text === "" ? texts.wholeNamnd : texts.namnd(question.text),
        likely.map((id) => ({
          says: profile.namnder.find((namnd) => namnd.id === id)?.name ?? id,
          answer: { namnder: { [question.label]: id } },
        })),
      );
    }
    case "money":
      return asked(
        texts.money(question.text),
        (["own", "other"] as const).map((kind) => ({
          says: `${texts.moneyKinds[kind]}${
            kind === "own" ? given({ grantedOre: question.granted, spentOre: question.spent }, language, texts) : ""
          }`,
          answer: { money: { [question.label]: kind } },
        })),
      );
  }

  function headingChoices(): readonly AskedChoice[] {
    if (question.about !== "heading") return [];
    const { label, candidates, choices } = question;
    if (choices)
      return choices.map(({ headings, counts, sum, unit }) => {
        const named = counts.map(({ text, at }) => `${at.cell} ”${text}”`).join(" + ");
        const total = sum === null ? "" : `: ${formatLoose(sum, language)}${unit === null ? "" : ` ${unit}`}`;
        return { says: `${named}${total}`, answer: { headings } };
      });
    return [
      ...candidates.map((id) => ({ says: fieldLabel(edition, id, language), answer: { headings: { [label]: id } } })),
      { says: texts.leave, answer: { headings: { [label]: null } } },
    ];
  }
}

interface Given {
  readonly grantedOre: Ore | null;
  readonly spentOre: Ore | null;
}

/** ": 12 000 000 kr beviljat, 9 000 000 kr i utfall". */
function given(gives: Given | undefined, language: Language, texts: QuestionTexts): string {
  const { grantedOre = null, spentOre = null } = gives ?? {};
  const parts = [
    ...(grantedOre === null ? [] : [texts.granted(formatOre(grantedOre, language))]),
    ...(spentOre === null ? [] : [texts.spent(formatOre(spentOre, language))]),
  ];
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}
