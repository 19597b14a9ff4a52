import { lstat } from "node:fs/promises";
import { readFile } from "../../adapters/files/read-file";
import { nodeEngine } from "../../adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../adapters/xlsx/reader/read-xlsx";
import { isSummary } from "../../core/summary/is-summary";

/**
 * False where a summary would take the place of a file that is something else, such as a nämnd's own workbook. Nothing, an empty file or an earlier
 * summary may be replaced. Folders, links and devices are for the writing itself to refuse.
 */
export async function mayReplace(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile() || found.size === 0) return true;
  const outcome = await readFile(path);
  if (!outcome.read) return false;
  const { name, bytes } = outcome.file;
  const result = readXlsx({ name, bytes }, nodeEngine);
  return result.ok && isSummary(result.snapshot);
}
