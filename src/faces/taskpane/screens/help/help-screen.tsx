import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { MouseEvent } from "react";
import { parts } from "../../../../../docs/handbok.md";
import { helpOf } from "../../model/help-parts";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { builtMarkup } from "../../parts/built-markup";
import { ScreenPage } from "../../parts/screen-page";
import { useLooks } from "../../parts/styles";

const useStyles = makeStyles({
  part: {
    overflowWrap: "anywhere",
    "& h4, & h5, & h6": { margin: "8px 0 4px", fontSize: "14px", lineHeight: "20px" },
    "& p": { margin: "0 0 8px" },
    "& ol, & ul": { margin: "0 0 8px", paddingLeft: "20px" },
    "& li": { marginBottom: "4px" },
    "& a": { color: tokens.colorBrandForegroundLink },
    "& img": { display: "block", maxWidth: "100%", height: "auto", border: `1px solid ${tokens.colorNeutralStroke2}` },
    "& table": { borderCollapse: "collapse", width: "100%" },
    "& th, & td": { padding: "4px 8px 4px 0", textAlign: "start", verticalAlign: "top" },
    "& pre": { margin: 0, whiteSpace: "pre-wrap" },
  },
});

/** A part of the handbook, as it is built into the pane: it works in every Excel, without a network and without another window. */
export default function HelpScreen() {
  const styles = useStyles();
  const looks = useLooks();
  const pane = usePane();
  const { texts, language, fill } = useTexts();
  const shown = usePaneState(({ help }) => help);
  const from = usePaneState(({ screen, showsStart }) => (showsStart ? "start" : screen));
  const part = parts.find(({ id }) => id === shown);
  const others = Object.values(helpOf).flatMap((id) => parts.filter((one) => one.id === id && id !== shown));
  /** A link to another part turns to it; one within this part is left to the page. */
  const follow = (event: MouseEvent): void => {
    const address = (event.target as Element).closest("a")?.getAttribute("href") ?? "";
    if (!address.startsWith("#") || !parts.some(({ id }) => id === address.slice(1))) return;
    event.preventDefault();
    pane.showHelp(address.slice(1));
  };
  return (
    <ScreenPage title={texts.help.title} withHelp={false}>
      <div className={looks.row}>
        <Button size="small" icon={<ArrowLeft16Regular />} onClick={() => pane.showHelp(null)}>
          {fill(texts.help.back, { screen: from === "start" ? texts.help.start : texts.screens[from] })}
        </Button>
      </div>
      {language !== "sv" && <p className={mergeClasses(looks.quiet, looks.small)}>{texts.help.language}</p>}
      <article className={looks.card} lang="sv">
        <h3 className={looks.cardTitle}>{part?.title ?? texts.help.missing}</h3>
        {part && (
          // Links in it are links: the handler only keeps those to other parts within the pane.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <div className={styles.part} onClick={follow} dangerouslySetInnerHTML={{ __html: builtMarkup(part.html) }} />
        )}
      </article>
      <nav className={looks.tight} aria-label={texts.help.more}>
        <h3 className={looks.section}>{texts.help.more}</h3>
        <ul className={looks.list} lang="sv">
          {others.map(({ id, title }) => (
            <li key={id}>
              <Link as="button" onClick={() => pane.showHelp(id)}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
        <Link href={`handbok.html#${shown ?? ""}`} target="_blank" rel="noreferrer">
          {texts.help.whole}
        </Link>
      </nav>
    </ScreenPage>
  );
}
