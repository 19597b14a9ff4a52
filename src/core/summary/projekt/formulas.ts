import type { Reading } from "../../project/project";
import { columnLetters, quotedSheet } from "sheet-refs";
import { asOfCell } from "../as-of-cell";
import { projectHeadings, type ProjectHeading } from "../names";
import type { ProjectRow } from "./project-rows";

/**
 * The live formulas of a row. All are plain references within the sheet, and each gives an empty text when what it needs is unknown, just as
 * the core's figures do. COUNT tells a number from an empty cell or an empty text.
 */

/** `N5` */
export const cell = (heading: ProjectHeading, row: number): string =>
  `${columnLetters(projectHeadings.indexOf(heading) + 1)}${row}`;

/** `N5:N7`, or `N5` for one row. */
const cells = (heading: ProjectHeading, { first, last }: ProjectRow): string =>
  first === last ? cell(heading, first) : `${cell(heading, first)}:${cell(heading, last)}`;

export const available = (row: number): string => {
  const parts = `${cell("Beviljat", row)}:${cell("Ombudgeterat in", row)}`;
  return `IF(COUNT(${parts})=0,"",SUM(${parts}))`;
};

export const utilisation = (row: number): string => {
  const [granted, spent] = [cell("Beviljat", row), cell("Utfall", row)];
  return `IF(COUNT(${granted},${spent})<2,"",IF(${granted}=0,"",${spent}/${granted}))`;
};

const known = (parts: readonly string[], result: string): string =>
  `IF(OR(${parts.map((part) => `COUNT(${part})=0`).join(",")}),"",${result})`;

export const deviation = (row: ProjectRow): string => {
  const [estimated, spent] = [cell("Kalkyl", row.last), cells("Utfall", row)];
  return known([estimated, spent], `${estimated}-SUM(${spent})`);
};

/** Over several years what was carried between them cancels, so only what came in before the first year is added. */
export const balance = (row: ProjectRow): string => {
  const [granted, spent] = [cells("Beviljat", row), cells("Utfall", row)];
  const sum =
    row.first === row.last
      ? `${cell("Disponibelt", row.last)}-${spent}`
      : `SUM(${granted},${cell("Ombudgeterat in", row.first)})-SUM(${spent})`;
  return known([granted, spent], sum);
};

export const spentInAll = (row: ProjectRow): string => `SUM(${cells("Utfall", row)})`;

export const reportDue = (row: number, months: number): string => {
  const completed = cell("Slutdatum", row);
  return `IF(COUNT(${completed})=0,"",EDATE(${completed},${months}))`;
};

export const daysLate = (row: number): string => {
  const [due, reported] = [cell("Rapport senast", row), cell("Rapport lämnad", row)];
  return `IF(COUNT(${due})=0,"",MAX(0,IF(COUNT(${reported})=0,${asOfCell.reference},${reported})-${due}))`;
};

/**
 * The source cell of an amount as kronor: `'Blad 1'!D5*1000`. The only place where a workbook's text, the name of its sheet, enters a formula:
 * quoted, with its apostrophes doubled. Null when the cell holds no plain number.
 */
export function sourceFormula({ at, orePerCellUnit: factor }: Reading): string | null {
  if (factor === undefined || factor === 0n) return null;
  const magnitude = factor < 0n ? -factor : factor;
  const scale = magnitude % 100n === 0n ? magnitude / 100n : null;
  const reference = `${factor < 0n ? "-" : ""}${quotedSheet(at.sheet)}!${at.cell}`;
  if (scale === null) return `${reference}*${magnitude}/100`;
  return scale === 1n ? reference : `${reference}*${scale}`;
}
