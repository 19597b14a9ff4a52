import { extname, resolve } from "node:path";
import { readFile } from "../../adapters/files/read-file";
import { writeWhole } from "../../adapters/files/write-whole";
import { markWorkbook } from "../../adapters/xlsx/marker/mark-workbook";
import { nodeEngine } from "../../adapters/xlsx/reader/engine-node";
import { markingOf } from "../../core/receipt/marking";
import { visibleText } from "../../core/values/label";
import type { AloneFile } from "./alone-file";
import type { Command } from "./arguments";
import { isOneOf } from "./is-one-of";
import type { Terminal } from "./terminal";
import { fill, type CliTexts } from "./texts";
import { stands, writeSeveral, type NewFile } from "./write-several";

interface Read {
  readonly alone: () => readonly AloneFile[];
  readonly paths: readonly string[];
}

/**
 * Writes a marked copy of each workbook that has something to mend: into a folder, or one as the file that was asked for. Nothing that stands there is replaced: a
 * copy may have been filled in. False when there should be copies and none was written.
 */
export async function writeMarked(
  command: Extract<Command, { name: "mark" }>,
  read: Read,
  texts: CliTexts,
  terminal: Terminal,
): Promise<boolean> {
  const { output } = command;
  const words = texts.mark;
  const refuse = (text: string, ...parts: readonly string[]): boolean => {
    terminal.talk(fill(text, visibleText(output), ...parts));
    return false;
  };
  const files = read.alone();
  if (isWorkbookName(output)) {
    const only = files[0]?.name ?? "";
    if (files.length > 1) return refuse(words.several, String(files.length));
    if (extname(only).toLowerCase() !== extname(output).toLowerCase())
      return refuse(words.otherEnding, visibleText(only));
    if (await isOneOf(resolve(output), read.paths)) return refuse(texts.outputIsInput);
    if (await stands(resolve(output))) return refuse(words.exists);
  }
  const { copies, failed } = await copiesOf(files, command, texts, terminal);
  const [first] = copies;
  if (!first) {
    terminal.talk(words.none);
    return failed === 0;
  }
  const written = await terminal.uninterrupted(async () => {
    if (!isWorkbookName(output)) return writeSeveral(output, copies);
    const one = await writeWhole(resolve(output), first.bytes);
    return one.written ? one : { ...one, path: output };
  });
  if (!written.written) {
    const why = written.reason === "exists" ? words.existsShort : texts.writeRefusals[written.reason];
    terminal.talk(fill(words.notWritten, visibleText(written.path), why));
    return false;
  }
  terminal.data(`${fill(words.written, String(copies.length), visibleText(output))}\n`);
  return true;
}

const isWorkbookName = (path: string): boolean => /\.(?:xlsx|xlsm|xltx|xltm)$/iu.test(path);

/** The copies, telling of each workbook that gets none why. */
async function copiesOf(
  files: readonly AloneFile[],
  { language }: Extract<Command, { name: "mark" }>,
  texts: CliTexts,
  terminal: Terminal,
): Promise<{ readonly copies: readonly NewFile[]; readonly failed: number }> {
  const words = texts.mark;
  const copies: NewFile[] = [];
  let failed = 0;
  const without = (name: string, why: string): void => {
    terminal.talk(fill(words.noCopy, visibleText(name), why));
    failed += 1;
  };
  for (const { name, path, outcome } of files) {
    const source = await readFile(path, name);
    if (!source.read) {
      without(name, words.unreadable);
      continue;
    }
    const marking = markingOf(name, outcome, language);
    if (marking.lines.length === 0) {
      terminal.talk(fill(words.nothing, visibleText(name)));
      continue;
    }
    const copy = markWorkbook({ name, bytes: source.file.bytes }, marking, nodeEngine);
    if (!copy.ok) {
      without(name, words.why[copy.why]);
      continue;
    }
    if (copy.isUnsigned) terminal.talk(fill(words.unsigned, visibleText(name)));
    copies.push({ name: copyName(name, words.suffix), bytes: copy.bytes });
  }
  return { copies, failed };
}

/** `Farsta/Uppföljning.xlsx` becomes `Farsta Uppföljning (att rätta).xlsx`: a folder of copies has no folders. */
function copyName(name: string, suffix: string): string {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length).replaceAll("/", " ");
  // A copy that has come back is marked again.
  return stem.endsWith(` (${suffix})`) ? `${stem}${ending}` : `${stem} (${suffix})${ending}`;
}
