import { type Area, columnsOf, intersection, isOnSheet, lastColumn, lastRow, rowsOf } from "sheet-refs";
import { areaOfReference, type FormulaReference, withArea } from "./formula-references";
import { rewriteReferences } from "./sheets";
import type { WorkbookModel } from "./store";
import { cellKey, columnOfKey, type HostLine, type HostSheet, rowOfKey } from "./workbook";

/**
 * Inserting and deleting cells: what lies below (or to the right of) the area moves, and references follow. The caller announces the change.
 */
export interface Shift {
  readonly area: Area;
  /** `rows`: cells below move; `columns`: cells to the right move. */
  readonly along: "rows" | "columns";
  readonly insert: boolean;
}

/** Where an area lies afterwards; null when it was deleted. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const { along, insert } = shift;
  const band = shift.area;
  const isAcross =
    along === "rows"
      ? area.left >= band.left && area.right <= band.right
      : area.top >= band.top && area.bottom <= band.bottom;
  if (!isAcross) return area;
  const [from, count] = along === "rows" ? [band.top, rowsOf(band)] : [band.left, columnsOf(band)];
  const [first, last] = along === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const moved = insert ? inserted(first, last, from, count) : deleted(first, last, from, count);
  if (!moved) return null;
  const result =
    along === "rows" ? { ...area, top: moved[0], bottom: moved[1] } : { ...area, left: moved[0], right: moved[1] };
  return isOnSheet(result) ? result : null;
}

const inserted = (first: number, last: number, from: number, count: number): readonly [number, number] => [
  first >= from ? first + count : first,
  last >= from ? last + count : last,
];

function deleted(first: number, last: number, from: number, count: number): readonly [number, number] | null {
  const end = from + count - 1;
  if (first >= from && last <= end) return null;
  const start = first > end ? first - count : Math.min(first, from);
  const finish = last > end ? last - count : last >= from ? from - 1 : last;
  return [start, finish];
}

export function shiftCells(model: WorkbookModel, sheet: HostSheet, shift: Shift): void {
  const move = (area: Area): Area | null => shiftedArea(area, shift);
  sheet.cells = new Map(
    [...sheet.cells].flatMap(([key, cell]) => {
      const row = rowOfKey(key);
      const column = columnOfKey(key);
      const to = move({ top: row, left: column, bottom: row, right: column });
      return to ? [[cellKey(to.top, to.left), cell] as const] : [];
    }),
  );
  const isAll = shift.along === "rows" ? columnsOf(shift.area) >= lastColumn : rowsOf(shift.area) >= lastRow;
  if (isAll) sheet[shift.along] = shiftedLines(sheet[shift.along], shift);
  const kept = (areas: readonly Area[]): readonly Area[] => areas.flatMap((area) => move(area) ?? []);
  sheet.merges = kept(sheet.merges);
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = move(table.area);
    return area ? [{ ...table, area }] : [];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = kept(format.areas);
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
  // Drawn over cells that are gone, a chart stays where they were.
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, place: move(chart.place) ?? chart.place }));
  sheet.page = { ...sheet.page, printArea: kept(sheet.page.printArea) };
  rewriteReferences(model, (reference, home) => follow(reference, home, sheet, move));
}

function follow(
  reference: FormulaReference,
  home: HostSheet | null,
  sheet: HostSheet,
  move: (area: Area) => Area | null,
): FormulaReference | null {
  const isHere = reference.sheet === null ? home === sheet : reference.sheet.toLowerCase() === sheet.name.toLowerCase();
  if (!isHere) return reference;
  const area = move(areaOfReference(reference));
  return area && withArea(reference, area);
}

function shiftedLines(lines: ReadonlyMap<number, HostLine>, shift: Shift): Map<number, HostLine> {
  const moved = new Map<number, HostLine>();
  for (const [at, line] of lines) {
    const place =
      shift.along === "rows" ? { ...shift.area, top: at, bottom: at } : { ...shift.area, left: at, right: at };
    const to = shiftedArea(place, shift);
    if (to) moved.set(shift.along === "rows" ? to.top : to.left, line);
  }
  return moved;
}

/** A table that the shift would cut in two: Excel refuses. */
export const cutsTable = (sheet: HostSheet, { area, along }: Shift): boolean =>
  sheet.tables.some((table) => {
    const band: Area = along === "rows" ? { ...area, bottom: lastRow } : { ...area, right: lastColumn };
    const met = intersection(table.area, band);
    if (!met) return false;
    return along === "rows" ? columnsOf(met) < columnsOf(table.area) : rowsOf(met) < rowsOf(table.area);
  });
