import { type Area, around, cellArea } from "sheet-refs";
import type { Change } from "./store-types";
import { columnOfKey, type HostCell, type HostSheet, type HostWorkbook, rowOfKey } from "./workbook";

/** What is different in a later state: sheets that came or went, and around which cells contents changed. */
export function differences(earlier: HostWorkbook, later: HostWorkbook): readonly Change[] {
  const before = new Map(earlier.sheets.map((sheet) => [sheet.id, sheet]));
  const after = new Set(later.sheets.map(({ id }) => id));
  const gone = earlier.sheets.filter(({ id }) => !after.has(id));
  return [
    ...gone.map(({ id }): Change => ({ kind: "sheet-deleted", sheetId: id })),
    ...later.sheets.flatMap((sheet): readonly Change[] => {
      const same = before.get(sheet.id);
      if (!same) return [{ kind: "sheet-added", sheetId: sheet.id }];
      const area = changedArea(same, sheet);
      return area ? [{ kind: "cells", sheetId: sheet.id, area }] : [];
    }),
  ];
}

function changedArea(before: HostSheet, after: HostSheet): Area | null {
  let area: Area | null = null;
  for (const key of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    if (sameContent(before.cells.get(key), after.cells.get(key))) continue;
    const cell = cellArea(rowOfKey(key), columnOfKey(key));
    area = area ? around(area, cell) : cell;
  }
  return area;
}

/** Of a formula the text counts, not what it happened to give. */
const sameContent = (one: HostCell | undefined, other: HostCell | undefined): boolean =>
  one === other ||
  (one?.formula === other?.formula && (one?.formula !== undefined || (one?.value ?? null) === (other?.value ?? null)));
