import type { Edition } from "../anvisningar/schema";
import type { SourceFile } from "../run/source-file";
import { readCarried } from "./carried-edition";

/**
 * The edition that a form was sent out with, where it is another than the one at hand: whoever fills it in is to be checked by what was asked. Null for any other workbook, and for a
 * form whose edition is damaged. `others`: the editions that ship with the program, as data.
 */
export function sentEdition(file: SourceFile, atHand: Edition, others: readonly unknown[]): Edition | null {
  if (!("snapshot" in file)) return null;
  const edition = readCarried(file.snapshot, others)?.edition ?? null;
  return edition === null || (edition.id === atHand.id && edition.version === atHand.version) ? null : edition;
}
