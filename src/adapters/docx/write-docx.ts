/** Prose document to the bytes of a .docx file. The only door to the library that writes; whoever needs it loads it when there is something to write. */
import { Document, Packer } from "docx";
import type { ProseDocument } from "../../core/prose/prose-document";
import { checkProse } from "./guards";
import { patchPackage } from "./patch-package";
import { toOptions } from "./to-docx";

/**
 * The same document gives the same bytes, whatever the clock, the time zone or the host.
 * Throws `Unwritable` for a broken document, which is our own fault.
 */
export async function writeDocx(document: ProseDocument): Promise<Uint8Array> {
  checkProse(document);
  const bytes = await Packer.toArrayBuffer(new Document(toOptions(document)));
  return patchPackage(new Uint8Array(bytes), document);
}
