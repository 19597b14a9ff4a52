import { createContext, use, useSyncExternalStore } from "react";
import { inWordsOf } from "../../core/anvisningar/receiver-words";
import type { Language } from "../../core/values/bilingual";
import type { Pane } from "./state/pane";
import type { PaneState } from "./state/pane-state";
import { say, type PaneTexts, type Params } from "./texts";

export const PaneContext = createContext<Pane | null>(null);

/** What the user can do. */
export function usePane(): Pane {
  const pane = use(PaneContext);
  if (pane === null) throw new Error("A part of the pane was shown outside it.");
  return pane;
}

/** A part of the state; `select` gives the very same value as long as nothing of it has changed. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** The pane's own words, in the reader's language and in the word of the edition for its receivers. */
export function useTexts(): {
  readonly texts: PaneTexts;
  readonly language: Language;
  readonly fill: (template: string, params: Params) => string;
} {
  const { language, texts: ours } = usePane().ports;
  const word = usePaneState(({ receiverWord }) => receiverWord);
  const texts = inWordsOf(ours, word ?? undefined, language);
  return { texts, language, fill: (template, params) => say(template, params, language) };
}
