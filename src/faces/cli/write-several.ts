import { lstat, mkdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { standing } from "../../adapters/files/standing";
import { sweepLeftovers } from "../../adapters/files/temporary-files";
import { writeWhole, type WriteRefusal } from "../../adapters/files/write-whole";
import { zipped, type NewFile } from "../../adapters/zip/zipped";

export type { NewFile };

export type SeveralOutcome =
  | { readonly written: true }
  | { readonly written: false; readonly path: string; readonly reason: WriteRefusal | "exists" };

/**
 * Writes files into a folder, which is made when it is not there, or into one file when the name ends in `.zip`. Nothing that stands there is replaced: it may have been
 * filled in. What stands there exactly as it would be written is left, so that a run that was killed half-way can be run again. All names are looked at before the first
 * file is written.
 */
export async function writeSeveral(output: string, files: readonly NewFile[]): Promise<SeveralOutcome> {
  const isZip = output.toLowerCase().endsWith(".zip");
  const target = resolve(output);
  const wanted = isZip
    ? [{ path: target, bytes: zipped(files) }]
    : files.map(({ name, bytes }) => ({ path: join(target, name), bytes }));
  // Also where nothing will be written: a run that was killed half-way has left some files, and what it was writing.
  await sweepLeftovers(isZip ? dirname(target) : target);
  const missing: typeof wanted = [];
  for (const file of wanted) {
    const found = await standing(file.path, file.bytes);
    if (found === "other") return { written: false, path: file.path, reason: "exists" };
    if (found === "nothing") missing.push(file);
  }
  if (!isZip) {
    try {
      await mkdir(target, { recursive: true });
    } catch {
      return { written: false, path: target, reason: (await isThere(target)) ? "not-a-file" : "no-folder" };
    }
  }
  for (const { path, bytes } of missing) {
    const written = await one(path, bytes);
    if (!written.written) return written;
  }
  return { written: true };
}

const one = async (path: string, bytes: Uint8Array): Promise<SeveralOutcome> => {
  const outcome = await writeWhole(path, bytes);
  return outcome.written ? outcome : { written: false, path: basename(path), reason: outcome.reason };
};

const isThere = async (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
