import { Fault } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import { changing, rangeObject, rangeTarget, sheetOf } from "./guards";
import { areaOn } from "./references";
import type { SheetTarget } from "./session";

interface BreaksTarget extends SheetTarget {
  readonly direction: "horizontalBreaks" | "verticalBreaks";
}

interface BreakTarget extends BreaksTarget {
  /** The row or column that starts the new page. */
  readonly before: number;
}

const pageBreak = defineType<BreakTarget>({
  name: "PageBreak",
  identity: ({ before }) => ({ _Id: String(before) }),
  properties: {
    columnIndex: { get: ({ direction, before }) => (direction === "verticalBreaks" ? before - 1 : 0) },
    rowIndex: { get: ({ direction, before }) => (direction === "horizontalBreaks" ? before - 1 : 0) },
  },
  methods: {
    delete: (target) =>
      set(
        target,
        breaks(target).filter((one) => one !== target.before),
      ),
    getCellAfterBreak: (target) => {
      const [row, column] = target.direction === "horizontalBreaks" ? [target.before, 1] : [1, target.before];
      return rangeObject(target, { top: row, left: column, bottom: row, right: column });
    },
  },
});

const breaks = (target: BreaksTarget): readonly number[] => sheetOf(target).page[target.direction];

function set(target: BreaksTarget, places: readonly number[]): void {
  const sheet = changing(target, "structure");
  sheet.page = { ...sheet.page, [target.direction]: [...new Set(places)].sort((one, other) => one - other) };
}

const all = (target: BreaksTarget): readonly HostObject[] =>
  breaks(target).map((before) => pageBreak({ ...target, before }));

export const pageBreaksOf = defineType<BreaksTarget>({
  name: "PageBreakCollection",
  items: all,
  item: (target, key) => all(target)[Number(key)] ?? notFound(),
  methods: {
    add: (target, args) => {
      const given = args.raw(0);
      const place = typeof given === "string" ? areaOn(target, given) : rangeTarget(given);
      if (!place) throw new Fault("InvalidArgument");
      const before = target.direction === "horizontalBreaks" ? place.area.top : place.area.left;
      if (before === 1) throw new Fault("InvalidArgument");
      set(target, [...breaks(target), before]);
      return pageBreak({ ...target, before });
    },
    getCount: (target) => breaks(target).length,
    removePageBreaks: (target) => set(target, []),
  },
});

function notFound(): never {
  throw new Fault("ItemNotFound");
}
