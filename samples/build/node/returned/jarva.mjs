import { paintList } from "../list.mjs";
import { border, landscape, newWorkbook, titleRows } from "../paper.mjs";
import { projectsOf, rowsOf } from "../wording.mjs";

/** Answers for two nämnder that were merged on 1 July 2023: their names stand once, merged over the projects granted to them. */
export const jarva = (places) => {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet("Järva trygghet");
  const texts = [
    "Järva stadsdelsnämnd",
    "Samlad redovisning av trygghetsinvesteringar, belopp i mnkr",
    "Exempel med påhittade projekt och belopp",
  ];
  titleRows(sheet, texts, { right: 8, colour: "FF0B5345" });
  const columns = [
    ["Beviljad nämnd", "grantedNamnd"],
    ["Redovisande nämnd", "reportingNamnd"],
    ["Projekt-ID", "projectId"],
    ["Trygghetsinvestering", "projectName"],
    ["Stadsdelsområde", "district"],
    ["Stadsdel", "neighbourhood"],
    ["Plats", "place"],
    ["Kategori", "investmentType"],
    ["Beslutsdatum", "decisionDate"],
    ["Dnr beslut", "decisionRef"],
    ["Budgetår", "budgetYear"],
    ["Kalkylerad utgift (mnkr)", "estimatedCost"],
    ["Beviljad budget (mnkr)", "grantedAmount"],
    ["Nyttjat (mnkr)", "spentAmount"],
    ["Kvarstående medel (mnkr)", "reportedSurplus"],
    ["Förklaring", "deviationReason"],
    ["Skäl till överskott", "surplusReason"],
    ["Vad händer med överskottet", "surplusDisposition"],
    ["Beslut om överskott", "dispositionRef"],
    ["Status", "status"],
    ["Slutförd datum", "completedDate"],
    ["Uppföljningsrapport inlämnad", "reportDate"],
    ["Inlämnad till", "reportRecipient"],
    ["Dnr rapport", "reportRef"],
    ["Beskrivning av slutresultat", "finalResult"],
    ["Genomförandeavvikelse", "implementationDeviation"],
    ["Beskrivning av avvikelse", "implementationDeviationText"],
    ["Uppföljningsplan", "followUpPlan"],
    ["Uppföljning genomförd", "followUpDone"],
    ["Uppföljningsdatum", "followUpDate"],
    ["Resultat av uppföljning", "followUpResult"],
    ["Trygghetseffekt", "effectDimension"],
    ["Datakälla", "effectSource"],
    ["Värde före", "effectBefore"],
    ["Värde efter", "effectAfter"],
    ["Effektnivå", "effectLevel"],
    ["Andra insatser", "parallelMeasures"],
  ];
  const fields = ["estimatedCost", "grantedAmount", "spentAmount", "reportedSurplus"];
  const sum = { sum: "Summa Järva", of: [[1, 6]], projectRows: [1, 2, 3, 4, 5, 6], fields, double: true };
  const style = { unit: "mnkr", headFill: "FF0B5345", headHeight: 46 };
  paintList(sheet, { top: 5, columns, rows: [...rowsOf(projectsOf("Järva")), sum], style, places });
  for (const range of ["A6:A8", "A9:A11", "B6:B11"]) mergeKeepingFirst(sheet, range);
  landscape(sheet, 5);
  return workbook;
};

const mergeKeepingFirst = (sheet, range) => {
  sheet.mergeCells(range);
  Object.assign(sheet.getCell(range.split(":")[0]), {
    border,
    alignment: { vertical: "middle", wrapText: true },
    font: { name: "Calibri", bold: true },
  });
};
