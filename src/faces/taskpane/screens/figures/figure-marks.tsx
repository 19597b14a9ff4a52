import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { KeyFigure } from "../../model/key-figures";
import { useTexts } from "../../pane-context";

const useStyles = makeStyles({
  marks: { display: "flex", justifyContent: "flex-end", gap: "8px" },
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Whether a figure is whole; nothing for one that is. */
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
      )}{" "}
      {approximate && <span className={styles.mark}>{texts.approximate}</span>}
    </span>
  );
}
