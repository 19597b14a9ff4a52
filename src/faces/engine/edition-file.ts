import type { Remark } from "../../core/findings/finding";
import { quoteRules } from "../../core/review/quote-rules";
import type { PickedFile } from "./collecting";
import type { EditionIn, PickedEditionFile } from "./editions";
import { notOpened, tooLarge } from "./read-picked";

/** The bytes of a picked workbook with an edition, and what `read` makes of them. */
export async function editionFile(
  file: PickedFile,
  read: (name: string, buffer: ArrayBuffer) => Promise<EditionIn>,
): Promise<PickedEditionFile> {
  const { name } = file;
  const refusal = tooLarge({ name, file });
  if (refusal !== null) return refused(refusal);
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return refused(notOpened(name));
  const bytes = new Uint8Array(buffer.slice(0));
  return { ...(await read(name, buffer)), bytes };
}

const refused = (refusal: Remark): PickedEditionFile => ({
  ...{ text: null, edition: null, bytes: new Uint8Array() },
  findings: quoteRules([refusal], { rules: [], instructions: [] }),
});
