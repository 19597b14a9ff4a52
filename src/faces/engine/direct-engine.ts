import type { Library } from "../../core/run/library";
import type { RunControl } from "../../core/host/open-workbook";
import { collectedFiles } from "./collected-files";
import type { Collecting } from "./collecting";
import type { Engine } from "./engine";
import { editionFile } from "./edition-file";
import { editionIn } from "./edition-in";
import { ownEdition } from "./own-edition";
import { notOpened, readPicked, refused, statusOf, tooLarge } from "./read-picked";
import { runCheck, runSummary } from "./run-core";
import { stopped } from "./stopped";

/** Runs the core in the page itself, where there is no worker. It can only be stopped before it starts. */
export function directEngine(library: Library): Engine {
  const run = async <T>(work: () => T | Promise<T>, { signal, progress }: RunControl = {}): Promise<T> => {
    progress?.(0);
    // Lets the page show that work goes on before the work takes its thread.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) throw stopped();
    const result = await work();
    progress?.(1);
    return result;
  };
  const files = collectedFiles(() => library);
  const collecting: Collecting = {
    read: async (picked, settings, signal) => {
      const { id, name, role, file } = picked;
      const refusal = tooLarge(picked);
      const buffer = refusal === null ? await file.arrayBuffer().catch(() => null) : null;
      if (signal?.aborted) throw stopped();
      const read = buffer ? await readPicked(name, buffer) : refused(picked, refusal ?? notOpened(name));
      files.hold(id, read);
      return statusOf(read, role, library, settings);
    },
    remove: files.drop,
    consolidate: (input, control) => run(() => files.consolidate(input), control),
    explain: (input, asked) => run(() => files.explain(input, asked)),
    explainNamnd: (input, asked, namnd) => run(() => files.explainNamnd(input, asked, namnd)),
    summarise: (input, language, control) => run(() => files.summary(input, language), control),
    files: (input, asked, original, control) => run(() => files.files(input, asked, original), control),
  };
  return {
    collecting,
    library: () => Promise.resolve(library),
    check: (input, control) => run(() => runCheck(library, input), control),
    summarise: (input, language, control) => run(() => runSummary(library, input, language), control),
    files: (outcome, asked, original, control) =>
      run(async () => (await import("./files/files-of-open")).filesOfOpen(outcome, asked, original), control),
    editions: {
      read: (file) => run(() => editionFile(file, editionIn)),
      own: (text) => run(() => ownEdition(text)),
      files: (asked, control) =>
        run(async () => (await import("./files/make-edition-files")).makeEditionFiles(asked), control),
    },
  };
}
