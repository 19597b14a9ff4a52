import type { Field } from "../../anvisningar/schema";
import type { Cell } from "../../workbook/snapshot";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { isGuidance } from "../../words/guidance";
import { fitsField, isTyped } from "../fit";
import type { Vocabulary } from "../headings/vocabulary";
import type { FormLabel, FormLabels } from "./form-labels";
import { boxesIn, markedOption } from "./form-options";
import { reach, type FormValue } from "./form-value";
import { yearsAcross, yearsDown } from "./form-years";

export type Direction = "right" | "below";

/** Helping text such as "(max 200 tecken)", or a bare unit, is not a value. */
function isHelp(cell: Cell, field: Field, vocabulary: Vocabulary): boolean {
  const text = labelText(cell);
  if (isGuidance(text) && looseAmount(cell) === null) return true;
  if (field.type !== "amount" && field.type !== "percent") return false;
  const { isOnlyYearOrUnit, unit } = vocabulary.meaning(text);
  return isOnlyYearOrUnit && unit !== undefined;
}

/** After so many empty columns stands something else: a legend, a note. */
const widestGap = 3;

/** Filled cells to the right of the label, up to the next label. */
export function toTheRight(
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
    const before = cells.at(-1);
    if (labels.isLabel(cell) || (before && column - before.column > widestGap)) break;
    seen.add(cell);
    if (!isBlank(cell) && !isHelp(cell, field, vocabulary)) cells.push(cell);
  }
  return cells;
}

/** The value of a label in a form whose values stand to the right of, or below, their labels. `answers`: the column where the form has its answers. */
export function valueAt(
  grid: Grid,
  label: FormLabel,
  labels: FormLabels,
  field: Field,
  vocabulary: Vocabulary,
  direction: Direction,
  answers: number | null = null,
): FormValue {
  if (label.own)
    return (
      boxesIn(label.own, field, vocabulary.edition) ?? {
        kind: "cell",
        row: label.row,
        column: label.column,
        cell: label.own,
      }
    );
  const option = markedOption(grid, label, labels, field, vocabulary.edition);
  if (option) return option;
  if (direction === "below") return below(grid, label, labels, field, vocabulary);
  const cells = toTheRight(grid, label, labels, field, vocabulary);
  const [first] = cells;
  if (!first) {
    return (
      yearsDown(grid, label, field, vocabulary) ??
      proseBelow(grid, label, labels, field) ?? { kind: "cell", row: label.row, column: label.right + 1, cell: null }
    );
  }
  const fitting = isTyped(field) ? cells.filter((cell) => fitsField(field, cell, vocabulary)) : [];
  const [own] = fitting;
  if (cells.length === 1) return asValue(first, field, vocabulary);
  if (own && fitting.length === 1) return asValue(own, field, vocabulary);
  if (field.type !== "amount" && field.type !== "percent")
    return asValue(cells.find(({ column }) => column === answers) ?? own ?? first, field, vocabulary);
  return (
    yearsAcross(grid, label, field, fitting, vocabulary) ?? {
      kind: "several",
      cells: fitting.length > 0 ? fitting : cells,
    }
  );
}

const asValue = (cell: Cell, field: Field, { edition }: Vocabulary): FormValue =>
  boxesIn(cell, field, edition) ?? { kind: "cell", row: cell.row, column: cell.column, cell };

function below(grid: Grid, label: FormLabel, labels: FormLabels, field: Field, vocabulary: Vocabulary): FormValue {
  const cell = grid.throughMerge(label.bottom + 1, label.column);
  const own = cell && !labels.mayBeLabel(cell) && !isHelp(cell, field, vocabulary) ? cell : null;
  const next = grid.at(label.bottom + 2, label.column);
  // One amount under another: rows of a list, not the one value of a form.
  if (own && next && field.type === "amount" && !labels.isLabel(next) && looseAmount(next) !== null)
    return yearsDown(grid, label, field, vocabulary) ?? { kind: "several", cells: [own, next] };
  return own
    ? asValue(own, field, vocabulary)
    : { kind: "cell", row: label.bottom + 1, column: label.column, cell: null };
}

/** Fewer words under a label may be the next label. */
const fewestWords = 4;

/** A longer answer may stand under its label though others stand to the right: words alone in their row. */
function proseBelow(grid: Grid, label: FormLabel, labels: FormLabels, { type }: Field): FormValue | null {
  if (type !== "text") return null;
  const row = label.bottom + 1;
  const cells = grid.row(row).filter((cell) => !isBlank(cell));
  const [cell] = cells;
  if (!cell || cells.length > 1 || cell.column !== label.column || labels.mayBeLabel(cell)) return null;
  const text = labelText(cell);
  const isProse = text.split(/\s+/u).length >= fewestWords || /[.!]$/u.test(text);
  return isProse && !isGuidance(text) && !text.endsWith(":") ? { kind: "cell", row, column: cell.column, cell } : null;
}

/** The column where most labels have the one cell that can be their value: it tells answers from the helping texts beside them. */
export function answerColumn(grid: Grid, labels: FormLabels, vocabulary: Vocabulary): number | null {
  const votes = new Map<number, number>();
  for (const label of labels.labels) {
    const { field } = label.meaning;
    if (!field || !isTyped(field) || label.own) continue;
    const fitting = toTheRight(grid, label, labels, field, vocabulary).filter((cell) =>
      fitsField(field, cell, vocabulary),
    );
    const [only] = fitting;
    if (only && fitting.length === 1) votes.set(only.column, (votes.get(only.column) ?? 0) + 1);
  }
  return [...votes].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
