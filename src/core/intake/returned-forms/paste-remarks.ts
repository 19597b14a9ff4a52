import type { Edition } from "../../anvisningar/schema";
import type { FindingCode } from "../../findings/catalogue";
import { remark, type Remark } from "../../findings/finding";
import { addressOf, type Area, areaText } from "sheet-refs";
import type { FormKey } from "../../workbook/form-marks";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import type { KeyedList } from "./keyed-rows";

/** The cells of a form that have a key: those of its rows, or those beside the questions of one project. */
export interface KeyedCells {
  readonly sheet: SheetSnapshot;
  readonly keyOf: (cell: Pick<Cell, "row" | "column">) => FormKey | undefined;
  readonly holdsKeyed: (area: Area) => boolean;
}

export const keyedInList = ({ sheet, keys, headingRow }: KeyedList): KeyedCells => ({
  sheet,
  keyOf: ({ row, column }) => (row > headingRow ? keys.get(column) : undefined),
  holdsKeyed: ({ bottom, left, right }) =>
    bottom > headingRow && [...keys.keys()].some((column) => column >= left && column <= right),
});

/** Parts of ours that hold no formula. */
const withoutFormula: ReadonlySet<string> = new Set(["earlier-spent", "group", "headings"]);

/**
 * What walks past the rules for input when somebody pastes: merged cells, formulas among the answers, and our own formulas written over. What the cells then say is judged
 * like anything else.
 */
export function pasteRemarks(
  { sheet, keyOf, holdsKeyed }: KeyedCells,
  edition: Edition,
  file: string,
): readonly Remark[] {
  const known = new Set<string>(edition.fields.map(({ id }) => id));
  const formulas = sheet.cells.filter((cell) => {
    const key = cell.formula === undefined ? undefined : keyOf(cell);
    return key?.kind === "field" && known.has(key.field);
  });
  const overwritten = sheet.cells.filter((cell) => {
    const key = cell.formula === undefined ? keyOf(cell) : undefined;
    return key?.kind === "own" && !withoutFormula.has(key.name) && !isBlank(cell);
  });
  const merged = sheet.merges.filter(holdsKeyed);
  const told = (
    code: Extract<FindingCode, "FRM-06" | "FRM-07" | "FRM-08">,
    cells: readonly string[],
  ): readonly Remark[] => {
    const [first] = cells;
    return first === undefined
      ? []
      : [remark(code, { file, sheet: sheet.name, cell: first.split(":")[0] ?? first }, { cells })];
  };
  return [
    ...told("FRM-06", inOrder(overwritten)),
    ...told("FRM-07", merged.map(areaText)),
    ...told("FRM-08", inOrder(formulas)),
  ];
}

const isBlank = ({ value }: Cell): boolean => value.kind === "text" && value.text.trim() === "";

/** Column by column, as people go through them. */
const inOrder = (cells: readonly Cell[]): readonly string[] =>
  cells.toSorted((a, b) => a.column - b.column || a.row - b.row).map(({ row, column }) => addressOf(row, column));
