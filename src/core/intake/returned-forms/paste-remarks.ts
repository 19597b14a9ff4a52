import type { Edition } from "../../anvisningar/schema";
import type { FindingCode } from "../../findings/catalogue";
import { remark, type Remark } from "../../findings/finding";
import { addressOf, areaText } from "sheet-refs";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import type { KeyRow } from "./key-row";

/**
 * What walks past the rules for input when somebody pastes: merged cells, formulas among the answers, and our own formulas written over. What the cells then say is judged
 * like anything else.
 */
export function pasteRemarks(
  sheet: SheetSnapshot,
  keys: KeyRow["keys"],
  headingRow: number,
  edition: Edition,
  file: string,
): readonly Remark[] {
  const known = new Set<string>(edition.fields.map(({ id }) => id));
  const below = sheet.cells.filter(({ row }) => row > headingRow);
  const keyOf = ({ column }: Cell) => keys.get(column);
  const formulas = below.filter((cell) => {
    const key = keyOf(cell);
    return cell.formula !== undefined && key?.kind === "field" && known.has(key.field);
  });
  const overwritten = below.filter((cell) => {
    const key = keyOf(cell);
    // What an earlier report said is a number of ours, and no formula.
    return key?.kind === "own" && key.name !== "earlier-spent" && cell.formula === undefined && !isBlank(cell);
  });
  const merged = sheet.merges.filter(
    ({ bottom, left, right }) =>
      bottom > headingRow && [...keys.keys()].some((column) => column >= left && column <= right),
  );
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
