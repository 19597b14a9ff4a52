import { estimateLessSpent, surplus } from "../formulas.mjs";
import { paintList } from "../list.mjs";
import { fill, landscape, newWorkbook, titleRows } from "../paper.mjs";
import { projectsOf, rowsOf } from "../wording.mjs";

/** Title rows with room for a logo, a section per type of measure, Delsumma rows and a final Summa. */
export const enskedeArstaVantor = (places) => {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet("Återrapportering 2023", {
    views: [{ showGridLines: false, state: "frozen", ySplit: 7 }],
  });
  sheet.mergeCells("A1:A5");
  sheet.getCell("A1").fill = fill("FF00378A");
  const texts = [
    "Trygghetsinvesteringar – återrapportering till stadsledningskontoret",
    "Enskede-Årsta-Vantörs stadsdelsförvaltning",
    "Beslut i ekonomi- och trygghetsutskottet 2023-03-08, budgetår 2023",
    "Samtliga belopp anges i kronor (kr)",
    "EXEMPEL – projekt och belopp är påhittade",
  ];
  titleRows(sheet, texts, { left: 2, right: 9 });
  const columns = [
    ["Proj.nr", "projectId"],
    ["Benämning", "projectName"],
    ["Adress", "place"],
    ["Handläggande enhet", "unknown"],
    ["Kategori", "investmentType"],
    ["Kalkyl", "estimatedCost"],
    ["Beviljade medel", "grantedAmount"],
    ["Upparbetat", "spentAmount"],
    ["Differens", "reportedDeviation", { formula: estimateLessSpent }],
    ["Orsak till avvikelse", "deviationReason"],
    ["Överskott", "reportedSurplus", { formula: surplus }],
    ["Skäl till överskott", "surplusReason"],
    ["Överskott går till", "surplusDisposition"],
    ["Beslut om överskott", "dispositionRef"],
    ["Återlämnat", "returnedAmount"],
    ["Status", "status"],
    ["Påbörjad", "startDate"],
    ["Färdigställt", "completedDate"],
    ["Rapport inkommen", "reportDate"],
    ["Inlämnad till", "reportRecipient"],
    ["Dnr rapport", "reportRef"],
    ["Beskrivning av slutresultat", "finalResult"],
    ["Avvikelser i genomförande", "implementationDeviation"],
    ["Beskriv avvikelsen", "implementationDeviationText"],
    ["Hur följs upp", "followUpPlan"],
    ["Uppföljning gjord", "followUpDone"],
    ["Datum för uppföljning", "followUpDate"],
    ["Resultat av uppföljning", "followUpResult"],
  ];
  const [light, fixtures, square, fence] = projectsOf("Enskede-Årsta-Vantör");
  const fields = ["estimatedCost", "grantedAmount", "spentAmount", "reportedDeviation", "reportedSurplus"];
  const rows = [
    { section: "BELYSNING" },
    ...rowsOf([light, fixtures]),
    { sum: "Delsumma belysning", of: [[2, 3]], projectRows: [2, 3], fields },
    { section: "TORG OCH PLATS" },
    ...rowsOf([square]),
    { sum: "Delsumma torg och plats", of: [[6, 6]], projectRows: [6], fields },
    { section: "STÄNGSEL OCH LEK" },
    ...rowsOf([fence]),
    { sum: "Delsumma stängsel och lek", of: [[9, 9]], projectRows: [9], fields },
    { blank: true },
    {
      sum: "Summa",
      of: [
        [4, 4],
        [7, 7],
        [10, 10],
      ],
      projectRows: [2, 3, 6, 9],
      fields,
      double: true,
    },
  ];
  paintList(sheet, {
    top: 7,
    columns,
    rows,
    style: { unit: "kr", headFill: "FFD9E2F3", headFont: "FF1F1F1F" },
    places,
  });
  landscape(sheet, 7);
  return workbook;
};
