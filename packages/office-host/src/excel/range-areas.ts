import { intersection, isWholeColumns, isWholeRows, sizeOf } from "sheet-refs";
import { clearArea } from "../model/cells";
import { Fault } from "../protocol/fault";
import { defineType } from "../protocol/host-object";
import { conditionalFormatsOf } from "./conditional-formats";
import { areasObject, areasTarget, changing, choice, rangeObject, rangeTarget, sheetOf } from "./guards";
import { formatOf } from "./range-format";
import { addressWithSheet } from "./references";
import type { AreasTarget } from "./session";

const rangesOf = defineType<AreasTarget>({
  name: "RangeCollection",
  items: (target) => target.areas.map((area) => rangeObject(target, area)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (target, args) => {
      const area = target.areas[args.number(0)];
      if (!area) throw new Fault("InvalidArgument");
      return rangeObject(target, area);
    },
  },
});

/** Several ranges of one sheet. */
export const rangeAreasOf = defineType<AreasTarget>({
  name: "RangeAreas",
  properties: {
    address: { get: (target) => target.areas.map((area) => addressWithSheet(sheetOf(target), area)).join(",") },
    addressLocal: { get: (target) => target.areas.map((area) => addressWithSheet(sheetOf(target), area)).join(",") },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((count, area) => count + sizeOf(area), 0) },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
  },
  navigations: {
    areas: (target) => rangesOf(target),
    format: (target) => formatOf(target),
    conditionalFormats: (target) => conditionalFormatsOf(target),
    worksheet: ({ session, sheetId }) => session.make.sheet({ session, sheetId }),
  },
  methods: {
    clear: (target, args) => {
      const what = choice(args, 0, ["All", "Contents", "Formats", "Hyperlinks"]);
      for (const area of target.areas) clearArea(changing(target, "cells", area), area, what);
    },
    getIntersectionOrNullObject: (target, args) => {
      const other = rangeTarget(args.raw(0));
      const others = other ? [other.area] : areasTarget(args.raw(0))?.areas;
      if (!others) throw new Fault("InvalidArgument");
      const met = target.areas.flatMap((area) => others.flatMap((one) => intersection(area, one) ?? []));
      return met.length === 0 ? null : areasObject(target, met);
    },
  },
});
