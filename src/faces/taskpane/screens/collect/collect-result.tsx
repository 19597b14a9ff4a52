import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { isAtLeast, weightOf } from "../../../../core/findings/severity";
import type { Edition } from "../../../../core/anvisningar/schema";
import type { Finding } from "../../../../core/findings/finding";
import { render } from "../../../../core/messages/render";
import type { CollectedResult } from "../../../engine/collected-result";
import { groupedBy } from "../../model/grouped-by";
import { keyFigures } from "../../model/key-figures";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { AsOfLine } from "../../parts/as-of-line";
import { Disclosure } from "../../parts/disclosure";
import { SeverityMark } from "../../parts/severity-mark";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { FigureMarks } from "../figures/figure-marks";
import { EditionField } from "../summary/edition-field";
import { SelectionFields } from "../summary/selection-fields";

/** Fetched when somebody unfolds the findings of a file. */
const MarkedCopy = lazy(() => import(/* webpackChunkName: "sending" */ "../sending/marked-copy"));

const filesAtATime = 20;
const findingsAtATime = 10;

/** What the selection came to: how many have answered, the totals, and what was found in each file. */
export default function ResultStep({ outcome }: { readonly outcome: CollectedResult }) {
  const { selected, edition, asOf, choices } = outcome;
  const pane = usePane();
  const looks = useLooks();
  const { texts, language, fill } = useTexts();
  const { coverage, totals, findings } = selected;
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  return (
    <section className={looks.column} aria-busy={isBusy}>
      {coverage && <p className={looks.text}>{fill(texts.collect.coverage, coverage)}</p>}
      <AsOfLine asOf={asOf} />
      <dl className={looks.card} style={{ margin: 0 }}>
        {keyFigures(totals, language).map((figure) => (
          <div key={figure.id} className={looks.spread}>
            <dt className={looks.quiet}>{texts.figures[figure.id]}</dt>
            <dd className={looks.number} style={{ margin: 0 }}>
              {figure.shown ?? texts.unknown} <FigureMarks figure={figure} />
            </dd>
          </div>
        ))}
      </dl>
      <div className={looks.row}>
        <Button size="small" onClick={() => pane.show("figures")}>
          {texts.collect.perNamnd}
        </Button>
      </div>
      <EditionField current={edition} />
      <SelectionFields choices={choices} basis={outcome} />
      <FindingsByFile findings={findings} edition={edition} returned={outcome.files.map(({ name }) => name)} />
    </section>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly edition: Edition;
}

interface ByFileProps extends FindingsProps {
  readonly returned: readonly string[];
}

function FindingsByFile({ findings, edition, returned }: ByFileProps) {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const byFile = useMemo(
    () => [...groupedBy(findings, ({ at }) => at.file)].sort(([a], [b]) => a.localeCompare(b, "sv")),
    [findings],
  );
  const [shown, left, more] = usePaged(byFile, filesAtATime);
  return (
    <>
      <h4 className={looks.section}>{texts.collect.findings}</h4>
      {byFile.length === 0 && <p className={looks.text}>{texts.collect.noFindings}</p>}
      {shown.map(([file, members]) => (
        <Disclosure
          key={file}
          label={fill(texts.collect.findingsOf, { file: file || texts.collect.otherFindings, count: members.length })}
        >
          <FileFindings findings={members} edition={edition} />
          {returned.includes(file) && members.some(isToMend) && (
            <Suspense>
              <MarkedCopy file={file} />
            </Suspense>
          )}
        </Disclosure>
      ))}
      <ShowMore left={left} onMore={more} />
    </>
  );
}

/** What a marked copy tells of. */
const isToMend = ({ severity, accepted, trial, waived }: Finding): boolean =>
  isAtLeast(severity, "warning") && !accepted && !trial && !waived;

function FileFindings({ findings, edition }: FindingsProps) {
  const looks = useLooks();
  const { texts, language } = useTexts();
  const [shown, left, more] = usePaged(findings, findingsAtATime);
  return (
    <div className={looks.column}>
      <ul className={looks.list}>
        {shown.map((finding, index) => {
          const { message, action } = render(finding, language, edition);
          return (
            <li key={index} className={looks.tight}>
              <SeverityMark severity={weightOf(finding)} />
              <p className={looks.text}>{message}</p>
              <p className={looks.quiet}>{[finding.at.sheet, finding.at.cell].filter(Boolean).join(", ")}</p>
              <p className={looks.text}>
                <strong>{texts.toDo}:</strong> {action}
              </p>
            </li>
          );
        })}
      </ul>
      <ShowMore left={left} onMore={more} />
    </div>
  );
}
