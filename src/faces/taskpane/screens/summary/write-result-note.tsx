import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { PlaceInWorkbook, WriteOptions } from "../../../../core/host/open-workbook";
import { standsText } from "../../model/summary-text";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Note } from "../../parts/note";
import { PlaceButton } from "../../parts/place-button";
import RemarkNote from "../../parts/remark-note";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { listed } from "../../texts";
import type { Written } from "../../state/pane-state";

type Of<Kind extends Written["kind"]> = Extract<Written, { readonly kind: Kind }>;

/** What the latest write or restore came to, first on the screen. It comes into view, and takes the focus where the button that was pressed has gone. */
export function WriteResultNote() {
  const looks = useLooks();
  const written = usePaneState((state) => state.written);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (written.kind === "none" || element === null) return;
    if (typeof element.scrollIntoView === "function") element.scrollIntoView({ block: "nearest" });
    if (document.activeElement === document.body) element.focus({ preventScroll: true });
  }, [written.kind]);
  if (written.kind === "none") return null;
  return (
    <div ref={place} tabIndex={-1} className={looks.column} style={{ outline: "none", scrollMarginTop: "64px" }}>
      <Result written={written} />
    </div>
  );
}

function Result({ written }: { readonly written: Exclude<Written, { readonly kind: "none" }> }) {
  const { texts, fill } = useTexts();
  switch (written.kind) {
    case "untold":
      return (
        <Note kind="info" title={texts.summary.untoldTitle} actions={<Close />}>
          {texts.summary.untold}
        </Note>
      );
    case "edited":
      return <Edited written={written} />;
    case "other-summary":
      return <OtherSummary written={written} />;
    case "not-restored":
      return (
        <Note kind="warning" title={texts.summary.notRestoredTitle} actions={<Close />}>
          <Places cells={written.cells} lead={fill(texts.summary.notRestored, { count: written.cells.length })} />
        </Note>
      );
    case "cancelled":
      return (
        <Note kind="info" title={texts.summary.cancelled} actions={<Close />}>
          {texts.summary.left[written.left]}
        </Note>
      );
    case "written":
    case "restored":
      return <Done written={written} />;
  }
}

function Close({ label }: { readonly label?: string }) {
  const pane = usePane();
  const { texts } = useTexts();
  return (
    <Button size="small" appearance={label === undefined ? "subtle" : "secondary"} onClick={pane.forgetWritten}>
      {label ?? texts.close}
    </Button>
  );
}

/** The sheet is offered only where it is there to be shown. */
function Done({ written: { kind, sheets, remarks } }: { readonly written: Of<"written" | "restored"> }) {
  const pane = usePane();
  const { texts, fill } = useTexts();
  const overview = usePaneState(({ summary }) => summary?.overview ?? null);
  return (
    <>
      <Note
        kind="success"
        title={texts.summary[sheets.length === 0 ? "removed" : kind]}
        actions={
          <>
            {overview !== null && sheets.includes(overview) && (
              <Button size="small" appearance="primary" onClick={() => void pane.goTo({ sheet: overview, cell: "A1" })}>
                {fill(texts.summary.openSheet, { sheet: overview })}
              </Button>
            )}
            <Close />
          </>
        }
      />
      {remarks.map((remark) => (
        <RemarkNote key={remark.code} remark={remark} />
      ))}
    </>
  );
}

/** Nothing is overwritten before the user has seen which cells. */
function Edited({ written: { cells, retry } }: { readonly written: Of<"edited"> }) {
  const { texts, fill } = useTexts();
  return (
    <Note
      kind="warning"
      title={texts.summary.editedTitle}
      actions={
        <>
          <Again retry={retry} change={{ overwriteEdits: true }}>
            {texts.summary.overwrite}
          </Again>
          <Close label={texts.cancel} />
        </>
      }
    >
      <Places cells={cells} lead={fill(texts.summary.edited, { count: cells.length })} />
    </Note>
  );
}

/** Nothing of the other kind is replaced before the user has seen what stands there and what goes. */
function OtherSummary({ written: { about, asOf, drops, retry } }: { readonly written: Of<"other-summary"> }) {
  const looks = useLooks();
  const { texts, fill, language } = useTexts();
  const { summary } = texts;
  const by = about.scope === "consolidated" ? "own-workbook" : "consolidated";
  return (
    <Note
      kind="warning"
      title={summary.otherTitle}
      actions={
        <>
          <Again retry={retry} change={{ replaceOther: true }}>
            {summary.replaceOther}
          </Again>
          <Close label={summary.keepOther} />
        </>
      }
    >
      <p className={looks.text}>{standsText({ about, asOf }, summary, language)}</p>
      <p className={looks.text}>
        {summary.replacedBy[by]} {drops.length > 0 && fill(summary.drops, { sheets: listed(drops, language) })}{" "}
        {summary.replaceLater}
      </p>
    </Note>
  );
}

interface AgainProps {
  readonly retry: Of<"edited">["retry"];
  /** What has now been answered. */
  readonly change: Partial<WriteOptions>;
  readonly children: ReactNode;
}

/** The same write once more, with all that has been answered about it. */
function Again({ retry, change, children }: AgainProps) {
  const pane = usePane();
  return (
    <Button
      size="small"
      appearance="primary"
      onClick={() => void pane.retry({ ...retry, options: { ...retry.options, ...change } })}
    >
      {children}
    </Button>
  );
}

const step = 8;

function Places({ cells, lead }: { readonly cells: readonly PlaceInWorkbook[]; readonly lead: string }) {
  const looks = useLooks();
  const [shown, left, more] = usePaged(cells, step);
  return (
    <>
      <p className={looks.text}>{lead}</p>
      <ul className={looks.list} style={{ gap: 0 }}>
        {shown.map((place) => (
          <li key={`${place.sheet}!${place.cell}`}>
            {place.sheet} <PlaceButton at={place} />
          </li>
        ))}
      </ul>
      <ShowMore left={left} onMore={more} />
    </>
  );
}
