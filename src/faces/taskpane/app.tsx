import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { PaneContext } from "./pane-context";
import type { PanePorts } from "./ports";
import { ErrorBoundary } from "./shell/error-boundary";
import { PaneFrame } from "./shell/pane-frame";
import { createPane } from "./state/pane";
import { themes } from "./theme/themes";
import { useTheme } from "./theme/use-theme";

/** The task pane. Everything outside it comes in by its ports. */
export function App({ ports }: { readonly ports: PanePorts }) {
  const [pane] = useState(() => createPane(ports));
  const theme = useTheme(ports.theme);
  useEffect(() => {
    document.documentElement.lang = ports.language;
  }, [ports.language]);
  useEffect(() => {
    const listening = pane.open();
    return () => void listening.then((stop) => stop());
  }, [pane]);
  return (
    <ErrorBoundary texts={ports.texts.fault}>
      <FluentProvider
        theme={themes[theme]}
        data-theme={theme}
        style={{ colorScheme: theme === "dark" ? "dark" : "light" }}
      >
        <PaneContext value={pane}>
          <PaneFrame />
        </PaneContext>
      </FluentProvider>
    </ErrorBoundary>
  );
}
