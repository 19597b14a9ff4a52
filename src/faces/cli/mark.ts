import { extname, resolve } from "node:path";
import { standing } from "../../adapters/files/standing";
import { writeWhole } from "../../adapters/files/write-whole";
import { visibleText } from "../../core/values/label";
import type { AloneFile } from "./alone-file";
import type { Command } from "./arguments";
import { isOneOf } from "./is-one-of";
import { markedCopies } from "./marked-copies";
import type { Terminal } from "./terminal";
import { fill, type CliTexts } from "./texts";
import { writeSeveral } from "./write-several";

interface Read {
  readonly alone: () => readonly AloneFile[];
  readonly paths: readonly string[];
}

/**
 * Writes a marked copy of each workbook that has something to mend: into a folder, or one as the file that was asked for. Nothing else that stands there is replaced:
 * a copy may have been filled in. False when there should be copies and none was written.
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
  }
  const { copies, failed } = await markedCopies(files, command, texts, terminal);
  const [first] = copies;
  if (!first) {
    terminal.talk(words.none);
    return failed === 0;
  }
  if (isWorkbookName(output) && (await standing(resolve(output), first.bytes)) === "other") return refuse(words.exists);
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
