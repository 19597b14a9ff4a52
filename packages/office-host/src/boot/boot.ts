import { type CallClient, macChannel, type MacChannel } from "../channels/mac";
import { ironCalcEngine } from "../engine/ironcalc";
import { ExcelHost } from "../excel-host";
import type { WorkbookModel } from "../model/store";
import { type HostWorkbook, newWorkbook } from "../model/workbook";
import { asNewerClient } from "../newer-client";
import { type PlatformName, plainPlatform, platforms } from "../platforms";
import { typeAsUser, valuesOn } from "../rows/as-user";
import { type Content, type Rows, type SheetsOfRows, workbookOf } from "../rows/workbook-of";
import { startClient } from "./client";
import { ironCalcModule } from "./ironcalc-module";
import { openPane } from "./open-pane";
import { ensurePage, withoutWaiting } from "./own-page";

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
  /** What the cells of a sheet hold, in rows from A1 on. */
  values(sheetName: string): Rows;
  /** The user types into a cell. */
  type(sheetName: string, address: string, content: Content): void;
  /** Opens a task pane's page from its file and runs its scripts. */
  openPane(path: string): Promise<void>;
  /** Waits until the add-in has nothing more to say to the workbook, such as after the press of a button. */
  settled(): Promise<void>;
  /** Ends the conversation: what is under way is never answered. */
  close(): void;
}

let instances = 0;
let opened: MacChannel | null = null;
let messages = 0;
const quietTurns = 4;

/**
 * Opens a workbook in our host and starts Microsoft's own client, unmodified, in this page; in plain Node it makes a page first. The workbook is given as rows
 * of each sheet, or whole. A later call starts anew, as after closing Excel; what the earlier client still has under way is never answered. Afterwards `Office`,
 * `Excel` and `OfficeExtension` are there as in a task pane.
 */
export async function boot(
  workbook: HostWorkbook | SheetsOfRows = newWorkbook("Book1.xlsx"),
  options: BootOptions = {},
): Promise<OpenExcel> {
  ensurePage();
  instances += 1;
  await untilQuiet();
  sessionStorage.clear();
  opened?.close();
  const platform = options.platform === undefined ? plainPlatform : platforms[options.platform];
  const host = new ExcelHost(
    isWhole(workbook) ? workbook : workbookOf(workbook),
    ironCalcEngine(ironCalcModule()),
    platform,
  );
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
  await withoutWaiting(startClient);
  // The client of the tests is the one for Mac, whatever Excel it speaks to.
  Object.assign(Office.context.diagnostics, { platform: platform.says });
  asNewerClient(Excel, OfficeExtension, host);
  const { model } = host;
  return {
    host,
    model,
    channel,
    values: (sheetName) => valuesOn(model, sheetName),
    type: (sheetName, address, content) => typeAsUser(model, sheetName, address, content),
    openPane,
    settled: untilQuiet,
    close: () => channel.close(),
  };
}

const isWhole = (workbook: HostWorkbook | SheetsOfRows): workbook is HostWorkbook =>
  typeof workbook.activeSheetId === "string";

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
