import { fill, landscape, newWorkbook } from "../paper.mjs";
import { at } from "../list.mjs";
import { formatOf, projectsOf, valueOf } from "../wording.mjs";

const columns = [
  ["Projektnr", "projectId"],
  ["Projekt", "projectName"],
  ["Beviljad nämnd", "grantedNamnd"],
  ["Stadsdelsområde", "district"],
  ["Plats", "place"],
  ["Koordinat", "coordinates"],
  ["Investeringstyp", "investmentType"],
  ["Ansökan inkom", "applicationDate"],
  ["Dialog med stadsdelsnämnd", "districtDialogue"],
  ["Datum för dialog", "dialogueDate"],
  ["Budgetår", "budgetYear"],
  ["Kalkylerade utgifter", "estimatedCost"],
  ["Medfinansiering", "coFinancing"],
  ["Beviljade medel", "grantedAmount"],
  ["Ekonomiskt utfall", "spentAmount"],
  ["Avvikelse mot kalkyl", "reportedDeviation"],
  ["Förklaring till ekonomisk avvikelse", "deviationReason"],
  ["Driftkostnad per år", "operatingCost"],
  ["Skäl till överskott", "surplusReason"],
  ["Överskott går till", "surplusDisposition"],
  ["Beslut om överskott", "dispositionRef"],
  ["Status", "status"],
  ["Påbörjad", "startDate"],
  ["Planerat färdigt", "plannedCompletion"],
  ["Slutförd", "completedDate"],
  ["Rapport inlämnad", "reportDate"],
  ["Inlämnad till", "reportRecipient"],
  ["Dnr rapport", "reportRef"],
  ["Anmäld till utskott", "noticeDate"],
  ["Slutresultat", "finalResult"],
  ["Avvikelse i genomförande", "implementationDeviation"],
  ["Beskrivning av avvikelse", "implementationDeviationText"],
  ["Uppföljningsplan", "followUpPlan"],
  ["Uppföljning genomförd", "followUpDone"],
  ["Uppföljningsdatum", "followUpDate"],
  ["Resultat av uppföljning", "followUpResult"],
];

const instructions = [
  ["Läs mig"],
  ["Trafiknämnden (trafikkontoret): uppföljning av trygghetsinvesteringar beslutade 2023-03-08."],
  ["Exempel – projekt och belopp är påhittade."],
  [""],
  ["1. En rad per projekt i fliken Projektlista. Lägg inte till egna kolumner."],
  ["2. Samtliga belopp i arbetsboken anges i tkr (tusental kronor)."],
  ["3. Status väljs i listan. Datum skrivs ÅÅÅÅ-MM-DD."],
  ["4. Fliken Ekonomiunderlag är kontorets eget underlag och ska inte läsas som projekt."],
];

/** Lines of a ledger: amounts beside texts, but nothing of it is a project. */
const ledger = [
  ["Verifikation", "Konto", "Kontotext", "Period", "Debet", "Kredit"],
  [410023, 1159, "Pågående nyanläggning", "2023-10", 1840, null],
  [410024, 1159, "Pågående nyanläggning", "2023-11", 960, null],
  [410025, 2441, "Leverantörsskulder", "2023-11", null, 960],
  [410031, 1159, "Pågående nyanläggning", "2024-03", 2275, null],
  [410032, 1684, "Fordran hos annan förvaltning", "2024-04", 500, null],
];

/** An Excel table whose unit stands on another sheet, beside instructions, a ledger extract and a hidden list of choices. */
export const trafiknamnden = (places) => {
  const workbook = newWorkbook();
  const readMe = workbook.addWorksheet("Läs mig", { views: [{ showGridLines: false }] });
  readMe.addRows(instructions);
  readMe.getColumn(1).width = 100;
  readMe.getCell("A1").font = { name: "Calibri", bold: true, size: 16, color: { argb: "FF1F4E79" } };
  paintTable(workbook, places);
  const lines = workbook.addWorksheet("Ekonomiunderlag");
  lines.addRows(ledger);
  lines.getRow(1).font = { name: "Calibri", bold: true };
  lines.columns.forEach((column) => (column.width = 22));
  const choices = workbook.addWorksheet("Listor", { state: "hidden" });
  choices.addRows([["Statusval"], ["Ej påbörjat"], ["Pågår"], ["Genomfört"], ["Delvis genomfört"], ["Avbrutet"]]);
  return workbook;
};

const paintTable = (workbook, places) => {
  const sheet = workbook.addWorksheet("Projektlista", { views: [{ state: "frozen", xSplit: 2, ySplit: 3 }] });
  Object.assign(sheet.getCell("A1"), {
    value: "Trafiknämnden – projektlista trygghetsinvesteringar",
    font: { name: "Calibri", bold: true, size: 14, color: { argb: "FF1F4E79" } },
  });
  const projects = projectsOf("Trafiknämnden");
  const style = { unit: "tkr" };
  sheet.addTable({
    name: "Trygghetsprojekt",
    ref: "A3",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: columns.map(([name]) => ({ name, filterButton: true })),
    rows: projects.map((project) => columns.map(([, field]) => valueOf(project, field, style))),
  });
  const columnOf = (field) => columns.findIndex(([, name]) => name === field) + 1;
  columns.forEach(([, field], index) => {
    sheet.getColumn(index + 1).width = /Name|Result|place/.test(field) ? 38 : 20;
    const top = sheet.getCell(3, index + 1);
    Object.assign(top, {
      font: { name: "Calibri", bold: true, color: { argb: "FFFFFFFF" } },
      fill: fill("FF1F4E79"),
      alignment: { wrapText: true, vertical: "middle" },
    });
    const numFmt = formatOf(field, style);
    projects.forEach((_, row) => {
      if (numFmt) sheet.getCell(4 + row, index + 1).numFmt = numFmt;
      sheet.getCell(4 + row, index + 1).alignment = { vertical: "top", wrapText: true };
    });
  });
  projects.forEach((project, index) => {
    const row = 4 + index;
    sheet.getRow(row).height = 30;
    sheet.getCell(row, columnOf("status")).dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: ["Listor!$A$2:$A$6"],
    };
    sheet.getCell(row, columnOf("spentAmount")).fill = fill("FFFFF2CC");
    const years = [
      {
        year: project.years[0].year,
        grantedAt: at(row, columnOf("grantedAmount")),
        spentAt: at(row, columnOf("spentAmount")),
      },
    ];
    places.push({ id: project.id, sheet: sheet.name, row, nameAt: at(row, columnOf("projectName")), years });
  });
  sheet.getRow(3).height = 32;
  landscape(sheet, 3);
};
