import { Button, Field, Select } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import type { Finding, Location } from "../../../../core/findings/finding";
import { isAtLeast } from "../../../../core/findings/severity";
import { editionMessage } from "../../../../core/editions/edition-messages";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Note } from "../../parts/note";
import { SeverityMark } from "../../parts/severity-mark";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import type { InForce } from "../../state/own-edition";
import type { PickedEdition } from "../../state/pane-state";
import { MakeButton } from "../sending/make-button";
import { SentNote } from "../sending/sent-note";
import { useLibrary } from "../use-library";

/** The edition out to a workbook, and one that somebody has edited back in. */
export default function OwnEdition({ now }: { readonly now: InForce | "unusable" }) {
  const looks = useLooks();
  const { texts } = useTexts();
  const isExample = usePaneState(({ checked }) => checked?.isExample ?? false);
  const picked = usePaneState((state) => state.pickedEdition);
  const isOwn = now === "unusable" || now.kind === "own";
  return (
    <div className={looks.column}>
      <p className={looks.quiet}>{texts.edition.lead}</p>
      <div className={looks.row}>
        {now !== "unusable" && <MakeButton asked={{ what: "edition", of: "edition" }} />}
        {!isExample && <PickEdition isOwn={isOwn} />}
        {isOwn && <TakeBack />}
      </div>
      {isExample && <p className={looks.quiet}>{texts.edition.notExample}</p>}
      <SentNote of="edition" kinds={["edition"]} />
      {picked && <Picked picked={picked} />}
      {now !== "unusable" && now.kind !== "shipped" && <Changes now={now} />}
    </div>
  );
}

function PickEdition({ isOwn }: { readonly isOwn: boolean }) {
  const pane = usePane();
  const { texts } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const input = useRef<HTMLInputElement>(null);
  const label = isOwn ? texts.edition.useOther : texts.edition.use;
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    // The same file is picked again once it has been mended.
    target.value = "";
    if (file) void pane.takeEdition(file);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={label}
        data-role="edition"
        onChange={take}
      />
      <Button size="small" disabled={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

function TakeBack() {
  const pane = usePane();
  const { texts } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  return (
    <Button size="small" disabled={isBusy} onClick={() => void pane.leaveEdition()}>
      {texts.edition.takeBack}
    </Button>
  );
}

const atATime = 20;

/** What came of the workbook that was picked, and each finding at its cell. */
function Picked({ picked: { name, findings, isUsed, bytes } }: { readonly picked: PickedEdition }) {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const words = texts.edition;
  const [shown, left, more] = usePaged(findings, atATime);
  const faults = findings.filter(({ severity }) => isAtLeast(severity, "error")).length;
  return (
    <>
      <div role="status" className={looks.column}>
        {isUsed ? (
          <Note kind="success" title={fill(words.used, { file: name })}>
            {findings.length > 0 ? words.usedWith : null}
          </Note>
        ) : (
          <Note kind="error" title={fill(words.notUsed, { file: name })}>
            {fill(words.faults, { count: faults })}
          </Note>
        )}
      </div>
      {findings.length > 0 && (
        <>
          <ul className={looks.list} aria-label={fill(words.found, { file: name })}>
            {shown.map((finding, index) => (
              <Found key={index} finding={finding} />
            ))}
          </ul>
          <ShowMore left={left} onMore={more} />
          {bytes.length > 0 && findings.some(({ at }) => at.sheet !== undefined) && (
            <div className={looks.row}>
              <MakeButton asked={{ what: "edition-marked", of: "edition" }} />
            </div>
          )}
          <SentNote of="edition" kinds={["edition-marked"]} />
        </>
      )}
    </>
  );
}

function Found({ finding }: { readonly finding: Finding }) {
  const looks = useLooks();
  const { texts, language } = useTexts();
  const { title, message, action } = editionMessage(finding, language);
  return (
    <li className={looks.card}>
      <div className={looks.spread}>
        <SeverityMark severity={finding.severity} />
        <span className={`${looks.quiet} ${looks.small}`}>{finding.code}</span>
      </div>
      <h4 className={looks.cardTitle}>{title}</h4>
      <p className={looks.quiet}>{usePlace(finding.at)}</p>
      <p className={looks.text}>{message}</p>
      <p className={looks.text}>
        <strong>{texts.toDo}:</strong> {action}
      </p>
    </li>
  );
}

function usePlace({ sheet, cell }: Location): string {
  const { texts, fill } = useTexts();
  if (sheet === undefined) return texts.edition.wholeFile;
  return cell === undefined ? fill(texts.edition.sheet, { sheet }) : fill(texts.edition.place, { sheet, cell });
}

/** What the edition in force changes in one that ships with the program. */
function Changes({ now: { edition } }: { readonly now: InForce }) {
  const looks = useLooks();
  const { texts, language } = useTexts();
  const editions = useLibrary()?.editions ?? [];
  const [chosen, choose] = useState<string | null>(null);
  const since = chosen ?? editions.find(({ id }) => id === edition.id)?.id ?? editions[0]?.id;
  if (since === undefined) return null;
  return (
    <section className={looks.card}>
      <h3 className={looks.cardTitle}>{texts.edition.changesHeading}</h3>
      <Field label={texts.edition.since}>
        <Select value={since} onChange={(_event, { value }) => choose(value)}>
          {editions.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={looks.row}>
        <MakeButton asked={{ what: "edition-changes", of: "edition", since: { id: since } }} />
      </div>
      <SentNote of="edition" kinds={["edition-changes"]} />
    </section>
  );
}
