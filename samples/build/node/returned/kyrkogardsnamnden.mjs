import { paintFormDown } from "../form.mjs";
import { newWorkbook, titleRows } from "../paper.mjs";
import { projectsOf } from "../wording.mjs";

const blocks = [
  [
    "1. Projektet",
    [
      ["Projekt-ID", "projectId"],
      ["Projektnamn", "projectName"],
      ["Beviljad nämnd", "grantedNamnd"],
      ["Redovisande nämnd", "reportingNamnd"],
      ["Stadsdelsområde", "district"],
      ["Plats", "place"],
      ["Typ av investering", "investmentType"],
    ],
  ],
  [
    "2. Ansökan och beslut",
    [
      ["Dnr ansökan", "applicationRef"],
      ["Ansökningsdatum", "applicationDate"],
      ["Dialog med stadsdelsnämnd", "districtDialogue"],
      ["Datum för dialog", "dialogueDate"],
      ["Lokal analys", "localAnalysis"],
      ["Identifierat problem", "problem"],
      ["Åtgärd", "measure"],
      ["Syfte", "purpose"],
      ["Förväntad effekt", "expectedEffect"],
      ["Uppföljningsplan", "followUpPlan"],
      ["Planerat slut", "plannedCompletion"],
      ["Beslutande organ", "decisionBody"],
      ["Beslutsdatum", "decisionDate"],
      ["Beslutstillfälle", "grantOccasion"],
      ["Dnr beslut", "decisionRef"],
    ],
  ],
  [
    "3. Ekonomi (kr)",
    [
      ["Budgetår", "budgetYear"],
      ["Kalkylerade utgifter", "estimatedCost"],
      ["Beviljat belopp", "grantedAmount"],
      ["Ekonomiskt utfall", "spentAmount"],
      ["Avvikelse mot kalkyl", "reportedDeviation"],
      ["Förklaring till ekonomisk avvikelse", "deviationReason"],
      ["Överskott", "reportedSurplus"],
      ["Skäl till överskott", "surplusReason"],
      ["Vad händer med överskottet", "surplusDisposition"],
      ["Återlämnat", "returnedAmount"],
      ["Beslut om överskott", "dispositionRef"],
    ],
  ],
  [
    "4. Genomförande och resultat",
    [
      ["Status", "status"],
      ["Startdatum", "startDate"],
      ["Slutförd datum", "completedDate"],
      ["Slutresultat", "finalResult"],
      ["Avvikelse i genomförande", "implementationDeviation"],
      ["Uppföljning genomförd", "followUpDone"],
      ["Uppföljningsdatum", "followUpDate"],
      ["Resultat av uppföljning", "followUpResult"],
      ["Parallella insatser", "parallelMeasures"],
    ],
  ],
  [
    "5. Rapporten",
    [
      ["Rapport inlämnad", "reportDate"],
      ["Mottagare", "reportRecipient"],
      ["Dnr rapport", "reportRef"],
      ["Anmäld till utskott", "noticeDate"],
    ],
  ],
];

/** A form on one sheet, label left and value right, filled in without a fault. */
export const kyrkogardsnamnden = (places) => {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet("Uppföljningsrapport", { views: [{ showGridLines: false }] });
  sheet.getColumn(1).width = 4;
  sheet.getColumn(2).width = 40;
  for (const column of [3, 4, 5]) sheet.getColumn(column).width = 24;
  titleRows(
    sheet,
    [
      "Uppföljningsrapport trygghetsinvestering",
      "Kyrkogårdsnämnden",
      "Exempel: projektet och beloppen är påhittade. Belopp i kr.",
    ],
    { left: 2, right: 5 },
  );
  paintFormDown(sheet, {
    top: 5,
    left: 2,
    blocks,
    project: projectsOf("Kyrkogårdsnämnden")[0],
    style: { unit: "kr" },
    places,
  });
  Object.assign(sheet.pageSetup, { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  return workbook;
};
