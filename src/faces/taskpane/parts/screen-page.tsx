import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { usePane, usePaneState } from "../pane-context";
import { HelpLink } from "./help-link";
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
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
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
  /** The way to the screen's part of the handbook; the help itself has none. */
  readonly withHelp?: boolean;
  readonly children: ReactNode;
}

/** One screen: its heading, what it shows, and what can be done. */
export function ScreenPage({ title, lead, actions, withHelp = true, children }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const heading = useWantedHeading();
  return (
    <>
      <div className={styles.page}>
        <div className={looks.tight}>
          <div className={styles.head}>
            <h2 ref={heading} tabIndex={-1} className={looks.heading} style={{ outline: "none" }}>
              {title}
            </h2>
            {withHelp && <HelpLink />}
          </div>
          {lead !== undefined && <p className={looks.quiet}>{lead}</p>}
        </div>
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </>
  );
}

/** Whoever comes by the ribbon or a shortcut begins at the heading, not at the top of the page. */
function useWantedHeading(): RefObject<HTMLHeadingElement | null> {
  const { headingReached } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const isWanted = usePaneState((state) => state.headingWanted);
  useEffect(() => {
    if (!isWanted) return;
    heading.current?.focus();
    headingReached();
  }, [isWanted, headingReached]);
  return heading;
}
