import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { FigureSource } from "../../model/figure-source";
import type { KeyFigure } from "../../model/key-figures";
import { useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { Explained } from "./explained";
import { FigureMarks } from "./figure-marks";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    gap: "0 6px",
    minHeight: "28px",
    padding: "2px 0",
  },
  shown: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "flex-end", gap: "0 8px" },
  value: { fontSize: "16px", lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  unknown: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  explained: { padding: "4px 0 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly figures: readonly KeyFigure[];
  readonly source: FigureSource;
  /** Whose figures they are, as it is copied: the workbook's name, a nämnd, a project. */
  readonly of: string;
}

/** The figures in one block, a line each; a press on one shows the sum that it is. */
export function FigureRows({ figures, source, of }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {figures.map((figure) => (
        <FigureRow key={figure.id} figure={figure} source={source} of={of} />
      ))}
    </ul>
  );
}

function FigureRow({ figure, source, of }: Omit<Props, "figures"> & { readonly figure: KeyFigure }) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const name = texts.figures[figure.id];
  const value = figure.shown ?? texts.unknown;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(looks.fold, styles.row)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        {/* The spaces are for screen readers, which would read the words as one. */}
        <span>{name} </span>
        <span className={styles.shown}>
          <FigureMarks figure={figure} />{" "}
          <span className={mergeClasses(styles.value, looks.number, figure.shown === null && styles.unknown)}>
            {value}
          </span>
        </span>
      </button>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.explained : undefined}>
        {isOpen && <Explained figure={figure} source={source} of={of} />}
      </div>
    </li>
  );
}
