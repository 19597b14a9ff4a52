/** In the place of `core/messages/english.ts` in the pane (`tools/addin.cjs`): the messages in English are no part of what a Swedish pane loads. */
import type { en } from "../../core/messages/en";

let messages: typeof en | null = null;

/** Throws where nobody has waited for `loadEnglish`: a fault of ours. */
export function english(): typeof en {
  if (messages === null) throw new Error("Messages in English were asked for before they were loaded.");
  return messages;
}

export async function loadEnglish(): Promise<void> {
  messages ??= (await import("../../core/messages/en")).en;
}

/** The worker loads them with the rest of the core. */
export const provideEnglish = (all: typeof en): void => void (messages = all);
