import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";

const root = join(import.meta.dirname, "..");
const sample = (path) => join(root, "samples", path);
const day = ["--as-of", "2024-11-13"];
const against = ["--granted", sample("granted-register.xlsx"), ...day];
const kultur = sample("editions/kulturbidrag-2025.xlsx");

/** One of each kind that is written, with all that it can hold. */
const calls = {
  "sammanstallning.xlsx": ["summarize", sample("returned"), ...day],
  "ofullstandig.xlsx": ["summarize", sample("awkward"), "--lang", "en", ...day],
  "mot-registret.xlsx": ["consolidate", sample("returned"), ...against],
  "anmalan.docx": ["notice", sample("returned"), ...against],
  "brev.zip": ["letters", sample("returned"), ...against],
  "mallar.zip": ["forms", "--last-day", "2025-01-31", ...against],
  "mallar-per-projekt.zip": ["forms", "--layout", "per-project", ...against],
  "kvitto.xlsx": ["receipt", sample("returned/Bromma uppfoljning trygghet.xlsx"), ...day],
  markerade: ["mark", sample("awkward"), ...day],
  "utgava.xlsx": ["edition", "export"],
  "utgava-kultur.xlsx": ["edition", "export", kultur],
};

/** The workbooks and documents, also those in zip files: what each is called, and its bytes. */
export function filesWritten() {
  const folder = mkdtempSync(join(tmpdir(), "medelkoll-written-"));
  try {
    for (const [name, argv] of Object.entries(calls)) {
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(root, "dist/cli/medelkoll.cjs"), ...argv, "-o", join(folder, name)],
        { encoding: "utf8", maxBuffer: 1 << 28 },
      );
      if (status !== 0 && status !== 1) throw new Error(`${name} is not written: ${stderr}`);
    }
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap(({ name, parentPath }) => alone(name, readFileSync(join(parentPath, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const alone = (name, bytes) =>
  name.endsWith(".zip")
    ? Object.entries(unzipSync(bytes)).map(([inner, content]) => ({ name: `${name} ${inner}`, bytes: content }))
    : [{ name, bytes }];
