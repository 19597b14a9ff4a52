import { Button, mergeClasses } from "@fluentui/react-components";
import type { BehindFigure } from "../../../../core/figures/behind-figure";
import { noOre } from "../../../../core/values/ore";
import { figureAsText } from "../../model/figure-text";
import type { KeyFigure } from "../../model/key-figures";
import { leftOutOf } from "../../model/left-out";
import { openQuestions } from "../../model/open-questions";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { useLooks } from "../../parts/styles";
import { CopyFigure } from "./copy-figure";
import { LeftOutList } from "./left-out-list";
import { Quotient } from "./quotient";
import { SumTable } from "./sum-table";

interface Props {
  readonly figure: KeyFigure;
  readonly behind: BehindFigure;
  readonly of: string;
  /** The cells are in workbooks that are not open here. */
  readonly isElsewhere?: boolean;
}

/** The sum of a figure, or the two of a share, then what is not in it and what is still open; and a way to copy it all. */
export function SumAndRest({ figure, behind, of, isElsewhere = false }: Props) {
  const looks = useLooks();
  const pane = usePane();
  const { texts, language, fill } = useTexts();
  const outcome = usePaneState(
    ({ checked, collected }) => (isElsewhere ? collected.outcome : checked?.outcome) ?? null,
  );
  const open = usePaneState(({ checked }) => (isElsewhere ? 0 : openQuestions(checked?.outcome).length));
  if (outcome === null) return null;
  const findings = "selected" in outcome ? outcome.selected.findings : outcome.findings;
  const leftOut = leftOutOf(behind, { findings, edition: outcome.edition, language, texts: texts.figures });
  const [sum, below] = behind.sums;
  return (
    <div className={looks.tight}>
      {sum.ore === null && <p className={looks.text}>{texts.figures.noParts}</p>}
      {below === undefined ? (
        <SumTable sum={sum} asked={figure.id} isElsewhere={isElsewhere} label={texts.figures[figure.id]} />
      ) : (
        sum.ore !== null && (
          <>
            <Quotient above={sum.ore} below={below.ore ?? noOre} shown={figure.shown} />
            {(
              [
                ["spent", sum],
                ["granted", below],
              ] as const
            ).map(([asked, part]) => (
              <Disclosure
                key={asked}
                label={texts.figures[asked]}
                spokenLabel={fill(texts.figures.whyOf, { figure: texts.figures[asked] })}
              >
                <SumTable sum={part} asked={asked} isElsewhere={isElsewhere} label={texts.figures[asked]} />
              </Disclosure>
            ))}
          </>
        )
      )}
      <LeftOutList leftOut={leftOut} isElsewhere={isElsewhere} />
      {leftOut.length === 0 && <p className={mergeClasses(looks.quiet, looks.small)}>{texts.figures.allCounted}</p>}
      <div className={looks.row}>
        <CopyFigure
          figure={figure}
          text={() =>
            figureAsText(behind, leftOut, { figure, of, asOf: outcome.asOf, questions: open, texts, language })
          }
        />
        {open > 0 && (
          <Button size="small" appearance="subtle" onClick={() => pane.show("questions")}>
            {fill(texts.figures.openQuestions, { count: open })}
          </Button>
        )}
      </div>
    </div>
  );
}
