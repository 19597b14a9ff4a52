import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { usePane, usePaneState, useTexts } from "../pane-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "6px 12px",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: "12px",
    lineHeight: "16px",
    overflowWrap: "anywhere",
  },
  button: { flexShrink: 0 },
});

/** After "Gå till cell": where the selection is, and the way back to where the user was. */
export function WayBack() {
  const styles = useStyles();
  const pane = usePane();
  const { texts, fill } = useTexts();
  const wentTo = usePaneState((state) => state.wentTo);
  if (wentTo === null) return null;
  return (
    <section className={styles.bar} aria-label={texts.goBack}>
      <span>{fill(texts.youWentTo, { sheet: wentTo.sheet, cell: wentTo.cell })}</span>
      <Button
        size="small"
        className={styles.button}
        icon={<ArrowLeft16Regular />}
        aria-label={texts.goBackTo}
        onClick={() => void pane.goBack()}
      >
        {texts.goBack}
      </Button>
    </section>
  );
}
