import { caps, megabytes } from "../../adapters/xlsx/reader/caps";
import { browserEngine } from "../../adapters/xlsx/reader/engine-browser";
import { readXlsx } from "../../adapters/xlsx/reader/read-xlsx";
import type { SourceFile } from "../../core/run/source-file";
import type { Library } from "../../core/run/library";
import { profileOf } from "../../core/run/profile-of-edition";
import { readSource } from "../../core/run/read-source";
import { refusal, type Refusal } from "../../core/findings/finding";
import type { WorkbookSettings } from "../../core/host/workbook-settings";
import { namndRegister } from "../../core/profile/namnd-register";
import { isOwnWorkbook } from "../../core/summary/is-own-workbook";
import type { FileRole, FileStatus, FileToRead } from "./collecting";
import { editionOf } from "./run-core";
import { sha256 } from "./sha256";

/** Not even opened: nothing in it can be told from its first bytes alone. */
const mostBytes = megabytes(caps.fileMegabytes);

/** What stands in the way of taking the file's bytes to where they are read; null when nothing does. */
export const tooLarge = ({ name, file: { size } }: Pick<FileToRead, "name" | "file">): Refusal | null =>
  size > mostBytes ? refusal("FIL-04", { file: name }, { file: name, megabytes: caps.fileMegabytes }) : null;

/** A file that was moved, changed or closed to us since it was picked. */
export const notOpened = (name: string): Refusal =>
  refusal("FIL-14", { file: name }, { file: name, reason: "vanished" });

/** A file of which nothing was read, as it is handed in. */
export const refused = ({ name, file: { size } }: FileToRead, why: Refusal): SourceFile => ({
  ...{ name, size, sha256: "" },
  refusal: why,
});

/** The bytes of a picked file as the command line hands them in. */
export async function readPicked(name: string, buffer: ArrayBuffer): Promise<SourceFile> {
  const bytes = new Uint8Array(buffer);
  const facts = { name, size: bytes.length, sha256: await sha256(bytes) };
  const read = readXlsx({ name, bytes }, browserEngine);
  return read.ok ? { ...facts, snapshot: read.snapshot, remarks: read.remarks } : { ...facts, refusal: read.remark };
}

/** What is said of a file before everything is brought together. */
export function statusOf(file: SourceFile, role: FileRole, library: Library, settings: WorkbookSettings): FileStatus {
  if ("refusal" in file) return { kind: "refused", remark: file.refusal };
  if (role === "controls" || role === "earlier") return { kind: "read", projects: null, questions: 0 };
  if (isOwnWorkbook(file.snapshot)) return { kind: "own-summary" };
  const { answers, answersFor, layouts } = settings;
  const edition = editionOf(library, settings);
  const { reading, remarks } = readSource(
    file,
    { edition, answers, answersFor, layouts },
    namndRegister(profileOf(edition, library.profile)),
  );
  if (reading !== null) return { kind: "read", projects: reading.projects.length, questions: reading.questions.length };
  return { kind: "refused", remark: remarks[0] };
}
