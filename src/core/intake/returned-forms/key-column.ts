import { parseFormKey, type FormKey } from "../../workbook/form-marks";
import { labelText } from "../../workbook/cell-text";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";

/** The hidden column of keys beside the questions of one project, in a form with a sheet a project. */
export interface KeyColumn {
  readonly column: number;
  /** By row. */
  readonly keys: ReadonlyMap<number, FormKey>;
  /** The columns of the labels, of the answers, and of what to write there; the last one is null when it is gone. */
  readonly labels: number;
  readonly answers: number;
  readonly help: number | null;
}

/** Such a sheet is no longer, whatever has been put in above. */
const deepest = 400;
/** A text that looks like a key may stand anywhere; several below each other may not. */
const fewestKeys = 3;

export function keyColumnOf({ cells }: SheetSnapshot): KeyColumn | null {
  const columns = new Map<number, Map<number, FormKey>>();
  const others: { readonly name: string; readonly at: Cell }[] = [];
  for (const cell of cells) {
    if (cell.row > deepest) break;
    const key = cell.value.kind === "text" ? parseFormKey(cell.value.text) : null;
    if (key === null || key.kind === "sheet") continue;
    if (key.kind === "own") others.push({ name: key.name, at: cell });
    const column = columns.get(cell.column) ?? new Map<number, FormKey>();
    column.set(cell.row, key);
    columns.set(cell.column, column);
  }
  const fields = (keys: ReadonlyMap<number, FormKey>) => [...keys.values()].filter(({ kind }) => kind === "field");
  const found = [...columns].find(([, keys]) => fields(keys).length >= fewestKeys);
  if (found === undefined) return null;
  const [column, keys] = found;
  const placeOf = (name: string): number | null =>
    others.find((one) => one.name === name && one.at.column !== column)?.at.column ?? null;
  const answers = placeOf("answer") ?? column + usualDistance;
  return { column, keys, answers, help: placeOf("help"), labels: labelsIn(cells, keys, { column, answers }) };
}

/** As the form is made: keys, labels, answers. */
const usualDistance = 2;

/** The column with most words beside keys, of those that are not answers. */
function labelsIn(
  cells: readonly Cell[],
  keys: ReadonlyMap<number, FormKey>,
  { column, answers }: Pick<KeyColumn, "column" | "answers">,
): number {
  const words = new Map<number, number>();
  for (const cell of cells)
    if (
      keys.get(cell.row)?.kind === "field" &&
      cell.column < answers &&
      cell.column !== column &&
      labelText(cell) !== ""
    )
      words.set(cell.column, (words.get(cell.column) ?? 0) + 1);
  return [...words].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? answers - 1;
}
