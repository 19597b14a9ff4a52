/**
 * `npm run bench [FILES]`: 200 workbooks out of the samples, one wide sheet and one long list, read by Medelkoll and by others on the same machine in the
 * same run. Ratios are what to compare between machines; times are not. PYTHON names the Python whose openpyxl is used; without it, openpyxl is left out.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { makeCopies } from "./copies.mjs";
import { writeLongList } from "./long-list.mjs";

const many = Number(process.argv[2] ?? 200);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const readers = [
  "limit",
  "medelkoll, reading",
  "exceljs",
  "hucre",
  "read-excel-file",
  "openpyxl",
  "openpyxl, read-only",
];
const line = "medelkoll, whole line";

/** The best of some runs: what disturbs a run only makes it slower. */
const loads = [
  { name: `${many} workbooks`, runs: 5, make: (folder) => makeCopies(folder, many), contenders: [...readers, line] },
  { name: "one sheet of 50,000 x 18", runs: 2, make: longList(50_000, 18), contenders: [...readers, line] },
  { name: "one list of 100,000 rows", runs: 2, make: longList(100_000, 10), contenders: ["medelkoll, reading", line] },
];

const folder = mkdtempSync(join(tmpdir(), "medelkoll-bench-"));
try {
  const product = await bundle(join(folder, "product"));
  console.log(`${cpus().length} cores, Node ${process.version}.`);
  for (const [index, load] of loads.entries()) {
    const input = join(folder, `in ${index}`);
    mkdirSync(input);
    load.make(input);
    tell(load, measure(load, input, product), readdirSync(input).length);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Turn by turn, so that a busy moment of the machine meets them all. */
function measure({ contenders, runs }, input, product) {
  const measured = new Map();
  for (let run = 0; run < runs; run += 1)
    for (const name of contenders) {
      const result = resultOf(() => call(name, input, product));
      const best = measured.get(name);
      if (result && (!best || result.milliseconds < best.milliseconds)) measured.set(name, result);
    }
  return measured;
}

function call(name, input, product) {
  const [program, mode = "whole"] = name.split(", ");
  if (program === "openpyxl")
    return execFileSync(process.env.PYTHON ?? "python3", [here("openpyxl_contender.py"), mode, input], {
      stdio: "pipe",
    });
  return execFileSync(process.execPath, [here("contender.mjs"), name, input, product]);
}

function tell({ name, runs }, measured, files) {
  const reading = measured.get("medelkoll, reading");
  const table = [...measured].map(([contender, { milliseconds, peak, count }]) => ({
    contender,
    "ms in all": Math.round(milliseconds),
    "ms per workbook": Number((milliseconds / files).toFixed(2)),
    "x our reading": Number((milliseconds / reading.milliseconds).toFixed(2)),
    "peak MB": Math.round(peak / 2 ** 20),
    "cells (line: projects)": count,
  }));
  console.log(`\n${name}; best of ${runs} runs.`);
  console.table(table);
}

function longList(rows, columns) {
  return (folder) => writeLongList(join(folder, "list.xlsx"), rows, columns);
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
