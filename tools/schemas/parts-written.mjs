import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";

const root = join(import.meta.dirname, "../..");
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

/** Every XML part of all of them: where it stands, and its text. */
export async function partsWritten() {
  const folder = mkdtempSync(join(tmpdir(), "medelkoll-schemas-"));
  try {
    for (const [name, argv] of Object.entries(calls)) {
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(root, "dist/cli/medelkoll.cjs"), ...argv, "-o", join(folder, name)],
        {
          encoding: "utf8",
          maxBuffer: 1 << 28,
        },
      );
      if (status !== 0 && status !== 1) throw new Error(`${name} is not written: ${stderr}`);
    }
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap((entry) => partsOf(entry.name, readFileSync(join(entry.parentPath, entry.name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const partsOf = (place, bytes) =>
  Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    if (/\.(?:xlsx|docx)$/u.test(name)) return partsOf(`${place} ${name}`, content);
    return /\.(?:xml|rels)$/u.test(name)
      ? [{ place: `${place}: ${name}`, xml: Buffer.from(content).toString("utf8") }]
      : [];
  });
