import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { hostInfo } from "../channels/mac";

/** Starts Microsoft's own client, unmodified, in the page that is there. */

/** Files that `office.js` would load beside itself, by the part of their address that tells them. */
const files = ["excel-mac-16.00.js", "en-us/office_strings.js", "telemetry/oteljs_agave.js"];

/** What an earlier client left on the page: the next one starts without it. */
const globals = new Set<string>();

export async function startClient(): Promise<void> {
  for (const name of globals) Reflect.deleteProperty(window, name);
  const before = new Set(Object.getOwnPropertyNames(window));
  // The client takes `replaceState` away from the page, so the address is set once.
  const address = `?_host_Info=${encodeURIComponent(hostInfo)}`;
  if (window.location.search !== address) window.history.replaceState(null, "", address);
  const stop = serveScripts();
  try {
    // The loader finds its own folder by the script tag that it came from.
    const tag = document.createElement("script");
    tag.setAttribute("src", `${window.location.origin}/office.js`);
    document.head.append(tag);
    run("office.js");
    await Office.onReady();
  } finally {
    stop();
    for (const name of Object.getOwnPropertyNames(window)) if (!before.has(name)) globals.add(name);
  }
  Object.assign((OfficeExtension as unknown as { CommonUtility: object }).CommonUtility, {
    _doApiNotSupportedCheck: true,
  });
}

/** Runs the scripts that the loader asks for, from the package, and tells it when they are there. */
function serveScripts(): () => void {
  const observer = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLScriptElement)) continue;
      const file = files.find((name) => node.src.includes(name));
      if (file === undefined) continue;
      run(file);
      node.dispatchEvent(new Event("load"));
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}

const sources = new Map<string, string>();

function sourceOf(file: string): string {
  const source = sources.get(file) ?? `${readFileSync(join(folder(), file), "utf8")}\n//# sourceURL=${file}`;
  sources.set(file, source);
  return source;
}

/** The client is never handed out with anything: it is read where its own package lies. */
function folder(): string {
  try {
    return dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
  } catch (error) {
    throw new Error('The host needs Microsoft\'s client, the package "@microsoft/office-js". Install it.', {
      cause: error,
    });
  }
}

/** The files are one line of a megabyte: an error must not print it. */
function run(file: string): void {
  try {
    window.eval(sourceOf(file));
  } catch (error) {
    throw new Error(`${file} does not run: ${error instanceof Error ? error.message : String(error)}`);
  }
}
