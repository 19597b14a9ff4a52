/** What stands already where nothing may be replaced. Node only. */
import { lstat, readFile } from "node:fs/promises";
import { errorCode } from "./error-code";

/**
 * `same`: a plain file with exactly these bytes, as a run that was killed leaves it; nobody has changed it and it need not be written. `other`: anything else, also what
 * cannot be looked at.
 */
export type Standing = "nothing" | "same" | "other";

export async function standing(path: string, bytes: Uint8Array): Promise<Standing> {
  try {
    const found = await lstat(path);
    const isAlike = found.isFile() && found.size === bytes.length && (await readFile(path)).equals(bytes);
    return isAlike ? "same" : "other";
  } catch (error) {
    return ["ENOENT", "ENOTDIR"].includes(errorCode(error)) ? "nothing" : "other";
  }
}
