/** The programs and the habits that a filled form goes through before it comes back. Each takes a file and leaves another. */
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { readXlsx, writeXlsx } from "hucre";
import { cardParts, listPart, opened, packed, withXml, xmlOf } from "./fill.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

function office(from, format, to) {
  const out = dirname(to);
  // A profile of its own, or a LibreOffice that is open would answer in its place.
  const profile = `-env:UserInstallation=file://${join(out, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", join(out, "office"), from], {
    stdio: "ignore",
  });
  renameSync(join(out, "office", basename(from).replace(/\.\w+$/u, `.${format}`)), to);
}

const inBytes = (change) => (from, to) => writeFileSync(to, packed(change(opened(readFileSync(from)))));

const onSheets = (parts, change) =>
  [...parts.keys()]
    .filter((name) => name.startsWith("xl/worksheets/sheet"))
    .reduce((soFar, name) => withXml(soFar, name, change(xmlOf(soFar, name))), parts);

/** Names, looks, rules for input, locks and properties: all that a careless program leaves out. */
const stripped = (parts) => {
  const book = xmlOf(parts, "xl/workbook.xml").replace(/<definedNames>.*<\/definedNames>/su, "");
  const kept = new Map([...withXml(parts, "xl/workbook.xml", book)].filter(([name]) => name !== "docProps/custom.xml"));
  const without = (name, pattern) => withXml(kept, name, xmlOf(kept, name).replace(pattern, ""));
  for (const name of ["[Content_Types].xml", "_rels/.rels"])
    kept.set(name, without(name, /<(?:Override|Relationship) [^>]*custom[^>]*\/>/gu).get(name));
  return onSheets(kept, (xml) =>
    xml
      .replace(/(<c r="[A-Z]+\d+") s="\d+"/gu, "$1")
      .replace(/(<c r="[A-Z]+\d+" t="\w+") s="\d+"/gu, "$1")
      .replace(/<c r="[A-Z]+\d+"\/>/gu, "")
      .replace(/<(conditionalFormatting|dataValidations)\b.*?<\/\1>/gsu, "")
      .replace(/<(?:sheetProtection|autoFilter|pageSetup|pageMargins)\b[^>]*\/>/gu, "")
      .replace(/<cols>.*?<\/cols>/su, "")
      .replace(/ hidden="(?:1|true)"/gu, ""),
  );
};

/** Somebody has shown the hidden row and emptied it. */
const withoutKeys = (parts) => {
  const cards = cardParts(parts);
  if (cards.length === 0)
    return withXml(parts, listPart, xmlOf(parts, listPart).replace(/<row r="2"[^>]*>.*?<\/row>/su, ""));
  return cards.reduce(
    (soFar, name) =>
      withXml(
        soFar,
        name,
        xmlOf(soFar, name)
          .replace(/<row r="1"[^>]*>.*?<\/row>/su, "")
          .replace(/<c r="A\d+"[^>]*>.*?<\/c>/gsu, ""),
      ),
    parts,
  );
};

async function byExcelJs(from, to) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(from);
  await book.xlsx.writeFile(to);
}

async function byExcelize(from, to) {
  const { init } = require("excelize-wasm");
  const excelize = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
  const book = excelize.OpenReader(new Uint8Array(readFileSync(from)));
  if (book.error) throw new Error(book.error);
  const { buffer, error } = book.WriteToBuffer();
  if (error) throw new Error(error);
  writeFileSync(to, buffer);
}

async function byHucre(from, to) {
  const { sheets } = await readXlsx(readFileSync(from), { readStyles: true });
  writeFileSync(to, await writeXlsx({ sheets }));
}

/** Through what an empty form goes too. */
export const forEmpty = ["medelkoll", "libreoffice", "openpyxl", "stripped", "without-keys"];

/** Name of the program in the file's name, what it does, and the notice about structure that it costs, where it costs one. */
export const programs = [
  { name: "medelkoll", says: "as Medelkoll wrote it, filled in by script", make: copyFileSync },
  {
    name: "libreoffice",
    says: "opened and saved by LibreOffice as .xlsx",
    make: (from, to) => office(from, "xlsx", to),
  },
  {
    name: "libreoffice-ods",
    says: "by LibreOffice to .ods and back to .xlsx",
    make: (from, to) => {
      office(from, "ods", `${to}.ods`);
      office(`${to}.ods`, "xlsx", to);
    },
  },
  {
    name: "libreoffice",
    extension: "ods",
    says: "by LibreOffice as .ods, which is refused with what to do",
    refused: "FIL-07",
    make: (from, to) => office(from, "ods", to),
  },
  { name: "exceljs", says: "read and written by exceljs", make: byExcelJs },
  { name: "excelize", says: "read and written by excelize", make: byExcelize },
  { name: "hucre", says: "read and written by hucre, sheets alone", make: byHucre },
  {
    name: "openpyxl",
    says: "read and written by openpyxl",
    make: (from, to) =>
      execFileSync(process.env.PYTHON ?? "/usr/bin/python3", [join(here, "by_openpyxl.py"), from, to]),
  },
  { name: "stripped", says: "names, styles, rules, locks and properties taken out", make: inBytes(stripped) },
  { name: "without-keys", says: "the hidden keys taken out", notice: "FRM-01", make: inBytes(withoutKeys) },
];
