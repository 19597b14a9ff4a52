import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ProjectFigures } from "../../../../core/figures/types";
import type { KeyFigure } from "../../model/key-figures";
import { useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { useLooks } from "../../parts/styles";
import { WhyThisFigure } from "./why-this-figure";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 260px), 1fr))",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  tile: { gap: "2px", padding: "10px 12px" },
  value: { fontSize: "18px", lineHeight: "24px", fontWeight: tokens.fontWeightSemibold },
  unknown: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  marks: { display: "flex", justifyContent: "flex-end", gap: "8px" },
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Tiles: the figure, whether it is whole, and why it is what it is. */
export function KeyFigureList({
  figures,
  projects,
}: {
  readonly figures: readonly KeyFigure[];
  /** Null where the cells are in other workbooks. */
  readonly projects: readonly ProjectFigures[] | null;
}) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts, fill } = useTexts();
  return (
    <ul className={styles.list}>
      {figures.map((figure) => {
        const name = texts.figures[figure.id];
        return (
          <li key={figure.id} className={mergeClasses(looks.card, styles.tile)}>
            <div className={looks.spread}>
              <span className={looks.quiet}>{name}</span>
              <span className={mergeClasses(styles.value, looks.number, figure.shown === null && styles.unknown)}>
                {figure.shown ?? texts.unknown}
              </span>
            </div>
            <FigureMarks figure={figure} />
            <Disclosure label={texts.figures.why} spokenLabel={fill(texts.figures.whyOf, { figure: name })}>
              <WhyThisFigure id={figure.id} projects={projects} />
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}

export function FigureMarks({
  figure: { complete, approximate },
}: {
  readonly figure: Pick<KeyFigure, "complete" | "approximate">;
}) {
  const styles = useStyles();
  const { texts } = useTexts();
  if (complete && !approximate) return null;
  return (
    <span className={styles.marks}>
      {!complete && (
        <span className={styles.mark}>
          <Warning16Filled aria-hidden />
          {texts.incomplete}
        </span>
      )}
      {approximate && <span className={styles.mark}>{texts.approximate}</span>}
    </span>
  );
}
