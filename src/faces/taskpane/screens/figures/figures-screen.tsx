import { mergeClasses } from "@fluentui/react-components";
import type { RunResult } from "../../../../core/run/run-result";
import { completedText } from "../../../../core/messages/count-text";
import { formatDate } from "../../../../core/values/format";
import { keyFigures } from "../../model/key-figures";
import { namndRows, projectRows } from "../../model/utilisation-rows";
import { usePaneState, useTexts } from "../../pane-context";
import { NotChecked } from "../../parts/not-checked";
import { ScreenPage } from "../../parts/screen-page";
import { useLooks } from "../../parts/styles";
import { KeyFigureList } from "./key-figure-list";
import { UtilisationBars } from "./utilisation-bars";
import { WhyIncomplete } from "./why-incomplete";

/** The money: for the whole, for each nämnd and for each project. */
export default function FiguresScreen() {
  const { texts } = useTexts();
  const outcome = usePaneState(({ checked }) => checked?.outcome);
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
    date: formatDate(asOf, language),
  });
  const namnder = namndRows(outcome);
  return (
    <ScreenPage title={texts.screens.figures} lead={counted}>
      <section className={mergeClasses(looks.column)} aria-label={texts.figures.whole}>
        <KeyFigureList figures={keyFigures(totals, language)} projects={outcome.projects} />
        <WhyIncomplete outcome={outcome} />
      </section>
      {namnder.length > 1 && <UtilisationBars title={texts.figures.perNamnd} rows={namnder} />}
      <UtilisationBars title={texts.figures.perProject} rows={projectRows(outcome)} />
    </ScreenPage>
  );
}
