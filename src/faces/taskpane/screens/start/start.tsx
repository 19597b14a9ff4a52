import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark20Filled } from "@fluentui/react-icons/svg/checkmark";
import { usePane, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { HelpLink } from "../../parts/help-link";
import { ReadingAndUndo } from "../../parts/undo-notes";
import { BrandMark } from "../../shell/brand-mark";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "16px", padding: "20px 16px" },
  title: { margin: 0, fontSize: "20px", lineHeight: "26px", fontWeight: tokens.fontWeightSemibold },
  point: { display: "grid", gridTemplateColumns: "20px 1fr", gap: "10px" },
  tick: { color: tokens.colorBrandForeground1 },
  buttons: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** The first thing that a newcomer sees: what the pane does, and two ways to begin. */
export default function Start() {
  const styles = useStyles();
  const looks = useLooks();
  const pane = usePane();
  const { texts } = useTexts();
  return (
    <div className={styles.page}>
      <BrandMark size={44} />
      <h2 className={styles.title}>{texts.start.title}</h2>
      <ul className={looks.list}>
        {texts.start.points.map((point) => (
          <li key={point} className={styles.point}>
            <Checkmark20Filled aria-hidden className={styles.tick} />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button appearance="primary" size="large" onClick={() => void pane.check()}>
          {texts.start.check}
        </Button>
        <Button size="large" onClick={() => void pane.tryExample()}>
          {texts.start.example}
        </Button>
        <div className={looks.row} style={{ justifyContent: "center" }}>
          <Button appearance="transparent" onClick={() => pane.showStart(false)}>
            {texts.start.skip}
          </Button>
          <HelpLink />
        </div>
      </div>
      <p className={mergeClasses(looks.quiet, looks.small)}>{texts.start.privacy}</p>
      <ReadingAndUndo small />
    </div>
  );
}
