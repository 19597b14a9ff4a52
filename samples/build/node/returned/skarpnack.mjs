import { paintFormAcross } from "../form.mjs";
import { landscape, newWorkbook, titleRows } from "../paper.mjs";
import { projectsOf } from "../wording.mjs";

const bands = [
  [
    ["Projekt-ID", "projectId", 1, 1],
    ["Projektnamn", "projectName", 2, 4],
    ["Nämnd", "grantedNamnd", 5, 6],
  ],
  [
    ["Stadsdelsområde", "district", 1, 2],
    ["Plats", "place", 3, 4],
    ["Typ av investering", "investmentType", 5, 6],
  ],
  [
    ["Identifierat problem", "problem", 1, 3],
    ["Åtgärdsbeskrivning", "measure", 4, 6],
  ],
  [
    ["Beslutsdatum", "decisionDate", 1, 2],
    ["Dnr beslut", "decisionRef", 3, 4],
    ["Budgetår", "budgetYear", 5, 6],
  ],
  [
    ["Kalkyl", "estimatedCost", 1, 1],
    ["Beviljat", "grantedAmount", 2, 2],
    ["Utfall", "spentAmount", 3, 3],
    ["Avvikelse", "reportedDeviation", 4, 4],
    ["Överskott", "reportedSurplus", 5, 6],
  ],
  [
    ["Förklaring till avvikelse", "deviationReason", 1, 2],
    ["Skäl till överskott", "surplusReason", 3, 4],
    ["Överskott går till", "surplusDisposition", 5, 5],
    ["Beslut om överskott", "dispositionRef", 6, 6],
  ],
  [
    ["Status", "status", 1, 1],
    ["Startdatum", "startDate", 2, 2],
    ["Planerat slut", "plannedCompletion", 3, 3],
    ["Slutförd datum", "completedDate", 4, 4],
    ["Rapport inlämnad", "reportDate", 5, 5],
    ["Dnr rapport", "reportRef", 6, 6],
  ],
  [
    ["Slutresultat", "finalResult", 1, 4],
    ["Mottagare", "reportRecipient", 5, 6],
  ],
  [
    ["Avvikelse i genomförande", "implementationDeviation", 1, 2],
    ["Beskrivning av avvikelse", "implementationDeviationText", 3, 6],
  ],
  [
    ["Uppföljningsplan", "followUpPlan", 1, 2],
    ["Uppföljning genomförd", "followUpDone", 3, 4],
    ["Uppföljningsdatum", "followUpDate", 5, 6],
  ],
  [["Resultat av uppföljning", "followUpResult", 1, 6]],
];

/** One form a sheet and project; labels stand above their values. */
export const skarpnack = (places) => {
  const workbook = newWorkbook();
  projectsOf("Skarpnäck").forEach((project, index) => {
    const sheet = workbook.addWorksheet(`Projekt ${index + 1}`, { views: [{ showGridLines: false }] });
    for (let column = 1; column <= 6; column++) sheet.getColumn(column).width = 21;
    titleRows(
      sheet,
      [
        "Uppföljning av trygghetsinvestering",
        "Skarpnäcks stadsdelsnämnd. Belopp anges i tkr.",
        "Exempel med påhittade projekt och belopp",
      ],
      { right: 6, colour: "FF1E6B2E" },
    );
    paintFormAcross(sheet, { top: 5, bands, project, style: { unit: "tkr" }, places });
    landscape(sheet);
  });
  return workbook;
};
