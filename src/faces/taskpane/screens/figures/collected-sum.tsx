import type { KeyFigure } from "../../model/key-figures";
import { usePane, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { SumAndRest } from "./sum-and-rest";
import { useExplanation } from "./use-explanation";

/** One nämnd's part of a collected figure, project by project, fetched from where the workbooks are kept. */
export function CollectedSum({
  figure,
  namnd,
  of,
}: {
  readonly figure: KeyFigure;
  readonly namnd: string | null;
  readonly of: string;
}) {
  const { collect } = usePane();
  const behind = useExplanation(() => collect.explainNamnd(figure.id, namnd));
  if (behind === null || behind === "failed") return <NotTold isFailed={behind === "failed"} />;
  return <SumAndRest figure={figure} behind={behind} of={of} isElsewhere />;
}

export function NotTold({ isFailed }: { readonly isFailed: boolean }) {
  const looks = useLooks();
  const { texts } = useTexts();
  return (
    <p role="status" className={looks.text}>
      {isFailed ? texts.figures.failed : texts.figures.loading}
    </p>
  );
}
