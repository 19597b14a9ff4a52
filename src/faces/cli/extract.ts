import { lstat } from "node:fs/promises";
import { resolve } from "node:path";
import { writeWhole } from "../../adapters/files/write-whole";
import { isExtract } from "../../adapters/records/is-extract";
import { recordPieces } from "../../adapters/records/record-pieces";
import type { Edition } from "../../core/anvisningar/schema";
import { isInShard } from "../../core/records/shard";
import { visibleText } from "../../core/values/label";
import { formatDate } from "../../core/values/format";
import type { IsoDate } from "../../core/values/iso-date";
import type { Profile } from "../../core/profile/schema";
import type { Command } from "./arguments";
import { extractedRecords, newTally, type Tally } from "./extracted-records";
import { findFiles } from "./source-files";
import { answersOf } from "./answers-file";
import { isOneOf } from "./is-one-of";
import type { Terminal } from "./terminal";
import { fill, type CliTexts } from "./texts";

/** How a call ended, as `exitCodes` names it. */
type Ending = "clean" | "findings" | "nothingReadable";

/**
 * Writes the records of every workbook, or of those in one shard, reading one at a time: memory does not grow with their number. A workbook that cannot
 * be read has a record too, so that no total can look whole without it.
 */
export async function extract(
  command: Extract<Command, { name: "extract" }>,
  { edition, profile }: { readonly edition: Edition; readonly profile: Profile },
  texts: CliTexts,
  terminal: Terminal,
): Promise<Ending> {
  const refuse = (text: string, ...parts: readonly string[]): Ending => {
    terminal.talk(fill(text, visibleText(command.output), ...parts));
    return "nothingReadable";
  };
  const found = await findFiles(command.paths, texts, terminal);
  if (!found) return "nothingReadable";
  if (found.length === 0) return refuse(texts.nothingToRead);
  const output = resolve(command.output);
  const all = found.map(({ path }) => path);
  if (await isOneOf(output, all)) return refuse(texts.outputIsInput);
  if (!(await mayReplaceExtract(output))) return refuse(texts.outputIsOtherThanExtract);
  const asOf = command.asOf ?? (terminal.today() as IsoDate);
  if (command.asOf === null) terminal.talk(fill(texts.asOfToday, formatDate(asOf, command.language)));

  const given = await answersOf(command);
  if (!given) {
    terminal.talk(fill(texts.notAnswers, visibleText(command.answersFile ?? "")));
    return "nothingReadable";
  }
  const { shard } = command;
  const files = shard === null ? found : found.filter(({ name }) => isInShard(name, shard));
  const tally = newTally();
  const written = await terminal.uninterrupted((isStopping) => {
    const records = extractedRecords(
      files,
      { edition, profile, asOf, ...given },
      { tally, isStopping, texts, terminal },
    );
    return writeWhole(output, recordPieces(records, command.records));
  });
  // What the writing takes for a refusal of the system may be a fault of ours, in reading.
  if (tally.fault !== null) throw tally.fault;
  if (!written.written) return refuse(texts.extractNotWritten, texts.writeRefusals[written.reason]);
  if (command.format === "json") terminal.document(tally.counts);
  else terminal.data(textOf(tally, texts));
  terminal.talk(fill(texts.extractWritten, visibleText(command.output)));
  return tally.hasErrors ? "findings" : "clean";
}

const textOf = ({ counts: { files, read, partlyRead, unreadable, records } }: Tally, texts: CliTexts): string =>
  `${fill(texts.extracted, ...[files, read, partlyRead, unreadable, records].map(String))}\n`;

/** Nothing, an empty file or an earlier extract may be replaced; folders, links and devices are for the writing itself to refuse. */
async function mayReplaceExtract(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  return !found?.isFile() || found.size === 0 || isExtract(path);
}
