import { addsUp, needed, RunningSum } from "../adding-up";
import type { RowDetector } from "../detector";
import { asked } from "../row-kind";
import { groupOf, type RowTable, type TableRow } from "../row-table";

/**
 * When the whole table falls into two or more groups of which each ends (or each begins) with the sum of its rows, those are sums, also of single rows. A last
 * row may be the sum of all.
 */
export const sumOfEachGroup: RowDetector = {
  id: "sum-of-each-group",
  says: { sv: "summa före eller efter varje grupp", en: "a sum before or after each group" },
  find: (table, so) => {
    const rows = table.rows.filter(({ row, hasAmounts, isNamed }) => !so.has(row) && hasAmounts && isNamed);
    if (rows.length > largestTable) return [];
    const below = closers(rows, table);
    const above = below.rows.length > 0 ? null : closers(rows.toReversed(), table);
    const found = above ?? below;
    const isSure = found.digits >= needed(rows.length).taken && found.hasRealGroup;
    return found.rows.map((row) => ({
      row: row.row,
      is: !isSure ? asked({ code: "STR-16" }) : above ? groupOf(row) : { kind: "sum" },
    }));
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 1036, 155],
          ["Torg", 540, 54],
          ["Norra", 1576, 209],
          ["Park", 790, 197],
          ["Södra", 790, 197],
        ],
        at: [2, 4],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljusen", 1500, 1300],
          ["Ljus", 1000, 900],
          ["Park", 500, 400],
          ["Torgen", 300, 250],
          ["Torg", 300, 250],
        ],
        at: [0, 3],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 500, 500],
          ["Torg", 500, 500],
          ["Park", 500, 500],
          ["Gång", 500, 500],
        ],
        at: [0, 1, 2, 3],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 1036, 155],
          ["Torg", 540, 54],
          ["Park", 790, 197],
        ],
        at: [0, 1, 2],
      },
    ],
  },
};

/** Nobody writes unlabelled sums by the hundred. */
const largestTable = 2000;

interface Closers {
  readonly rows: readonly TableRow[];
  readonly digits: number;
  /** Some group has more than one row. */
  readonly hasRealGroup: boolean;
}

function closers(rows: readonly TableRow[], { amountColumns }: RowTable): Closers {
  const width = amountColumns.length;
  const described = rows.filter(({ otherCells }) => otherCells > 0).length;
  const mayClose = ({ otherCells }: TableRow): boolean => described * 2 <= rows.length || otherCells === 0;
  const found: TableRow[] = [];
  const all = new RunningSum(width);
  let group = new RunningSum(width);
  let digits = 0;
  let hasRealGroup = false;
  for (const row of rows) {
    const sum = group.count > 0 ? group : found.length > 1 ? all : null;
    const proof = mayClose(row) && sum ? addsUp(row.amounts, sum, amountColumns) : null;
    if (proof !== null) {
      found.push(row);
      digits += proof;
      hasRealGroup ||= group.count > 1;
      group = new RunningSum(width);
      continue;
    }
    all.add(row.amounts);
    group.add(row.amounts);
  }
  // Equal grants all through the table close each other by chance.
  const isVaried = new Set(found.map(({ amounts }) => amounts.join(" "))).size > 1;
  return group.count === 0 && found.length > 1 && isVaried
    ? { rows: found, digits, hasRealGroup }
    : { rows: [], digits: 0, hasRealGroup: false };
}
