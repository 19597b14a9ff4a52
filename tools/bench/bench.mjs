/**
 * `npm run bench [FILES]`: 200 workbooks out of the samples, read by Medelkoll and by others on the same machine in the same run. Ratios are what to
 * compare between machines; times are not. PYTHON names the Python whose openpyxl is used.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { makeCopies } from "./copies.mjs";

const count = Number(process.argv[2] ?? 200);
/** The best of some runs: what disturbs a run only makes it slower. */
const runs = 5;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "medelkoll-bench-"));
try {
  const input = join(folder, "in");
  makeCopies(input, count);
  const product = await bundle(join(folder, "product"));
  const inNode = (name) => () => execFileSync(process.execPath, [here("contender.mjs"), name, input, product]);
  const inPython = (mode) => () =>
    execFileSync(process.env.PYTHON ?? "python3", [here("openpyxl_contender.py"), mode, input], { stdio: "pipe" });
  const contenders = [
    ...["limit", "medelkoll, reading", "medelkoll, whole line", "hucre", "exceljs"].map((name) => [name, inNode(name)]),
    ["openpyxl", inPython("whole")],
    ["openpyxl, read-only", inPython("read-only")],
  ];

  /** Turn by turn, so that a busy moment of the machine meets them all. */
  const measured = new Map();
  for (let run = 0; run < runs; run += 1)
    for (const [name, call] of contenders) {
      const result = resultOf(call);
      const best = measured.get(name);
      if (result && (!best || result.milliseconds < best.milliseconds)) measured.set(name, result);
    }

  const reading = measured.get("medelkoll, reading");
  const table = [...measured].map(([name, { milliseconds, peak, count: read }]) => ({
    contender: name,
    "ms in all": Math.round(milliseconds),
    "ms per workbook": Number((milliseconds / count).toFixed(2)),
    "x our reading": Number((milliseconds / reading.milliseconds).toFixed(2)),
    "peak MB": Math.round(peak / 2 ** 20),
    "cells (line: projects)": read,
  }));
  console.log(`${count} workbooks, ${cpus().length} cores, Node ${process.version}; best of ${runs} runs.`);
  console.table(table);
  if (!measured.has("openpyxl")) console.log("openpyxl was not found; set PYTHON to a Python that has it.");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Null where the contender is not installed. */
function resultOf(call) {
  try {
    const text = call().toString();
    return text === "" ? null : JSON.parse(text);
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}
