import { Button, Field, Select, mergeClasses } from "@fluentui/react-components";
import type { Basis } from "../../../../core/run/run-result";
import type { SelectionChoices } from "../../../../core/selection/selection-choices";
import { selectionText } from "../../../../core/selection/selection-text";
import type { Selection } from "../../../../core/selection/selection";
import { formatDate } from "../../../../core/values/format";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { useLooks } from "../../parts/styles";
import { ChoiceList } from "./choice-list";

/** Which projects the summary is about. Only what some project states can be chosen. */
export function SelectionFields({ choices, basis }: { readonly choices: SelectionChoices; readonly basis: Basis }) {
  const looks = useLooks();
  const pane = usePane();
  const { texts, language } = useTexts();
  const { summary } = texts;
  const selection = usePaneState((state) => state.selection);
  const { register, profile } = basis;
  const typeName = (code: string): string =>
    profile.investmentTypes.find((type) => type.code === code)?.label[language] ?? code;
  const text = selectionText(selection, basis, language);

  /** A part that is emptied is no part of the selection. */
  const change = <Part extends keyof Selection>(part: Part, value: Selection[Part] | undefined): void => {
    const others: Selection = Object.fromEntries(Object.entries(selection).filter(([name]) => name !== part));
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    pane.select(isEmpty ? others : { ...others, [part]: value });
  };
  const dateField = (part: "decidedFrom" | "decidedTo", label: string) => (
    <Field label={label}>
      <Select
        value={selection[part] ?? ""}
        onChange={(_event, { value }) => {
          change(part, choices.decisionDates.find((choice) => choice.value === value)?.value);
        }}
      >
        <option value="">{summary.anyDay}</option>
        {choices.decisionDates.map(({ value }) => (
          <option key={value} value={value}>
            {formatDate(value, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <section className={looks.card}>
      <div className={looks.tight}>
        <h3 className={looks.cardTitle}>{summary.selection}</h3>
        <p className={mergeClasses(looks.text)}>{text ?? summary.selectionAll}</p>
      </div>
      <Disclosure label={texts.questions.change} spokenLabel={`${texts.questions.change}: ${summary.selection}`}>
        <div className={looks.column}>
          {choices.decisionDates.length > 1 && (
            <>
              {dateField("decidedFrom", summary.decidedFrom)}
              {dateField("decidedTo", summary.decidedTo)}
            </>
          )}
          <ChoiceList
            label={summary.budgetYears}
            choices={choices.budgetYears}
            name={String}
            chosen={selection.budgetYears}
            onChange={(value) => change("budgetYears", value)}
          />
          <ChoiceList
            label={summary.namnder}
            choices={choices.namnder}
            name={(id) => register.namndById(id)?.name ?? id}
            chosen={selection.namnder}
            onChange={(value) => change("namnder", value)}
          />
          <ChoiceList
            label={summary.types}
            choices={choices.types}
            name={typeName}
            chosen={selection.types}
            onChange={(value) => change("types", value)}
          />
          <ChoiceList
            label={summary.areas}
            choices={choices.areas}
            name={(id) => register.areaById(id)?.name ?? id}
            chosen={selection.areas}
            onChange={(value) => change("areas", value)}
          />
        </div>
      </Disclosure>
      {text !== null && (
        <div className={looks.row}>
          <Button size="small" onClick={() => pane.select({})}>
            {summary.clearSelection}
          </Button>
        </div>
      )}
    </section>
  );
}
