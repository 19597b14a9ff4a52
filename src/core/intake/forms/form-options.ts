import { matchCode } from "../../anvisningar/match-code";
import type { Edition, Field } from "../../anvisningar/schema";
import { boxedOptions } from "../../workbook/boxes";
import { isEmptyBox, isMark, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import type { FormLabel, FormLabels } from "./form-labels";
import { reach, type FormValue } from "./form-value";

interface Option {
  readonly cell: Cell;
  readonly code: string;
  /** Of an option with its box in the same cell: "☒ Genomfört". */
  readonly isMarked?: boolean;
}

const yesNo = new Map([
  ["ja", "JA"],
  ["nej", "NEJ"],
]);

/** The code that an option's text stands for; null when it is no option of the field. */
function codeOf(text: string, field: Field, edition: Edition): string | null {
  if (field.type === "yes-no") return yesNo.get(text.trim().toLowerCase()) ?? null;
  const list = edition.lists.find(({ id }) => id === field.list);
  return list ? matchCode(list, text) : null;
}

/** "☐ Pågår ☒ Genomfört" in one cell. Null when the cell has no boxes, or one of its options is none of the field's. */
export function boxesIn(cell: Cell, field: Field, edition: Edition): FormValue | null {
  if (field.type !== "codes" && field.type !== "yes-no") return null;
  const options = boxedOptions(labelText(cell));
  if (options === null || options.some(({ text }) => codeOf(text, field, edition) === null)) return null;
  const chosen = options.filter(({ isMarked }) => isMarked).flatMap(({ text }) => codeOf(text, field, edition) ?? []);
  const [only] = chosen;
  if (only === undefined) return { kind: "cell", row: cell.row, column: cell.column, cell: null };
  return chosen.length === 1 ? { kind: "option", cell, says: only } : { kind: "several", cells: [cell] };
}

/**
 * "Markera med X i rutan": options of the field to the right of or under its label, each with a box beside it. Null when the field is
 * not written so; an option group without any mark is an empty value, never the first option.
 */
export function markedOption(
  grid: Grid,
  label: FormLabel,
  labels: FormLabels,
  field: Field,
  edition: Edition,
): FormValue | null {
  if (field.type !== "codes" && field.type !== "yes-no") return null;
  const options: Option[] = [];
  const marks: Cell[] = [];
  let boxes = 0;
  const end = nextLabel(grid, label, labels);
  for (let row = label.row; row <= label.row + reach.options; row += 1) {
    for (const cell of grid.row(row)) {
      if (cell.column < label.column || (row === label.row && cell.column <= label.right)) continue;
      if (cell.column > label.right + reach.right || cell.column >= end) break;
      if (isMark(cell)) marks.push(cell);
      else if (isEmptyBox(cell)) boxes += 1;
      else {
        const [boxed, ...more] = boxedOptions(labelText(cell)) ?? [];
        const own = boxed && more.length === 0 ? boxed : undefined;
        const code = codeOf(own?.text ?? labelText(cell), field, edition);
        if (code !== null) options.push({ cell, code, ...(own ? { isMarked: own.isMarked } : {}) });
      }
    }
    const next = grid.row(row + 1);
    if (next.some((cell) => labels.isLabel(cell) && cell.column <= label.right)) break;
  }
  if (options.length < 2 && !(options.length === 1 && marks.length + boxes > 0)) return null;
  const haveOwn = options.every(({ isMarked }) => isMarked !== undefined);
  const boxSide = haveOwn ? 0 : sideOfBoxes(grid, options, label);
  const marked = options.filter(({ cell, isMarked }) =>
    haveOwn ? isMarked : isMark(grid.throughMerge(cell.row, cell.column + boxSide)),
  );
  const [only] = marked;
  if (only && marked.length === 1) return { kind: "option", cell: only.cell, says: only.code };
  if (marked.length > 1) return { kind: "several", cells: marked.map(({ cell }) => cell) };
  const first = options[0]?.cell;
  return { kind: "cell", row: first?.row ?? label.row, column: (first?.column ?? label.right) + boxSide, cell: null };
}

/** The column of the next label of its row, where another form or field begins. */
const nextLabel = (grid: Grid, label: FormLabel, labels: FormLabels): number =>
  grid.row(label.row).find((cell) => cell.column > label.right && labels.isLabel(cell))?.column ??
  Number.POSITIVE_INFINITY;

/** Boxes stand on the same side of all options: on the left when something boxlike stands left of the first one. */
function sideOfBoxes(grid: Grid, options: readonly Option[], label: FormLabel): 1 | -1 {
  const isBox = (cell: Cell | null): boolean => cell !== null && (isMark(cell) || isEmptyBox(cell));
  const first = options[0]?.cell;
  if (!first) return 1;
  const left = options.filter(({ cell }) => isBox(grid.at(cell.row, cell.column - 1))).length;
  const right = options.filter(({ cell }) => isBox(grid.at(cell.row, cell.column + 1))).length;
  if (left !== right && isBox(grid.at(first.row, first.column - 1))) return left > right || right === 0 ? -1 : 1;
  if (left === right && left > 0 && first.column - 1 > label.right) return -1;
  return left > right ? -1 : 1;
}
