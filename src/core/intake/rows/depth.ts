import { normaliseLabel } from "../../values/label";
import { cellText, indentOf } from "../../workbook/cell-text";
import { rowsAddedUp } from "../../workbook/sum-formulas";
import type { Cell } from "../../workbook/snapshot";
import type { RowTable, TableRow } from "./row-table";

/** One way in which lists show that rows belong under another: a depth for each row, 0 at the top. */
export interface DepthEvidence {
  readonly id: string;
  /**
   * `said`: the list has a heading for each level. `strong`: it shows its levels. `weak`: it must be borne out by the amounts of every row that has others under it. `costs`: it counts only over rows
   * that are costs.
   */
  readonly strength: "said" | "strong" | "weak" | "costs";
  readonly depthsOf: (rows: readonly TableRow[], table: RowTable) => readonly number[];
}

const nameCell = ({ inName, texts }: TableRow, { columns }: RowTable): Cell | undefined =>
  inName.find(({ column }) => column === columns.names) ?? inName[0] ?? texts[0];

const numbering = /^\s*(\d{1,3}(?:[.:-]\d{1,3})*(?:[a-z](?=[).\s]|$))?)[.)]?(?=\s|$)/u;
const steps = /[.:-]\d|\d[a-z]/gu;

/** "1.1 Mark" without its number. */
export const withoutNumber = (label: string): string => label.replace(numbering, "").trim();

const each =
  (depthOf: (row: TableRow, table: RowTable) => number): DepthEvidence["depthsOf"] =>
  (rows, table) =>
    rows.map((row) => depthOf(row, table));

/** A row whose formula adds up the rows right below it has them under it. */
function depthsByFormulas(rows: readonly TableRow[], { grid, columns }: RowTable): readonly number[] {
  const open: { readonly to: number; readonly depth: number }[] = [];
  return rows.map(({ row }) => {
    while (open.length > 0 && (open.at(-1)?.to ?? 0) < row) open.pop();
    const depth = (open.at(-1)?.depth ?? -1) + 1;
    const spans = columns.amounts
      .map((column) => grid.at(row, column))
      .flatMap((cell) => (cell ? rowsAddedUp(cell) : []));
    if (spans.length > 0 && Math.min(...spans.map(([from]) => from)) === row + 1)
      open.push({ to: Math.max(...spans.map(([, to]) => to)), depth });
    return depth;
  });
}

const levelHeadings: ReadonlySet<string> = new Set(["nivå", "niv", "nivånr", "hierarkinivå", "strukturnivå", "level"]);

/** A column "Nivå" with 1 at the top: what it says of each row; 0 for all where a row says nothing. */
function depthsByLevelColumn(rows: readonly TableRow[], { grid, mapped, unmapped }: RowTable): readonly number[] {
  const headed = [...mapped.map(({ column, heading }) => ({ column, text: heading.text })), ...unmapped];
  const column = headed.find(({ text }) => levelHeadings.has(normaliseLabel(text)))?.column;
  const levels = rows.map(
    ({ row }) => /^[0-9]$/u.exec(column === undefined ? "" : cellText(grid.at(row, column)))?.[0],
  );
  return levels.includes(undefined) ? rows.map(() => 0) : levels.map(Number);
}

/** Each level had a column of its own: its step in the column of names. */
const depthsByColumns: DepthEvidence["depthsOf"] = (rows, table) =>
  rows.map((row) => (table.mapped.some(({ levels }) => levels) ? (nameCell(row, table)?.indent ?? 0) : 0));

/** In order of trust. */
export const depthEvidence: readonly DepthEvidence[] = [
  { id: "columns", strength: "said", depthsOf: depthsByColumns },
  { id: "level-column", strength: "strong", depthsOf: depthsByLevelColumn },
  { id: "outline", strength: "strong", depthsOf: each(({ row }, { grid }) => grid.sheet.rowLevels?.get(row) ?? 0) },
  {
    id: "indent",
    strength: "strong",
    depthsOf: each((row, table) => indentOf(nameCell(row, table))),
  },
  {
    id: "dashes",
    strength: "strong",
    depthsOf: each((row, table) => (/^\s*[-–—•·*→»]\s*\p{L}/u.test(cellText(nameCell(row, table) ?? null)) ? 1 : 0)),
  },
  {
    id: "numbering",
    strength: "strong",
    depthsOf: each(({ inName, texts }) => {
      const cell = inName[0] ?? texts[0];
      const text = cell?.value.kind === "text" || cell?.value.kind === "number" ? cell.value.text : "";
      return numbering.exec(text)?.[1]?.match(steps)?.length ?? 0;
    }),
  },
  { id: "formula", strength: "strong", depthsOf: depthsByFormulas },
  {
    id: "headings",
    strength: "costs",
    depthsOf: each(({ hasAmounts, otherCells }) => (hasAmounts || otherCells > 0 ? 1 : 0)),
  },
  { id: "bold", strength: "weak", depthsOf: each((row, table) => (nameCell(row, table)?.bold ? 0 : 1)) },
  { id: "id", strength: "weak", depthsOf: each(({ hasId }) => (hasId ? 0 : 1)) },
  {
    id: "namnd",
    strength: "weak",
    depthsOf: each(({ label, otherCells }, { isNamnd }) => (otherCells === 0 && isNamnd(label) ? 0 : 1)),
  },
];

export interface LevelNode {
  readonly row: TableRow;
  readonly under: LevelNode[];
}

/** The rows as a tree by their depths; null when all are equally deep, or when the first is not at the top. */
export function treeOf(
  rows: readonly TableRow[],
  table: RowTable,
  { depthsOf }: DepthEvidence,
): readonly LevelNode[] | null {
  const depths = depthsOf(rows, table);
  const least = depths.reduce((lowest, depth) => Math.min(lowest, depth), Infinity);
  if (depths[0] !== least || depths.every((depth) => depth === least)) return null;
  const top: LevelNode[] = [];
  const open: { readonly node: LevelNode; readonly depth: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const depth = depths[index] ?? least;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const node: LevelNode = { row, under: [] };
    (open.at(-1)?.node.under ?? top).push(node);
    open.push({ node, depth });
  }
  return top;
}
