import type { FileType, SavedAs } from "../../../core/host/save-file";
import { isWeb } from "../host/platform";
import { openNewWorkbook } from "./new-workbook";

const types: Readonly<Record<FileType, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  txt: "text/plain",
  zip: "application/zip",
};

/** A download has begun long before; until then its address must lead somewhere. Milliseconds. */
const patience = 60_000;

/**
 * Saves a file by a link, as browsers do; where the pane's browser saves nothing, a workbook is opened as a new one (guesses 76 and 74). Never throws.
 */
export async function saveFile(name: string, bytes: Uint8Array, type: FileType): Promise<SavedAs> {
  if (savesByLink()) {
    download(name, bytes, types[type]);
    return "saved";
  }
  return type === "xlsx" && (await openNewWorkbook(bytes)) === null ? "opened" : "cannot";
}

/** A matter of the browser that shows the pane: that of Excel on the web, or Chromium, which Excel for Windows has within it. Excel for Mac has another, and saves nothing. */
const savesByLink = (): boolean =>
  isWeb() || (String(Office.context.diagnostics.platform) !== "Android" && /Chrome\//u.test(navigator.userAgent));

function download(name: string, bytes: Uint8Array, type: string): void {
  const link = document.createElement("a");
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
