import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons/svg/open";
import type { Location } from "../../../core/findings/finding";
import { usePane, usePaneState, useTexts } from "../pane-context";

const useStyles = makeStyles({
  button: { minWidth: 0, maxWidth: "100%", marginLeft: "-8px", fontWeight: tokens.fontWeightSemibold },
  place: { fontSize: "12px", lineHeight: "24px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** "Gå till D5": selects the cell in the open workbook. What is no cell, or of the example, is only named. */
export function PlaceButton({ at }: { readonly at: Pick<Location, "sheet" | "cell"> }) {
  const styles = useStyles();
  const pane = usePane();
  const { texts, fill } = useTexts();
  const isExample = usePaneState(({ checked }) => checked?.isExample ?? false);
  const { sheet = "", cell = "" } = at;
  if (sheet === "") return <span className={styles.place}>{texts.wholeWorkbook}</span>;
  if (isExample || cell === "")
    return (
      <span className={styles.place}>{cell === "" ? fill(texts.wholeSheet, { sheet }) : `${sheet}, ${cell}`}</span>
    );
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      icon={<Open16Regular />}
      title={`${sheet}, ${cell}`}
      aria-label={fill(texts.goToOn, { cell, sheet })}
      onClick={() => void pane.goTo({ sheet, cell })}
    >
      {fill(texts.goTo, { cell })}
    </Button>
  );
}
