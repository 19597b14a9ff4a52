import { writeXlsx } from "../../../adapters/xlsx/writer/write-xlsx";
import { receiptOf } from "../../../core/receipt/receipt";
import { receiptDocument } from "../../../core/receipt/receipt-sheet";
import type { RunResult } from "../../../core/run/run-result";
import type { FilesAsked, MadeFile, MadeFiles } from "./made-files";
import { made } from "./whole";

/** How the one workbook of the run was read, as a workbook for its sender. */
export async function makeReceipt(outcome: RunResult, asked: FilesAsked): Promise<MadeFiles> {
  const receipt = receiptOf(outcome.files[0]?.name ?? "", outcome, asked.language);
  if (receipt === null) return { kind: "refused", why: "no-projects" };
  const bytes = await writeXlsx(receiptDocument(receipt));
  const whole: MadeFile = { name: `${asked.name}.xlsx`, type: "xlsx", bytes, to: null, text: null };
  return made(whole);
}
