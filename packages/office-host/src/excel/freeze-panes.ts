import { type Area, lastColumn, lastRow } from "sheet-refs";
import { Fault } from "../protocol/fault";
import { defineType } from "../protocol/host-object";
import { changing, rangeObject, rangeTarget, sheetOf } from "./guards";
import { areaOn } from "./references";
import type { SheetTarget } from "./session";

export const freezePanesOf = defineType<SheetTarget>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (target, args) => freeze(target, args.optionalNumber(0) ?? 1, 0),
    freezeColumns: (target, args) => freeze(target, 0, args.optionalNumber(0) ?? 1),
    freezeAt: (target, args) => {
      const given = args.raw(0);
      const frozen = typeof given === "string" ? areaOn(target, given) : rangeTarget(given);
      if (!frozen) throw new Fault("InvalidArgument");
      const { area } = frozen;
      freeze(target, area.bottom === lastRow ? 0 : area.bottom, area.right === lastColumn ? 0 : area.right);
    },
    unfreeze: (target) => freeze(target, 0, 0),
    getLocation: (target) => {
      const area = frozenArea(target);
      if (!area) throw new Fault("ItemNotFound");
      return rangeObject(target, area);
    },
    getLocationOrNullObject: (target) => {
      const area = frozenArea(target);
      return area && rangeObject(target, area);
    },
  },
});

function freeze(target: SheetTarget, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw new Fault("InvalidArgument");
  changing(target, "structure").frozen = { rows, columns };
}

function frozenArea(target: SheetTarget): Area | null {
  const { rows, columns } = sheetOf(target).frozen;
  if (rows === 0 && columns === 0) return null;
  return { top: 1, left: 1, bottom: rows === 0 ? lastRow : rows, right: columns === 0 ? lastColumn : columns };
}
