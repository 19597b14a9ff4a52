import { surplus } from "../formulas.mjs";
import { paintList } from "../list.mjs";
import { landscape, newWorkbook, titleRows } from "../paper.mjs";
import { projectsOf, rowsOf } from "../wording.mjs";

/** Two tables on one sheet, finished and running projects, with different columns in a different order. */
export const hagerstenAlvsjo = (places) => {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet("Trygghet");
  const texts = [
    "Hägersten-Älvsjö stadsdelsnämnd",
    "Trygghetsinvesteringar beslutade 2023-03-08. Belopp i kr, budgetår 2023.",
    "Exempel med påhittade projekt och belopp.",
  ];
  titleRows(sheet, texts, { right: 7, colour: "FF5B2C6F" });
  const finished = [
    ["Status", "status"],
    ["Projektnr", "projectId"],
    ["Namn på åtgärden", "projectName"],
    ["Plats", "place"],
    ["Typ", "investmentType"],
    ["Beräknad kostnad", "estimatedCost"],
    ["Beviljat", "grantedAmount"],
    ["Utfall", "spentAmount"],
    ["Avvikelse", "reportedDeviation"],
    ["Förklaring", "deviationReason"],
    ["Skäl till överskott", "surplusReason"],
    ["Överskott går till", "surplusDisposition"],
    ["Beslut om överskott", "dispositionRef"],
    ["Slutbesiktning", "completedDate"],
    ["Rapport inlämnad", "reportDate"],
    ["Mottagare", "reportRecipient"],
    ["Dnr rapport", "reportRef"],
    ["Slutresultat", "finalResult"],
    ["Genomförandeavvikelse", "implementationDeviation"],
    ["Uppföljningsmetod", "followUpPlan"],
    ["Uppföljning gjord", "followUpDone"],
    ["Uppföljningsdatum", "followUpDate"],
    ["Resultat av uppföljning", "followUpResult"],
  ];
  const running = [
    ["Projektnr", "projectId"],
    ["Namn på åtgärden", "projectName"],
    ["Status", "status"],
    ["Typ", "investmentType"],
    ["Plats", "place"],
    ["Kalkyl", "estimatedCost"],
    ["Beviljat", "grantedAmount"],
    ["Förbrukat", "spentAmount"],
    ["Slutprognos", "forecast"],
    ["Ej nyttjat", "reportedSurplus", { formula: surplus }],
    ["Skäl till överskott", "surplusReason"],
    ["Överskott går till", "surplusDisposition"],
    ["Beslut om överskott", "dispositionRef"],
    ["Påbörjad", "startDate"],
    ["Beräknat slutdatum", "plannedCompletion"],
    ["Avvikelser i genomförande", "implementationDeviation"],
    ["Beskrivning av avvikelse", "implementationDeviationText"],
    ["Uppföljningsmetod", "followUpPlan"],
  ];
  const style = { unit: "kr", headFill: "FF5B2C6F" };
  const projects = projectsOf("Hägersten-Älvsjö");
  const heading = (row, text) =>
    Object.assign(sheet.getCell(row, 1), { value: text, font: { name: "Calibri", bold: true, size: 12 } });
  const sums = (last, fields) => ({
    sum: "Summa",
    of: [[1, last]],
    projectRows: Array.from({ length: last }, (_, index) => index + 1),
    fields,
  });
  heading(5, "Avslutade projekt");
  const done = [
    ...rowsOf(projects.slice(0, 3)),
    sums(3, ["estimatedCost", "grantedAmount", "spentAmount", "reportedDeviation"]),
  ];
  paintList(sheet, { top: 6, columns: finished, rows: done, style, places });
  heading(14, "Pågående projekt");
  const open = [
    ...rowsOf(projects.slice(3)),
    sums(1, ["estimatedCost", "grantedAmount", "spentAmount", "forecast", "reportedSurplus"]),
  ];
  paintList(sheet, {
    top: 15,
    columns: running,
    rows: open,
    style: { ...style, statusWords: { running: "Pågående" } },
    places,
  });
  landscape(sheet);
  return workbook;
};
