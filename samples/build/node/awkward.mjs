/** One workbook per problem that a person should learn to recognise. Everything in them is invented. */
import { bodyCell, headingCell, newWorkbook, titleRows } from "./paper.mjs";

const headings = [
  "Projekt-ID",
  "Projektnamn",
  "Beviljad nämnd",
  "Kalkylerade utgifter (kr)",
  "Beviljat belopp (kr)",
  "Ekonomiskt utfall (kr)",
  "Status",
];
const rows = [
  ["AN-01", "Belysning vid Provparken", "Farsta", 700000, 700000, 650000, "Genomfört"],
  ["AN-02", "Siktröjning vid Provvägen", "Farsta", 300000, 300000, 300000, "Genomfört"],
  ["AN-03", "Trappa vid Provtorget", "Farsta", 1000000, 1000000, 920000, "Genomfört"],
];

/** A small, tidy list under two title lines; headings in row 4. The caller spoils what the sample is about. */
const sheetOf = (body, heads = headings) => {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet("Redovisning");
  titleRows(sheet, ["Farsta stadsdelsnämnd", "Exempel, påhittade uppgifter"], { right: 5 });
  heads.forEach((text, index) => {
    headingCell(sheet.getCell(4, index + 1), text, {});
    sheet.getColumn(index + 1).width = index === 1 ? 40 : 20;
  });
  body.forEach((values, row) =>
    values.forEach((value, column) =>
      bodyCell(sheet.getCell(5 + row, column + 1), value, typeof value === "number" ? "#,##0" : undefined),
    ),
  );
  return workbook;
};

/** `rows` with other values in a column (from 0), or with a column more. */
const withColumn = (column, values) => rows.map((row, index) => row.toSpliced(column, 1, values[index]));
const withMore = (values) => rows.map((row, index) => [...row, values[index]]);

const renamed = (column, text) => headings.with(column, text);

export const awkward = {
  "tecken-gar-inte-att-avgora.xlsx": () => sheetOf(withColumn(5, [-650000, 300000, -920000])),
  "avvikelse-med-blandade-tecken.xlsx": () =>
    sheetOf(withMore([50000, 0, -80000]), [...headings, "Avvikelse mot kalkyl (kr)"]),
  "dubbla-rubriker.xlsx": () =>
    sheetOf(withMore([800000, 300000, 1100000]), [...headings.with(4, "Beviljat (kr)"), "Beviljat (kr)"]),
  "nastan-ratt-rubrik.xlsx": () => sheetOf(rows, renamed(4, "Beviljad summma (kr)")),
  "samma-id-tva-ganger.xlsx": () =>
    sheetOf([...rows, ["AN-01", "Belysning vid Provparken", "Farsta", 700000, 760000, 650000, "Genomfört"]]),
  "summa-som-inte-stammer.xlsx": () => sheetOf([...rows, ["Summa", null, null, 2000000, 2100000, 1870000, null]]),
  "summarad-utan-text.xlsx": () => sheetOf([...rows, [null, null, null, 2000000, 2000000, 1870000, null]]),
  "belopp-utan-namn.xlsx": () => sheetOf([...rows, [null, null, "Farsta", 450000, 450000, 410000, "Genomfört"]]),
  "okand-namnd.xlsx": () => sheetOf(withColumn(2, ["Vasastans stadsdelsnämnd", "Farsta", "Skarpholmen"])),
  "formeltext-i-namn.xlsx": () =>
    sheetOf(withColumn(1, ['=HYPERLINK("http://exempel.invalid","Klicka här")', "@SUM(1)", "+cmd|' /C calc'!A0"])),
  "proto-som-rubrik-och-id.xlsx": () =>
    sheetOf(
      withMore(["x", "y", "z"]).map((row, index) => row.with(0, ["__proto__", "constructor", "toString"][index])),
      [...headings, "__proto__"],
    ),
  "omvand-skrivriktning-i-namn.xlsx": () =>
    sheetOf(
      withColumn(1, [
        "Belysning \u202Egnilletkorp\u202C vid Provparken",
        "Sikt\u200Bröjning vid Provvägen",
        "Trappa vid Provtorget",
      ]),
    ),
};
