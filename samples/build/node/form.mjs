/** Paints one project as a form, label left and value right or label above and value below, and remembers its cells. */
import { at } from "./list.mjs";
import { border, fill } from "./paper.mjs";
import { formatOf, valueOf } from "./wording.mjs";

const labelled = (cell, text) => {
  cell.value = text;
  cell.font = { name: "Calibri", bold: true, size: 10 };
  cell.alignment = { vertical: "top", wrapText: true };
};

const answered = (cell, value, numFmt, colour) => {
  cell.value = value;
  cell.fill = fill(colour);
  cell.border = border;
  cell.alignment = { vertical: "top", horizontal: "left", wrapText: true };
  if (numFmt) cell.numFmt = numFmt;
};

/** `blocks` are [heading, [[label, field], …]]; each field takes a row: label in `left`, value in the merged cells right of it. */
export const paintFormDown = (sheet, { top, left, blocks, project, style, places, width = 3 }) => {
  const seen = {};
  let row = top;
  for (const [heading, pairs] of blocks) {
    sheet.mergeCells(row, left, row, left + width);
    const title = sheet.getCell(row++, left);
    title.value = heading;
    title.font = { name: "Calibri", bold: true, size: 12, color: { argb: "FF00378A" } };
    for (const [label, field] of pairs) {
      const value = valueOf(project, field, style);
      labelled(sheet.getCell(row, left), label);
      sheet.mergeCells(row, left + 1, row, left + width);
      answered(sheet.getCell(row, left + 1), value, formatOf(field, style), "FFFFF9C4");
      if (typeof value === "string" && value.length > 70) sheet.getRow(row).height = 32;
      seen[field] = { row, value: at(row, left + 1) };
      row++;
    }
    row++;
  }
  remember(places, sheet, project, seen);
};

/** `bands` are rows of [label, field, firstColumn, lastColumn]; labels stand in one row and their values in the row below. */
export const paintFormAcross = (sheet, { top, bands, project, style, places }) => {
  const seen = {};
  bands.forEach((band, index) => {
    const row = top + index * 3;
    for (const [label, field, first, last] of band) {
      const value = valueOf(project, field, style);
      labelled(sheet.getCell(row, first), label);
      if (last > first) {
        sheet.mergeCells(row, first, row, last);
        sheet.mergeCells(row + 1, first, row + 1, last);
      }
      answered(sheet.getCell(row + 1, first), value, formatOf(field, style), "FFEAF3E6");
      if (typeof value === "string" && value.length > 75) sheet.getRow(row + 1).height = 32;
      seen[field] = { row, value: at(row + 1, first) };
    }
  });
  remember(places, sheet, project, seen);
};

const remember = (places, sheet, project, seen) =>
  places.push({
    id: project.id,
    sheet: sheet.name,
    row: seen.projectName.row,
    nameAt: seen.projectName.value,
    years: [{ year: project.years[0].year, grantedAt: seen.grantedAmount.value, spentAt: seen.spentAmount.value }],
  });
