import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../pane-context";
import { useLooks } from "./styles";
import { useCopy } from "./use-copy";

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: "8px",
    maxHeight: "320px",
    overflowY: "auto",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly text: string;
  readonly label: string;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** A text in full before it is copied, so that anyone can see what is in it. */
export function TextToCopy({ text, label, children }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts } = useTexts();
  const [copied, copy] = useCopy();
  return (
    <>
      {/* What scrolls must be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.text} tabIndex={0} role="region" aria-label={label}>
        {text}
      </pre>
      <div className={looks.row}>
        <Button onClick={() => void copy(text)}>{texts.about.copy}</Button>
        {children}
        <span role="status">{copied === null ? "" : copied ? texts.about.copied : texts.about.notCopied}</span>
      </div>
    </>
  );
}
