import { Button } from "@fluentui/react-components";
import type { KeyFigure } from "../../model/key-figures";
import { useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { TextToCopy } from "../../parts/text-to-copy";
import { useCopy } from "../../parts/use-copy";

/** Copies a figure with its explanation. Where the host refuses, the text is shown, so that it can be marked and copied by hand. */
export function CopyFigure({ figure, text }: { readonly figure: KeyFigure; readonly text: () => string }) {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const [copied, copy] = useCopy();
  const name = texts.figures[figure.id];
  return (
    <>
      <div className={looks.row}>
        <Button
          size="small"
          title={texts.figures.copyHint}
          aria-label={fill(texts.figures.copyOf, { figure: name })}
          onClick={() => void copy(text())}
        >
          {texts.figures.copy}
        </Button>
        <span role="status">{copied === true ? texts.about.copied : ""}</span>
      </div>
      {copied === false && <TextToCopy text={text()} label={fill(texts.figures.copyOf, { figure: name })} />}
    </>
  );
}
