import {
  type Area,
  areaText,
  columnLetters,
  isWholeColumns,
  isWholeRows,
  parseArea,
  quoted,
  unquoted,
  wholeSheet,
} from "sheet-refs";
import type { HostSheet } from "../model/workbook";
import { Fault } from "../protocol/fault";
import type { InSession, SheetTarget } from "./session";
import { sheetOf } from "./guards";
import { tableArea } from "../model/structured";

/** An address as the add-in gives it: `A1:C3`, `B:B`, `Sheet1!A1`, the name of a table or of a range. */
export function areaOn(target: SheetTarget, text: string | undefined): SheetTarget & { readonly area: Area } {
  const { session, sheetId } = target;
  if (text === undefined || text.trim() === "") return { session, sheetId, area: wholeSheet };
  const [sheet, address] = split(target, text.trim());
  const area = parseArea(address);
  if (area) return { session, sheetId: sheet.id, area };
  return named(target, sheet, address) ?? notThere();
}

function notThere(): never {
  throw new Fault("InvalidArgument");
}

/** `'My sheet'!A1`: the sheet must be this one. */
function split(target: SheetTarget, text: string): readonly [HostSheet, string] {
  const sheet = sheetOf(target);
  const mark = text.lastIndexOf("!");
  if (mark < 0) return [sheet, text];
  const given = unquoted(text.slice(0, mark));
  if (given.toLowerCase() !== sheet.name.toLowerCase()) throw new Fault("InvalidArgument");
  return [sheet, text.slice(mark + 1)];
}

function named(target: SheetTarget, sheet: HostSheet, text: string): (SheetTarget & { readonly area: Area }) | null {
  const { session } = target;
  const { workbook } = session.model;
  const wanted = text.toLowerCase();
  const name = workbook.names.find(
    (one) => one.name.toLowerCase() === wanted && (one.sheetId === null || one.sheetId === sheet.id),
  );
  const place = name && placeOf({ session }, name.formula);
  if (place) return place.sheetId === sheet.id ? place : null;
  const area = tableArea(sheet, text);
  return area && { session, sheetId: sheet.id, area };
}

/** Where a formula such as `='My sheet'!$A$1:$B$2` or `=Table1[Col]` points; null when it is no place. */
export function placeOf({ session }: InSession, formula: string): (SheetTarget & { readonly area: Area }) | null {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const mark = text.lastIndexOf("!");
  if (mark < 0) {
    for (const sheet of session.model.workbook.sheets) {
      const area = tableArea(sheet, text);
      if (area) return { session, sheetId: sheet.id, area };
    }
    return null;
  }
  const sheet = session.model.sheetNamed(unquoted(text.slice(0, mark)));
  const area = sheet && parseArea(text.slice(mark + 1));
  return sheet && area ? { session, sheetId: sheet.id, area } : null;
}

/** `Sheet1!A1:B2`, `'My sheet'!B:B`. */
export const addressWithSheet = (sheet: HostSheet, area: Area): string => `${quoted(sheet.name)}!${addressText(area)}`;

/** Whole columns are `B:D` and whole rows `2:4`. */
export function addressText(area: Area): string {
  if (isWholeColumns(area) && isWholeRows(area)) return `${area.top}:${area.bottom}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return isWholeRows(area) ? `${area.top}:${area.bottom}` : areaText(area);
}

/** `'My sheet'!$A$1:$B$2`, as names keep it. */
export function absoluteAddress(sheet: HostSheet, area: Area): string {
  const corner = (text: string): string =>
    text.replace(
      /^([A-Z]*)(\d*)$/u,
      (_all, letters: string, digits: string) => `${letters && `$${letters}`}${digits && `$${digits}`}`,
    );
  return `${quoted(sheet.name)}!${addressText(area).split(":").map(corner).join(":")}`;
}
