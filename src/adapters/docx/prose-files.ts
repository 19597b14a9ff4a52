import type { ProseDocument } from "../../core/prose/prose-document";
import { proseText } from "../../core/prose/prose-text";
import { windowsText } from "../../core/prose/windows-text";
import type { NewFile } from "../zip/zipped";
import { writeDocx } from "./write-docx";

/** A text to send as its two files, `name.docx` and `name.txt`: to send, and to copy from. */
export const proseFiles = async (name: string, document: ProseDocument): Promise<readonly [NewFile, NewFile]> => [
  { name: `${name}.docx`, bytes: await writeDocx(document) },
  { name: `${name}.txt`, bytes: new TextEncoder().encode(windowsText(proseText(document))) },
];
