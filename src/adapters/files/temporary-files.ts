/** Temporary files beside what is written: they may hold input data, so those that a killed process has left are swept. Node only. */
import { createHash, randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { errorCode } from "./error-code";

/** A folder may be shared by several machines, whose processes are numbered alike. Nobody need read the machine's name in it. */
const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** A name of its own for each file, with the process that writes it. */
export const temporaryName = (): string => `.medelkoll-${machine}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`;

const pattern = /^\.medelkoll-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/u;

/** Folders that this process has swept: nothing more is left there by processes that had died before. */
const swept = new Set<string>();

/** Removes what dead processes of this machine have left in the folder, by absolute path. What cannot be removed is left: the writing itself goes on. */
export async function sweepLeftovers(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of await readdir(folder).catch(() => [])) {
    const [, from, id] = pattern.exec(name) ?? [];
    if (from === machine && id !== undefined && !isRunning(Number(id)))
      await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

/** Also true of a process that belongs to somebody else. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
}
