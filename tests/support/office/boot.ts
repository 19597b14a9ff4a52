import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelHost } from "../../../src/faces/workbench/host/excel-host";
import { type CallClient, hostInfo, macChannel, type MacChannel } from "../../../src/faces/workbench/host/channels/mac";
import { type PlatformName, plainPlatform, platforms } from "../../../src/faces/workbench/host/platforms";
import { asNewerClient } from "../../../src/faces/workbench/host/newer-client";
import { ironCalcEngine } from "../../../src/faces/workbench/host/engine/ironcalc";
import type { WorkbookModel } from "../../../src/faces/workbench/host/model/store";
import { type HostWorkbook, newWorkbook } from "../../../src/faces/workbench/host/model/workbook";
import { ironCalcModule } from "./ironcalc-module";

export interface BootOptions {
  /** Behaves as the documents and reports say of this Excel; none: everything works. */
  readonly platform?: PlatformName;
  /** Highest ExcelApi that this Excel declares, instead of the platform's; a call of anything newer fails. */
  readonly excelApi?: string;
  readonly sharedRuntime?: boolean;
  readonly displayLanguage?: string;
}

export interface OpenExcel {
  readonly host: ExcelHost;
  readonly model: WorkbookModel;
  readonly channel: MacChannel;
  /** Ends the conversation: what is under way is never answered. */
  close(): void;
}

const dist = join(process.cwd(), "node_modules/@microsoft/office-js/dist");

/** Files that `office.js` would load beside itself, by the part of their address that tells them. */
const files = ["excel-mac-16.00.js", "en-us/office_strings.js", "telemetry/oteljs_agave.js"];

let instances = 0;
let opened: MacChannel | null = null;
let messages = 0;
const quietTurns = 4;

/**
 * Opens a workbook in our host and starts Microsoft's own client, unmodified, in this page. A later call starts anew, as after closing Excel; what the
 * earlier client still has under way is never answered. Afterwards `Office`, `Excel` and `OfficeExtension` are there as in a task pane.
 */
export async function openInExcel(
  workbook: HostWorkbook = newWorkbook("Book1.xlsx"),
  options: BootOptions = {},
): Promise<OpenExcel> {
  instances += 1;
  await untilQuiet();
  sessionStorage.clear();
  opened?.close();
  const platform = options.platform === undefined ? plainPlatform : platforms[options.platform];
  const host = new ExcelHost(workbook, ironCalcEngine(ironCalcModule()), platform);
  const channel = macChannel(host, callClient, {
    excelApi: options.excelApi ?? platform.excelApi,
    sharedRuntime: options.sharedRuntime ?? false,
    displayLanguage: options.displayLanguage ?? "sv-SE",
    instanceId: `instance-${instances}`,
  });
  opened = channel;
  const postMessage = (text: string): void => {
    messages += 1;
    channel.postMessage(text);
  };
  Object.assign(window, { webkit: { messageHandlers: { Agave: { postMessage } } } });
  await startClient();
  // The client of the tests is the one for Mac, whatever Excel it speaks to.
  Object.assign(Office.context.diagnostics, { platform: platform.says });
  asNewerClient(Excel, OfficeExtension, host);
  return { host, model: host.model, channel, close: () => channel.close() };
}

/**
 * An earlier client says a last word after each run (it lets go of what the run kept), and would say it to the next workbook: both clients find their channel
 * in the same global. So the next start waits until that has been said.
 */
async function untilQuiet(): Promise<void> {
  if (opened === null) return;
  // Counted in turns: on a busy machine the time may be over before the client has had its turn.
  for (let turns = 0; turns < quietTurns;) {
    const before = messages;
    await new Promise((resolve) => setTimeout(resolve, 10));
    turns = messages === before ? turns + 1 : 0;
  }
}

const callClient: CallClient = (functionName, callbackId, json) => {
  const call = functionName
    .split(".")
    .reduce<unknown>((owner, name) => (owner as Record<string, unknown>)[name], window) as (
    id: string,
    value: unknown,
  ) => void;
  call(callbackId, JSON.parse(json));
};

/** What an earlier client left on the page: the next one starts without it. */
const globals = new Set<string>();

async function startClient(): Promise<void> {
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
  const source = sources.get(file) ?? `${readFileSync(join(dist, file), "utf8")}\n//# sourceURL=${file}`;
  sources.set(file, source);
  return source;
}

/** The files are one line of a megabyte: an error must not print it. */
function run(file: string): void {
  try {
    window.eval(sourceOf(file));
  } catch (error) {
    throw new Error(`${file} does not run: ${error instanceof Error ? error.message : String(error)}`);
  }
}
