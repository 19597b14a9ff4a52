import { allowed, caps } from "../caps";
import type { ReadEngine } from "../engine";
import { type Outcome, damaged, done, refuse, tooLarge } from "../refusal";
import type { ZipEntry } from "./zip-directory";

const stored = 0;
const deflated = 8;

/** How many more bytes the whole file may still unpack to. */
export interface Budget {
  bytesLeft: number;
}

/**
 * The bytes of one part. Sizes are counted while inflating, and length and CRC-32 are checked against the directory, so that a changed,
 * cut or exchanged part is never half read.
 */
export function readPart(file: Uint8Array, entry: ZipEntry, engine: ReadEngine, budget: Budget): Outcome<Uint8Array> {
  if (entry.encrypted) return refuse({ kind: "encrypted" });
  const end = entry.dataStart + entry.packedSize;
  if (end > file.length) return damaged(entry.name);
  const packed = file.subarray(entry.dataStart, end);
  const cap = allowed(caps.part, entry.packedSize);
  const limit = Math.min(cap, budget.bytesLeft);
  const refusal = tooLarge(limit === cap ? cap : allowed(caps.total, file.length));
  if (entry.size > limit) return refusal;
  const bytes = unpacked(packed, entry, engine, limit);
  if (bytes === "too-large") return refusal;
  if (bytes === "damaged" || bytes.length !== entry.size || engine.crc32(bytes) !== entry.crc)
    return damaged(entry.name);
  budget.bytesLeft -= bytes.length;
  return done(bytes);
}

function unpacked(packed: Uint8Array, { method, size }: ZipEntry, engine: ReadEngine, limit: number) {
  if (method === deflated) return engine.inflate(packed, limit, size);
  return method === stored ? packed : "damaged";
}
