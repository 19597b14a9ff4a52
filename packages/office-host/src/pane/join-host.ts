import type { CallClient } from "../channels/mac";
import type { ExcelHost } from "../excel-host";
import { asNewerClient } from "../newer-client";

/** What a pane's frame asks of the page around it. */
export interface Join {
  /** Joins a client that has just started. Returns where it posts its messages. */
  readonly connect: (call: CallClient) => (text: string) => void;
  /** The host of the workbook that is open, once there is one. */
  readonly host: () => ExcelHost | undefined;
}

/**
 * To be run first in a pane's frame, before office.js looks for its host: gives the page what Excel for Mac gives its panes, a place to post messages.
 */
export function joinHost({ connect, host }: Join): void {
  const postMessage = connect((functionName, callbackId, json) => {
    const path = functionName.split(".");
    const name = path.pop() ?? "";
    const owner = path.reduce<unknown>((object, key) => (object as Record<string, unknown>)[key], window) as Record<
      string,
      (id: string, value: unknown) => void
    >;
    // Parsed here: the client knows plain objects by the constructors of its own frame.
    owner[name]?.(callbackId, JSON.parse(json));
  });
  Object.assign(window, { webkit: { messageHandlers: { Agave: { postMessage } } } });
  document.addEventListener("DOMContentLoaded", () => {
    void Office.onReady().then(() => {
      const open = host();
      if (open) asNewerClient(Excel, OfficeExtension, open);
    });
  });
}
