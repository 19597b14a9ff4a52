import { readFile } from "../../adapters/files/read-file";
import { markWorkbook } from "../../adapters/xlsx/marker/mark-workbook";
import { nodeEngine } from "../../adapters/xlsx/reader/engine-node";
import { copyName } from "../../core/receipt/copy-name";
import { markingOf } from "../../core/receipt/marking";
import { visibleText } from "../../core/values/label";
import type { AloneFile } from "./alone-file";
import type { CommonOptions } from "./arguments";
import type { Terminal } from "./terminal";
import { fill, type CliTexts } from "./texts";
import type { NewFile } from "./write-several";

/** A copy of a returned workbook in which what is to be corrected is marked. */
export interface MarkedCopy extends NewFile {
  /** The workbook, as the run knows it. */
  readonly of: string;
}

export interface MarkedCopies {
  readonly copies: readonly MarkedCopy[];
  readonly failed: number;
}

/** The copies, telling of each workbook that gets none why. */
export async function markedCopies(
  files: readonly AloneFile[],
  { language }: Pick<CommonOptions, "language">,
  texts: CliTexts,
  terminal: Terminal,
): Promise<MarkedCopies> {
  const words = texts.mark;
  const copies: MarkedCopy[] = [];
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
    copies.push({ name: copyName(name, language), of: name, bytes: copy.bytes });
  }
  return { copies, failed };
}
