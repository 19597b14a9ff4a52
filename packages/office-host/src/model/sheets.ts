import { withReferences } from "./charts";
import { type FormulaReference, mapReferences } from "./formula-references";
import type { WorkbookModel } from "./store";
import { type HostSheet, newSheet, sheetId } from "./workbook";

/** Adding, deleting, renaming and moving sheets, with what follows in formulas and names. The caller announces the change. */

/** `id` must be new: `freeSheetId`. */
export function addSheet(model: WorkbookModel, id: string, name: string): HostSheet {
  const sheet = newSheet(id, name);
  model.workbook.sheets = [...model.workbook.sheets, sheet];
  return sheet;
}

export const freeSheetId = (model: WorkbookModel): string => sheetId(model.nextNumber());

/** `Sheet4`: the first number that is free. */
export function freeSheetName(model: WorkbookModel): string {
  for (let number = model.workbook.sheets.length + 1; ; number += 1) {
    if (!model.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
  }
}

export const visibleSheets = ({ workbook }: WorkbookModel): readonly HostSheet[] =>
  workbook.sheets.filter(({ visibility }) => visibility === "Visible");

/** What referred to the sheet becomes `#REF!`, also in names; names of the sheet itself go with it. */
export function deleteSheet(model: WorkbookModel, sheet: HostSheet): void {
  const { workbook } = model;
  const place = workbook.sheets.indexOf(sheet);
  workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  rewriteReferences(model, (reference) => (isOn(reference, sheet.name) ? null : reference));
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = nextVisible(model, place)?.id ?? "";
}

/** The sheet that Excel shows when the one at this place is gone or hidden: the next visible one, else the one before. */
export const nextVisible = ({ workbook }: WorkbookModel, place: number): HostSheet | undefined => {
  const isVisible = ({ visibility }: HostSheet): boolean => visibility === "Visible";
  return workbook.sheets.slice(place).find(isVisible) ?? workbook.sheets.slice(0, place).findLast(isVisible);
};

export function renameSheet(model: WorkbookModel, sheet: HostSheet, name: string): void {
  const earlier = sheet.name;
  sheet.name = name;
  rewriteReferences(model, (reference) => (isOn(reference, earlier) ? { ...reference, sheet: name } : reference));
}

export function moveSheet(model: WorkbookModel, sheet: HostSheet, position: number): void {
  const others = model.workbook.sheets.filter((one) => one !== sheet);
  model.workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

const isOn = ({ sheet }: FormulaReference, name: string): boolean => sheet?.toLowerCase() === name.toLowerCase();

/** Every formula of the workbook: cells, names, conditional formats and charts. `home` is the sheet that a reference without one means. */
export function rewriteReferences(
  model: WorkbookModel,
  change: (reference: FormulaReference, home: HostSheet | null) => FormulaReference | null,
): void {
  const { workbook } = model;
  for (const sheet of workbook.sheets) {
    const rewrite = (formula: string): string => mapReferences(formula, (reference) => change(reference, sheet));
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula);
      if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula });
    }
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
      ...format,
      formula: rewrite(format.formula),
    }));
    sheet.charts = sheet.charts.map((chart) => withReferences(chart, rewrite));
  }
  workbook.names = workbook.names.map((name) => ({
    ...name,
    formula: mapReferences(name.formula, (reference) => change(reference, null)),
  }));
}
