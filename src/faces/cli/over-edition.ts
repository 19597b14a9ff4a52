import { lstat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { readFile } from "../../adapters/files/read-file";
import { standing } from "../../adapters/files/standing";
import { writeWhole } from "../../adapters/files/write-whole";
import { nodeEngine } from "../../adapters/xlsx/reader/engine-node";
import { writeXlsx } from "../../adapters/xlsx/writer/write-xlsx";
import { isRecord } from "../../core/anvisningar/form-problems";
import { editionWorkbook } from "../../core/editions/edition-workbook";
import { changesText, editionChanges } from "../../core/editions/edition-changes";
import type { EditionRead } from "../../core/editions/read-edition";
import { isAtLeast } from "../../core/findings/severity";
import { editionMessage } from "../../core/editions/edition-messages";
import { editionMarking } from "../../core/receipt/edition-marking";
import type { IsoDate } from "../../core/values/iso-date";
import { visibleText } from "../../core/values/label";
import { editions, extensible } from "../../profiles/stockholm/editions";
import type { EditionCommand } from "./arguments";
import { editionName, editionOf, readEditionFile, tellFindings } from "./edition-file";
import { exitCodes, type ExitCode } from "./exit-codes";
import { fold } from "./fold";
import type { Terminal } from "./terminal";
import { fill, type CliTexts } from "./texts";
import { unknownEdition } from "./unknown-edition";

/** Carries out a command on an edition: out to a workbook, back again, or what differs between two. */
export async function overEdition(command: EditionCommand, texts: CliTexts, terminal: Terminal): Promise<ExitCode> {
  switch (command.action) {
    case "export":
      return exportEdition(command, texts, terminal);
    case "import":
      return importEdition(command, texts, terminal);
    case "changes":
      return tellChanges(command, texts, terminal);
  }
}

type Of<Action extends EditionCommand["action"]> = Extract<EditionCommand, { readonly action: Action }>;

async function exportEdition(command: Of<"export">, texts: CliTexts, terminal: Terminal): Promise<ExitCode> {
  const read = await usable(command.of ?? editions[0].id, command, texts, terminal);
  if (read?.data === null || read === null) return exitCodes.nothingReadable;
  const made = editionWorkbook(read.data, extensible, terminal.today() as IsoDate);
  if ("tooLong" in made) {
    terminal.talk(fill(texts.edition.tooLong, made.tooLong.map(visibleText).join("; ")));
    return exitCodes.nothingReadable;
  }
  return writeBeside(command.output, await writeXlsx(made.document), texts.edition.exported, texts, terminal);
}

async function importEdition(command: Of<"import">, texts: CliTexts, terminal: Terminal): Promise<ExitCode> {
  const { path, output, format } = command;
  const read = await readEditionFile(path);
  if (read === null) {
    terminal.talk(fill(texts.missingPath, visibleText(path)));
    return exitCodes.nothingReadable;
  }
  if (format === "json") terminal.document(asData(read, command));
  else terminal.data(fold(`${inWords(read, command, texts)}\n`, terminal.width()));
  if (output !== null && isCopy(output)) return markEdition(read, { ...command, output }, texts, terminal);
  const isUsable = read.edition !== null && read.data !== null;
  if (!isUsable) {
    const isRead = read.findings.every(({ severity }) => isAtLeast("error", severity));
    return isRead ? exitCodes.findings : exitCodes.nothingReadable;
  }
  if (output === null) return exitCodes.clean;
  if (!(await mayReplaceEdition(output))) {
    terminal.talk(fill(texts.edition.isOther, visibleText(output)));
    return exitCodes.nothingReadable;
  }
  const bytes = new TextEncoder().encode(`${JSON.stringify(read.data, null, 2)}\n`);
  return write(output, bytes, texts.edition.imported, texts, terminal);
}

const isCopy = (output: string): boolean => /\.xls[xm]$/iu.test(output);

/** What was found, in the cells of a copy. The workbook that was read stays as it is, and so does whatever stands there already. */
async function markEdition(
  read: EditionRead,
  { path, output, language }: Of<"import"> & { readonly output: string },
  texts: CliTexts,
  terminal: Terminal,
): Promise<ExitCode> {
  const { markWorkbook } = await import("../../adapters/xlsx/marker/mark-workbook");
  const refuse = (text: string): ExitCode => {
    terminal.talk(text);
    return exitCodes.nothingReadable;
  };
  const name = basename(path);
  const source = await readFile(path, name);
  if (read.findings.length === 0) {
    terminal.talk(fill(texts.mark.nothing, visibleText(path)));
    return exitCodes.clean;
  }
  if (!source.read) return refuse(fill(texts.mark.noCopy, visibleText(path), texts.mark.unreadable));
  const marking = editionMarking(name, read, language);
  const copy = markWorkbook({ name, bytes: source.file.bytes }, marking, nodeEngine);
  if (!copy.ok) return refuse(fill(texts.mark.noCopy, visibleText(path), texts.mark.why[copy.why]));
  const written = await writeBeside(output, copy.bytes, texts.edition.marked, texts, terminal);
  return written === exitCodes.clean && read.edition === null ? exitCodes.findings : written;
}

async function tellChanges(command: Of<"changes">, texts: CliTexts, terminal: Terminal): Promise<ExitCode> {
  const before = await usable(command.before, command, texts, terminal);
  const after = await usable(command.after, command, texts, terminal);
  if (!before?.edition || !after?.edition) return exitCodes.nothingReadable;
  if (command.format === "json") terminal.document(editionChanges(before.edition, after.edition));
  else terminal.data(fold(changesText(before.edition, after.edition, command.language), terminal.width()));
  return exitCodes.clean;
}

/** An edition by id or file; why it cannot be used has been told. */
async function usable(
  name: string,
  { language }: EditionCommand,
  texts: CliTexts,
  terminal: Terminal,
): Promise<EditionRead | null> {
  const read = await editionOf(name);
  if (read === null) terminal.talk(unknownEdition(name, texts));
  else if (read.findings.length > 0) terminal.talk(tellFindings(read, language, texts));
  return read;
}

const inWords = (read: EditionRead, { path, language }: Of<"import">, texts: CliTexts): string =>
  [
    ...(read.edition === null
      ? []
      : [fill(texts.edition.read, visibleText(path), editionName(read.edition, language))]),
    ...(read.findings.length === 0 ? [texts.edition.clean] : [tellFindings(read, language, texts)]),
  ].join("\n");

const asData = ({ edition, findings }: EditionRead, { language }: EditionCommand) => ({
  edition: edition === null ? null : { id: edition.id, version: edition.version, title: edition.title[language] },
  findings: findings.map(({ code, severity, at, params }) => ({
    ...{ code, severity, ...at },
    ...editionMessage({ code, params }, language),
  })),
});

const isThere = async (path: string): Promise<boolean> => {
  const found = await lstat(path).catch(() => null);
  return found !== null && (!found.isFile() || found.size > 0);
};

/** Nothing, an empty file or an edition as data. */
async function mayReplaceEdition(path: string): Promise<boolean> {
  if (!(await isThere(path))) return true;
  const read = await readEditionFile(path);
  return isRecord(read?.data) && path.toLowerCase().endsWith(".json");
}

/** Nothing that stands there is replaced, since somebody may have edited it. What a killed run has left whole is what would be written. */
async function writeBeside(
  path: string,
  bytes: Uint8Array,
  done: string,
  texts: CliTexts,
  terminal: Terminal,
): Promise<ExitCode> {
  if ((await isThere(path)) && (await standing(resolve(path), bytes)) === "other") {
    terminal.talk(fill(texts.edition.exists, visibleText(path)));
    return exitCodes.nothingReadable;
  }
  return write(path, bytes, done, texts, terminal);
}

async function write(
  path: string,
  bytes: Uint8Array,
  done: string,
  texts: CliTexts,
  terminal: Terminal,
): Promise<ExitCode> {
  const written = await terminal.uninterrupted(() => writeWhole(resolve(path), bytes));
  if (!written.written) {
    terminal.talk(fill(texts.edition.notWritten, visibleText(path), texts.writeRefusals[written.reason]));
    return exitCodes.nothingReadable;
  }
  terminal.talk(fill(done, visibleText(path)));
  return exitCodes.clean;
}
