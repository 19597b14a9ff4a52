import type { Cell } from "../../workbook/snapshot";
import type { RowTable, TableRow } from "./row-table";

/** One way in which lists show that rows belong under another: a depth for each row, 0 at the top. */
export interface DepthEvidence {
  readonly id: string;
  /** Weak evidence must be borne out by the amounts of every row that has others under it. */
  readonly isStrong: boolean;
  readonly depthOf: (row: TableRow, table: RowTable) => number;
}

const nameCell = ({ inName, texts }: TableRow, { columns }: RowTable): Cell | undefined =>
  inName.find(({ column }) => column === columns.names) ?? inName[0] ?? texts[0];

/** Two spaces are a step, as people type them. */
const spacesBefore = (cell: Cell | undefined): number =>
  cell?.value.kind === "text" ? Math.ceil((/^[\s\u00a0]*/u.exec(cell.value.text)?.[0].length ?? 0) / 2) : 0;

const numbering = /^\s*(\d{1,3}(?:\.\d{1,3})*)\.?(?=\s|$)/u;

/** "1.1 Mark" without its number. */
export const withoutNumber = (label: string): string => label.replace(numbering, "").trim();

/** In order of trust. */
export const depthEvidence: readonly DepthEvidence[] = [
  { id: "outline", isStrong: true, depthOf: ({ row }, { grid }) => grid.sheet.rowLevels?.get(row) ?? 0 },
  {
    id: "indent",
    isStrong: true,
    depthOf: (row, table) => {
      const cell = nameCell(row, table);
      return (cell?.indent ?? 0) + spacesBefore(cell);
    },
  },
  {
    id: "numbering",
    isStrong: true,
    depthOf: ({ inName, texts }) => {
      const cell = inName[0] ?? texts[0];
      const text = cell?.value.kind === "text" || cell?.value.kind === "number" ? cell.value.text : "";
      return (numbering.exec(text)?.[1]?.split(".").length ?? 1) - 1;
    },
  },
  { id: "bold", isStrong: false, depthOf: (row, table) => (nameCell(row, table)?.bold ? 0 : 1) },
  { id: "id", isStrong: false, depthOf: ({ hasId }) => (hasId ? 0 : 1) },
  {
    id: "namnd",
    isStrong: false,
    depthOf: ({ label, otherCells }, { isNamnd }) => (otherCells === 0 && isNamnd(label) ? 0 : 1),
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
  { depthOf }: DepthEvidence,
): readonly LevelNode[] | null {
  const depths = rows.map((row) => depthOf(row, table));
  const least = Math.min(...depths);
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
