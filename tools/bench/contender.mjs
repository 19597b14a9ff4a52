/**
 * One contender over one folder, in a process of its own: `node contender.mjs NAME FOLDER PRODUCT`. Prints JSON: milliseconds of one pass over all
 * files (bytes are read within it), cells or the like as proof of work, and peak memory in bytes.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

const [name, folder, product] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const files = readdirSync(folder)
  .sort()
  .map((file) => ({ name: file, path: join(folder, file) }));

function readSources({ readXlsx, nodeEngine }, file) {
  const bytes = readFileSync(file.path);
  const facts = { name: file.name, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  const result = readXlsx({ name: file.name, bytes }, nodeEngine);
  if (!result.ok) throw new Error(`${file.name}: ${result.remark.code}`);
  return { ...facts, snapshot: result.snapshot, remarks: result.remarks };
}

const cellsOf = ({ snapshot }) => snapshot.sheets.reduce((sum, { cells }) => sum + cells.length, 0);

/** Each gives a function from files to a count of what was read. */
const contenders = {
  limit: async () => {
    const { scan } = await import("./limit.mjs");
    return (some) => some.reduce((sum, { path }) => sum + scan(readFileSync(path)), 0);
  },
  "medelkoll, reading": async () => {
    const ours = require(product);
    return (some) => some.reduce((sum, file) => sum + cellsOf(readSources(ours, file)), 0);
  },
  "medelkoll, whole line": async () => {
    const ours = require(product);
    const { profile, editions } = ours.openLibrary(ours.stockholmProfile, ours.editions);
    const options = { edition: editions[0], profile, asOf: "2024-11-13", answers: {} };
    const read = ours.fileReader(options);
    return (some) =>
      ours.followUpRead(
        some.map((file) => read(readSources(ours, file))),
        options,
      ).projects.length;
  },
  exceljs: async () => {
    const { default: ExcelJS } = await import("exceljs");
    return async (some) => {
      let cells = 0;
      for (const { path } of some) {
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.load(readFileSync(path));
        workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
      }
      return cells;
    };
  },
  "read-excel-file": async () => {
    const { default: readExcelFile } = await import("read-excel-file/node");
    return async (some) => {
      let cells = 0;
      for (const { path } of some)
        for (const { data } of await readExcelFile(readFileSync(path)))
          for (const row of data) for (const value of row) if (value !== null) cells += 1;
      return cells;
    };
  },
  hucre: async () => {
    const { readXlsx } = await import("hucre");
    return async (some) => {
      let cells = 0;
      for (const { path } of some)
        for (const { rows } of (await readXlsx(readFileSync(path))).sheets)
          for (const row of rows) for (const value of row) if (value !== null) cells += 1;
      return cells;
    };
  },
};

const contender = await contenders[name]();
// The first of many files warm the engine up; they are in the measured pass again.
if (files.length > 1) await contender(files.slice(0, 20));
const start = performance.now();
const count = await contender(files);
const milliseconds = performance.now() - start;
process.stdout.write(JSON.stringify({ milliseconds, count, peak: process.resourceUsage().maxRSS * 1024 }));
