/** The decisions behind the cohort: one row per project and budget year, as stadsledningskontoret would keep them. */
import { landscape, headingCell, bodyCell, newWorkbook } from "./paper.mjs";
import { cohort, formatOf, valueOf } from "./wording.mjs";

const columns = [
  ["Projekt-ID", "projectId", 14],
  ["Projektnamn", "projectName", 48],
  ["Beviljad nämnd", "grantedNamnd", 30],
  ["Stadsdelsområde", "district", 22],
  ["Plats", "place", 46],
  ["Typ av investering", "investmentType", 34],
  ["Beslutande organ", "decisionBody", 32],
  ["Beslutsdatum", "decisionDate", 14],
  ["Beslutstillfälle", "grantOccasion", 24],
  ["Dnr beslut", "decisionRef", 14],
  ["Budgetår", "budgetYear", 10],
  ["Beviljat belopp (kr)", "grantedAmount", 18],
];

export const register = (places) => {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet("Beviljade medel", { views: [{ state: "frozen", ySplit: 1 }] });
  columns.forEach(([heading, , width], index) => {
    headingCell(sheet.getCell(1, index + 1), heading, {});
    sheet.getColumn(index + 1).width = width;
  });
  let row = 1;
  for (const project of cohort.projects)
    for (const year of project.years.filter(({ grantedOre }) => grantedOre !== null)) {
      row++;
      const style = { unit: "kr" };
      columns.forEach(([, field], index) => {
        const value = field === "projectId" ? project.id : valueOf(project, field, style, year);
        bodyCell(sheet.getCell(row, index + 1), value, formatOf(field, style));
      });
      places.push({ id: project.id, year: year.year, row, grantedAt: `L${row}` });
    }
  const total =
    cohort.projects.flatMap(({ years }) => years).reduce((sum, { grantedOre }) => sum + (grantedOre ?? 0), 0) / 100;
  bodyCell(sheet.getCell(row + 1, 1), "Summa");
  bodyCell(sheet.getCell(row + 1, 12), { formula: `SUM(L2:L${row})`, result: total }, "#,##0");
  sheet.getRow(row + 1).font = { name: "Calibri", bold: true };
  sheet.getRow(1).height = 32;
  Object.assign(sheet.getCell(row + 3, 1), {
    value: "Exempel: projekt, diarienummer och belopp är påhittade.",
    font: { name: "Calibri", italic: true },
  });
  landscape(sheet, 1);
  return workbook;
};
