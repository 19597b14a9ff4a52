import { type Area, contains, intersection, isWithin, sameArea } from "sheet-refs";
import { storedCells, usedArea } from "../model/cells";
import { columnOfKey, type HostCell, rowOfKey } from "../model/workbook";
import type { Arguments } from "../protocol/arguments";
import { Fault, notImplemented } from "../protocol/fault";
import type { HostObject } from "../protocol/host-object";
import { areasObject, choice, rangeObject, sheetOf, wordOf } from "./guards";
import type { RangeTarget } from "./session";

/** What is in a range: merges, special cells, tables, what it belongs to. */
export const rangeQuestions: Readonly<Record<string, (target: RangeTarget, args: Arguments) => HostObject | null>> = {
  getMergedAreasOrNullObject: (target) => {
    // An area belongs to the range in which its first cell lies (#3611, 22 Aug 2023).
    const merged = sheetOf(target).merges.filter(({ top, left }) => contains(target.area, top, left));
    const { mostMergedAreas, mergedRefusal } = target.session.limits;
    if (merged.length > mostMergedAreas) throw new Fault(mergedRefusal.code);
    return merged.length === 0 ? null : areasObject(target, merged);
  },
  getSpecialCells: (target, args) => specialCells(target, args) ?? notFound(),
  getSpecialCellsOrNullObject: (target, args) => specialCells(target, args),
  getSurroundingRegion: (target) => rangeObject(target, region(target)),
  getTables: (target, args) => {
    const wholly = args.flag(0);
    const { session, sheetId, area } = target;
    const found = sheetOf(target).tables.filter((table) =>
      wholly ? isWithin(table.area, area) : intersection(table.area, area) !== null,
    );
    return session.make.scopedTables({ session, sheetId, tableIds: found.map(({ id }) => id) });
  },
};

function notFound(): never {
  throw new Fault("ItemNotFound");
}

const kinds = ["Constants", "Formulas", "Blanks", "Visible", "ConditionalFormats", "DataValidations"] as const;
const valueKinds = ["All", "Errors", "Logical", "Numbers", "Text"] as const;

function specialCells(target: RangeTarget, args: Arguments): HostObject | null {
  const kind = choice(args, 0, ["Constants", ...kinds.slice(1)]);
  const asked = args.optionalText(1) ?? "All";
  target.session.model.calculate();
  const sheet = sheetOf(target);
  if (kind === "ConditionalFormats") {
    return areasOrNull(
      target,
      sheet.conditionalFormats.flatMap(({ areas }) => areas.flatMap((area) => intersection(area, target.area) ?? [])),
    );
  }
  if (kind !== "Constants" && kind !== "Formulas") throw notImplemented(`Range.getSpecialCells(${kind})`);
  const fits = storedCells(sheet, target.area).filter(
    ([, cell]) => (cell.formula !== undefined) === (kind === "Formulas") && cell.value !== null && isAsked(cell, asked),
  );
  return areasOrNull(target, runs(fits.map(([key]) => ({ row: rowOfKey(key), column: columnOfKey(key) }))));
}

const areasOrNull = (target: RangeTarget, areas: readonly Area[]): HostObject | null =>
  areas.length === 0 ? null : areasObject(target, areas);

/** `ErrorsNumbers` and the like name several kinds. */
function isAsked({ value }: HostCell, asked: string): boolean {
  if (asked.toLowerCase() === "all") return true;
  const kind =
    typeof value === "number"
      ? "Numbers"
      : typeof value === "string"
        ? "Text"
        : typeof value === "boolean"
          ? "Logical"
          : "Errors";
  wordOf(kind, valueKinds);
  return asked.toLowerCase().includes(kind.toLowerCase());
}

/** Cells side by side in a column become one area, columns side by side of the same height as well. */
function runs(cells: readonly { readonly row: number; readonly column: number }[]): readonly Area[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const columns: Area[] = [];
  for (const { row, column } of sorted) {
    const last = columns.at(-1);
    if (last?.left === column && last.bottom === row - 1) columns[columns.length - 1] = { ...last, bottom: row };
    else columns.push({ top: row, left: column, bottom: row, right: column });
  }
  const areas: Area[] = [];
  for (const area of columns) {
    const index = areas.findIndex(
      (one) => one.right === area.left - 1 && sameArea({ ...one, left: area.left, right: area.right }, area),
    );
    const beside = areas[index];
    if (beside) areas[index] = { ...beside, right: area.right };
    else areas.push(area);
  }
  return areas;
}

/** Grown until the cells around it are empty. */
function region({ area, ...target }: RangeTarget): Area {
  const sheet = sheetOf(target);
  let grown = area;
  for (;;) {
    const { top, left, bottom, right } = grown;
    const rim: Area = { top: Math.max(1, top - 1), left: Math.max(1, left - 1), bottom: bottom + 1, right: right + 1 };
    const used = usedArea(sheet, true, rim);
    if (!used || (contains(grown, used.top, used.left) && contains(grown, used.bottom, used.right))) return grown;
    grown = {
      top: Math.min(top, used.top),
      left: Math.min(left, used.left),
      bottom: Math.max(bottom, used.bottom),
      right: Math.max(right, used.right),
    };
  }
}
