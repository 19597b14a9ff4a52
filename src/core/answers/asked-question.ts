import type { Edition } from "../anvisningar/schema";
import { answerTexts } from "../messages/answer-texts";
import { fieldLabel } from "../messages/labels";
import { inWordsOf } from "../anvisningar/receiver-words";
import { questionTexts, type QuestionTexts, type QuestionWords } from "../messages/question-texts";
import type { Profile } from "../profile/schema";
import type { Answers } from "../project/answers";
import type { HeadingChoice, Question, Shown } from "../project/question";
import type { CellRef } from "../project/project";
import type { Language } from "../values/bilingual";
import { formatLoose, formatOre } from "../values/format";
import { visibleText } from "../values/label";
import { addOre, negateOre, noOre, units, type Ore } from "../values/ore";

/** A question in one shape, whatever it is about: the sentence, what the workbook shows, and the answers with what each gives. */
export interface AskedQuestion {
  readonly about: Question["about"];
  readonly question: string;
  readonly why: string;
  /** What its answer is called once it is given. */
  readonly name: string;
  /** Null for what concerns the whole workbook. */
  readonly at: CellRef | null;
  readonly shows: readonly Shown[];
  readonly choices: readonly AskedChoice[];
  /** Answers that are possible but nothing speaks for: the other fields, the other nämnder. */
  readonly others: readonly AskedChoice[];
}

export interface AskedChoice {
  readonly says: string;
  /** To be joined to the answers about the workbook. */
  readonly answer: Answers;
}

export interface AskTerms {
  readonly language: Language;
  readonly edition: Pick<Edition, "fields"> & Partial<Pick<Edition, "receiverWord">>;
  readonly profile: Pick<Profile, "namnder">;
}

const signs = ["plus", "minus"] as const;

/** Holds the place of what the workbook says while our own words about it are chosen. */
const slot = "{}";

export function askedQuestion(question: Question, { language, edition, profile }: AskTerms): AskedQuestion {
  const texts = questionTexts[language];
  const says = answerTexts[language];
  const asked = (
    { asks, why }: QuestionWords,
    name: string,
    choices: readonly AskedChoice[],
    others: readonly AskedChoice[] = [],
  ): AskedQuestion => ({
    ...{ about: question.about, question: asks, why, name, choices, others },
    at: "at" in question ? question.at : null,
    shows: shownBy(question),
  });
  switch (question.about) {
    case "unit": {
      const readings = question.readings.length > 0 ? question.readings : units;
      const gives = (unit: string) => question.gives.find((one) => one.unit === unit);
      return asked(
        texts.unit,
        says.unit,
        readings.map((unit) => ({
          says: `${says.units[unit]}${given(gives(unit), language, texts)}`,
          answer: { unit },
        })),
      );
    }
    case "surplus-sign": {
      const gives = (sign: (typeof signs)[number]): string => {
        const { above = noOre, below = noOre } = question.gives.find((one) => one.sign === sign) ?? {};
        const parts = [
          ...(above === 0n ? [] : [texts.surplus(formatOre(above, language))]),
          ...(below === 0n ? [] : [texts.deficit(formatOre(below, language))]),
        ];
        return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
      };
      return asked(
        texts.surplusSign,
        says.surplusSign,
        signs.map((sign) => ({ says: `${says.surplusSigns[sign]}${gives(sign)}`, answer: { surplusSign: sign } })),
      );
    }
    case "cost-sign": {
      const spent = (sign: string): Ore | null => {
        const gives = question.gives.find((one) => one.sign === sign);
        return gives ? addOre(gives.above, negateOre(gives.below)) : null;
      };
      return asked(
        texts.costSign,
        says.costSign,
        signs.map((sign) => ({
          says: `${says.costSigns[sign]}${given({ grantedOre: null, spentOre: spent(sign) }, language, texts)}`,
          answer: { costSign: sign },
        })),
      );
    }
    case "heading": {
      const { label, candidates, choices } = question;
      const text = visibleText(question.text);
      if (choices)
        return asked(
          texts.columns(text),
          says.heading(text),
          choices.map((choice) => ({ says: columnsText(choice, language), answer: { headings: choice.headings } })),
        );
      const means = (id: string): AskedChoice => ({
        says: fieldLabel(edition, id, language),
        answer: { headings: { [label]: id } },
      });
      const others = edition.fields.map(({ id }) => id).filter((id) => !candidates.includes(id));
      const leave: AskedChoice = { says: says.leave, answer: { headings: { [label]: null } } };
      return asked(texts.heading(text), says.heading(text), [...candidates.map(means), leave], others.map(means));
    }
    case "namnd": {
      const { label, candidates } = question;
      const choice = (id: string): AskedChoice => ({
        says: profile.namnder.find((namnd) => namnd.id === id)?.fullName ?? id,
        answer: { namnder: { [label]: id } },
      });
      const others = profile.namnder.map(({ id }) => id).filter((id) => !candidates.includes(id));
      const text = visibleText(question.text);
      const inOwnWords = <Words>(words: Words): Words => inWordsOf(words, edition.receiverWord, language);
      const { asks, why } = inOwnWords(label === "" ? texts.wholeNamnd : texts.namnd(slot));
      const name = inOwnWords(label === "" ? says.wholeNamnd : says.namnd(slot)).replace(slot, () => text);
      return asked({ asks: asks.replace(slot, () => text), why }, name, candidates.map(choice), others.map(choice));
    }
    case "money": {
      const { label, granted, spent, rows } = question;
      const gives = rows === 0 ? undefined : { grantedOre: granted, spentOre: spent };
      return asked(
        texts.money(visibleText(question.text)),
        says.money(visibleText(question.text)),
        (["own", "other"] as const).map((kind) => ({
          says: `${says.moneyKinds[kind]}${kind === "own" ? given(gives, language, texts) : ""}`,
          answer: { money: { [label]: kind } },
        })),
      );
    }
  }
}

/** Values of the columns in doubt, else the words themselves where they stand. */
function shownBy(question: Question): readonly Shown[] {
  if ("shows" in question && question.shows.length > 0) return question.shows;
  return "text" in question && question.text !== "" ? [{ at: question.at, shown: question.text }] : [];
}

/** "C3 ”Utfall T1” + D3 ”Utfall T2”: 860 tkr". */
function columnsText({ counts, sum, unit }: HeadingChoice, language: Language): string {
  const quoted = (text: string): string => (language === "sv" ? `”${text}”` : `“${text}”`);
  const named = counts.map(({ text, at }) => `${at.cell} ${quoted(visibleText(text))}`).join(" + ");
  return sum === null ? named : `${named}: ${formatLoose(sum, language)}${unit === null ? "" : `\u00a0${unit}`}`;
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
