import { readEdition, nothingOf, type EditionRead } from "../../core/editions/read-edition";
import { remark } from "../../core/findings/finding";
import { extensible } from "../../profiles/stockholm/editions";
import type { EditionIn } from "./editions";
import { readPicked } from "./read-picked";

/** Of the million bytes that the workbook keeps for us, which answers need too. An edition that ships is a fourth of it. */
const mostBytes = 600_000;

/** Reads the edition in a workbook that somebody has edited. */
export async function editionIn(name: string, buffer: ArrayBuffer): Promise<EditionIn> {
  const { data, edition, findings } = fitting(await editionRead(name, buffer), name);
  return { text: data && edition ? JSON.stringify(data) : null, edition, findings };
}

async function editionRead(name: string, buffer: ArrayBuffer): Promise<EditionRead> {
  const file = await readPicked(name, buffer);
  return "snapshot" in file ? readEdition(file.snapshot, extensible) : nothingOf([file.refusal]);
}

function fitting(read: EditionRead, file: string): EditionRead {
  // As it is stored: text within text.
  const bytes = new TextEncoder().encode(JSON.stringify(JSON.stringify(read.data))).length;
  if (bytes <= mostBytes) return read;
  const kilobytes = Math.ceil(bytes / 1000);
  return nothingOf([remark("EXC-21", { file }, { kilobytes, most: mostBytes / 1000 })]);
}
