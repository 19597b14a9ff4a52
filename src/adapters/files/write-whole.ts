/** Writes a file whole or not at all: whatever stops us, the old file or the new one stands there, never a part. Node only. */
import { access, constants, lstat, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { errorCode } from "./error-code";
import { sweepLeftovers, temporaryName } from "./temporary-files";

export type WriteRefusal =
  /** Open in another program, as Excel keeps it on Windows. */
  | "locked"
  | "no-space"
  | "read-only"
  | "is-folder"
  /** A link, a device or anything else that is not a plain file. */
  | "not-a-file"
  /** The folder that it should stand in does not exist. */
  | "no-folder"
  | "other";

export type WriteOutcome = { readonly written: true } | { readonly written: false; readonly reason: WriteRefusal };

/** All at once, or piece by piece so that not everything need be held in memory. */
export type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

const RETRIES = 3;
const PAUSE_MILLISECONDS = 100;
const PERMISSIONS = 0o777;

const held = new Set(["EBUSY", "EPERM", "EACCES"]);

const reasons = new Map<string, WriteRefusal>([
  ["ENOSPC", "no-space"],
  ["EDQUOT", "no-space"],
  ["EFBIG", "no-space"],
  ["EROFS", "read-only"],
  ["EACCES", "read-only"],
  ["EPERM", "read-only"],
  ["EBUSY", "locked"],
  ["EISDIR", "is-folder"],
  ["ENOENT", "no-folder"],
  ["ENOTDIR", "no-folder"],
]);

const refused = (reason: WriteRefusal): WriteOutcome => ({ written: false, reason });

/** What stands at `path` now: its permissions, nothing (null), or why it may not be replaced. */
async function standingAt(path: string): Promise<{ readonly mode: number } | WriteRefusal | null> {
  try {
    const found = await lstat(path);
    if (found.isDirectory()) return "is-folder";
    if (!found.isFile()) return "not-a-file";
    await access(path, constants.W_OK);
    return { mode: found.mode & PERMISSIONS };
  } catch (error) {
    // A missing file is what we want; a missing folder shows when the temporary file is made.
    return errorCode(error) === "ENOENT" ? null : (reasons.get(errorCode(error)) ?? "other");
  }
}

/** Whoever could not read the old file shall not be able to read the new one. */
async function writeTemporary(path: string, bytes: Bytes, mode: number | undefined): Promise<void> {
  const file = await open(path, "wx");
  try {
    if (mode !== undefined) await file.chmod(mode);
    for await (const piece of Symbol.asyncIterator in bytes ? bytes : [bytes]) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A virus scanner holds a new file for a moment, so a few tries. There is no copying instead: a copy is not whole or nothing. */
async function renameWithPatience(from: string, to: string): Promise<WriteRefusal | null> {
  for (let attempt = 0; ; attempt++) {
    try {
      await rename(from, to);
      return null;
    } catch (error) {
      const code = errorCode(error);
      if (!held.has(code)) return reasons.get(code) ?? "other";
      if (attempt === RETRIES) return "locked";
      await wait(PAUSE_MILLISECONDS);
    }
  }
}

/** Makes the new name survive a power cut. The file is already whole, and some systems cannot do this to a folder: no failure. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    return;
  }
}

/** The folder of `path` must exist. A bad path, a full disk or a locked file is a refusal, never an exception. */
export async function writeWhole(path: string, bytes: Bytes): Promise<WriteOutcome> {
  const standing = await standingAt(path);
  if (typeof standing === "string") return refused(standing);
  const folder = dirname(path);
  await sweepLeftovers(resolve(folder));
  const temporary = join(folder, temporaryName());
  try {
    await writeTemporary(temporary, bytes, standing?.mode);
    const reason = await renameWithPatience(temporary, path);
    if (reason !== null) return refused(reason);
  } catch (error) {
    return refused(reasons.get(errorCode(error)) ?? "other");
  } finally {
    // After the rename there is nothing left to remove.
    await rm(temporary, { force: true }).catch(() => undefined);
  }
  await syncFolder(folder);
  return { written: true };
}
