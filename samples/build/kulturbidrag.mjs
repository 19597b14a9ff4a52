/** What invented associations sent in for an invented culture grant. The edition that it is followed up by is a workbook, edited by hand: samples/editions/kulturbidrag-2025.xlsx. */
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";

const folder = fileURLToPath(new URL("../editions/", import.meta.url));
const day = (text) => new Date(`${text}T00:00:00Z`);

async function save(path, sheetName, fill) {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = day("2025-11-01");
  const sheet = book.addWorksheet(sheetName);
  fill(sheet);
  for (const row of sheet._rows.filter(Boolean))
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = "yyyy-mm-dd";
    });
  sheet.columns.forEach((column) => (column.width = 22));
  await book.xlsx.writeFile(`${folder}${path}`);
}

await save("returned/Lyktan.xlsx", "Redovisning", (sheet) => {
  sheet.addRow([
    "Bidragsnummer",
    "Verksamhet",
    "Bidragsmottagare",
    "Konstform",
    "Beviljat bidrag (kr)",
    "Använt bidrag (kr)",
    "Läge",
    "Genomfört den",
    "Slutredovisning inkom",
    "Antal besökare",
    "Så gick det",
  ]);
  sheet.addRow([
    "KB-01",
    "Ljusfest på torget",
    "Kulturföreningen Lyktan",
    "Bild och form",
    80000,
    80000,
    "Genomförd",
    day("2025-05-10"),
    day("2025-06-20"),
    450,
    "Lyktorna lyste hela kvällen och många stannade till.",
  ]);
  sheet.addRow([
    "KB-02",
    "Höstens utställning",
    "Kulturföreningen Lyktan",
    "Bild och form",
    60000,
    15000,
    "Pågår",
    null,
    null,
    null,
    null,
  ]);
});

await save("returned/Spiralen slutredovisning.xlsx", "Blankett", (sheet) => {
  sheet.addRow(["Slutredovisning av kulturbidrag"]);
  sheet.addRow([]);
  for (const line of [
    ["Förening", "Dansföreningen Spiralen"],
    ["Bidragsnummer", "KB-03"],
    ["Verksamhet", "Dansa i parken"],
    ["Konstform", "Dans"],
    ["Beviljat bidrag (kr)", 45000],
    ["Använt bidrag (kr)", 41500],
    ["Att återbetala (kr)", 3500],
    ["Läge", "Genomförd"],
    ["Genomfört den", day("2025-06-14")],
    ["Slutredovisning inkom", day("2025-08-14")],
    ["Antal besökare", 230],
    ["Så gick det", "Fyra kvällar med öppet golv, och nästan alla dansade."],
  ])
    sheet.addRow(line);
});

await save("returned/Klangbotten 2025.xlsx", "Bidrag", (sheet) => {
  sheet.addRow(["Klangbotten Musik, redovisning av bidrag 2025, belopp i kr"]);
  sheet.addRow(["Nr", "Arrangemang", "Genre", "Bidrag", "Förbrukat", "Status", "Speldatum", "Slutredovisad", "Publik"]);
  sheet.addRow([
    "KB-04",
    "Kammarmusik i juli",
    "konsert",
    120000,
    118000,
    "spelad",
    day("2025-07-20"),
    day("2025-10-02"),
    610,
  ]);
  sheet.addRow(["KB-05", "Jazzkväll", "jazz", 30000, 30000, "spelad", day("2025-03-15"), day("2025-05-01"), 140]);
  sheet.addRow(["KB-06", "Körfestival", "körsång", 75000, 0, "inställt", null, null, null]);
  sheet.addRow(["Summa", null, null, 225000, 148000]);
});

await save("returned/skymning.xlsx", "Blad1", (sheet) => {
  sheet.addRow(["Filmklubben Skymning"]);
  sheet.addRow([
    "Evenemang",
    "Bidragsbelopp kr",
    "Redovisade kostnader kr",
    "Hur gick det",
    "Datum för arrangemanget",
    "Redovisning inkom",
    "Besökare",
    "Konstart",
  ]);
  sheet.addRow(["Stumfilm med orgel", 40000, 46000, "klart", day("2025-08-02"), null, null, "filmvisning"]);
});

await save("returned/Ladan.xlsx", "Sommaren", (sheet) => {
  sheet.addRow([
    "Förening",
    "Föreställning",
    "Beviljat",
    "Använt",
    "Kvar",
    "Genomfört",
    "Sista speldag",
    "Slutredovisning",
    "Antal i publiken",
  ]);
  sheet.addRow([
    "Ladan",
    "Sommarteater i ladan",
    "350 000 kr",
    "349 000 kr",
    "2 000 kr",
    "ja",
    "2025-07-05",
    "2025-08-30",
    900,
  ]);
});

await save("beslut.xlsx", "Beviljade bidrag", (sheet) => {
  sheet.addRow([
    "Bidragsnummer",
    "Verksamhet",
    "Bidragsmottagare",
    "Beslutsdatum",
    "Bidragsår",
    "Beviljat bidrag (kr)",
  ]);
  for (const [id, name, receiver, amount] of [
    ["KB-01", "Ljusfest på torget", "Kulturföreningen Lyktan", 80000],
    ["KB-02", "Höstens utställning", "Kulturföreningen Lyktan", 60000],
    ["KB-03", "Dansa i parken", "Dansföreningen Spiralen", 45000],
    ["KB-04", "Kammarmusik i juli", "Föreningen Klangbotten", 120000],
    ["KB-05", "Jazzkväll", "Föreningen Klangbotten", 30000],
    ["KB-06", "Körfestival", "Föreningen Klangbotten", 75000],
    ["KB-07", "Stumfilm med orgel", "Filmklubben Skymning", 40000],
    ["KB-08", "Sommarteater i ladan", "Föreningen Ladans vänner", 350000],
    ["KB-09", "Berättarkvällar vid brasan", "Berättarföreningen Vinterljus", 25000],
  ])
    sheet.addRow([id, name, receiver, day("2025-01-20"), 2025, amount]);
});
