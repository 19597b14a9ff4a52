import type { FieldId } from "../anvisningar/known-fields";
import { hasRole } from "../anvisningar/known-fields";
import { doubt, join, nothingTold, type Told } from "../project/told";
import { normaliseLabel, visibleText } from "../values/label";
import { addressOf } from "sheet-refs";
import { cellText, labelText } from "../workbook/cell-text";
import type { Grid } from "../workbook/grid";
import { looseAmount } from "../workbook/loose-amount";
import type { Cell } from "../workbook/snapshot";
import { knownAmounts, magnitude, type IsKnown } from "./known-amounts";
import type { RawRecord, RawSheet } from "./raw";
import type { Terms } from "./terms";
import { nameCell } from "./values/readings";

/**
 * A sheet that was read as nothing and is about one of the projects: it has the project's name, and beside "Beviljat" or "Utfall" an amount that the workbook has nowhere
 * else. That project's amount is in doubt (STR-60).
 */
export function unreadForms(grids: readonly Grid[], sheets: readonly RawSheet[], terms: Terms): Told {
  const silent = grids.filter((_, index) => isSilent(sheets[index]));
  if (silent.length === 0) return nothingTold;
  const byName = recordsByName(sheets);
  const isKnown = knownAmounts(sheets);
  return join(nothingTold, ...silent.map((grid) => toldOf(grid, byName, isKnown, terms)));
}

const isSilent = (sheet: RawSheet | undefined): boolean =>
  sheet !== undefined && sheet.records.length + sheet.tables.length + sheet.remarks.length === 0;

function recordsByName(sheets: readonly RawSheet[]): ReadonlyMap<string, RawRecord> {
  const found = new Map<string, RawRecord>();
  for (const record of sheets.flatMap(({ records }) => records))
    for (const { field, cell } of record.values)
      if (field.id === "projectName" && cell) found.set(normaliseLabel(cellText(cell)), record);
  return found;
}

function toldOf(grid: Grid, byName: ReadonlyMap<string, RawRecord>, isKnown: IsKnown, terms: Terms): Told {
  const about = new Map<string, RawRecord>();
  for (const cell of grid.sheet.cells) {
    const name = normaliseLabel(labelText(cell));
    const record = byName.get(name);
    if (record && name !== "") about.set(visibleText(labelText(cell)), record);
  }
  const [one, ...others] = about;
  if (!one || others.length > 0) return nothingTold;
  const found = grid.sheet.cells.flatMap((cell) => amountBeside(grid, cell, isKnown, terms));
  if (found.length === 0) return nothingTold;
  const [name, record] = one;
  const rows = found.map(({ cell }) => cell.row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const cells = found.map(({ cell }) => addressOf(cell.row, cell.column)).join(",");
  return doubt(
    "STR-60",
    { file: terms.file, sheet: grid.sheet.name, cell: cells },
    { rows: first === last ? String(first) : `${first}–${last}`, value: name },
    { leavesOut: found.map(({ field }) => field), reach: [nameCell(record, terms.file)] },
  );
}

function amountBeside(
  grid: Grid,
  label: Cell,
  isKnown: IsKnown,
  { vocabulary }: Terms,
): readonly { readonly cell: Cell; readonly field: FieldId }[] {
  const { field: meant, year, time } = vocabulary.meaning(labelText(label));
  const field = meant?.id;
  // "Utfall 2023" may be a part of it.
  if (!field || !hasRole(field, "granted", "spent") || year !== null || time) return [];
  const right = (grid.mergeAt(label.row, label.column)?.right ?? label.column) + 1;
  const cell = [grid.at(label.row, right), grid.at(label.row + 1, label.column)].find(
    (one) => one !== null && looseAmount(one) !== null,
  );
  const amount = magnitude(looseAmount(cell ?? null) ?? 0n);
  return !cell || amount === 0n || isKnown(amount) ? [] : [{ cell, field }];
}
