import { useMemo } from "react";
import type { Outcome } from "../../../../core/follow-up/outcome";
import { coverageCount } from "../../model/collected-files";
import { keyFigures } from "../../model/key-figures";
import { shownFindings, type ShownFinding } from "../../model/finding-groups";
import { usePaneState, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { SeverityMark } from "../../parts/severity-mark";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { FigureMarks } from "../figures/key-figure-list";

const step = 10;

/** What everything came to: how many have answered, the totals, and what was found in each file. */
export function CollectResult({ outcome }: { readonly outcome: Outcome }) {
  const looks = useLooks();
  const { texts, language, fill } = useTexts();
  const coverage = coverageCount(outcome);
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const byFile = useMemo(() => {
    const groups = new Map<string, ShownFinding[]>();
    for (const one of shownFindings(outcome, language)) {
      const { file } = one.finding.at;
      groups.set(file, [...(groups.get(file) ?? []), one]);
    }
    return [...groups].sort(([a], [b]) => a.localeCompare(b, "sv"));
  }, [outcome, language]);
  return (
    <section className={looks.column} aria-busy={isBusy}>
      <h3 className={looks.section}>{texts.collect.result}</h3>
      <p className={looks.text}>
        {fill(texts.collect.counted, { projects: outcome.projects.length, files: outcome.files.length })}
      </p>
      {coverage && <p className={looks.text}>{fill(texts.collect.coverage, coverage)}</p>}
      <dl className={looks.card} style={{ margin: 0 }}>
        {keyFigures(outcome.totals, language).map((figure) => (
          <div key={figure.id} className={looks.spread}>
            <dt className={looks.quiet}>{texts.figures[figure.id]}</dt>
            <dd className={looks.number} style={{ margin: 0 }}>
              {figure.shown ?? texts.unknown} <FigureMarks figure={figure} />
            </dd>
          </div>
        ))}
      </dl>
      <h3 className={looks.section}>{texts.collect.findings}</h3>
      {byFile.length === 0 && <p className={looks.text}>{texts.collect.noFindings}</p>}
      {byFile.map(([file, findings]) => (
        <Disclosure
          key={file}
          label={fill(texts.collect.findingsOf, { file: file || texts.collect.otherFindings, count: findings.length })}
        >
          <FileFindings findings={findings} />
        </Disclosure>
      ))}
    </section>
  );
}

function FileFindings({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const looks = useLooks();
  const { texts } = useTexts();
  const [shown, left, more] = usePaged(findings, step);
  return (
    <div className={looks.column}>
      <ul className={looks.list}>
        {shown.map(({ finding, text }, index) => (
          <li key={index} className={looks.tight}>
            <SeverityMark severity={finding.severity} />
            <p className={looks.text}>{text.message}</p>
            <p className={looks.quiet}>{[finding.at.sheet, finding.at.cell].filter(Boolean).join(", ")}</p>
            <p className={looks.text}>
              <strong>{texts.toDo}:</strong> {text.action}
            </p>
          </li>
        ))}
      </ul>
      <ShowMore left={left} onMore={more} />
    </div>
  );
}
