import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLooks } from "./styles";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "12px 12px 16px",
    flexGrow: 1,
    flexShrink: 0,
  },
  actions: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "10px 12px",
    flexShrink: 0,
    maxHeight: "60vh",
    boxSizing: "border-box",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly title: string;
  readonly lead?: string;
  /** Stays at the bottom, whatever is scrolled. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One screen: its heading, what it shows, and what can be done. */
export function ScreenPage({ title, lead, actions, children }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <>
      <div className={styles.page}>
        <div className={looks.tight}>
          <h2 className={looks.heading}>{title}</h2>
          {lead !== undefined && <p className={looks.quiet}>{lead}</p>}
        </div>
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </>
  );
}
