/** Which files to read: files as given, folders searched to the bottom, always in the same order. Node only. */
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { isOwnerFile } from "../xlsx/reader/owner-file";
import { distinctNames } from "./distinct-names";
import { errorCode } from "./error-code";

export interface FoundFile {
  readonly path: string;
  /** What findings call it: unique in the run, with forward slashes, no longer than it takes to tell files apart. */
  readonly name: string;
}

export type SkipReason =
  /** `~$…` or `.~lock.…#`: a note that somebody has the workbook open. */
  | "owner-file"
  | "hidden"
  /** `desktop.ini`, `Thumbs.db`. */
  | "system-file"
  /** A link inside a folder: it may lead anywhere, also in a circle. */
  | "link"
  | "not-a-workbook"
  | "no-access";

export interface FoundWorkbooks {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly { readonly name: string; readonly reason: SkipReason }[];
  /** Paths as given that lead to nothing. */
  readonly missing: readonly string[];
}

/** Legacy formats too, so that they get their own finding instead of silence. What a file really is, its bytes say. */
const workbookEndings = new Set([".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods"]);
const systemFiles = new Set(["desktop.ini", "thumbs.db"]);

/** By code unit, not by a language's rules: the same order on every machine, also for names that one system stores decomposed. */
function byName(one: Dirent, other: Dirent): number {
  const [a, b] = [one.name.normalize("NFC"), other.name.normalize("NFC")];
  return a < b ? -1 : a > b ? 1 : 0;
}

function skipReason(entry: Dirent): SkipReason | null {
  if (isOwnerFile(entry.name)) return "owner-file";
  if (systemFiles.has(entry.name.toLowerCase())) return "system-file";
  if (entry.name.startsWith(".")) return "hidden";
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return null;
  const isWorkbook = entry.isFile() && workbookEndings.has(extname(entry.name).toLowerCase());
  return isWorkbook ? null : "not-a-workbook";
}

/** Files as [path, shortest name]: the name begins at the folder that was given. */
interface Search {
  readonly files: Map<string, string>;
  readonly skipped: { readonly name: string; readonly reason: SkipReason }[];
}

async function searchFolder(folder: string, prefix: string, search: Search): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    search.skipped.push({ name: prefix === "" ? basename(resolve(folder)) : prefix.slice(0, -1), reason: "no-access" });
    return;
  }
  for (const entry of entries.sort(byName)) {
    const name = prefix + entry.name.normalize("NFC");
    const path = join(folder, entry.name);
    const reason = skipReason(entry);
    if (reason !== null) search.skipped.push({ name, reason });
    else if (entry.isDirectory()) await searchFolder(path, `${name}/`, search);
    else if (!search.files.has(resolve(path))) search.files.set(resolve(path), name);
  }
}

/**
 * A file that is named twice, or both by itself and by its folder, is found once. A file given by name is taken whatever it is called,
 * except the owner files that a shell's `*.xlsx` sweeps in.
 */
export async function findWorkbooks(paths: readonly string[]): Promise<FoundWorkbooks> {
  const search: Search = { files: new Map(), skipped: [] };
  const missing: string[] = [];
  for (const path of paths) {
    const name = basename(resolve(path)).normalize("NFC");
    try {
      if ((await stat(path)).isDirectory()) await searchFolder(path, "", search);
      else if (isOwnerFile(name)) search.skipped.push({ name, reason: "owner-file" });
      else if (!search.files.has(resolve(path))) search.files.set(resolve(path), name);
    } catch (error) {
      if (["ENOENT", "ENOTDIR", "ELOOP"].includes(errorCode(error))) missing.push(path);
      else search.skipped.push({ name, reason: "no-access" });
    }
  }
  const names = distinctNames([...search.files]);
  return {
    files: [...search.files.keys()].map((path, i) => ({ path, name: names[i] ?? path })),
    skipped: search.skipped,
    missing,
  };
}
