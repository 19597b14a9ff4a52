import { type Area, forEachCell, isOnSheet, sizeOf } from "sheet-refs";
import { lookAt } from "../model/cells";
import type { ChangeKind } from "../model/store";
import type { HostSheet, HostTable } from "../model/workbook";
import type { Arguments } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { type HostObject, isHostObject } from "../protocol/host-object";
import type { AreasTarget, InSession, RangeTarget, SheetTarget, TableTarget } from "./session";

/** The sheet, or ItemNotFound when it was deleted meanwhile. */
export function sheetOf({ session, sheetId }: SheetTarget): HostSheet {
  const sheet = session.model.sheet(sheetId);
  if (!sheet) throw new Fault("ItemNotFound");
  return sheet;
}

export function tableOf(target: TableTarget): HostTable {
  const table = sheetOf(target).tables.find(({ id }) => id === target.tableId);
  if (!table) throw new Fault("ItemNotFound");
  return table;
}

/** Announces a change of the sheet; a protected sheet refuses it. */
export function changing(target: SheetTarget, kind: ChangeKind, area?: Area, how?: string): HostSheet {
  const sheet = sheetOf(target);
  if (sheet.protection && !(kind === "cells" && area && isUnlocked(sheet, area))) throw new Fault("AccessDenied");
  target.session.model.change({
    kind,
    sheetId: sheet.id,
    ...(area && { area }),
    ...(how !== undefined && { how }),
  });
  return sheet;
}

/** Cells that the user unlocked can be written on a protected sheet; looked at only for areas of sensible size. */
function isUnlocked(sheet: HostSheet, area: Area): boolean {
  if (sizeOf(area) > 10_000) return false;
  let unlocked = true;
  forEachCell(area, (row, column) => {
    if (lookAt(sheet, row, column).locked) unlocked = false;
  });
  return unlocked;
}

/** Announces a change of the workbook's sheets; a protected structure refuses it. */
export function changingStructure({ session }: InSession, kind: ChangeKind, sheetId?: string): void {
  if (session.model.workbook.protection) throw new Fault("AccessDenied");
  session.model.change({ kind, ...(sheetId === undefined ? {} : { sheetId }) });
}

/** An area that lies on the sheet, or InvalidArgument. */
export function onSheet(area: Area): Area {
  if (!isOnSheet(area)) throw new Fault("InvalidArgument");
  return area;
}

export const rangeObject = (target: SheetTarget, area: Area): HostObject =>
  target.session.make.range({ session: target.session, sheetId: target.sheetId, area: onSheet(area) });

export const areasObject = (target: SheetTarget, areas: readonly Area[]): HostObject =>
  target.session.make.areas({ session: target.session, sheetId: target.sheetId, areas });

/** The target behind an object of the type `Range`; null for another. */
export const rangeTarget = (object: unknown): RangeTarget | null =>
  isHostObject(object) && object.typeName === "Range" ? (object.target as RangeTarget) : null;

export const areasTarget = (object: unknown): AreasTarget | null =>
  isHostObject(object) && object.typeName === "RangeAreas" ? (object.target as AreasTarget) : null;

export const sheetTarget = (object: unknown): SheetTarget | null =>
  isHostObject(object) && object.typeName === "Worksheet" ? (object.target as SheetTarget) : null;

/** One of the words that Excel takes here, in any case; without an argument the first. */
export function choice<Word extends string>(args: Arguments, index: number, words: readonly [Word, ...Word[]]): Word {
  const given = args.optionalText(index);
  return given === undefined ? words[0] : wordOf(given, words);
}

export function wordOf<Word extends string>(given: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => typeof given === "string" && word.toLowerCase() === given.toLowerCase());
  if (found === undefined) throw new Fault("InvalidArgument");
  return found;
}

export function textValue(value: unknown): string {
  if (typeof value !== "string") throw new Fault("InvalidArgument");
  return value;
}

export function numberValue(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Fault("InvalidArgument");
  return value;
}

export function flagValue(value: unknown): boolean {
  if (typeof value !== "boolean") throw new Fault("InvalidArgument");
  return value;
}
