import type { Finding } from "../../core/findings/finding";
import type { SourceFile } from "../../core/run/source-file";
import type { Library } from "../../core/run/library";
import { collectedFiles } from "./collected-files";
import type { CollectInput } from "./collecting";
import { withLent } from "./files/lent-originals";
import { readPicked, statusOf } from "./read-picked";
import { collectedInParts, documentInParts, type DocumentPart } from "./hand-back";
import { shelf, type Shelf } from "./shelf";
import { collectedWithoutLibrary, type WorkerSide } from "./worker-calls";

/** What goes from the worker that reads a file to the one that keeps it, past the page. */
interface Delivery {
  readonly id: string;
  readonly file: SourceFile;
}

type CollectingSide = Pick<
  WorkerSide,
  | ("sendTo" | "readFile" | "receiveFrom" | "hold" | "drop")
  | ("consolidate" | "findingsPart" | "explain" | "explainNamnd" | "summariseCollected" | "collectedFiles")
>;

/** The two sides of collecting in workers: reading and sending on, or receiving and consolidating. */
export function collectingSide(openLibrary: () => Library, documents: Shelf<DocumentPart>): CollectingSide {
  const findings = shelf<readonly Finding[]>();
  const files = collectedFiles(openLibrary);
  const here = new Set<string>();
  let waiting: (() => void)[] = [];
  let keeper: MessagePort | null = null;

  const hold: WorkerSide["hold"] = (id, file) => {
    files.hold(id, file);
    here.add(id);
    const told = waiting;
    waiting = [];
    for (const arrived of told) arrived();
  };

  /** A file was read before it is asked for, but its delivery may still be on its way. */
  async function untilHere({ returned, granted, controls, earlier }: CollectInput): Promise<void> {
    const wanted = [...returned, granted, controls, earlier].filter((id) => id !== null);
    while (!wanted.every((id) => here.has(id))) await new Promise<void>((arrived) => waiting.push(arrived));
  }
  return {
    sendTo: (port) => {
      keeper = port;
    },
    readFile: async ({ id, name, role }, buffer, settings) => {
      const file = await readPicked(name, buffer);
      keeper?.postMessage({ id, file } satisfies Delivery);
      return statusOf(file, role, openLibrary(), settings);
    },
    receiveFrom: (port) => {
      port.onmessage = ({ data }: { readonly data: Delivery }) => hold(data.id, data.file);
    },
    hold,
    drop: (id) => {
      files.drop(id);
      here.delete(id);
    },
    consolidate: async (input) => {
      await untilHere(input);
      return findings.put(collectedInParts(collectedWithoutLibrary(files.consolidate(input), openLibrary())));
    },
    findingsPart: findings.part,
    explain: async (input, asked) => {
      await untilHere(input);
      return files.explain(input, asked);
    },
    explainNamnd: async (input, asked, namnd) => {
      await untilHere(input);
      return files.explainNamnd(input, asked, namnd);
    },
    summariseCollected: async (input, language) => {
      await untilHere(input);
      return documents.put(documentInParts(files.summary(input, language)));
    },
    collectedFiles: async (input, asked, lent) => {
      await untilHere(input);
      return withLent(lent, (original) => files.files(input, asked, original));
    },
  };
}
