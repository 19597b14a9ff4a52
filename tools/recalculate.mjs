/**
 * `npm run recalculate`: every formula of every workbook that the program writes, computed anew by two engines that are not ours, IronCalc and LibreOffice (`soffice`), from
 * what else stands in the file. Both must come to the value that was written. Exit code 1 when one does not.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { filesWritten } from "./written.mjs";

const entities = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const plain = (xml = "") =>
  xml.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu, (_, decimal, hex, name) =>
    name ? (entities[name] ?? "") : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
  );
const textOf = (xml) => plain([...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/gu)].map(([, text]) => text).join(""));
const attribute = (tag, name) => plain(new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1]);

/** The sheets of a workbook of ours: what stands in each cell, its formula if it has one, and where tables are. */
function sheetsOf(bytes) {
  const parts = unzipSync(bytes);
  const xml = (name) => (parts[name] ? strFromU8(parts[name]) : "");
  const shared = [...xml("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gsu)].map(([, one]) => textOf(one));
  const related = (name) =>
    new Map(
      [...xml(name).matchAll(/<Relationship [^>]*>/gu)].map(([tag]) => [
        attribute(tag, "Id"),
        attribute(tag, "Target"),
      ]),
    );
  const targets = related("xl/_rels/workbook.xml.rels");
  return [...xml("xl/workbook.xml").matchAll(/<sheet [^>]*>/gu)].map(([tag]) => {
    const file = targets
      .get(attribute(tag, "r:id"))
      .replace(/^\/xl\/|^/u, "xl/")
      .replace("xl//xl/", "xl/");
    const tables = [...related(file.replace("worksheets/", "worksheets/_rels/").concat(".rels")).values()]
      .filter((target) => target.includes("/table"))
      .map((target) => xml(`xl/tables/${target.split("/").at(-1)}`));
    const cells = [...xml(file).matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].map(([, head, inner = ""]) => {
      const value = /<v>([^<]*)<\/v>/u.exec(inner)?.[1];
      const type = attribute(` ${head}`, "t");
      const shown =
        type === "s"
          ? shared[Number(value)]
          : type === "inlineStr"
            ? textOf(inner)
            : type === "str"
              ? plain(value ?? "")
              : value === undefined
                ? ""
                : Number(value);
      return {
        at: attribute(` ${head}`, "r"),
        value: shown,
        formula: plain(/<f[^>]*>([^<]*)<\/f>/u.exec(inner)?.[1]) || null,
      };
    });
    return { name: attribute(tag, "name"), file, cells, tables };
  });
}

const rowOf = (at) => Number(/\d+$/u.exec(at)[0]);
const columnOf = (at) => [...at.replace(/\d+$/u, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `tblX[heading]` to the cells that it stands for: one of the engines knows no tables. */
function tableRanges(sheets) {
  return new Map(
    sheets.flatMap(({ name, tables }) =>
      tables.flatMap((xml) => {
        const [first, last] = attribute(/<table [^>]*>/u.exec(xml)[0], "ref").split(":");
        const letters = (index) => {
          let n = columnOf(first) + index;
          let text = "";
          for (; n > 0; n = Math.floor((n - 1) / 26)) text = String.fromCharCode(65 + ((n - 1) % 26)) + text;
          return text;
        };
        const own = attribute(/<table [^>]*>/u.exec(xml)[0], "displayName");
        return [...xml.matchAll(/<tableColumn [^>]*>/gu)].map(([tag], index) => [
          `${own}[${attribute(tag, "name")}]`.toLowerCase(),
          `'${name.replaceAll("'", "''")}'!$${letters(index)}$${rowOf(first) + 1}:$${letters(index)}$${rowOf(last)}`,
        ]);
      }),
    ),
  );
}

/** IronCalc is asked in a process of its own (ironcalc.mjs): as a person would type what stands there. */
function byIronCalc(workbooks) {
  const input = workbooks.map(({ sheets }) => {
    const ranges = tableRanges(sheets);
    const typed = ({ formula, value }) =>
      formula !== null
        ? `=${formula.replace(/tbl\w+\[[^\][]+\]/giu, (one) => ranges.get(one.toLowerCase()) ?? one)}`
        : typeof value === "number"
          ? String(value)
          : `'${value}`;
    return sheets.map(({ name, cells }) => ({
      name,
      cells: cells
        .filter(({ value, formula }) => value !== "" || formula !== null)
        .map((cell) => [rowOf(cell.at), columnOf(cell.at), typed(cell), cell.formula !== null]),
    }));
  });
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, "ironcalc.mjs")], {
    input: JSON.stringify(input),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout).map(
    (found, at) =>
      new Map(
        found.flatMap((cells, index) =>
          cells.map(([row, column, result]) => [`${workbooks[at].sheets[index].name}!${row},${column}`, result]),
        ),
      ),
  );
}

/** The same file without any stored result. */
const withoutResults = (bytes) =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, data]) => [
        name,
        name.startsWith("xl/worksheets/")
          ? strToU8(strFromU8(data).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/gu, "$1"))
          : data,
      ]),
    ),
  );

const isSame = (written, computed) => {
  if (typeof written !== "number") return String(written) === String(computed);
  const number = typeof computed === "number" ? computed : computed === "" ? Number.NaN : Number(computed);
  return Math.abs(written - number) <= 1e-12 * Math.max(Math.abs(written), Math.abs(number)) + 1e-9;
};

/** LibreOffice opens, computes and saves them all at once; what it has saved is read as what we have written is. */
function byLibreOffice(workbooks) {
  const folder = mkdtempSync(join(tmpdir(), "medelkoll-recalculate-"));
  try {
    const paths = workbooks.map(({ bytes }, at) => {
      const path = join(folder, `${at}.xlsx`);
      writeFileSync(path, withoutResults(bytes));
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    const { error } = spawnSync("soffice", [
      ...[profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out],
      ...paths,
    ]);
    if (error) throw new Error("LibreOffice (soffice) is not installed on this machine; install it to run this check.");
    return workbooks.map(
      (_, at) =>
        new Map(
          sheetsOf(readFileSync(join(out, `${at}.xlsx`))).flatMap(({ name, cells }) =>
            cells.map((cell) => [`${name}!${rowOf(cell.at)},${columnOf(cell.at)}`, cell.value]),
          ),
        ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const hasFormulas = ({ sheets }) => sheets.some(({ cells }) => cells.some(({ formula }) => formula !== null));
// A marked copy has its sender's formulas, untouched.
const workbooks = filesWritten()
  .filter(({ name }) => name.endsWith(".xlsx") && !name.includes("att rätta"))
  .map((file) => ({ ...file, sheets: sheetsOf(file.bytes) }))
  .filter(hasFormulas);
for (const [engine, results] of [
  ["IronCalc", byIronCalc(workbooks)],
  ["LibreOffice", byLibreOffice(workbooks)],
]) {
  const differ = [];
  let count = 0;
  for (const [at, { name, sheets }] of workbooks.entries())
    for (const sheet of sheets)
      for (const { at: place, formula, value } of sheet.cells) {
        if (formula === null) continue;
        count += 1;
        const computed = results[at].get(`${sheet.name}!${rowOf(place)},${columnOf(place)}`) ?? "";
        if (!isSame(value, computed))
          differ.push({ place: `${name} ${sheet.name}!${place}`, value, computed, formula });
      }
  console.log(
    `${engine}: ${count - differ.length} of ${count} formulas in ${workbooks.length} workbooks give what is written`,
  );
  for (const { place, value, computed, formula } of differ.slice(0, 12))
    console.log(`  ${place}: written ${JSON.stringify(value)}, computed ${JSON.stringify(computed)} by ${formula}`);
  if (differ.length > 0 || count === 0) process.exitCode = 1;
}
