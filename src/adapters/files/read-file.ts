/** Reads a file once, whole, up to a cap; the fingerprint is of the very bytes that are read on. Never writes, never locks. Node only. */
import { createHash } from "node:crypto";
import { open, stat, type FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { errorCode } from "./error-code";

/** 50 MiB: more than ten times the largest workbook seen in use. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

export type ReadRefusal =
  | "too-large"
  /** It was there when it was chosen, or never. */
  | "vanished"
  | "no-access"
  | "is-folder"
  /** A device, a pipe or the like. */
  | "not-a-file";

export type ReadOutcome =
  | { readonly read: true; readonly file: ReadFile }
  | { readonly read: false; readonly name: string; readonly reason: ReadRefusal };

const gone = new Set(["ENOENT", "ENOTDIR", "ESTALE"]);

function reasonOf(error: unknown): ReadRefusal {
  const code = errorCode(error);
  if (gone.has(code)) return "vanished";
  return code === "EISDIR" ? "is-folder" : "no-access";
}

/** All bytes, or null when there are more than the cap, whatever size the file claimed: it may grow while we read. */
async function upToCap(file: FileHandle, claimed: number): Promise<Uint8Array | null> {
  if (claimed > MAX_FILE_BYTES) return null;
  let bytes = Buffer.alloc(claimed + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) return new Uint8Array(bytes.buffer, bytes.byteOffset, length);
    length += bytesRead;
    if (length > MAX_FILE_BYTES) return null;
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, MAX_FILE_BYTES + 1));
  }
}

/** `name` is what the user knows the file by; it stands in findings. */
export async function readFile(path: string, name = basename(path).normalize("NFC")): Promise<ReadOutcome> {
  const refused = (reason: ReadRefusal): ReadOutcome => ({ read: false, name, reason });
  try {
    // Before opening: opening a pipe waits for whoever writes to it.
    const found = await stat(path);
    if (found.isDirectory()) return refused("is-folder");
    if (!found.isFile()) return refused("not-a-file");
    const file = await open(path, "r");
    try {
      const bytes = await upToCap(file, (await file.stat()).size);
      if (bytes === null) return refused("too-large");
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return { read: true, file: { name, bytes, sha256, size: bytes.length } };
    } finally {
      await file.close();
    }
  } catch (error) {
    return refused(reasonOf(error));
  }
}
