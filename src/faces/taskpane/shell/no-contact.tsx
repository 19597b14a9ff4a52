import { Button, FluentProvider } from "@fluentui/react-components";
import type { Remark } from "../../../core/findings/finding";
import type { Language } from "../../../core/values/bilingual";
import { RemarkCard } from "../parts/remark-note";
import type { PaneTexts } from "../text-shape";
import { resolveTheme } from "../theme/resolve-theme";
import { themes } from "../theme/themes";

const matches = (query: string): boolean => matchMedia(query).matches;

interface Props {
  readonly remark: Remark;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** Shown instead of the pane where there is no Excel, or one that is too old: what has happened and what to do. */
export function NoContact({ remark, language, texts }: Props) {
  const page = {
    prefersDark: matches("(prefers-color-scheme: dark)"),
    forcedColors: matches("(forced-colors: active)"),
  };
  return (
    <FluentProvider theme={themes[resolveTheme({}, page)]} style={{ minHeight: "100vh" }}>
      <main lang={language} style={{ padding: "12px" }}>
        <h1 style={{ margin: "0 0 12px", fontSize: "16px", lineHeight: "22px" }}>{texts.name}</h1>
        <RemarkCard
          remark={remark}
          language={language}
          actions={
            <Button size="small" appearance="primary" onClick={() => location.reload()}>
              {texts.tryAgain}
            </Button>
          }
        />
      </main>
    </FluentProvider>
  );
}
