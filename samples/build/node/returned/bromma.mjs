import { estimateLessSpent, surplus, utilisation } from "../formulas.mjs";
import { paintList } from "../list.mjs";
import { landscape, newWorkbook } from "../paper.mjs";
import { projectsOf, rowsOf } from "../wording.mjs";

/** One heading row in row 1, the labels of the catalogue, nothing missing: how it looks when it is done right. */
export const bromma = (places) => {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet("Uppföljning", { views: [{ state: "frozen", xSplit: 2, ySplit: 1 }] });
  const columns = [
    ["Projekt-ID", "projectId"],
    ["Projektnamn", "projectName"],
    ["Beviljad nämnd", "grantedNamnd"],
    ["Redovisande nämnd", "reportingNamnd"],
    ["Stadsdelsområde", "district"],
    ["Plats", "place"],
    ["Typ av investering", "investmentType"],
    ["Beslutande organ", "decisionBody"],
    ["Beslutsdatum", "decisionDate"],
    ["Beslutstillfälle", "grantOccasion"],
    ["Dnr beslut", "decisionRef"],
    ["Budgetår", "budgetYear"],
    ["Lokal analys", "localAnalysis"],
    ["Identifierat problem", "problem"],
    ["Åtgärd", "measure"],
    ["Förväntad effekt", "expectedEffect"],
    ["Planerat slut", "plannedCompletion"],
    ["Uppföljningsplan", "followUpPlan"],
    ["Kalkylerade utgifter (kr)", "estimatedCost"],
    ["Beviljat belopp (kr)", "grantedAmount"],
    ["Ekonomiskt utfall (kr)", "spentAmount"],
    ["Avvikelse mot kalkyl (kr)", "reportedDeviation", { formula: estimateLessSpent }],
    ["Förklaring till ekonomisk avvikelse", "deviationReason"],
    ["Nyttjandegrad", "reportedUtilisation", { formula: utilisation }],
    ["Överskott (kr)", "reportedSurplus", { formula: surplus }],
    ["Skäl till överskott", "surplusReason"],
    ["Vad händer med överskottet", "surplusDisposition"],
    ["Beslut om överskott", "dispositionRef"],
    ["Status", "status"],
    ["Startdatum", "startDate"],
    ["Slutförd datum", "completedDate"],
    ["Rapport inlämnad", "reportDate"],
    ["Mottagare", "reportRecipient"],
    ["Dnr rapport", "reportRef"],
    ["Anmäld till utskott", "noticeDate"],
    ["Slutresultat", "finalResult"],
    ["Avvikelse i genomförande", "implementationDeviation"],
    ["Beskrivning av avvikelse", "implementationDeviationText"],
    ["Uppföljning genomförd", "followUpDone"],
    ["Uppföljningsdatum", "followUpDate"],
    ["Resultat av uppföljning", "followUpResult"],
    ["Parallella insatser", "parallelMeasures"],
  ];
  paintList(sheet, { columns, rows: rowsOf(projectsOf("Bromma")), style: { unit: "kr" }, places });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 4, column: columns.length } };
  landscape(sheet, 1);
  return workbook;
};
