import { type Area, forEachCell, sizeOf } from "sheet-refs";
import { lookAt, patchLook, storedCells } from "../model/cells";
import type { CellLook, LookPatch } from "../model/look";
import { columnOfKey, rowOfKey } from "../model/workbook";
import { changing, sheetOf } from "./guards";
import type { AreasTarget } from "./session";

/** Reading and changing looks over areas. */

/** What all cells have in common; null when they differ, as in Excel. */
export function common<Part>(target: AreasTarget, part: (look: CellLook) => Part): Part | null {
  const parts = new Set<Part>();
  for (const look of looks(target)) {
    parts.add(part(look));
    if (parts.size > 1) return null;
  }
  const [only] = parts;
  return only ?? null;
}

/** In a large area only the stored cells are looked at, and one place that stands for the rest. */
function looks(target: AreasTarget): ReadonlySet<CellLook> {
  const sheet = sheetOf(target);
  const found = new Set<CellLook>();
  for (const area of target.areas) {
    if (sizeOf(area) <= 10_000) {
      forEachCell(area, (row, column) => found.add(lookAt(sheet, row, column)));
      continue;
    }
    for (const [key] of storedCells(sheet, area)) found.add(lookAt(sheet, rowOfKey(key), columnOfKey(key)));
    found.add(lookAt(sheet, area.bottom, area.right));
  }
  return found;
}

export function patch(target: AreasTarget, change: LookPatch | ((look: CellLook) => CellLook)): void {
  for (const area of target.areas) {
    const sheet = changing(target, "look", area);
    patchLook(sheet, area, change);
  }
}

/** The cells along one edge of an area. */
export function edgeOf(area: Area, side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight"): Area {
  if (side === "EdgeTop") return { ...area, bottom: area.top };
  if (side === "EdgeBottom") return { ...area, top: area.bottom };
  return side === "EdgeLeft" ? { ...area, right: area.left } : { ...area, left: area.right };
}
