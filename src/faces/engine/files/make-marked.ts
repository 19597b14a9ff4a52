import { markWorkbook } from "../../../adapters/xlsx/marker/mark-workbook";
import { browserEngine } from "../../../adapters/xlsx/reader/engine-browser";
import { copyName } from "../../../core/receipt/copy-name";
import { markingOf, type Marking } from "../../../core/receipt/marking";
import type { RunResult } from "../../../core/run/run-result";
import type { FileType } from "../../../core/host/save-file";
import type { Language } from "../../../core/values/bilingual";
import type { FilesAsked, MadeFile, MadeFiles, NoCopy } from "./made-files";
import { made } from "./whole";

/** How the sender's own workbook came out, and its bytes. */
export interface ReadAlone {
  /** The workbook by itself: what its sender is told does not depend on what others have sent. */
  readonly alone: (name: string) => RunResult;
  readonly original: (name: string) => Promise<ArrayBuffer | "unreadable" | "changed">;
}

export type Copied =
  | { readonly kind: "copied"; readonly file: MadeFile; readonly isUnsigned: boolean }
  | { readonly kind: "nothing-to-mend" }
  | { readonly kind: "none"; readonly why: NoCopy };

/** A copy of one returned workbook in which what is to be mended is marked. */
export async function copied(name: string, { alone, original }: ReadAlone, language: Language): Promise<Copied> {
  const marking = markingOf(name, alone(name), language);
  if (marking.lines.length === 0) return { kind: "nothing-to-mend" };
  const bytes = await original(name);
  if (bytes === "unreadable" || bytes === "changed") return { kind: "none", why: bytes };
  return markedBytes(name, new Uint8Array(bytes), marking, language);
}

export function markedBytes(name: string, bytes: Uint8Array, marking: Marking, language: Language): Copied {
  const copy = markWorkbook({ name, bytes }, marking, browserEngine);
  if (!copy.ok) return { kind: "none", why: copy.why };
  const type: FileType = /\.xlsm$/iu.test(name) ? "xlsm" : "xlsx";
  const file: MadeFile = { name: copyName(name, language), type, bytes: copy.bytes, to: null, text: null };
  return { kind: "copied", file, isUnsigned: copy.isUnsigned };
}

export async function makeMarked(asked: FilesAsked, read: ReadAlone): Promise<MadeFiles> {
  const { file, language } = asked;
  return file === null ? { kind: "refused", why: "unreadable" } : asMade(await copied(file, read, language));
}

export function asMade(copy: Copied): MadeFiles {
  if (copy.kind === "nothing-to-mend") return { kind: "refused", why: "nothing-to-mend" };
  if (copy.kind === "none") return { kind: "refused", why: copy.why };
  return made(copy.file, { unsigned: copy.isUnsigned ? [copy.file.name] : [] });
}
