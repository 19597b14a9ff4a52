import type { SourceFile } from "../../core/run/source-file";
import type { Library } from "../../core/run/library";
import { collectingSide } from "./collecting-side";
import type { CheckInput } from "./engine";
import { documentInParts, type DocumentPart } from "./hand-back";
import { withLent } from "./files/lent-originals";
import { putTogether, type CellPart } from "./hand-over";
import { editionIn } from "./edition-in";
import { ownEdition } from "./own-edition";
import { runCheck, runSummary } from "./run-core";
import { shelf } from "./shelf";
import { withLibrary, withoutLibrary, type RunOptions, type WorkerSide } from "./worker-calls";

export type { ResultData, RunOptions, WorkerSide } from "./worker-calls";

export function workerSide(openLibrary: () => Library): WorkerSide {
  let frame: SourceFile | null = null;
  let parts: CellPart[] = [];
  const documents = shelf<DocumentPart>();
  const handedOver = (options: RunOptions): CheckInput => {
    if (frame === null) throw new Error("No workbook was handed over.");
    const file = putTogether(frame, parts);
    frame = null;
    parts = [];
    return { ...options, file };
  };
  return {
    ...collectingSide(openLibrary, documents),
    library: openLibrary,
    begin: (next) => {
      frame = next;
      parts = [];
    },
    take: (part) => {
      parts.push(part);
    },
    check: (options) => withoutLibrary(runCheck(openLibrary(), handedOver(options)), openLibrary()),
    summarise: (options, language) =>
      documents.put(documentInParts(runSummary(openLibrary(), handedOver(options), language))),
    documentPart: documents.part,
    files: (data, asked, lent) =>
      withLent(lent, async (original) =>
        (await import("./files/files-of-open")).filesOfOpen(withLibrary(data, openLibrary()), asked, original),
      ),
    readEdition: editionIn,
    ownEdition,
    editionFiles: async (asked) => (await import("./files/make-edition-files")).makeEditionFiles(asked),
  };
}
