/** Paints one table of projects and remembers in which cells their names and amounts came to stand. */
import { bodyCell, border, fill, headingCell } from "./paper.mjs";
import { formatOf, isAmount, valueOf } from "./wording.mjs";

const letter = (number) =>
  number > 26
    ? letter(Math.floor((number - 1) / 26)) + letter(((number - 1) % 26) + 1)
    : String.fromCharCode(64 + number);
export const at = (row, column) => `${letter(column)}${row}`;

const widths = {
  projectName: 38,
  place: 34,
  finalResult: 44,
  measure: 38,
  localAnalysis: 44,
  followUpResult: 36,
  unknown: 24,
};
const widthOf = (field) => widths[field] ?? (isAmount(field) || /Date$/.test(field) ? 16 : 18);

/**
 * `columns` are [heading, field, options]; `rows` are { project }, { section: text }, { blank: true } or
 * { sum: label, of: [first, last] } with sheet rows counted from `top` (the heading is 0).
 * Options of a column: `formula(row, cellOf)` gives a live formula whose cached result is the field's value.
 */
export const paintList = (sheet, { top = 1, left = 1, columns, rows, style, places }) => {
  const columnOf = (field) => left + columns.findIndex(([, name]) => name === field);
  columns.forEach(([heading, field], index) => {
    headingCell(sheet.getCell(top, left + index), heading, style);
    const column = sheet.getColumn(left + index);
    column.width = Math.max(column.width ?? 0, widthOf(field));
  });
  sheet.getRow(top).height = style.headHeight ?? 32;
  rows.forEach((item, index) =>
    paintRow(sheet, { item, row: top + 1 + index, top, left, columns, columnOf, style, places }),
  );
  return top + rows.length;
};

const paintRow = (sheet, context) => {
  const { item, row, left, columns } = context;
  if (item.blank) return;
  if (item.section) {
    const cell = sheet.getCell(row, left);
    cell.value = item.section;
    for (let column = left; column < left + columns.length; column++)
      sheet.getCell(row, column).fill = fill("FFE7EEF7");
    cell.font = { name: "Calibri", bold: true };
  } else if (item.sum) paintSum(sheet, context);
  else paintProject(sheet, context);
};

const paintSum = (sheet, { item, row, top, left, columns, columnOf }) => {
  columns.forEach(([, field], index) => {
    const cell = sheet.getCell(row, left + index);
    cell.font = { name: "Calibri", bold: true };
    cell.border = { ...border, top: { style: item.double ? "double" : "thin" } };
    if (!isAmount(field) || !item.fields.includes(field)) return;
    const column = columnOf(field);
    const ranges = item.of.map(([first, last]) => `${at(top + first, column)}:${at(top + last, column)}`);
    const result = item.projectRows.reduce(
      (total, other) => total + numberIn(sheet.getCell(top + other, column).value),
      0,
    );
    cell.value = { formula: `SUM(${ranges.join(",")})`, result: Math.round(result * 1000) / 1000 };
    cell.numFmt = sheet.getCell(top + item.projectRows[0], column).numFmt;
  });
  sheet.getCell(row, left).value = item.sum;
};

const numberIn = (value) => (typeof value === "number" ? value : (value?.result ?? 0));

const paintProject = (sheet, { item, row, left, columns, columnOf, style, places }) => {
  const { project } = item;
  sheet.getRow(row).height = 30;
  columns.forEach(([, field, options = {}], index) => {
    const value = valueOf(project, field, style);
    const written = options.formula
      ? { formula: options.formula(row, (other) => at(row, columnOf(other))), result: value }
      : value;
    bodyCell(
      sheet.getCell(row, left + index),
      written ?? style.empty ?? null,
      options.numFmt ?? formatOf(field, style),
    );
  });
  places.push({
    id: project.id,
    sheet: sheet.name,
    row,
    nameAt: at(row, columnOf("projectName")),
    years: [
      {
        year: project.years[0].year,
        grantedAt: at(row, columnOf("grantedAmount")),
        spentAt: at(row, columnOf("spentAmount")),
      },
    ],
  });
};
