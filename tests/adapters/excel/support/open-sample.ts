import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "../../../../src/faces/workbench/files/open-file";
import { samples } from "../../../support/returned";
import { type BootOptions, type OpenExcel, boot } from "office-host";

/** Opens a sample by its path in `samples/` in our host, with Microsoft's client beside it. */
export function openSample(path: string, options: BootOptions = {}): Promise<OpenExcel> {
  const name = path.slice(path.lastIndexOf("/") + 1).normalize("NFC");
  const opened = openFile({ name, bytes: new Uint8Array(readFileSync(join(samples, path))) });
  if (!opened.ok) throw new Error(`${path} cannot be opened: ${opened.remark.code}`);
  return boot(opened.workbook, options);
}
