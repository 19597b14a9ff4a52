import { createHash } from "node:crypto";
import { lstat } from "node:fs/promises";
import { resolve } from "node:path";
import { readFile } from "../../adapters/files/read-file";
import { writeWhole } from "../../adapters/files/write-whole";
import { buildPaper } from "../../core/paper/build-paper";
import { figuresData, fingerprintLength } from "../../core/paper/figures-data";
import type { RunResult } from "../../core/run/run-result";
import { visibleText } from "../../core/values/label";
import type { Command } from "./arguments";
import { isOneOf } from "./is-one-of";
import type { Terminal } from "./terminal";
import { fill, type CliTexts } from "./texts";
import { tellUnread } from "./unread-files";

interface Read {
  readonly outcome: RunResult;
  readonly selection: string | null;
  readonly paths: readonly string[];
}

/** Writes the committee paper; false where it could not be, which has been said. */
export async function writeNotice(
  command: Extract<Command, { name: "notice" }>,
  { outcome, selection, paths }: Read,
  texts: CliTexts,
  terminal: Terminal,
): Promise<boolean> {
  const { language, sender, dnr } = command;
  const output = resolve(command.output);
  const shown = visibleText(command.output);
  const words = texts.prose.notice;
  // Only for this: most calls write nothing of the kind.
  const [{ writeDocx }, { isOwnDocx }] = await Promise.all([
    import(/* webpackChunkName: "docx" */ "../../adapters/docx/write-docx"),
    import(/* webpackChunkName: "docx" */ "../../adapters/docx/is-own-docx"),
  ]);
  const isInput = await isOneOf(output, paths);
  if (isInput || !(await mayTakeItsPlace(output, isOwnDocx))) {
    terminal.talk(fill(isInput ? texts.outputIsInput : words.isOther, shown));
    return false;
  }
  tellUnread(outcome, texts, terminal);
  const fingerprint = createHash("sha256").update(figuresData(outcome)).digest("hex").slice(0, fingerprintLength);
  const paper = buildPaper(outcome, {
    ...{ language, fingerprint },
    ...(selection === null ? {} : { selection }),
    ...(sender === null ? {} : { sender }),
    ...(dnr === null ? {} : { dnr }),
  });
  const bytes = await writeDocx(paper);
  const written = await terminal.uninterrupted(() => writeWhole(output, bytes));
  if (!written.written) {
    terminal.talk(fill(words.notWritten, shown, texts.writeRefusals[written.reason]));
    return false;
  }
  terminal.data(`${fill(words.written, shown)}\n`);
  return true;
}

/** Nothing, an empty file or an untouched paper; folders, links and devices are for the writing itself to refuse. */
async function mayTakeItsPlace(path: string, isOwn: (bytes: Uint8Array) => boolean): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile() || found.size === 0) return true;
  const outcome = await readFile(path);
  return outcome.read && isOwn(outcome.file.bytes);
}
