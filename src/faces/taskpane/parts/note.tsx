import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { useLooks } from "./styles";

const icons = {
  info: Info20Filled,
  success: CheckmarkCircle20Filled,
  warning: Warning20Filled,
  error: ErrorCircle20Filled,
} as const;

const useStyles = makeStyles({
  note: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    gap: "8px",
    boxSizing: "border-box",
    width: "100%",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  info: { color: tokens.colorBrandForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "2px" },
});

interface Props {
  readonly kind: keyof typeof icons;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Something to know, with what can be done about it. */
export function Note({ kind, title, children, actions }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const Icon = icons[kind];
  return (
    <div className={styles.note}>
      <Icon aria-hidden className={styles[kind]} />
      <div className={styles.body}>
        {title !== undefined && <strong className={mergeClasses(looks.text)}>{title}</strong>}
        {typeof children === "string" ? <p className={looks.text}>{children}</p> : children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
