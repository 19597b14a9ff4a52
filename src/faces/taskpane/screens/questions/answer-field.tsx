import { Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { AskedChoice, AskedQuestion } from "../../../../core/answers/asked-question";
import { useTexts } from "../../pane-context";

interface Props {
  readonly asked: AskedQuestion;
  /** Null: nothing is chosen yet. */
  readonly value: AskedChoice | null;
  readonly onChange: (value: AskedChoice) => void;
}

/** Few choices as radio buttons, many as a list with the likely ones first. */
export function AnswerField({ asked: { question, choices, others }, value, onChange }: Props) {
  const { texts } = useTexts();
  const all = [...choices, ...others];
  const chosen = value === null ? "" : String(all.findIndex((choice) => isSame(choice, value)));
  const choose = (index: string): void => {
    const choice = all[Number(index)];
    if (choice) onChange(choice);
  };
  if (others.length === 0)
    return (
      <RadioGroup aria-label={question} value={chosen} onChange={(_event, data) => choose(data.value)}>
        {choices.map(({ says }, index) => (
          <Radio key={index} value={String(index)} label={says} />
        ))}
      </RadioGroup>
    );
  const options = (some: readonly AskedChoice[], from: number) =>
    some.map(({ says }, index) => (
      <option key={index} value={String(from + index)}>
        {says}
      </option>
    ));
  return (
    <Select aria-label={question} value={chosen} onChange={(_event, data) => choose(data.value)}>
      <option value="" disabled>
        {texts.questions.choose}
      </option>
      {choices.length > 0 && <optgroup label={texts.questions.suggestions}>{options(choices, 0)}</optgroup>}
      <optgroup label={texts.questions.others}>{options(others, choices.length)}</optgroup>
    </Select>
  );
}

const isSame = (a: AskedChoice, b: AskedChoice): boolean => JSON.stringify(a.answer) === JSON.stringify(b.answer);
