import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { usePane, usePaneState, useTexts } from "../pane-context";
import type { Screen } from "../state/pane-state";
import { Announcer } from "./announcer";
import { Banners } from "./banners";
import { BrandMark } from "./brand-mark";
import { Navigation } from "./navigation";
import { ProblemBar } from "./problem-bar";
import { WayBack } from "./way-back";
import { useHelpKey } from "./use-help-key";
import { WorkBar } from "./work-bar";

const Start = lazy(() => import("../screens/start/start"));
const Help = lazy(() => import("../screens/help/help-screen"));
const screens = {
  check: lazy(() => import("../screens/check/check-screen")),
  questions: lazy(() => import("../screens/questions/questions-screen")),
  figures: lazy(() => import("../screens/figures/figures-screen")),
  summary: lazy(() => import("../screens/summary/summary-screen")),
  collect: lazy(() => import("../screens/collect/collect-screen")),
  rules: lazy(() => import("../screens/rules/rules-screen")),
  about: lazy(() => import("../screens/about/about-screen")),
} as const satisfies Record<Screen, unknown>;

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: "14px",
    lineHeight: "20px",
  },
  // The host's own menu covers the top right corner.
  head: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "36px",
    padding: "4px 44px 0 12px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  file: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: "12px",
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    overflowY: "scroll",
    overflowX: "hidden",
    scrollPaddingBottom: "64px",
    // Long choices must not make a list wider than the pane.
    "& .fui-Select": { minWidth: 0 },
    "& .fui-Select__select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
});

/** Head, navigation, the screen, and what goes on below it. */
export function PaneFrame() {
  const styles = useStyles();
  const { texts } = useTexts();
  useLookOnReturn();
  useHelpKey();
  const isHelp = usePaneState(({ help }) => help !== null);
  const screen = usePaneState((state) => (state.showsStart ? null : state.screen));
  const file = usePaneState(({ checked }) => checked?.outcome.files[0]?.name ?? "");
  const Screen = isHelp ? Help : screen === null ? Start : screens[screen];
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <BrandMark />
        <h1 className={styles.name}>{texts.name}</h1>
        {file !== "" && <span className={styles.file}>{file}</span>}
      </header>
      <Navigation />
      <main className={styles.main}>
        <Banners />
        <Suspense fallback={<p style={{ padding: "12px" }}>{texts.loading}</p>}>
          <Screen />
        </Suspense>
      </main>
      <ProblemBar />
      <WayBack />
      <WorkBar />
      <Announcer />
    </div>
  );
}

/** Excel tells nobody that a sheet has got another name; whoever comes back to the pane may have given it one. */
function useLookOnReturn(): void {
  const { lookAgain } = usePane();
  useEffect(() => {
    window.addEventListener("focus", lookAgain);
    document.addEventListener("visibilitychange", lookAgain);
    return () => {
      window.removeEventListener("focus", lookAgain);
      document.removeEventListener("visibilitychange", lookAgain);
    };
  }, [lookAgain]);
}
