import "./page-window";
import { hostInfo, macChannel, type MacChannel } from "../channels/mac";
import { ExcelHost } from "../excel-host";
import { newWorkbook } from "../model/workbook";
import { type SheetsOfRows, workbookOf } from "../rows/workbook-of";
import { showFaults } from "./fault-controls";
import { loadEngine } from "./load-engine";
import { showSheet } from "./sheet-table";

/** A workbook, the add-in in a frame beside it, and what passes between them. */
async function start(): Promise<void> {
  const [rows, { page }] = await Promise.all([
    json<SheetsOfRows>("workbook.json"),
    json<{ page: string }>("addin.json"),
  ]);
  const workbook = Object.keys(rows).length > 0 ? workbookOf(rows) : newWorkbook("Book1.xlsx");
  const engine = await loadEngine();
  const host = new ExcelHost(workbook, engine);
  let channel: MacChannel | null = null;
  let starts = 0;
  window.officeHost = host;
  window.officeHostPage = {
    // A pane that loads again starts a new conversation.
    connect: (call) => {
      channel?.close();
      starts += 1;
      const next = macChannel(host, call, {
        excelApi: host.platform.excelApi,
        sharedRuntime: true,
        instanceId: `page-${starts}`,
        displayLanguage: "en-US",
      });
      channel = next;
      return (text) => next.postMessage(text);
    },
    host: () => host,
  };
  showSheet(host, (value, format) => engine.textOf(value, format));
  showFaults(host);
  (document.getElementById("pane") as HTMLIFrameElement).src = `${page}?_host_Info=${encodeURIComponent(hostInfo)}`;
}

const json = async <Body>(path: string): Promise<Body> => (await fetch(path)).json() as Promise<Body>;

void start();
