import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { MadeFile } from "../../../engine/files/made-files";
import type { SentKind } from "../../state/pane-state";
import { usePane, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { TextToCopy } from "../../parts/text-to-copy";

const atATime = 20;

const alone: ReadonlySet<SentKind> = new Set(["receipt", "marked", "edition", "edition-marked"]);

/** Where nothing can be saved: workbooks to open one at a time, texts to copy. The receipt's text stands beside it already. */
export function SentParts({ what, parts }: { readonly what: SentKind; readonly parts: readonly MadeFile[] }) {
  const looks = useLooks();
  const { texts } = useTexts();
  const words = texts.sending;
  const [shown, left, more] = usePaged(parts, atATime);
  // A single workbook has just been refused, and the receipt's text stands beside it already.
  if (alone.has(what)) return null;
  return (
    <>
      <ul className={looks.list} aria-label={words.parts}>
        {shown.map((part) => {
          const label = part.to ?? (what === "edition-changes" ? words.changes : words.notice);
          return (
            <li key={part.name}>
              {part.text === null ? (
                <ToOpen part={part} />
              ) : (
                <Disclosure label={label}>
                  <TextToCopy text={part.text} label={label} />
                </Disclosure>
              )}
            </li>
          );
        })}
      </ul>
      <ShowMore left={left} onMore={more} />
    </>
  );
}

function ToOpen({ part: { name, to, bytes, type } }: { readonly part: MadeFile }) {
  const { ports } = usePane();
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const words = texts.sending;
  const [came, setCame] = useState<"none" | "opening" | "opened" | "refused">("none");
  const open = async (): Promise<void> => {
    setCame("opening");
    setCame((await ports.saveFile(name, bytes, type)) === "cannot" ? "refused" : "opened");
  };
  return (
    <div className={looks.spread}>
      <span className={looks.text}>{to ?? name}</span>
      <span className={looks.row}>
        <span role="status">{came === "opened" ? words.openedPart : came === "refused" ? words.notOpened : ""}</span>
        <Button
          size="small"
          disabled={came === "opening"}
          aria-label={to === null ? fill(words.openCopy, { to: name }) : fill(words.openNamed, { to })}
          onClick={() => void open()}
        >
          {words.open}
        </Button>
      </span>
    </div>
  );
}
