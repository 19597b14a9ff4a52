import { matchCode } from "../../anvisningar/match-code";
import type { Edition, Field } from "../../anvisningar/schema";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isBlank, isEmptyBox, isMark, labelText } from "../../workbook/cell-text";
import type { FormLabel, FormLabels } from "./form-labels";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Vocabulary } from "../headings/vocabulary";

/** How far to the right of its label a value may stand, and how far below an option of it. */
const reach = { right: 8, options: 12 };

/** What stands at a label. */
export type FormValue =
  | { readonly kind: "cell"; readonly row: number; readonly column: number; readonly cell: Cell | null }
  /** A marked option: the code it stands for. */
  | { readonly kind: "option"; readonly cell: Cell; readonly says: string }
  /** One value per budget year; `year` null for their total. */
  | { readonly kind: "years"; readonly cells: readonly { readonly cell: Cell; readonly year: number | null }[] }
  /** Several cells could be the value. */
  | { readonly kind: "several"; readonly cells: readonly Cell[] };

/** Guidance such as "(max 200 tecken)" or a bare unit is not a value. */
function isGuidance(cell: Cell, field: Field, vocabulary: Vocabulary): boolean {
  const text = labelText(cell);
  if (text.startsWith("(") && text.endsWith(")") && field.type !== "amount") return true;
  if (field.type !== "amount" && field.type !== "percent") return false;
  const { isOnlyYearOrUnit, unit } = vocabulary.meaning(text);
  return isOnlyYearOrUnit && unit !== undefined;
}

/** Filled cells to the right of the label, up to the next label. */
function toTheRight(
  grid: Grid,
  label: FormLabel,
  labels: FormLabels,
  field: Field,
  vocabulary: Vocabulary,
): readonly Cell[] {
  const cells: Cell[] = [];
  const seen = new Set<Cell>();
  for (let column = label.right + 1; column <= label.right + reach.right; column += 1) {
    const cell = grid.throughMerge(label.row, column);
    if (cell === null || seen.has(cell)) continue;
    if (labels.isLabel(cell)) break;
    seen.add(cell);
    if (!isBlank(cell) && !isGuidance(cell, field, vocabulary)) cells.push(cell);
  }
  return cells;
}

/** The value of a label in a form whose values stand to the right of, or below, their labels. */
export function valueAt(
  grid: Grid,
  label: FormLabel,
  labels: FormLabels,
  field: Field,
  vocabulary: Vocabulary,
  direction: "right" | "below",
): FormValue {
  const option = markedOption(grid, label, labels, field, vocabulary.edition);
  if (option) return option;
  if (direction === "below") {
    const cell = grid.throughMerge(label.bottom + 1, label.column);
    const own = cell && !labels.isLabel(cell) ? cell : null;
    const next = grid.at(label.bottom + 2, label.column);
    // One amount under another: rows of a list, not the one value of a form.
    if (own && next && field.type === "amount" && !labels.isLabel(next) && looseAmount(next) !== null)
      return { kind: "several", cells: [own, next] };
    return { kind: "cell", row: label.bottom + 1, column: label.column, cell: own };
  }
  const cells = toTheRight(grid, label, labels, field, vocabulary);
  const [first] = cells;
  if (!first) return { kind: "cell", row: label.row, column: label.right + 1, cell: null };
  if (cells.length === 1 || (field.type !== "amount" && field.type !== "percent"))
    return { kind: "cell", row: first.row, column: first.column, cell: first };
  const years = cells.map((cell) => ({ cell, ...yearOver(grid, label, cell, vocabulary) }));
  if (field.perYear && years.every(({ year, isTotal }) => year !== null || isTotal))
    return { kind: "years", cells: years.map(({ cell, year }) => ({ cell, year })) };
  const numbers = cells.filter(({ value }) => value.kind === "number");
  return numbers.length === 1 && numbers[0] === first
    ? { kind: "cell", row: first.row, column: first.column, cell: first }
    : { kind: "several", cells };
}

/** The nearest year, or "Totalt", in the rows above a value. */
function yearOver(
  grid: Grid,
  label: FormLabel,
  cell: Cell,
  vocabulary: Vocabulary,
): { year: number | null; isTotal: boolean } {
  for (let row = label.row - 1; row >= Math.max(1, label.row - reach.options); row -= 1) {
    const over = grid.throughMerge(row, cell.column);
    if (isBlank(over)) continue;
    const meaning = vocabulary.meaning(cellText(over));
    if (meaning.year !== null || meaning.isTotal) return { year: meaning.year, isTotal: meaning.isTotal };
  }
  return { year: null, isTotal: false };
}

interface Option {
  readonly cell: Cell;
  readonly code: string;
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

/**
 * "Markera med X i rutan": options of the field to the right of or under its label, each with a box beside it. Null when the field is
 * not written so; an option group without any mark is an empty value, never the first option.
 */
function markedOption(
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
  for (let row = label.row; row <= label.row + reach.options; row += 1) {
    for (const cell of grid.row(row)) {
      if (cell.column < label.column || (row === label.row && cell.column <= label.right)) continue;
      if (cell.column > label.right + reach.right) break;
      if (isMark(cell)) marks.push(cell);
      else if (isEmptyBox(cell)) boxes += 1;
      else {
        const code = codeOf(labelText(cell), field, edition);
        if (code !== null) options.push({ cell, code });
      }
    }
    const next = grid.row(row + 1);
    if (next.some((cell) => labels.isLabel(cell) && cell.column <= label.right)) break;
  }
  if (options.length < 2 && !(options.length === 1 && marks.length + boxes > 0)) return null;
  const boxSide = sideOfBoxes(grid, options, label);
  const marked = options.filter(({ cell }) => isMark(grid.throughMerge(cell.row, cell.column + boxSide)));
  const [only] = marked;
  if (only && marked.length === 1) return { kind: "option", cell: only.cell, says: only.code };
  if (marked.length > 1) return { kind: "several", cells: marked.map(({ cell }) => cell) };
  const first = options[0]?.cell;
  return { kind: "cell", row: first?.row ?? label.row, column: (first?.column ?? label.right) + boxSide, cell: null };
}

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
