import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { CollectStep, StatusPart } from "../../model/collect-status";
import { useTexts } from "../../pane-context";

const useStyles = makeStyles({
  line: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: "-4px -12px 0",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  part: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    textUnderlineOffset: "3px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    "@media (forced-colors: active)": { color: "LinkText", backgroundColor: "Canvas", forcedColorAdjust: "none" },
  },
  open: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly parts: readonly StatusPart[];
  readonly onGo: (step: CollectStep) => void;
}

/** How far it has come, always in view; each part leads to its step. */
export function StatusLine({ parts, onGo }: Props) {
  const styles = useStyles();
  const { texts } = useTexts();
  return (
    <div className={styles.line} role="group" aria-label={texts.collect.line.label}>
      {parts.map(({ step, text, isOpen }, index) => (
        <Fragment key={text}>
          {index > 0 && " · "}
          <button type="button" className={mergeClasses(styles.part, isOpen && styles.open)} onClick={() => onGo(step)}>
            {text}
          </button>
        </Fragment>
      ))}
    </div>
  );
}
