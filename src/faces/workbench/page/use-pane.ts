import { useEffect, useEffectEvent, useState } from "react";
import type { Language } from "../../../core/values/bilingual";
import { commandNames } from "../../commands/command-names";
import { macChannel, type MacChannel } from "office-host/host";
import type { OpenBook } from "./open-book";
import type { BenchTheme } from "./use-look";

export type PaneCommand = keyof typeof commandNames;

interface Given {
  readonly book: OpenBook | null;
  readonly language: Language;
  readonly theme: BenchTheme;
  /** A key in the pane that the pane leaves to the bench; `run` runs a command. */
  readonly onKey: (event: KeyboardEvent, run: (command: PaneCommand) => void) => void;
  /** The add-in shows or hides its pane. */
  readonly onVisible: (visible: boolean) => void;
}

/** Lets the pane's frame join the host of the open workbook, and gives its ribbon commands. */
export function usePane({ book, language, theme, onKey, onVisible }: Given): (command: PaneCommand) => void {
  const [themeListeners] = useState(() => new Set<() => void>());
  const [channels] = useState(() => new Set<MacChannel>());
  const themeNow = useEffectEvent(() => theme);
  const run = (command: PaneCommand): void => {
    for (const channel of channels) void channel.invokeCommand(commandNames[command]);
  };
  const keyPressed = useEffectEvent((event: KeyboardEvent) => onKey(event, run));
  const visibilityChanged = useEffectEvent(onVisible);

  useEffect(() => {
    if (!book) return;
    let starts = 0;
    const closeAll = (): void => {
      for (const channel of channels) channel.close();
      channels.clear();
      themeListeners.clear();
    };
    const stop = book.host.onEvent(() => visibilityChanged(book.host.isPaneVisible));
    window.medelkollHost = book.host;
    window.medelkollBench = {
      connect: (call) => {
        // A pane that loads again starts a new conversation.
        closeAll();
        starts += 1;
        const channel = macChannel(book.host, call, {
          excelApi: new URLSearchParams(location.search).get("excelApi") ?? "1.18",
          sharedRuntime: true,
          instanceId: `${book.number}-${starts}-${language}`,
          displayLanguage: language === "sv" ? "sv-SE" : "en-US",
        });
        channels.add(channel);
        window.medelkollChannel = channel;
        return (text) => channel.postMessage(text);
      },
      theme: () => themeNow(),
      onTheme: (changed) => void themeListeners.add(changed),
      onKey: (event) => keyPressed(event),
    };
    return () => {
      stop();
      closeAll();
    };
  }, [book, language, channels, themeListeners]);

  useEffect(() => {
    for (const changed of themeListeners) changed();
  }, [theme, themeListeners]);

  return run;
}
