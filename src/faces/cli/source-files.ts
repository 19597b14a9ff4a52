import { findWorkbooks, type FoundFile } from "../../adapters/files/find-workbooks";
import { MAX_FILE_BYTES, readFile, type ReadRefusal } from "../../adapters/files/read-file";
import { nodeEngine } from "../../adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../adapters/xlsx/reader/read-xlsx";
import type { SourceFile } from "../../core/run/source-file";
import { refusal, type Refusal } from "../../core/findings/finding";
import { isOwnWorkbook } from "../../core/summary/is-own-workbook";
import { visibleText } from "../../core/values/label";
import { fill, type CliTexts } from "./texts";
import type { Terminal } from "./terminal";

/** What the paths of a call gave. */
export interface ReadFiles<Read> {
  readonly files: readonly Read[];
  /** Paths of the files that were read, to see that none of them is written over. */
  readonly paths: readonly string[];
}

/** Milliseconds. A file is announced when nothing has been told for this long. */
const patience = 1000;
/** All nämnder of the city many times over; every project is held in memory. */
const mostFiles = 500;

/**
 * Opens every workbook that the paths lead to and lets `read` take it in before the next one is opened, but for summaries of our own: what is computed must not be counted again. Null for wrong usage:
 * a path that leads nowhere, or too many files.
 */
export async function readSources<Read>(
  paths: readonly string[],
  read: (file: SourceFile) => Read,
  texts: CliTexts,
  terminal: Terminal,
): Promise<ReadFiles<Read> | null> {
  const found = await findFiles(paths, texts, terminal);
  if (!found) return null;
  if (found.length > mostFiles) {
    terminal.talk(fill(texts.tooManyFiles, String(found.length), String(mostFiles)));
    return null;
  }
  const files: { readonly path: string; readonly file: Read }[] = [];
  let lastLine = terminal.milliseconds();
  for (const [index, { path, name }] of found.entries()) {
    if (terminal.milliseconds() - lastLine > patience) {
      lastLine = terminal.milliseconds();
      terminal.talk(fill(texts.reading, String(index + 1), String(found.length), visibleText(name)));
    }
    const file = await readOne(path, name);
    if ("snapshot" in file && isOwnWorkbook(file.snapshot)) terminal.talk(fill(texts.ownSummary, visibleText(name)));
    else files.push({ path, file: read(file) });
  }
  return { files: files.map(({ file }) => file), paths: files.map(({ path }) => path) };
}

/** The files that the paths lead to, telling what is passed over. Null when a path leads nowhere. */
export async function findFiles(
  paths: readonly string[],
  texts: CliTexts,
  terminal: Terminal,
): Promise<readonly FoundFile[] | null> {
  const found = await findWorkbooks(paths);
  for (const path of found.missing) terminal.talk(fill(texts.missingPath, visibleText(path)));
  if (found.missing.length > 0) return null;
  for (const { name, reason } of found.skipped)
    terminal.talk(fill(texts.skipped, visibleText(name), texts.skipReasons[reason]));
  return found.files;
}

/** Reads one workbook; one that cannot be opened is refused with a remark, like one that cannot be understood. */
export async function readOne(path: string, name: string): Promise<SourceFile> {
  const outcome = await readFile(path, name);
  if (!outcome.read) return { name, size: 0, sha256: "", refusal: notOpened(name, outcome.reason) };
  const { bytes, sha256, size } = outcome.file;
  const result = readXlsx({ name, bytes }, nodeEngine);
  return result.ok
    ? { name, size, sha256, snapshot: result.snapshot, remarks: result.remarks }
    : { name, size, sha256, refusal: result.remark };
}

const notOpened = (file: string, reason: ReadRefusal): Refusal =>
  reason === "too-large"
    ? refusal("FIL-04", { file }, { file, megabytes: MAX_FILE_BYTES / 2 ** 20 })
    : refusal("FIL-14", { file }, { file, reason });
