import { inWordsOf } from "../../core/anvisningar/receiver-words";
import type { Edition } from "../../core/anvisningar/schema";
import type { Language } from "../../core/values/bilingual";
import { openEdition } from "../../core/run/library";
import { visibleText } from "../../core/values/label";
import { editions } from "../../profiles/stockholm/editions";
import { readArguments, type Command, type UsageError } from "./arguments";
import { exitCodes, type ExitCode } from "./exit-codes";
import { explain, listRules, rulesAsData, unknownCode } from "./explain";
import { inOneDocument, inText, type Streams } from "./one-document";
import type { Terminal } from "./terminal";
import { cliTexts, fill, type CliTexts } from "./texts";
import { unknownEdition } from "./unknown-edition";

/** Runs one call of the command line. A fault of ours is reported as such and never as the user's. */
export async function run(argv: readonly string[], version: string, streams: Streams): Promise<ExitCode> {
  const command = readArguments(argv);
  return asksForJson(argv, command)
    ? inOneDocument(streams, (terminal) => runRead(command, version, terminal))
    : runRead(command, version, inText(streams));
}

/** Also a call that is wrong is answered in the form that it asks for; help and version are always text. */
const asksForJson = (argv: readonly string[], command: Command | UsageError): boolean =>
  "usageError" in command
    ? argv.some((word, at) => word === "--format=json" || (word === "--format" && argv[at + 1] === "json"))
    : "format" in command && command.format === "json";

async function runRead(command: Command | UsageError, version: string, terminal: Terminal): Promise<ExitCode> {
  if ("usageError" in command) {
    const texts = cliTexts[command.language];
    terminal.talk(fill(texts.usage[command.usageError], ...command.details.map(visibleText)));
    terminal.talk(texts.seeHelp);
    return exitCodes.nothingReadable;
  }
  try {
    return await runCommand(command, version, terminal);
  } catch (fault) {
    const language = "language" in command ? command.language : "sv";
    terminal.talk(fill(cliTexts[language].ourFault, traceOf(fault)));
    return exitCodes.ourFault;
  }
}

/** A fault may quote what a workbook says. */
const traceOf = (fault: unknown): string =>
  (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)).split("\n").map(visibleText).join("\n  ");

/** Somebody else's edition, out of the file that is named where an id could be. Null when it cannot be used; why has been told. */
async function editionInFile(
  path: string,
  language: Language,
  texts: CliTexts,
  terminal: Terminal,
): Promise<Edition | null> {
  const { readEditionFile, tellFindings } = await import(/* webpackChunkName: "workbooks" */ "./edition-file");
  const read = await readEditionFile(path);
  if (read === null) terminal.talk(unknownEdition(path, texts));
  else if (read.findings.length > 0) terminal.talk(tellFindings(read, language, texts));
  return read?.edition ?? null;
}

async function runCommand(command: Command, version: string, terminal: Terminal): Promise<ExitCode> {
  if (command.name === "version") {
    terminal.data(`${version}\n`);
    return exitCodes.clean;
  }
  const ourTexts = cliTexts[command.language];
  if (command.name === "edition") {
    const { overEdition } = await import(/* webpackChunkName: "making" */ "./over-edition");
    return overEdition(command, ourTexts, terminal);
  }
  if (command.name === "help" && command.edition === null) {
    terminal.data(ourTexts.help);
    return exitCodes.clean;
  }
  const shipped = openEdition(editions, command.edition, command.name === "explain" ? command.code : undefined);
  const edition = shipped ?? (await editionInFile(command.edition ?? "", command.language, ourTexts, terminal));
  if (!edition) return exitCodes.nothingReadable;
  const texts = inWordsOf(ourTexts, edition.receiverWord, command.language);
  switch (command.name) {
    case "help":
      terminal.data(texts.help);
      return exitCodes.clean;
    case "rules":
      if (command.format === "json") terminal.document(rulesAsData(edition, command.language));
      else terminal.data(listRules(edition, command.language, texts));
      return exitCodes.clean;
    case "explain": {
      const text = explain(command.code, edition, command.language, texts);
      if (text === null) {
        terminal.talk(unknownCode(visibleText(command.code), texts));
        return exitCodes.nothingReadable;
      }
      if (command.format === "json") terminal.document(rulesAsData(edition, command.language, command.code)[0]);
      else terminal.data(text);
      return exitCodes.clean;
    }
    default: {
      // Most of the program is needed only here: whoever asks what a code means need not wait for it.
      const { overWorkbooks } = await import(/* webpackChunkName: "workbooks" */ "./over-workbooks");
      return overWorkbooks(command, { edition, texts, terminal });
    }
  }
}
