import { joinHost } from "office-host/pane";
import type { BenchWindow } from "./bench-window";

/**
 * Runs first in the pane's frame, before office.js looks for its host, and joins it to the host of the bench.
 * It also stands in for the system's theme, which the bench lets the user choose.
 */
const bench = window.parent.medelkollBench;
if (!bench) throw new Error("The pane runs in the frame of Medelkoll's workbench only.");

joinHost({ connect: bench.connect, host: () => window.parent.medelkollHost });

const ownMatchMedia = window.matchMedia.bind(window);
window.matchMedia = (query) => {
  const wanted = /prefers-color-scheme:\s*dark/u.test(query)
    ? "dark"
    : /forced-colors:\s*active/u.test(query)
      ? "contrast"
      : null;
  return wanted === null ? ownMatchMedia(query) : chosenTheme(bench, query, wanted);
};

/** A list that answers for the theme chosen on the bench, or for the system's own contrast theme. */
function chosenTheme({ theme, onTheme }: BenchWindow, query: string, wanted: "dark" | "contrast"): MediaQueryList {
  const system = ownMatchMedia(query);
  const events = new EventTarget();
  const changed = (): void => void events.dispatchEvent(new Event("change"));
  onTheme(changed);
  system.addEventListener("change", changed);
  return Object.defineProperty(events, "matches", {
    get: () => theme() === wanted || (wanted === "contrast" && system.matches),
  }) as unknown as MediaQueryList;
}

document.addEventListener("keydown", (event) => bench.onKey(event));
