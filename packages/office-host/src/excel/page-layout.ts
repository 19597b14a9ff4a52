import { type Area, lastColumn, lastRow } from "sheet-refs";
import type { HostPage } from "../model/workbook";
import { Fault } from "../protocol/fault";
import { defineType, type PropertyOf } from "../protocol/host-object";
import {
  areasObject,
  areasTarget,
  changing,
  flagValue,
  numberValue,
  rangeObject,
  rangeTarget,
  sheetOf,
  textValue,
  wordOf,
} from "./guards";
import { headersFootersOf } from "./headers-footers";
import { areaOn } from "./references";
import type { SheetTarget } from "./session";

const pageOf = (target: SheetTarget): HostPage => sheetOf(target).page;

export function changePage(target: SheetTarget, change: Partial<HostPage>): void {
  const sheet = changing(target, "structure");
  sheet.page = { ...sheet.page, ...change };
}

const margin = (side: keyof HostPage["margins"]): PropertyOf<SheetTarget> => ({
  get: (target) => pageOf(target).margins[side],
  set: (target, value) => changePage(target, { margins: { ...pageOf(target).margins, [side]: numberValue(value) } }),
});

const flag = (name: keyof HostPage["flags"]): PropertyOf<SheetTarget> => ({
  get: (target) => pageOf(target).flags[name],
  set: (target, value) => changePage(target, { flags: { ...pageOf(target).flags, [name]: flagValue(value) } }),
});

const printed = (name: "printGridlines" | "printHeadings"): PropertyOf<SheetTarget> => ({
  get: (target) => pageOf(target)[name],
  set: (target, value) => changePage(target, { [name]: flagValue(value) }),
});

export const pageLayoutOf = defineType<SheetTarget>({
  name: "PageLayout",
  properties: {
    orientation: {
      get: (target) => pageOf(target).orientation,
      set: (target, value) => changePage(target, { orientation: wordOf(value, ["Portrait", "Landscape"]) }),
    },
    paperSize: {
      get: (target) => pageOf(target).paperSize,
      set: (target, value) => changePage(target, { paperSize: textValue(value) }),
    },
    zoom: { get: (target) => pageOf(target).zoom, set: setZoom },
    printOrder: {
      get: (target) => pageOf(target).printOrder,
      set: (target, value) => changePage(target, { printOrder: wordOf(value, ["DownThenOver", "OverThenDown"]) }),
    },
    printGridlines: printed("printGridlines"),
    printHeadings: printed("printHeadings"),
    centerHorizontally: flag("centerHorizontally"),
    centerVertically: flag("centerVertically"),
    blackAndWhite: flag("blackAndWhite"),
    draftMode: flag("draftMode"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  navigations: { headersFooters: (target) => headersFootersOf(target) },
  methods: {
    setPrintArea: (target, args) => changePage(target, { printArea: areasOf(target, args.raw(0)) }),
    getPrintArea: (target) => areasObject(target, some(pageOf(target).printArea)),
    getPrintAreaOrNullObject: (target) => {
      const { printArea } = pageOf(target);
      return printArea.length === 0 ? null : areasObject(target, printArea);
    },
    setPrintTitleRows: (target, args) => {
      const { top, bottom } = oneArea(target, args.raw(0));
      changePage(target, { titleRows: [top, bottom] });
    },
    setPrintTitleColumns: (target, args) => {
      const { left, right } = oneArea(target, args.raw(0));
      changePage(target, { titleColumns: [left, right] });
    },
    getPrintTitleRowsOrNullObject: (target) => {
      const rows = pageOf(target).titleRows;
      return rows && rangeObject(target, { top: rows[0], bottom: rows[1], left: 1, right: lastColumn });
    },
    getPrintTitleColumnsOrNullObject: (target) => {
      const columns = pageOf(target).titleColumns;
      return columns && rangeObject(target, { left: columns[0], right: columns[1], top: 1, bottom: lastRow });
    },
    setPrintMargins: (target, args) => {
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
        wordOf(args.raw(0), ["Points", "Inches", "Centimeters"])
      ];
      const given = args.raw(1);
      if (typeof given !== "object" || given === null) throw new Fault("InvalidArgument");
      const scaled = Object.entries(given).map(([side, size]: [string, unknown]): [string, number] => [
        side,
        numberValue(size) * points,
      ]);
      changePage(target, { margins: { ...pageOf(target).margins, ...Object.fromEntries(scaled) } });
    },
  },
});

function some(areas: readonly Area[]): readonly Area[] {
  if (areas.length === 0) throw new Fault("ItemNotFound");
  return areas;
}

function areasOf(target: SheetTarget, given: unknown): readonly Area[] {
  if (typeof given === "string") return given.split(",").map((text) => areaOn(target, text).area);
  const areas = areasTarget(given)?.areas;
  return areas ?? [oneArea(target, given)];
}

function oneArea(target: SheetTarget, given: unknown): Area {
  const range = typeof given === "string" ? areaOn(target, given) : rangeTarget(given);
  if (!range) throw new Fault("InvalidArgument");
  return range.area;
}

/** Either a scale in per cent (10 to 400) or a number of pages. */
function setZoom(target: SheetTarget, value: unknown): void {
  if (typeof value !== "object" || value === null) throw new Fault("InvalidArgument");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  const fits = [horizontalFitToPages, verticalFitToPages].some((pages) => pages !== undefined && pages !== null);
  const { limits } = target.session;
  if (fits && limits.lostFits > 0) {
    limits.lostFits -= 1;
    return;
  }
  if (fits) {
    const pages = (given: unknown): number => (given === undefined || given === null ? 0 : numberValue(given));
    const zoom = { horizontalFitToPages: pages(horizontalFitToPages), verticalFitToPages: pages(verticalFitToPages) };
    changePage(target, { zoom });
    return;
  }
  const percent = numberValue(scale);
  if (percent < 10 || percent > 400) throw new Fault("InvalidArgument");
  changePage(target, { zoom: { scale: percent } });
}
