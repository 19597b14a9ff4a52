import { paintList } from "../list.mjs";
import { landscape, newWorkbook, titleRows } from "../paper.mjs";
import { projectsOf, rowsOf } from "../wording.mjs";

/** Dates in the 1904 system, heading words broken with a hyphen and a line break, notes under the table. */
export const fastighetsnamnden = (places) => {
  const workbook = newWorkbook({ date1904: true });
  const sheet = workbook.addWorksheet("FSK trygghet");
  titleRows(
    sheet,
    [
      "Fastighetsnämnden – trygghetsinvesteringar 2023",
      "Fastighetskontoret, belopp i kr",
      "Exempel med påhittade projekt och belopp",
    ],
    { right: 6, colour: "FF6E4B1E" },
  );
  const columns = [
    ["Projekt-ID", "projectId"],
    ["Projekt-\nnamn", "projectName"],
    ["Stads-\ndels-\nområde", "district"],
    ["Plats", "place"],
    ["Investe-\nringstyp", "investmentType"],
    ["Budget-\når", "budgetYear"],
    ["Dialog med stads-\ndelsnämnd", "districtDialogue"],
    ["Datum för dialog", "dialogueDate"],
    ["Ansök-\nningsdatum", "applicationDate"],
    ["Kalkyle-\nrade ut-\ngifter", "estimatedCost"],
    ["Bevil-\njat belopp", "grantedAmount"],
    ["Ekono-\nmiskt utfall", "spentAmount"],
    ["Nyttjande-\ngrad", "reportedUtilisation"],
    ["Förklaring till ekono-\nmisk avvikelse", "deviationReason"],
    ["Skäl till överskott", "surplusReason"],
    ["Överskott går till", "surplusDisposition"],
    ["Beslut om överskott", "dispositionRef"],
    ["Status", "status"],
    ["Start-\ndatum", "startDate"],
    ["Slutförd datum", "completedDate"],
    ["Rapport in-\nlämnad", "reportDate"],
    ["Mottagare", "reportRecipient"],
    ["Dnr rapport", "reportRef"],
    ["Slut-\nresultat", "finalResult"],
    ["Avvikelse i genom-\nförande", "implementationDeviation"],
    ["Uppfölj-\nningsplan", "followUpPlan"],
    ["Uppföljning genom-\nförd", "followUpDone"],
    ["Uppfölj-\nningsdatum", "followUpDate"],
    ["Resultat av upp-\nföljning", "followUpResult"],
  ];
  const fields = ["estimatedCost", "grantedAmount", "spentAmount"];
  const rows = [
    ...rowsOf(projectsOf("Fastighetsnämnden")),
    { sum: "Summa", of: [[1, 2]], projectRows: [1, 2], fields, double: true },
  ];
  paintList(sheet, {
    top: 5,
    columns,
    rows,
    style: { unit: "kr", headFill: "FFEBDCC5", headFont: "FF3B2A12", headHeight: 62 },
    places,
  });
  const notes = [
    "* Not 1 Utfallet är hämtat ur bokslut 2023 och delårsbokslut 2024 och är exklusive moms.",
    "* Not 2 Lastgatan delas med 3 hyresgäster; deras del på 210 000 kr ingår inte.",
  ];
  notes.forEach((note, index) =>
    Object.assign(sheet.getCell(9 + index, 1), { value: note, font: { name: "Calibri", italic: true, size: 9 } }),
  );
  landscape(sheet, 5);
  return workbook;
};
