import { spentLessEstimate } from "../formulas.mjs";
import { paintList } from "../list.mjs";
import { landscape, newWorkbook, titleRows } from "../paper.mjs";
import { projectsOf, rowsOf } from "../wording.mjs";

/** Avvikelse is printed as utfall minus kalkyl: the sign can be derived, and is the reverse of the usual one. */
export const sodermalm = (places) => {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet("Slutredovisning");
  titleRows(
    sheet,
    [
      "Slutredovisning trygghetsmedel",
      "Södermalms stadsdelsnämnd, belopp i kr",
      "Exempel, påhittade projekt och belopp",
    ],
    { right: 6, colour: "FF7B241C" },
  );
  const columns = [
    ["Id", "projectId"],
    ["Investering", "projectName"],
    ["Stadsdelsområde", "district"],
    ["Stadsdel", "neighbourhood"],
    ["Plats", "place"],
    ["Investeringstyp", "investmentType"],
    ["Beviljad nämnd", "grantedNamnd"],
    ["Datum för beslut", "decisionDate"],
    ["Dnr beslut", "decisionRef"],
    ["Budgetår", "budgetYear"],
    ["Sökt belopp", "appliedAmount"],
    ["Tilldelat", "grantedAmount"],
    ["Kalkyl", "estimatedCost"],
    ["Bokfört", "spentAmount"],
    ["Avvikelse", "reportedDeviation", { formula: spentLessEstimate, numFmt: "#,##0;[Red]-#,##0" }],
    ["Orsak till avvikelse", "deviationReason"],
    ["Skäl till överskott", "surplusReason"],
    ["Vad händer med överskottet", "surplusDisposition"],
    ["Beslut om överskott", "dispositionRef"],
    ["Status", "status"],
    ["Slutförd", "completedDate"],
    ["Inlämnad", "reportDate"],
    ["Mottagare", "reportRecipient"],
    ["Dnr rapport", "reportRef"],
    ["Slutresultat", "finalResult"],
    ["Avvikelse i genomförande", "implementationDeviation"],
    ["Uppföljningsplan", "followUpPlan"],
    ["Uppföljning genomförd", "followUpDone"],
    ["Uppföljningsdatum", "followUpDate"],
    ["Resultat av uppföljning", "followUpResult"],
  ];
  const fields = ["appliedAmount", "grantedAmount", "estimatedCost", "spentAmount", "reportedDeviation"];
  const rows = [
    ...rowsOf(projectsOf("Södermalm")),
    { sum: "Totalt", of: [[1, 3]], projectRows: [1, 2, 3], fields, double: true },
  ];
  const style = { unit: "kr", headFill: "FF7B241C", reversed: true, statusWords: { completed: "Klart" } };
  paintList(sheet, { top: 5, columns, rows, style, places });
  landscape(sheet, 5);
  return workbook;
};
