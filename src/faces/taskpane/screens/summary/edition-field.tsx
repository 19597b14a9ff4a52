import { Button, Field, Select } from "@fluentui/react-components";
import type { Edition } from "../../../../core/anvisningar/schema";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { useLibrary } from "../use-library";

/** Which written instructions the workbook is checked against. */
export function EditionField({ current }: { readonly current: Edition }) {
  const pane = usePane();
  const { texts, language, fill } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const isOwn = usePaneState(({ settings }) => settings.ownEdition !== null);
  const known = useLibrary()?.editions;
  if (isOwn) return <OwnInForce current={current} />;
  const editions = known ?? [current];
  // A report form is checked by what it was sent out with, until somebody chooses another.
  const isSent = !editions.some(({ id, version }) => id === current.id && version === current.version);
  return (
    <Field label={texts.summary.edition}>
      <Select
        value={isSent ? "" : current.id}
        disabled={isBusy}
        onChange={(_event, { value }) => void pane.choose({ edition: value === "" ? null : value })}
      >
        {isSent && <option value="">{fill(texts.edition.sentOption, { title: current.title[language] })}</option>}
        {editions.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** An edition of one's own is put in force and taken back in one place. */
function OwnInForce({ current: { title, version } }: { readonly current: Edition }) {
  const pane = usePane();
  const looks = useLooks();
  const { texts, language, fill } = useTexts();
  return (
    <div className={looks.spread}>
      <span className={looks.text}>{fill(texts.edition.ownShort, { title: title[language], version })}</span>
      <Button size="small" onClick={() => pane.show("rules")}>
        {texts.edition.change}
      </Button>
    </div>
  );
}
