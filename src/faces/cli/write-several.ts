import { lstat, mkdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { sweepLeftovers } from "../../adapters/files/temporary-files";
import { writeWhole, type WriteRefusal } from "../../adapters/files/write-whole";
import { zipped, type NewFile } from "../../adapters/zip/zipped";

export type { NewFile };

export type SeveralOutcome =
  | { readonly written: true }
  | { readonly written: false; readonly path: string; readonly reason: WriteRefusal | "exists" };

/**
 * Writes files into a folder, which is made when it is not there, or into one file when the name ends in `.zip`. Nothing that stands there is replaced: it may have been
 * filled in. All names are looked at before the first file is written.
 */
export async function writeSeveral(output: string, files: readonly NewFile[]): Promise<SeveralOutcome> {
  const isZip = output.toLowerCase().endsWith(".zip");
  const target = resolve(output);
  const paths = isZip ? [target] : files.map(({ name }) => join(target, name));
  // Also where nothing will be written: a run that was killed half-way has left some files, and what it was writing.
  await sweepLeftovers(isZip ? dirname(target) : target);
  for (const path of paths) if (await stands(path)) return { written: false, path, reason: "exists" };
  if (isZip) return one(target, zipped(files));
  try {
    await mkdir(target, { recursive: true });
  } catch {
    return { written: false, path: target, reason: (await stands(target)) ? "not-a-file" : "no-folder" };
  }
  for (const { name, bytes } of files) {
    const written = await one(join(target, name), bytes);
    if (!written.written) return written;
  }
  return { written: true };
}

const one = async (path: string, bytes: Uint8Array): Promise<SeveralOutcome> => {
  const outcome = await writeWhole(path, bytes);
  return outcome.written ? outcome : { written: false, path: basename(path), reason: outcome.reason };
};

/** Is there anything by that name? */
export const stands = async (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
