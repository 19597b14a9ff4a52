import { Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { Basis } from "../../../../core/run/run-result";
import { units } from "../../../../core/values/ore";
import { choiceValue, fieldChoices, leave, type AnswerValue, type Topic } from "../../model/questions";
import { useTexts } from "../../pane-context";
import { answerWords, questionWords } from "./question-words";

interface Props {
  readonly topic: Topic;
  /** What is most likely; shown first. */
  readonly candidates: readonly string[];
  readonly basis: Basis;
  /** Empty: nothing is chosen yet. */
  readonly value: AnswerValue;
  readonly onChange: (value: AnswerValue) => void;
  /** What a choice would give, in words that follow its own. */
  readonly given?: (choice: AnswerValue) => string;
}

/** Few choices as radio buttons, many as a list with the likely ones first. */
export function AnswerField({ topic, candidates, basis, value, onChange, given = () => "" }: Props) {
  const { texts, language } = useTexts();
  const words = (choice: AnswerValue): string => answerWords(topic, choice, basis, texts, language);
  const label = questionWords(topic, texts, language).question;
  const columns = topic.about === "heading" ? topic.choices : undefined;
  if (columns || (topic.about !== "heading" && topic.about !== "namnd")) {
    const choices = columns
      ? columns.map((_, index) => choiceValue(index))
      : topic.about === "unit"
        ? candidates.length > 0
          ? candidates
          : units
        : topic.about === "money"
          ? ["own", "other"]
          : ["plus", "minus"];
    return (
      <RadioGroup aria-label={label} value={value} onChange={(_event, data) => onChange(data.value)}>
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={words(choice) + given(choice)} />
        ))}
      </RadioGroup>
    );
  }
  const all = topic.about === "heading" ? fieldChoices(basis.edition) : basis.profile.namnder.map(({ id }) => id);
  const option = (choice: AnswerValue) => (
    <option key={choice} value={choice}>
      {words(choice)}
    </option>
  );
  return (
    <Select aria-label={label} value={value} onChange={(_event, data) => onChange(data.value)}>
      <option value="" disabled>
        {texts.questions.choose}
      </option>
      {topic.about === "heading" && option(leave)}
      {candidates.length > 0 && <optgroup label={texts.questions.suggestions}>{candidates.map(option)}</optgroup>}
      <optgroup label={texts.questions.others}>
        {all.filter((choice) => !candidates.includes(choice)).map(option)}
      </optgroup>
    </Select>
  );
}
