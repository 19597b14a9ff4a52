import { usedArea } from "../model/cells";
import { deleteSheet, moveSheet, nextVisible, renameSheet, visibleSheets } from "../model/sheets";
import { isSheetName } from "sheet-refs";
import { type HostSheet, type HostVisibility, standardHeight, standardWidth } from "../model/workbook";
import { Fault } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import { autoFilterOf } from "./auto-filter";
import { chartsOf } from "./charts";
import { commentsOf } from "./comments";
import { freezePanesOf } from "./freeze-panes";
import {
  areasObject,
  changing,
  changingStructure,
  flagValue,
  numberValue,
  rangeObject,
  sheetOf,
  textValue,
  wordOf,
} from "./guards";
import { eventMethods } from "./event-methods";
import { pageBreaksOf } from "./page-breaks";
import { pageLayoutOf } from "./page-layout";
import { sheetProtectionOf } from "./protection";
import { areaOn } from "./references";
import type { SheetTarget } from "./session";
import { sheetCustomPropertiesOf } from "./sheet-custom-properties";

export const worksheetOf = defineType<SheetTarget>({
  name: "Worksheet",
  identity: ({ sheetId }) => ({ Id: sheetId }),
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: { get: (target) => sheetOf(target).name, set: rename },
    position: { get: (target) => sheets(target).indexOf(sheetOf(target)), set: move },
    visibility: { get: (target) => sheetOf(target).visibility, set: setVisibility },
    tabColor: {
      get: (target) => sheetOf(target).tabColor,
      set: (target, value) => (changing(target, "structure").tabColor = textValue(value).toUpperCase()),
    },
    showGridlines: { get: (target) => sheetOf(target).showGridlines, set: setGridlines },
    showHeadings: { get: (target) => sheetOf(target).showHeadings, set: setHeadings },
    standardHeight: { get: () => standardHeight },
    standardWidth: { get: () => standardWidth },
    // The client sets them by these names.
    gridlines: { get: (target) => sheetOf(target).showGridlines, set: setGridlines, onlyWhenAsked: true },
    headings: { get: (target) => sheetOf(target).showHeadings, set: setHeadings, onlyWhenAsked: true },
  },
  navigations: {
    tables: ({ session, sheetId }) => session.make.tables({ session, sheetId }),
    names: ({ session, sheetId }) => session.make.names({ session, scope: sheetId }),
    charts: (target) => chartsOf(target),
    autoFilter: (target) => autoFilterOf(target),
    freezePanes: (target) => freezePanesOf(target),
    pageLayout: (target) => pageLayoutOf(target),
    protection: (target) => sheetProtectionOf(target),
    comments: (target) => commentsOf({ ...target, kind: "comments" }),
    notes: (target) => commentsOf({ ...target, kind: "notes" }),
    customProperties: (target) => sheetCustomPropertiesOf(target),
    horizontalPageBreaks: (target) => pageBreaksOf({ ...target, direction: "horizontalBreaks" }),
    verticalPageBreaks: (target) => pageBreaksOf({ ...target, direction: "verticalBreaks" }),
  },
  methods: {
    activate,
    delete: remove,
    calculate: ({ session }) => session.model.calculate({ evenIfManual: true }),
    getRange: (target, args) => {
      const place = areaOn(target, args.optionalText(0));
      return rangeObject(place, place.area);
    },
    getRanges: (target, args) => {
      const text = args.optionalText(0) ?? "";
      return areasObject(
        target,
        text.split(",").map((part) => areaOn(target, part).area),
      );
    },
    getRangeByIndexes: (target, args) => {
      sheetOf(target);
      const [top, left] = [args.number(0) + 1, args.number(1) + 1];
      return rangeObject(target, { top, left, bottom: top + args.number(2) - 1, right: left + args.number(3) - 1 });
    },
    getCell: (target, args) => {
      const [top, left] = [args.number(0) + 1, args.number(1) + 1];
      return rangeObject(target, { top, left, bottom: top, right: left });
    },
    getUsedRange: (target, args) =>
      rangeObject(target, usedArea(sheetOf(target), args.flag(0)) ?? { top: 1, left: 1, bottom: 1, right: 1 }),
    // A sheet without anything in it has no used range.
    getUsedRangeOrNullObject: (target, args) => {
      const area = usedArea(sheetOf(target), args.flag(0));
      return area && rangeObject(target, area);
    },
    getNext: (target, args) => neighbour(target, 1, args.flag(0)) ?? notFound(),
    getNextOrNullObject: (target, args) => neighbour(target, 1, args.flag(0)),
    getPrevious: (target, args) => neighbour(target, -1, args.flag(0)) ?? notFound(),
    getPreviousOrNullObject: (target, args) => neighbour(target, -1, args.flag(0)),
    ...eventMethods,
  },
});

function notFound(): never {
  throw new Fault("ItemNotFound");
}

const sheets = ({ session }: SheetTarget): readonly HostSheet[] => session.model.workbook.sheets;

function setGridlines(target: SheetTarget, value: unknown): void {
  changing(target, "structure").showGridlines = flagValue(value);
}

function setHeadings(target: SheetTarget, value: unknown): void {
  changing(target, "structure").showHeadings = flagValue(value);
}

function rename(target: SheetTarget, value: unknown): void {
  const name = textValue(value);
  const sheet = sheetOf(target);
  const { model } = target.session;
  if (!isSheetName(name)) throw new Fault("InvalidArgument");
  const other = model.sheetNamed(name);
  if (other && other !== sheet) throw new Fault("ItemAlreadyExists");
  changingStructure(target, "sheet-renamed", sheet.id);
  renameSheet(model, sheet, name);
}

function move(target: SheetTarget, value: unknown): void {
  const position = numberValue(value);
  if (position < 0 || position >= sheets(target).length) throw new Fault("InvalidArgument");
  changingStructure(target, "sheet-moved", target.sheetId);
  moveSheet(target.session.model, sheetOf(target), position);
}

/** The last visible sheet stays visible. */
function setVisibility(target: SheetTarget, value: unknown): void {
  const visibility: HostVisibility = wordOf(value, ["Visible", "Hidden", "VeryHidden"]);
  const sheet = sheetOf(target);
  const { model } = target.session;
  if (visibility !== "Visible" && isOnlyVisible(target, sheet)) throw new Fault("InvalidOperation");
  changingStructure(target, "sheet-visibility", sheet.id);
  sheet.visibility = visibility;
  if (visibility === "Visible" || model.workbook.activeSheetId !== sheet.id) return;
  const next = nextVisible(model, sheets(target).indexOf(sheet));
  if (next) show(target, next.id);
}

const isOnlyVisible = ({ session }: SheetTarget, sheet: HostSheet): boolean =>
  visibleSheets(session.model).every((one) => one === sheet);

function activate(target: SheetTarget): void {
  if (sheetOf(target).visibility !== "Visible") throw new Fault("InvalidOperation");
  show(target, target.sheetId);
}

function show({ session }: SheetTarget, sheetId: string): void {
  if (session.model.workbook.activeSheetId === sheetId) return;
  session.model.change({ kind: "activated", sheetId });
  session.model.workbook.activeSheetId = sheetId;
}

/** Excel refuses for a very hidden sheet and for the last visible one. */
function remove(target: SheetTarget): void {
  const sheet = sheetOf(target);
  if (sheet.visibility === "VeryHidden") throw new Fault("InvalidOperation");
  if (isOnlyVisible(target, sheet)) throw new Fault("InvalidOperation");
  changingStructure(target, "sheet-deleted", sheet.id);
  deleteSheet(target.session.model, sheet);
}

function neighbour(target: SheetTarget, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { session } = target;
  const all = sheets(target);
  for (let at = all.indexOf(sheetOf(target)) + step; at >= 0 && at < all.length; at += step) {
    const sheet = all[at];
    if (sheet && (!visibleOnly || sheet.visibility === "Visible"))
      return session.make.sheet({ session, sheetId: sheet.id });
  }
  return null;
}
