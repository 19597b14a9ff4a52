import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type ReactNode } from "react";
import { useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";

const useStyles = makeStyles({
  step: { padding: 0, gap: 0, scrollMarginTop: "72px" },
  title: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  head: {
    gridTemplateColumns: "22px minmax(0, 1fr) 16px",
    gap: "8px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
  },
  number: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "20px",
    height: "20px",
    borderRadius: "10px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: "12px",
    lineHeight: "16px",
    boxSizing: "border-box",
  },
  done: { color: tokens.colorStatusSuccessForeground1, display: "inline-flex", justifyContent: "center" },
  says: { display: "flex", flexDirection: "column", minWidth: 0 },
  summary: { fontWeight: tokens.fontWeightRegular },
  body: { display: "flex", flexDirection: "column", gap: "12px", padding: "4px 12px 12px" },
});

interface Props {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** How the step stands, in a few words; seen also when it is folded. */
  readonly summary: string;
  readonly isDone: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
  /** What is in it stays when it is folded: the browser's dialog for files, once open, answers only to a field that is still there. */
  readonly keepsFields?: boolean;
  readonly children: ReactNode;
}

/** One step of the workflow: how it stands, and what is in it when it is unfolded. */
export function Step({ id, number, title, summary, isDone, isOpen, onToggle, keepsFields = false, children }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts } = useTexts();
  const body = useId();
  return (
    <section id={id} className={mergeClasses(looks.card, styles.step)}>
      <h3 className={styles.title}>
        <button
          type="button"
          className={mergeClasses(looks.fold, styles.head)}
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => onToggle(!isOpen)}
        >
          {isDone ? (
            <span className={styles.done}>
              <CheckmarkCircle16Filled aria-label={texts.collect.stepDone} />
            </span>
          ) : (
            <span className={styles.number}>{number}</span>
          )}
          <span className={styles.says}>
            <span>{title}</span>{" "}
            <span className={mergeClasses(looks.quiet, looks.small, styles.summary)}>{summary}</span>
          </span>
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        </button>
      </h3>
      <div id={body} hidden={!isOpen} className={isOpen ? styles.body : undefined}>
        {(isOpen || keepsFields) && children}
      </div>
    </section>
  );
}
