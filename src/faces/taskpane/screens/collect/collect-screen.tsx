import { Button } from "@fluentui/react-components";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Note } from "../../parts/note";
import { ScreenPage } from "../../parts/screen-page";
import { SavingAndUndo, WritingAndUndo } from "../../parts/undo-notes";
import { listed } from "../../texts";
import { AsOfField } from "../summary/as-of-field";
import { EditionField } from "../summary/edition-field";
import { SelectionFields } from "../summary/selection-fields";
import { WriteResultNote } from "../summary/write-result-note";
import { CollectResult } from "./collect-result";
import { FilePicks } from "./file-picks";
import { FileQuestions } from "./file-questions";
import { OpenMatches } from "./open-matches";
import { SavedAnswers } from "./saved-answers";
import { SettledList } from "./settled-list";
import { VersionChoices } from "./version-choices";

/** From many returned workbooks to one summary in the open one. */
export default function CollectScreen() {
  const { texts } = useTexts();
  const outcome = usePaneState(({ collected }) => collected.outcome);
  return (
    <ScreenPage title={texts.screens.collect} lead={texts.collect.lead} actions={<Actions />}>
      <FilePicks />
      <WhatIsMissing />
      {outcome !== null && (
        <>
          <AsOfField key={outcome.asOf} asOf={outcome.asOf} />
          <EditionField current={outcome.edition} />
          <SelectionFields choices={outcome.choices} basis={outcome} />
          <SavingAndUndo />
          <FileQuestions outcome={outcome} />
          <VersionChoices outcome={outcome} />
          <OpenMatches outcome={outcome} />
          <SettledList outcome={outcome} />
          <SavedAnswers outcome={outcome} />
          <CollectResult outcome={outcome} />
          <BeforeWriting />
        </>
      )}
    </ScreenPage>
  );
}

function Actions() {
  const pane = usePane();
  const { texts } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const isReady = usePaneState(({ collected, facts }) => collected.outcome !== null && facts?.readOnly !== true);
  const isWaiting = usePaneState(
    ({ collected: { files, outcome } }) => outcome === null && files.some(({ status }) => status.kind === "waiting"),
  );
  return (
    <>
      <WriteResultNote />
      {isWaiting && (
        <Button disabled={isBusy} onClick={() => void pane.collect.run()}>
          {texts.collect.readAgain}
        </Button>
      )}
      <Button appearance="primary" disabled={isBusy || !isReady} onClick={() => void pane.collect.write()}>
        {texts.collect.write}
      </Button>
    </>
  );
}

/** What the consolidation cannot say, told before anybody asks. */
function WhatIsMissing() {
  const { texts } = useTexts();
  const files = usePaneState(({ collected }) => collected.files);
  const isReadOnly = usePaneState(({ facts }) => facts?.readOnly === true);
  const returned = files.filter(({ role }) => role === "returned");
  const isSettled = returned.every(({ status }) => status.kind !== "waiting" && status.kind !== "reading");
  const nothingRead = returned.length > 0 && isSettled && returned.every(({ status }) => status.kind !== "read");
  return (
    <>
      {returned.length > 0 && !files.some(({ role }) => role === "granted") && (
        <Note kind="info">{texts.collect.noRegister}</Note>
      )}
      {nothingRead && <Note kind="error">{texts.collect.nothingRead}</Note>}
      {isReadOnly && <Note kind="error">{texts.summary.blocked.readOnly}</Note>}
    </>
  );
}

function BeforeWriting() {
  const { texts, language, fill } = useTexts();
  const summary = usePaneState((state) => state.summary);
  const stands = summary !== null && summary.kind !== "none";
  return (
    <>
      <Note kind={stands ? "warning" : "info"}>
        {stands
          ? fill(texts.collect.willReplace, { sheets: listed(summary.sheets, language) })
          : texts.collect.willWrite}
      </Note>
      <WritingAndUndo isNew={!stands} />
    </>
  );
}
