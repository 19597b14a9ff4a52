import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../../../core/project/project";
import { usePane, usePaneState, useTexts } from "../../pane-context";

const useStyles = makeStyles({
  // A target of its own height, also where cells stand below one another.
  link: { fontSize: "12px", lineHeight: "24px", minWidth: "24px", marginTop: "-4px", marginBottom: "-4px" },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** A cell that a press shows; one of another workbook, or of the example, is only named. */
export function CellLink({ at, isElsewhere }: { readonly at: CellRef; readonly isElsewhere: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const { texts, fill } = useTexts();
  const isExample = usePaneState(({ checked }) => checked?.isExample ?? false);
  const { file, sheet, cell } = at;
  if (isElsewhere) return <span className={styles.place}>{[file, sheet, cell].filter(Boolean).join(", ")}</span>;
  if (isExample || sheet === "" || cell === "") return <span className={styles.place}>{cell || sheet}</span>;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      title={`${sheet}, ${cell}`}
      aria-label={fill(texts.goToOn, { cell, sheet })}
      onClick={() => void pane.goTo({ sheet, cell })}
    >
      {cell}
    </Link>
  );
}
