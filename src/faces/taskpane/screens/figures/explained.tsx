import { useMemo } from "react";
import { behindFigure } from "../../../../core/figures/behind-figure";
import type { FigureSource } from "../../model/figure-source";
import type { KeyFigure } from "../../model/key-figures";
import { useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { mergeClasses } from "@fluentui/react-components";
import { ByNamnd } from "./by-namnd";
import { CollectedSum } from "./collected-sum";
import { SumAndRest } from "./sum-and-rest";

interface Props {
  readonly figure: KeyFigure;
  readonly source: FigureSource;
  readonly of: string;
}

/** How a figure has been counted: the rule in words, the sum itself, what is not in it, what is still open. */
export function Explained({ figure, source, of }: Props) {
  const looks = useLooks();
  const { texts } = useTexts();
  return (
    <div className={looks.tight}>
      <p className={mergeClasses(looks.quiet, looks.small)}>{texts.figures.formula[figure.id]}</p>
      {source.kind === "here" ? (
        <HereSum figure={figure} source={source} of={of} />
      ) : source.namnd === undefined ? (
        <ByNamnd figure={figure} of={of} />
      ) : (
        <CollectedSum figure={figure} namnd={source.namnd} of={of} />
      )}
    </div>
  );
}

function HereSum({ figure, source, of }: Props & { readonly source: Extract<FigureSource, { kind: "here" }> }) {
  const { projects, missing } = source;
  const behind = useMemo(() => behindFigure(figure.id, projects, missing), [figure.id, projects, missing]);
  return <SumAndRest figure={figure} behind={behind} of={of} />;
}
