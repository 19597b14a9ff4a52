import { mergeClasses } from "@fluentui/react-components";
import type { RunResult } from "../../../../core/run/run-result";
import { completedText } from "../../../../core/messages/count-text";
import type { CollectedResult } from "../../../engine/collected-result";
import { keyFigures } from "../../model/key-figures";
import { collectedSubject } from "../../model/subject";
import { namndRows, projectRows, standingRows } from "../../model/utilisation-rows";
import { usePaneState, useTexts } from "../../pane-context";
import { AsOfLine } from "../../parts/as-of-line";
import { NotChecked } from "../../parts/not-checked";
import { ScreenPage } from "../../parts/screen-page";
import { StaleNote } from "../../parts/stale-note";
import { useLooks } from "../../parts/styles";
import { SubjectNote } from "../../parts/subject-note";
import { FigureRows } from "./figure-rows";
import { UtilisationBars } from "./utilisation-bars";
import { WhyIncomplete } from "./why-incomplete";

/** The money: for the whole, for each nämnd and for each project; of the open workbook, or of what was collected. */
export default function FiguresScreen() {
  const { texts } = useTexts();
  const outcome = usePaneState(({ checked }) => checked?.outcome);
  const collected = usePaneState(collectedSubject);
  if (collected !== null) return <CollectedFigures outcome={collected} />;
  if (outcome === undefined)
    return (
      <ScreenPage title={texts.screens.figures}>
        <NotChecked />
      </ScreenPage>
    );
  return <Figures outcome={outcome} />;
}

function Figures({ outcome }: { readonly outcome: RunResult }) {
  const looks = useLooks();
  const { texts, language, fill } = useTexts();
  const { totals, asOf } = outcome;
  const counted = fill(texts.figures.counted, {
    projects: totals.projects,
    completed: completedText(totals, language),
  });
  const namnder = namndRows(outcome);
  return (
    <ScreenPage title={texts.screens.figures} lead={counted}>
      <SubjectNote />
      <StaleNote />
      <AsOfLine asOf={asOf} />
      <section className={looks.card} style={{ gap: "4px" }} aria-label={texts.figures.whole}>
        <h3 className={looks.visuallyHidden}>{texts.figures.whole}</h3>
        <p className={mergeClasses(looks.quiet, looks.small)}>{texts.figures.hint}</p>
        <FigureRows
          figures={keyFigures(totals, language)}
          source={{ kind: "here", projects: outcome.projects, missing: outcome.missing }}
          of={outcome.files[0]?.name ?? texts.figures.whole}
        />
        <WhyIncomplete outcome={outcome} />
      </section>
      {namnder.length > 1 && <UtilisationBars title={texts.figures.perNamnd} rows={namnder} />}
      <UtilisationBars title={texts.figures.perProject} rows={projectRows(outcome)} />
    </ScreenPage>
  );
}

function CollectedFigures({ outcome }: { readonly outcome: CollectedResult }) {
  const looks = useLooks();
  const { texts, language, fill } = useTexts();
  const { selected, asOf } = outcome;
  const { totals, projects, files, coverage } = selected;
  const counted = [
    fill(texts.figures.countedFrom, { projects, files, completed: completedText(totals, language) }),
    ...(coverage ? [fill(texts.collect.coverage, coverage)] : []),
  ].join(" ");
  return (
    <ScreenPage title={texts.screens.figures} lead={counted}>
      <SubjectNote />
      <AsOfLine asOf={asOf} />
      <section className={looks.card} style={{ gap: "4px" }} aria-label={texts.subject.all}>
        <h3 className={looks.visuallyHidden}>{texts.subject.all}</h3>
        <p className={mergeClasses(looks.quiet, looks.small)}>{texts.figures.hint}</p>
        <FigureRows figures={keyFigures(totals, language)} source={{ kind: "collected" }} of={texts.subject.all} />
      </section>
      <UtilisationBars title={texts.figures.perNamnd} rows={standingRows(outcome)} />
    </ScreenPage>
  );
}
