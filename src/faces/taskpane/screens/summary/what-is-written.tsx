import { sheetNames } from "../../../../core/summary/names";
import { usePaneState, useTexts } from "../../pane-context";
import { listed } from "../../texts";
import { useLooks } from "../../parts/styles";
import { WritingAndUndo } from "../../parts/undo-notes";

/** The sheets that will be made or replaced. */
export function WhatIsWritten() {
  const looks = useLooks();
  const { texts, language, fill } = useTexts();
  const summary = usePaneState((state) => state.summary);
  const isNew = summary === null || summary.kind === "none";
  const isOther = summary?.about?.scope === "consolidated";
  const sheets = isNew ? [sheetNames.overview, sheetNames.projects, sheetNames.findings] : summary.sheets;
  const template = isNew ? texts.summary.newSheets : texts.summary.replaces;
  return (
    <section className={looks.card}>
      <h3 className={looks.cardTitle}>{texts.summary.willWrite}</h3>
      <p className={looks.text}>
        {isOther
          ? `${texts.summary.replacedBy["own-workbook"]} ${texts.collect.willAsk}`
          : fill(template, { sheets: listed(sheets, language) })}
      </p>
      {!isNew && <p className={looks.quiet}>{texts.summary.freeText}</p>}
      <WritingAndUndo isNew={isNew} />
    </section>
  );
}
