import type { FileBytes } from "../../../adapters/xlsx/reader/read-xlsx";
import type { Remark } from "../../../core/findings/finding";
import { openFile, type FileOrigin } from "../files/open-file";
import { ExcelHost, type WorkbookModel } from "office-host/host";
import { loadEngine } from "office-host/page";
import type { TextOf } from "./shown-text";

/** A workbook that is open on the bench. */
export interface OpenBook {
  /** Counts the openings: the pane starts anew for each. */
  readonly number: number;
  readonly host: ExcelHost;
  readonly model: WorkbookModel;
  readonly origin: FileOrigin;
  readonly textOf: TextOf;
}

export type OpenedBook =
  | { readonly ok: true; readonly book: OpenBook }
  | { readonly ok: false; readonly remark: Remark };

/** Opens a file with a host and an engine of its own. */
export async function openBook(file: FileBytes, number: number): Promise<OpenedBook> {
  const opened = openFile(file);
  if (!opened.ok) return opened;
  const engine = await loadEngine();
  const host = new ExcelHost(opened.workbook, engine);
  return {
    ok: true,
    book: {
      number,
      host,
      model: host.model,
      origin: opened.origin,
      textOf: (value, format) => engine.textOf(value, format),
    },
  };
}
