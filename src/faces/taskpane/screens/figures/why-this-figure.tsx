import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ProjectFigures } from "../../../../core/figures/types";
import { cellsOnce, type KeyFigureId } from "../../model/key-figures";
import { usePaneState, useTexts } from "../../pane-context";
import { PlaceButton } from "../../parts/place-button";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";

const step = 24;

const useStyles = makeStyles({
  cells: { display: "flex", flexWrap: "wrap", gap: "2px 6px", margin: 0, padding: 0, listStyleType: "none" },
});

/** How the figure is made, and the cells that it is made of. */
export function WhyThisFigure({
  id,
  projects,
}: {
  readonly id: KeyFigureId;
  /** Null where the cells are in other workbooks, which are not here. */
  readonly projects: readonly ProjectFigures[] | null;
}) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const files = usePaneState(({ collected }) => collected.outcome?.selected.files ?? 0);
  const from = useMemo(() => (projects === null ? null : cellsOnce(id, projects)), [id, projects]);
  const [shown, left, more] = usePaged(from ?? [], step);
  return (
    <div className={looks.tight}>
      <p className={mergeClasses(looks.quiet, looks.small)}>{texts.figures.formula[id]}</p>
      <p className={mergeClasses(looks.quiet, looks.small)}>
        {from === null
          ? fill(texts.figures.cellsInSummary, { count: files })
          : from.length === 0
            ? texts.figures.noCells
            : fill(texts.figures.cells, { count: from.length })}
      </p>
      <ul className={styles.cells}>
        {shown.map((at) => (
          <li key={`${at.sheet}!${at.cell}`}>
            <PlaceButton at={at} />
          </li>
        ))}
      </ul>
      <ShowMore left={left} onMore={more} />
    </div>
  );
}
