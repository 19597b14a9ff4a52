import { Field, Select } from "@fluentui/react-components";
import type { Edition } from "../../../../core/anvisningar/schema";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { useLibrary } from "../use-library";

/** Which written instructions the workbook is checked against. */
export function EditionField({ current }: { readonly current: Edition }) {
  const pane = usePane();
  const { texts, language } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const editions = useLibrary()?.editions ?? [current];
  return (
    <Field label={texts.summary.edition}>
      <Select
        value={current.id}
        disabled={isBusy}
        onChange={(_event, { value }) => void pane.choose({ edition: value })}
      >
        {editions.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
