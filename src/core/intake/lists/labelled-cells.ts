import { addressOf, columnLetters, parseAddress } from "sheet-refs";
import { isBlank } from "../../workbook/cell-text";
import { gridOf, type Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import { hasMeaning, type Vocabulary } from "../headings/vocabulary";
import type { SheetParts } from "../raw";

/** One row proves no column. */
const fewestRows = 2;
const longestLabel = 40;

interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** "Beviljat: 900 000 kr⏎Utfall: 874 512 kr", also with "; " between: two labels with their values, or more. */
function labelledIn(cell: Cell): readonly Labelled[] {
  if (cell.value.kind !== "text" || !cell.value.text.includes(":")) return [];
  const parts = cell.value.text.split(/\r?\n|;\s/u).filter((part) => part.trim() !== "");
  const found = parts.flatMap((part): Labelled[] => {
    const [head = "", ...rest] = part.split(":");
    const [label, value] = [head.trim(), rest.join(":").trim()];
    return label !== "" && value !== "" && label.length <= longestLabel ? [{ label, value }] : [];
  });
  const isAll = found.length === parts.length && new Set(found.map(({ label }) => label)).size === found.length;
  return isAll && found.length > 1 ? found : [];
}

interface LabelledColumn {
  readonly heading: Cell;
  readonly rows: readonly { readonly cell: Cell; readonly values: readonly Labelled[] }[];
  readonly labels: readonly string[];
}

/** A column under a heading of its own whose every cell has the same labels, of which all mean something and one an amount. */
function labelledColumn(cells: readonly Cell[], { meaning }: Pick<Vocabulary, "meaning">): LabelledColumn | null {
  const first = cells.findIndex((cell) => labelledIn(cell).length > 0);
  const heading = cells[first - 1];
  const rows = cells.slice(first).map((cell) => ({ cell, values: labelledIn(cell) }));
  if (first < 1 || !heading || rows.length < fewestRows) return null;
  const labels = rows[0]?.values.map(({ label }) => label) ?? [];
  const isSame = rows.every(
    ({ values }) => values.length === labels.length && values.every(({ label }) => labels.includes(label)),
  );
  const meanings = labels.map((label) => meaning(label));
  return isSame && meanings.every(hasMeaning) && meanings.some(({ field }) => field?.type === "amount")
    ? { heading, rows, labels }
    : null;
}

export interface UnfoldedCells {
  readonly grid: Grid;
  /** What was read in the unfolded columns, at the cells that it stands in. */
  readonly back: (parts: SheetParts) => SheetParts;
}

/** A list whose cells hold labelled values, as if each label had a column of its own; null for any other. */
export function unfoldLabelled(grid: Grid, vocabulary: Pick<Vocabulary, "meaning">): UnfoldedCells | null {
  const suspects = new Set(grid.sheet.cells.filter((cell) => labelledIn(cell).length > 0).map(({ column }) => column));
  if (suspects.size === 0) return null;
  const found = [...suspects].flatMap((column) => {
    const cells = grid.sheet.cells.filter((cell) => cell.column === column && !isBlank(cell));
    return (
      labelledColumn(
        cells.toSorted((a, b) => a.row - b.row),
        vocabulary,
      ) ?? []
    );
  });
  if (found.length === 0) return null;
  let next = grid.sheet.cells.reduce((last, { column }) => Math.max(last, column), 0) + 1;
  const cameFrom = new Map<number, number>();
  const added: Cell[] = [];
  const gone = new Set<Cell>();
  for (const { heading, rows, labels } of found)
    for (const label of labels) {
      added.push({ ...heading, column: next, value: { kind: "text", text: label } });
      for (const { cell, values } of rows) {
        const text = values.find((one) => one.label === label)?.value;
        if (text !== undefined) added.push({ ...cell, column: next, value: { kind: "text", text } });
        gone.add(cell);
      }
      gone.add(heading);
      cameFrom.set(next, heading.column);
      next += 1;
    }
  const cells = [...grid.sheet.cells.filter((cell) => !gone.has(cell)), ...added].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
  return { grid: gridOf({ ...grid.sheet, cells }), back: (parts) => movedBack(parts, cameFrom) };
}

/** Every place in what was read, in the column that the cell really stands in. */
function movedBack<Part>(part: Part, cameFrom: ReadonlyMap<number, number>): Part {
  const letters = [...cameFrom.keys()].map(columnLetters).join("|");
  /** "E3 ”Utfall”", as findings name headings. */
  const named = new RegExp(`\\b(?:${letters})\\d+(?= ”)`, "gu");
  const real = (address: string): string => {
    const at = parseAddress(address);
    const column = at ? cameFrom.get(at.column) : undefined;
    return at && column !== undefined ? addressOf(at.row, column) : address;
  };
  const realOfAll = (addresses: string): string => [...new Set(addresses.split(",").map(real))].join(",");
  const move = (value: unknown, key: string): unknown => {
    if (typeof value === "number") return key === "column" ? (cameFrom.get(value) ?? value) : value;
    if (typeof value === "string")
      return key === "cell" || key === "cells" ? realOfAll(value) : value.replace(named, real);
    if (Array.isArray(value)) return value.map((one: unknown) => move(one, key));
    // A field is the edition's, and sets are of rows.
    if (typeof value !== "object" || value === null || key === "field" || Object.getPrototypeOf(value) !== plain)
      return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]: [string, unknown]) => [name, move(one, name)]));
  };
  return move(part, "") as Part;
}

const plain: unknown = Object.prototype;
