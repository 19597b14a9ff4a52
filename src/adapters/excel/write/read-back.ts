import type { PlaceInWorkbook } from "../../../core/host/open-workbook";
import type { DocumentCell, DocumentSheet } from "../../../core/document/document";
import { areaText } from "sheet-refs";
import { shownText } from "../../xlsx/writer/writable-text";
import type { Pace } from "../host/time-slices";
import type { HostValue } from "../read/host-value";
import { cellValue, holdsUserCell, sameValue } from "./compare";
import { extentOf, placeOf, placeText } from "./cells-and-areas";
import { placeKey, type UserCell } from "./standing";
import { type CurrentCell, formulaIn } from "./state/current-content";

/** The written sheets, asked for behind the last step so that reading them back costs no sync of its own. */
export interface ReadBack {
  /** After the sync: the first cell that does not hold what was written; null when all do. */
  readonly firstDifference: (pace: Pace) => Promise<PlaceInWorkbook | null>;
}

export interface Expected {
  readonly sheets: readonly DocumentSheet[];
  readonly userCells: readonly UserCell[];
  readonly dateSystem: 1900 | 1904;
  /** Formulas must give what the core computed. Not so when an older summary is put back over cells that have changed since. */
  readonly computed: boolean;
}

export function askBack(context: Excel.RequestContext, expected: Expected): ReadBack {
  const ranges = expected.sheets.map((sheet) => {
    const area = areaText({ top: 1, left: 1, ...extentOf(sheet) });
    const range = context.workbook.worksheets.getItem(sheet.name).getRange(area);
    range.load("values,formulas");
    return range;
  });
  return {
    firstDifference: async (pace) => {
      for (const [index, range] of ranges.entries()) {
        const place = differenceOn(range, index, expected);
        if (place !== null) return place;
        await pace();
      }
      return null;
    },
  };
}

function differenceOn(range: Excel.Range, index: number, expected: Expected): PlaceInWorkbook | null {
  const sheet = expected.sheets[index];
  const values = range.values as HostValue[][];
  const formulas = range.formulas as HostValue[][];
  const users = new Map(expected.userCells.map((cell) => [placeKey(cell), cell]));
  const odd = sheet?.cells.find((cell) => {
    const value = values[cell.row - 1]?.[cell.column - 1] ?? "";
    const now = { value, formula: formulaIn(formulas[cell.row - 1]?.[cell.column - 1], value) };
    const user = users.get(placeKey({ sheet: index, ...cell }));
    return user ? !holdsUserCell(user, now) : !holds(cell, now, expected);
  });
  return sheet && odd ? { sheet: sheet.name, cell: placeText(placeOf(odd.row, odd.column)) } : null;
}

function holds(cell: DocumentCell, now: CurrentCell, { dateSystem, computed }: Expected): boolean {
  const value = cell.value === undefined ? "" : cellValue(cell.value, dateSystem);
  if (cell.formula !== undefined) return now.formula !== null && (!computed || sameValue(value, now.value));
  const written = typeof value === "string" ? shownText(value, 32_766) : value;
  return now.formula === null && sameValue(written, now.value);
}
