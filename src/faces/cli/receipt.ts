import { lstat } from "node:fs/promises";
import { resolve } from "node:path";
import { readFile } from "../../adapters/files/read-file";
import { writeWhole } from "../../adapters/files/write-whole";
import { nodeEngine } from "../../adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../adapters/xlsx/reader/read-xlsx";
import { writeXlsx } from "../../adapters/xlsx/writer/write-xlsx";
import { windowsText } from "../../core/prose/windows-text";
import { isReceiptText, receiptOf, type Receipt } from "../../core/receipt/receipt";
import { isReceipt } from "../../core/receipt/is-receipt";
import { receiptDocument } from "../../core/receipt/receipt-sheet";
import { receiptText } from "../../core/receipt/receipt-text";
import { visibleText } from "../../core/values/label";
import type { AloneFile } from "./alone-file";
import type { Command } from "./arguments";
import { isOneOf } from "./is-one-of";
import type { Terminal } from "./terminal";
import { fill, type CliTexts } from "./texts";

/**
 * Tells the senders how their workbooks were read: on the terminal, or for one workbook in a file that is written whole or not at all. False when nothing
 * was written where something was asked for.
 */
export async function writeReceipts(
  { output, language }: Extract<Command, { name: "receipt" }>,
  { alone, paths }: { readonly alone: () => readonly AloneFile[]; readonly paths: readonly string[] },
  texts: CliTexts,
  terminal: Terminal,
): Promise<boolean> {
  const receipts = alone().flatMap(({ name, outcome }) => receiptOf(name, outcome, language) ?? []);
  const [first, ...others] = receipts;
  if (output === null || !first) {
    terminal.data(receipts.map(receiptText).join("\n"));
    return true;
  }
  const refuse = (text: string, ...parts: readonly string[]): boolean => {
    terminal.talk(fill(text, visibleText(output), ...parts));
    return false;
  };
  if (others.length > 0) return refuse(texts.receipt.several, String(receipts.length));
  const target = resolve(output);
  if (await isOneOf(target, paths)) return refuse(texts.outputIsInput);
  if (!(await mayReplaceReceipt(target))) return refuse(texts.receipt.outputIsOther);
  const bytes = await bytesOf(first, output);
  const written = await terminal.uninterrupted(() => writeWhole(target, bytes));
  if (!written.written) return refuse(texts.receipt.notWritten, texts.writeRefusals[written.reason]);
  terminal.talk(fill(texts.receipt.written, visibleText(output)));
  return true;
}

const bytesOf = async (receipt: Receipt, path: string): Promise<Uint8Array> =>
  /\.txt$/iu.test(path)
    ? new TextEncoder().encode(windowsText(receiptText(receipt)))
    : writeXlsx(receiptDocument(receipt));

/** Nothing, an empty file or an earlier receipt may be replaced; folders, links and devices are for the writing itself to refuse. */
async function mayReplaceReceipt(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile() || found.size === 0) return true;
  const outcome = await readFile(path);
  if (!outcome.read) return false;
  const { name, bytes } = outcome.file;
  if (isReceiptText(new TextDecoder().decode(bytes.subarray(0, 200)))) return true;
  const result = readXlsx({ name, bytes }, nodeEngine);
  return result.ok && isReceipt(result.snapshot);
}
