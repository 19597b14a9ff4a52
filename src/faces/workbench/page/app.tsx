import { useEffect, useEffectEvent, useState } from "react";
import { saveFile } from "../files/save-file";
import type { SampleList } from "../serve/sample-list";
import { BenchRibbon } from "./bench-ribbon";
import { Book } from "./book";
import { download } from "./download";
import { benchKey } from "./keys";
import { PaneFrame } from "./pane-frame";
import { loadSampleLists } from "./sample-files";
import { SampleMenu } from "./sample-menu";
import { firstSample } from "./sample-notes";
import { fill, textsIn } from "./texts";
import { TitleBar } from "./title-bar";
import { useBook } from "./use-book";
import { usePane, type PaneCommand } from "./use-pane";
import { useLook } from "./use-look";
import { useVersion } from "./use-version";

/** To the pane from the sheet, and back. */
function toOtherSide(): void {
  const frame = document.querySelector("iframe");
  const grid = document.querySelector<HTMLElement>("[role=grid]");
  if (document.activeElement === frame) grid?.focus();
  else frame?.contentWindow?.focus();
}

const menu = "samples";

/** The bench: ribbon, a real workbook, and the add-in's own task pane beside it. */
export function App() {
  const [look, setLook] = useLook();
  const texts = textsIn(look.language);
  const [{ book, message, isBusy }, { openSample, openOwn, openNew, say }] = useBook(look.language);
  const [lists, setLists] = useState<readonly SampleList[]>([]);
  useVersion(book?.model ?? null);

  const start = useEffectEvent(() => {
    void loadSampleLists().then(setLists, () => undefined);
    void openSample(new URLSearchParams(location.search).get("sample") ?? firstSample);
  });
  useEffect(() => {
    start();
  }, []);

  useEffect(() => {
    document.documentElement.dataset["theme"] = look.theme;
    document.documentElement.lang = look.language;
  }, [look.theme, look.language]);

  const opened = useEffectEvent((bytes: Uint8Array) => void openNew(bytes));
  useEffect(() => {
    // After the pane has had its answer: it ends with the workbook that it stands beside.
    book?.host.onNewWorkbook((bytes) => void setTimeout(() => opened(bytes)));
  }, [book]);

  const undo = (): void => book?.model.undo();
  const redo = (): void => book?.model.redo();
  const onKey = (event: KeyboardEvent, run: (command: PaneCommand) => void): void => {
    const pressed = benchKey(event);
    if (pressed === null) return;
    event.preventDefault();
    if (pressed === "undo") undo();
    else if (pressed === "redo") redo();
    else if (pressed === "other-side") toOtherSide();
    else run(pressed);
  };
  const command = usePane({
    book,
    language: look.language,
    theme: look.theme,
    onKey,
    onVisible: (isPaneOpen) => setLook({ isPaneOpen }),
  });
  const keyPressed = useEffectEvent((event: KeyboardEvent) => onKey(event, command));
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => keyPressed(event);
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, []);
  const showPane = (visible: boolean): void => book?.host.showPane(visible);

  const save = (): void => {
    if (!book) return;
    try {
      download(book.model.workbook.name, saveFile(book.model.workbook, book.origin));
    } catch (error) {
      say(fill(texts.cannotSave, { reason: error instanceof Error ? error.message : String(error) }));
    }
  };

  return (
    <div className="bench">
      <TitleBar texts={texts} file={book?.model.workbook.name ?? ""} isBusy={isBusy} />
      <BenchRibbon
        texts={texts}
        look={look}
        menu={menu}
        isOpen={book !== null}
        canUndo={book?.model.canUndo ?? false}
        canRedo={book?.model.canRedo ?? false}
        onLook={setLook}
        onPane={() => showPane(!look.isPaneOpen)}
        onCommand={command}
        onFile={(file) => void openOwn(file)}
        onDownload={save}
        onUndo={undo}
        onRedo={redo}
      />
      <SampleMenu
        id={menu}
        lists={lists}
        language={look.language}
        texts={texts}
        onOpen={(path) => void openSample(path)}
      />
      <main className="work" aria-label={texts.work}>
        <div className="book">
          {message !== null && (
            <div className="message" role="alert">
              <span>{message}</span>
              <button type="button" onClick={() => say(null)}>
                {texts.dismiss}
              </button>
            </div>
          )}
          {book && <Book key={book.number} book={book} language={look.language} texts={texts} onProblem={say} />}
        </div>
        {book && (
          <PaneFrame
            key={`${book.number} ${look.language}`}
            width={look.width}
            isOpen={look.isPaneOpen}
            texts={texts}
            onClose={() => showPane(false)}
          />
        )}
      </main>
    </div>
  );
}
