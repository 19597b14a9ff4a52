import { paintList } from "../list.mjs";
import { landscape, newWorkbook, titleRows } from "../paper.mjs";
import { projectsOf } from "../wording.mjs";

/** Blank spacer rows, the unit in every heading, running numbers of its own, a dash where something is missing. */
export const utbildning = (places) => {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet("Blad1");
  titleRows(
    sheet,
    ["Utbildningsnämnden", "Uppföljning av trygghetsinvesteringar 2023", "Exempel med påhittade belopp"],
    { right: 5, colour: "FF145A32" },
  );
  const columns = [
    ["Löpnr", "projectId"],
    ["Åtgärd (namn)", "projectName"],
    ["Stadsdelsområde", "district"],
    ["Plats", "place"],
    ["Typ", "investmentType"],
    ["Avser år", "budgetYear"],
    ["Dialog med sdn", "districtDialogue"],
    ["Samrådsdatum", "dialogueDate"],
    ["Ansökningsdatum", "applicationDate"],
    ["Kalkyl (tkr)", "estimatedCost"],
    ["Beviljat (tkr)", "grantedAmount"],
    ["Utfall (tkr)", "spentAmount"],
    ["Diff (tkr)", "reportedDeviation"],
    ["Kommentar till avvikelse", "deviationReason"],
    ["Skäl till överskott", "surplusReason"],
    ["Överskott går till", "surplusDisposition"],
    ["Beslut om överskott", "dispositionRef"],
    ["Status", "status"],
    ["Slutförd", "completedDate"],
    ["Rapportdatum", "reportDate"],
    ["Mottagare", "reportRecipient"],
    ["Dnr rapport", "reportRef"],
    ["Slutresultat", "finalResult"],
    ["Avvikelse i genomförande", "implementationDeviation"],
    ["Uppföljningsplan", "followUpPlan"],
    ["Uppföljning gjord", "followUpDone"],
    ["Uppföljningsdatum", "followUpDate"],
    ["Iakttagelser", "followUpResult"],
  ];
  const [one, two, three] = projectsOf("Utbildningsnämnden");
  const rows = [{ project: one }, { blank: true }, { project: two }, { blank: true }, { project: three }];
  const style = {
    unit: "tkr",
    headFill: "FFA9DFBF",
    headFont: "FF145A32",
    empty: "–",
    statusWords: { completed: "Genomförd" },
  };
  paintList(sheet, { top: 5, left: 2, columns, rows, style, places });
  sheet.getColumn(1).width = 3;
  landscape(sheet, 5);
  return workbook;
};
