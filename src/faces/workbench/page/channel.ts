import { asNewerClient } from "../host/newer-client";
import type { BenchWindow } from "./bench-window";

/**
 * Runs first in the pane's frame, before office.js looks for its host: gives the page what Excel for Mac gives its panes, a place to post messages.
 * It also stands in for the system's theme, which the bench lets the user choose.
 */
const bench = window.parent.medelkollBench;
if (!bench) throw new Error("The pane runs in the frame of Medelkoll's workbench only.");

const post = bench.connect((functionName, callbackId, json) => {
  const path = functionName.split(".");
  const name = path.pop() ?? "";
  const owner = path.reduce<unknown>((object, key) => (object as Record<string, unknown>)[key], window) as Record<
    string,
    (id: string, value: unknown) => void
  >;
  // Parsed here: the client knows plain objects by the constructors of its own frame.
  owner[name]?.(callbackId, JSON.parse(json));
});
Object.assign(window, { webkit: { messageHandlers: { Agave: { postMessage: post } } } });

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

document.addEventListener("DOMContentLoaded", () => {
  void Office.onReady().then(() => {
    const host = window.parent.medelkollHost;
    if (host) asNewerClient(Excel, OfficeExtension, host);
  });
});

document.addEventListener("keydown", (event) => bench.onKey(event));
