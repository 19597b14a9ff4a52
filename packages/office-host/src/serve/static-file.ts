import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";

export interface StaticFile {
  readonly body: Uint8Array;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".gz": "application/gzip",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export const textFile = (body: string, type = "text/plain; charset=utf-8"): StaticFile => ({
  body: new TextEncoder().encode(body),
  type,
});

/** The file at `path` (decoded, no leading slash) inside `folder`; null when there is none there, or when the path leads out of the folder. */
export async function staticFile(folder: string, path: string): Promise<StaticFile | null> {
  if (path.includes("\0")) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return null;
    return { body: await readFile(file), type: types[extname(file).toLowerCase()] ?? "application/octet-stream" };
  } catch (error) {
    if (missing.has((error as NodeJS.ErrnoException).code)) return null;
    throw error;
  }
}

const missing: ReadonlySet<string | undefined> = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"]);
