import { en } from "./en";

/** Every message in English. The pane, which needs one language at a time, puts another module in this one's place when it is built (`faces/taskpane/english-later.ts`). */
export const english = (): typeof en => en;

/** To be waited for before the first message in English. Here they are at hand. */
export const loadEnglish = (): Promise<void> => Promise.resolve();

/** For whoever has them anyway. */
export function provideEnglish(all: typeof en): void {
  if (all !== en) throw new Error("There are two sets of messages in English.");
}
