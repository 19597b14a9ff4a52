import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { call } from "../support/command-line";
import type { Case } from "./cases";
import { brokenIn, type Broken } from "./promises";

const root = join(__dirname, "../..");

/** Tries a case in a folder of its own, through the command line's own door, and says which promises it breaks. */
export async function tryOut({ files, argv, totals }: Case): Promise<readonly Broken[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "medelkoll-fuzz-")));
  try {
    for (const name of ["in", "out"]) mkdirSync(join(folder, name));
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, "in", name), bytes);
    const before = contentOf(folder);
    const words = argv.map((word) => (/^(?:in|out)\//u.test(word) ? join(folder, word) : word));
    const { code, data, talk } = await call(words).catch((error: unknown) => ({
      ...{ code: null, data: "" },
      talk: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }));
    const asksForJson = argv.some((word, at) => word === "json" && argv[at - 1] === "--format");
    const after = contentOf(folder);
    // What is kept says nothing of the machine.
    const places = (text: string): string => text.replaceAll(`${folder}/`, "").replaceAll(`${root}/`, "");
    return brokenIn({ code, data, talk: places(talk), asksForJson, before, after, ...(totals ? { totals } : {}) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const contentOf = (folder: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll("\\", "/"), new Uint8Array(readFileSync(path))]),
  );

/** Writes a case into a folder: its files, and what it is in `case.json`. */
export function keep(folder: string, { files, ...rest }: Case, broken: readonly Broken[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  writeFileSync(join(folder, "case.json"), `${JSON.stringify({ ...rest, broke: broken }, null, 2)}\n`);
}

/** The case in a folder. */
export function kept(folder: string): Case {
  const { argv, made, totals } = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")) as Omit<Case, "files">;
  const names = readdirSync(folder).filter((name) => name !== "case.json");
  const files = Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  return { files, argv, made, ...(totals ? { totals } : {}) };
}
