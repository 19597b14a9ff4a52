import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Beaker16Regular } from "@fluentui/react-icons/svg/beaker";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Weight } from "../../../core/findings/severity";
import { weightLabels } from "../../../core/messages/labels";
import { useTexts } from "../pane-context";

const icons = {
  blocker: DismissCircle16Filled,
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  notice: Info16Filled,
  trial: Beaker16Regular,
  waived: CheckmarkCircle16Regular,
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
  trial: { color: tokens.colorNeutralForeground2 },
  waived: { color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0 },
});

/** The severity, or what takes its weight away, as a sign of its own shape, a colour and a word. */
export function SeverityMark({ severity, count }: { readonly severity: Weight; readonly count?: number }) {
  const styles = useStyles();
  const { language } = useTexts();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden className={styles.icon} />
      {weightLabels[severity][language]}
      {count !== undefined && ` ${count}`}
    </span>
  );
}
