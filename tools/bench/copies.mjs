/** Many workbooks out of the returned samples: each copy has a name of its own and other bytes, so that it counts as another file. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const samples = fileURLToPath(new URL("../../samples/returned", import.meta.url));
const endRecord = 0x06054b50;
const endLength = 22;

/** The zip file with a comment at its end: every reader passes over it, and the fingerprint is another. */
function withComment(bytes, text) {
  const comment = Buffer.from(text);
  const end = bytes.length - endLength;
  if (bytes.readUInt32LE(end) !== endRecord) throw new Error("The sample has a comment already.");
  const copy = Buffer.concat([bytes, comment]);
  copy.writeUInt16LE(comment.length, end + 20);
  return copy;
}

/** Writes `count` workbooks into `folder`. */
export function makeCopies(folder, count) {
  const originals = readdirSync(samples)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(samples, name)) }));
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i += 1) {
    const { name, bytes } = originals[i % originals.length];
    const round = Math.floor(i / originals.length) + 1;
    writeFileSync(join(folder, `${basename(name, ".xlsx")} ${round}.xlsx`), withComment(bytes, `copy ${i + 1}`));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makeCopies(process.argv[2], Number(process.argv[3]));
