import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../../core/findings/severity";
import { severityLabels } from "../../../core/messages/labels";
import { useTexts } from "../pane-context";

const icons = {
  blocker: DismissCircle16Filled,
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  notice: Info16Filled,
} as const;

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  blocker: { color: tokens.colorStatusDangerForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  notice: { color: tokens.colorBrandForeground1 },
  icon: { flexShrink: 0 },
});

/** The severity as a sign of its own shape, a colour and a word. */
export function SeverityMark({ severity, count }: { readonly severity: Severity; readonly count?: number }) {
  const styles = useStyles();
  const { language } = useTexts();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden className={styles.icon} />
      {severityLabels[severity][language]}
      {count !== undefined && ` ${count}`}
    </span>
  );
}
