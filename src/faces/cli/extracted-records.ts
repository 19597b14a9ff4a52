import type { FoundFile } from "../../adapters/files/find-workbooks";
import { followUp, type FollowUpOptions } from "../../core/run/follow-up";
import { weighs } from "../../core/findings/severity";
import { fileRecords } from "../../core/records/file-records";
import type { ExtractRecord } from "../../core/records/record-schema";
import { isOwnWorkbook } from "../../core/summary/is-own-workbook";
import { visibleText } from "../../core/values/label";
import { readOne } from "./source-files";
import type { Terminal } from "./terminal";
import { fill, type CliTexts } from "./texts";

/** Milliseconds between lines that tell how far it has come. */
const betweenLines = 5000;

/** What has been extracted so far. */
export interface Tally {
  readonly counts: { files: number; read: number; partlyRead: number; unreadable: number; records: number };
  /** A finding that is at least an error. */
  hasErrors: boolean;
  /** What stopped it, when that was a fault of ours. */
  fault: Error | null;
}

export const newTally = (): Tally => ({
  counts: { files: 0, read: 0, partlyRead: 0, unreadable: 0, records: 0 },
  hasErrors: false,
  fault: null,
});

const countOf = { read: "read", "partly-read": "partlyRead", unreadable: "unreadable" } as const;

interface Around {
  readonly tally: Tally;
  /** Somebody wants to stop the program. */
  readonly isStopping: () => boolean;
  readonly texts: CliTexts;
  readonly terminal: Terminal;
}

/** The records of each workbook in turn; summaries of our own are left out, as everywhere. */
export async function* extractedRecords(
  files: readonly FoundFile[],
  options: FollowUpOptions,
  { tally, isStopping, texts, terminal }: Around,
): AsyncGenerator<readonly ExtractRecord[]> {
  let lastLine = terminal.milliseconds();
  for (const [index, { path, name }] of files.entries()) {
    if (isStopping()) throw new Error("Stopped.");
    if (terminal.milliseconds() - lastLine > betweenLines) {
      lastLine = terminal.milliseconds();
      terminal.talk(fill(texts.reading, String(index + 1), String(files.length), visibleText(name)));
    }
    const file = await readOne(path, name);
    if ("snapshot" in file && isOwnWorkbook(file.snapshot)) {
      terminal.talk(fill(texts.ownSummary, visibleText(name)));
      continue;
    }
    try {
      const outcome = followUp([file], options);
      const records = fileRecords(outcome, file.sha256);
      for (const { status } of outcome.files) tally.counts[countOf[status]] += 1;
      tally.counts.files += 1;
      tally.counts.records += records.length;
      tally.hasErrors ||= outcome.findings.some((finding) => weighs(finding, "error"));
      yield records;
    } catch (fault) {
      tally.fault = fault instanceof Error ? fault : new Error(String(fault));
      throw fault;
    }
  }
}
