/** Workbooks, colours and borders: how a nämnd's workbook looks. */
import ExcelJS from "exceljs";

export const newWorkbook = (properties = {}) => {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { creator: "Medelkoll exempeldata", lastModifiedBy: "Medelkoll exempeldata" });
  Object.assign(workbook.properties, properties);
  return workbook;
};

const line = { style: "thin", color: { argb: "FFBFBFBF" } };
export const border = { top: line, left: line, bottom: line, right: line };
export const fill = (argb) => ({ type: "pattern", pattern: "solid", fgColor: { argb } });

export const landscape = (sheet, printTitleRow) => {
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  if (printTitleRow) sheet.pageSetup.printTitlesRow = `${printTitleRow}:${printTitleRow}`;
};

/** Merged title rows above a table; `texts` stand in rows from `top`. */
export const titleRows = (sheet, texts, { top = 1, left = 1, right = 8, colour = "FF00378A" } = {}) =>
  texts.forEach((text, index) => {
    const row = top + index;
    sheet.mergeCells(row, left, row, right);
    const cell = sheet.getCell(row, left);
    cell.value = text;
    cell.font =
      index === 0
        ? { name: "Calibri", bold: true, size: 14, color: { argb: colour } }
        : { name: "Calibri", size: 10, italic: index > 1 };
    cell.alignment = { vertical: "middle" };
  });

export const headingCell = (cell, text, { headFill = "FF00378A", headFont = "FFFFFFFF" }) => {
  cell.value = text;
  cell.font = { name: "Calibri", bold: true, color: { argb: headFont } };
  cell.fill = fill(headFill);
  cell.alignment = { wrapText: true, vertical: "middle", horizontal: "left" };
  cell.border = border;
};

export const bodyCell = (cell, value, numFmt) => {
  cell.value = value;
  cell.border = border;
  cell.alignment = { vertical: "top", wrapText: typeof value === "string" && value.length > 18 };
  if (numFmt) cell.numFmt = numFmt;
};
