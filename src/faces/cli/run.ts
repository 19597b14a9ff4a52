import { editionIds, openEdition } from "../../core/run/library";
import { visibleText } from "../../core/values/label";
import { editions } from "../../profiles/stockholm/editions";
import { readArguments, type Command } from "./arguments";
import { asJson } from "./as-json";
import { exitCodes, type ExitCode } from "./exit-codes";
import { explain, listRules, rulesAsData, unknownCode } from "./explain";
import type { Terminal } from "./terminal";
import { cliTexts, fill } from "./texts";

/** Runs one call of the command line. A fault of ours is reported as such and never as the user's. */
export async function run(argv: readonly string[], version: string, terminal: Terminal): Promise<ExitCode> {
  const command = readArguments(argv);
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

async function runCommand(command: Command, version: string, terminal: Terminal): Promise<ExitCode> {
  if (command.name === "version") {
    terminal.data(`${version}\n`);
    return exitCodes.clean;
  }
  const texts = cliTexts[command.language];
  if (command.name === "help") {
    terminal.data(texts.help);
    return exitCodes.clean;
  }
  const edition = openEdition(editions, command.edition, command.name === "explain" ? command.code : undefined);
  if (!edition) {
    terminal.talk(fill(texts.unknownEdition, visibleText(command.edition ?? ""), editionIds(editions).join(", ")));
    return exitCodes.nothingReadable;
  }
  switch (command.name) {
    case "rules":
      terminal.data(
        command.format === "json"
          ? asJson(rulesAsData(edition, command.language))
          : listRules(edition, command.language, texts),
      );
      return exitCodes.clean;
    case "explain": {
      const text = explain(command.code, edition, command.language, texts);
      if (text === null) {
        terminal.talk(unknownCode(visibleText(command.code), texts));
        return exitCodes.nothingReadable;
      }
      terminal.data(command.format === "json" ? asJson(rulesAsData(edition, command.language, command.code)[0]) : text);
      return exitCodes.clean;
    }
    default: {
      // Most of the program is needed only here: whoever asks what a code means need not wait for it.
      const { overWorkbooks } = await import(/* webpackChunkName: "workbooks" */ "./over-workbooks");
      return overWorkbooks(command, { edition, texts, terminal });
    }
  }
}
