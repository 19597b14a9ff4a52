/** One workbook with one long list: plain projects under plain headings, texts shared as Excel shares them. The same bytes every time. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";

const headings = [
  ...["Projekt-ID", "Projektnamn", "Nämnd", "Typ av investering", "Beslutsdatum"],
  ...["Beviljat belopp (kr)", "Utfall (kr)", "Avvikelse (kr)", "Status", "Kommentar"],
];
const namnder = ["Farsta stadsdelsnämnd", "Bromma stadsdelsnämnd", "Trafiknämnden", "Idrottsnämnden"];
const types = ["Belysning", "Kameror", "Grönska och siktlinjer", "Låssystem"];
const places = ["Björktorget", "Lindparken", "Ekskolan", "Alstigen", "Tallgången"];
const statuses = ["Genomfört", "Pågår", "Genomfört", "Pågår"];

/** Excel's number of the day 2023-03-08. */
const firstDecision = 44993;

function project(i) {
  const granted = 50_000 + ((i * 7_919) % 90_001) * 10;
  const status = statuses[i % statuses.length];
  const spent = status === "Genomfört" ? granted - ((i * 104_729) % 503) * 100 : Math.round(granted / 3);
  const name = `${types[i % types.length]} ${places[i % places.length]} ${i + 1}`;
  return [
    ...[`TI-2023-${String(i + 1).padStart(6, "0")}`, name, namnder[i % namnder.length], types[i % types.length]],
    ...[firstDecision + (i % 200), granted, spent, granted - spent, status, "Enligt plan"],
  ];
}

const letter = (column) => String.fromCharCode(65 + column);
const xml = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const date = 4;

/**
 * Writes `rows` projects in `columns` columns (10 or more), from project `first` on; what is beyond the headings that mean something is called "Not 1",
 * "Not 2" ….
 */
export function writeLongList(path, rows, columns, first = 0) {
  const shared = new Map();
  const numberOf = (text) => shared.get(text) ?? (shared.set(text, shared.size), shared.size - 1);
  const cell = (value, column, row) => {
    const at = `${letter(column)}${row}`;
    if (typeof value === "string") return `<c r="${at}" t="s"><v>${numberOf(value)}</v></c>`;
    return `<c r="${at}"${column === date && row > 1 ? ' s="1"' : ""}><v>${value}</v></c>`;
  };
  const line = (values, row) =>
    `<row r="${row}">${values.map((value, column) => cell(value, column, row)).join("")}</row>`;
  const notes = Array.from({ length: columns - headings.length }, (_, i) => `Not ${i + 1}`);
  const lines = [line([...headings, ...notes], 1)];
  for (let i = 0; i < rows; i += 1) {
    const words = notes.map((_, column) => `Se bilaga ${(i + column) % 50}`);
    lines.push(line([...project(first + i), ...words], i + 2));
  }
  const strings = [...shared.keys()].map((text) => `<si><t>${text}</t></si>`).join("");
  writeFileSync(
    path,
    zipSync({
      "[Content_Types].xml": xml(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${contentType}.sharedStrings+xml"/></Types>`,
      ),
      "_rels/.rels": xml(
        `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${documents}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      "xl/workbook.xml": xml(
        `<workbook ${main} xmlns:r="${documents}"><sheets><sheet name="Projekt" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": xml(
        `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${documents}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${documents}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${documents}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
      "xl/styles.xml": xml(
        `<styleSheet ${main}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ),
      "xl/sharedStrings.xml": xml(`<sst ${main} uniqueCount="${shared.size}">${strings}</sst>`),
      "xl/worksheets/sheet1.xml": xml(`<worksheet ${main}><sheetData>${lines.join("")}</sheetData></worksheet>`),
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeLongList(process.argv[2], Number(process.argv[3]), Number(process.argv[4]), Number(process.argv[5] ?? 0));
